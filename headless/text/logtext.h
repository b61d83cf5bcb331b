// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"

#include <QStringList>

namespace wql {

/// What an administrator should know of how the queue_log itself fared between \a before and \a now: lines
/// that are no rows, files that went missing. A sentence each.
QStringList logNews(const LoaderStatus &before, const LoaderStatus &now);

} // namespace wql
