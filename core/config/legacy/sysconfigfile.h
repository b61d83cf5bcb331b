// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"

namespace wql {

/// Reads /etc/sysconfig/wqloaderd of the original: shell assignments `KEY=VALUE`, with quotes. Nothing is
/// evaluated; a variable or command in a value is a problem with its place. A file that names no target is
/// one only if it \a isAlone: with the rules of another file it may say no more than where the log is.
LegacyResult importSysconfigFile(const QByteArray &text, const QString &file, bool isAlone = true);

} // namespace wql
