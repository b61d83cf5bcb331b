// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"

#include <QByteArray>
#include <QStringList>

namespace wql {

/// A configuration in another format, and what that format cannot say.
struct ConfigExport {
    QByteArray text;
    QStringList leftOut; ///< a phrase each, for the operator to read before the text is used
};

/// Passwords that are written in the configuration itself. Where they are kept elsewhere, that place is told
/// if the format can tell it.
enum class ExportPasswords { LeftOut, Included };

} // namespace wql
