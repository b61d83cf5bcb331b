// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/config/problemcode.h"
#include "core/config/target.h"

namespace wql {

/// Why a password could not be read, without a byte of it.
struct SecretFailure {
    ProblemCode code = ProblemCode::SecretMissing;
    QString text;
    QString mend;

    QString whole() const { return text + QStringLiteral("; ") + mend; }
};

using SecretResult = Result<Secret, SecretFailure>;

/// Fetches the password that \a reference names. Called at start and on reload only: a command blocks for up
/// to \a commandTimeout. A line end behind the password is no part of it; an empty one is a failure.
///
///     Credential  the file of that name in $CREDENTIALS_DIRECTORY, which systemd fills
///     File        absolute and regular, no link, of root or ourselves, mode at most 0640
///     Command     absolute program, no shell, at most 4 KiB of output
///     Keychain    a failure: there is no keychain without a desktop
///     Value, None the value, or an empty Secret
SecretResult readSecret(
    const SecretReference &reference, std::chrono::milliseconds commandTimeout = std::chrono::seconds(5));

} // namespace wql
