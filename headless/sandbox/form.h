// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "headless/sandbox/sandboxsettings.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace wql {

/// A field of an application/x-www-form-urlencoded body, the first of its name.
///
/// Nothing if it is not there or holds a broken percent escape: a servlet container skips such a parameter.
/// Bytes that are no UTF-8 become U+FFFD, as there.
std::optional<QString> formField(const QByteArray &body, QByteArrayView name, SandboxCharset charset);

} // namespace wql
