// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"

#include <QByteArray>

namespace wql {

/// A configuration file that says \a config, and nothing that is a default. Reading it gives \a config again.
/// Passwords that \a config holds are written as `password =`, so the text is as secret as they are.
QByteArray configText(const LoaderConfig &config);

/// The password's reference as the key and value that say it; an empty key for none.
struct PasswordLine {
    QString key;
    QString value;
};
PasswordLine passwordLine(const SecretReference &reference);

QString wireName(ActionMode mode); ///< the word for it, for programs too

} // namespace wql
