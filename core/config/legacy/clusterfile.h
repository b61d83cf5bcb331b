// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"

namespace wql {

/// Reads a wqloader_cluster.pl of the original loader. Rules that are commented out come as rules that are
/// switched off; a problem inside one of them only drops it.
LegacyResult importClusterFile(const QByteArray &text, const QString &file);

} // namespace wql
