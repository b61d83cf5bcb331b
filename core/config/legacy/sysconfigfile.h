// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"

namespace wql {

/// Reads /etc/sysconfig/wqloaderd of the original: shell assignments `KEY=VALUE`, with quotes. Nothing is
/// evaluated; a variable or command in a value is a problem with its place.
LegacyResult importSysconfigFile(const QByteArray &text, const QString &file);

} // namespace wql
