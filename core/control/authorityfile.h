// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QString>

namespace wql {

/// Keeps the certificates of \a pem as `SHA-256.pem` in \a folder, which is made if need be, and returns that
/// path.
///
/// What is written is the certificates alone, written anew: nothing else of the text gets to the disk. The
/// name is the digest of what they say, so of one certificate its fingerprint; the same ones again give the
/// same file, and no file is ever overwritten. It is there as a whole or not at all. Fails with the reason in
/// words.
Result<QString, QString> saveAuthority(const QString &folder, const QString &pem);

} // namespace wql
