// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secrets/secretreader.h"

namespace wql {

/// What a program prints: started directly, with no shell, no input and no standard error of ours. A program
/// that takes longer or prints more is killed.
SecretResult readSecretCommand(
    const QString &program, const QStringList &arguments, std::chrono::milliseconds timeout);

} // namespace wql
