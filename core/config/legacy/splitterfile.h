// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"

namespace wql {

/// Reads the splitter file of Uniloader: a JSON array of clients. Clients that are not reached over HTTP
/// (mysql:, file:) are dropped with a note.
LegacyResult importSplitterFile(const QByteArray &text, const QString &file);

} // namespace wql
