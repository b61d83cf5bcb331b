// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/supportbundle.h"

namespace wql {

/// The files as `.tar.gz` (ustar), owned by nobody, mode 0600.
QByteArray tarGz(const std::vector<SupportFile> &files, qint64 now);

} // namespace wql
