// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"

#include <QStringList>

namespace wql {

/// What an administrator should know of a target's rows, by what was counted: those that it may lack in spite
/// of all tries, those that were missing and were sent once more, and those that are there too often. A
/// sentence each.
QStringList countedTexts(const UploadCounters &counters);

/// What an administrator should know of lines that the quarantine below \a stateDirectory did not take;
/// empty: it took all.
QString notKeptText(quint64 lines, const QString &stateDirectory);

/// What an administrator should know of how the queue_log itself and its rows fared between \a before and \a
/// now: lines that are no rows, files that went missing, rows that a target does not find. A sentence each.
QStringList logNews(const LoaderStatus &before, const LoaderStatus &now);

} // namespace wql
