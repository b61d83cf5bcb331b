// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"

namespace wql {

/// Reads the splitter file of Uniloader: a JSON array of clients. Clients that are not reached over HTTP
/// (mysql:, file:) are dropped with a note. A client of which it is not certain which rows it gets is a
/// problem, never one that gets everything.
LegacyResult importSplitterFile(const QByteArray &bytes, const QString &file);

} // namespace wql
