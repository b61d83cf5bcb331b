// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace wql {

/// What one target's uploading has come to since the loader started.
struct UploadCounters {
    quint64 rowsConfirmed = 0; ///< known to be at the target, by an insert or by asking
    quint64 rowsSkipped = 0; ///< below the high-water mark at the first start
    quint64 requests = 0;
    quint64 questions = 0; ///< checkRow
    quint64 doubts = 0; ///< inserts whose outcome had to be asked
    quint64 audits = 0;
    quint64 rowsMissed = 0; ///< found missing by an audit, and sent
    quint64 rowsNotFound
        = 0; ///< sent twice in doubt by audits, not found at the server since, and left at that
    quint64 copiesTooMany = 0; ///< found by an audit: a late commit or another loader
    quint64 repetitionsDropped = 0; ///< rows that a server left out, for it keeps one of equal rows
    quint64 heartbeats = 0;
    quint64 rowsRefused = 0; ///< while others around them were taken

    UploadCounters &operator+=(const UploadCounters &other)
    {
        rowsConfirmed += other.rowsConfirmed;
        rowsSkipped += other.rowsSkipped;
        requests += other.requests;
        questions += other.questions;
        doubts += other.doubts;
        audits += other.audits;
        rowsMissed += other.rowsMissed;
        rowsNotFound += other.rowsNotFound;
        copiesTooMany += other.copiesTooMany;
        repetitionsDropped += other.repetitionsDropped;
        heartbeats += other.heartbeats;
        rowsRefused += other.rowsRefused;
        return *this;
    }
    bool operator==(const UploadCounters &) const = default;
};
static_assert(sizeof(UploadCounters) == 12 * sizeof(quint64), "operator+= knows each");

} // namespace wql
