// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secrets/secretreader.h"

namespace wql {

inline constexpr qint64 maxSecretBytes = 4096;

/// The password in a file that only root, ourselves and one group may read.
SecretResult readSecretFile(const QString &path);

/// The password in a systemd credential; systemd itself sees to the permissions of that file.
SecretResult readSecretCredential(const QString &name);

/// The bytes without the line end behind them, or the failure of an empty or too long password.
SecretResult secretFrom(QByteArray bytes);

} // namespace wql
