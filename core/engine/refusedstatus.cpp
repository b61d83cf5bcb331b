// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/refusedstatus.h"

#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/rowencoder.h"

#include <QFile>

#include <algorithm>

namespace wql {

using RefusedState = RefusedRow::State;

/// As it stands in the log; the row's text has the target's time.
static QString lineInLog(const RefusedRow &row)
{
    const QString line = lineOf(row.text);
    return QString::number(row.time) + line.sliced(std::max<qsizetype>(line.indexOf(u'|'), 0));
}

ShownRefusedRow shown(const RefusedRow &row, const std::vector<SegmentRecord> &segments)
{
    const auto segment = std::ranges::find_if(
        segments, [&](const SegmentRecord &one) { return one.number == row.place.segment; });
    return { .number = row.number,
        .state = row.state,
        .time = std::chrono::seconds(row.time),
        .file = segment == segments.end() ? QString() : QFile::decodeName(segment->path.c_str()),
        .offset = row.place.offset,
        .row = lineInLog(row),
        .words = row.words,
        .since = std::chrono::seconds(row.since),
        .isCuttable = fittedToColumns(row.text).has_value() };
}

RefusedStatus statusOf(const RefusedRows::Rows &rows, const std::vector<SegmentRecord> &segments)
{
    RefusedStatus status;
    for (const auto &[number, row] : rows) {
        status.waiting += row.state == RefusedState::Waiting;
        status.toSend += row.state == RefusedState::Retry || row.state == RefusedState::Cut;
        status.setAside += row.state == RefusedState::SetAside;
        if (row.state == RefusedState::Waiting && !status.oldest)
            status.oldest = shown(row, segments);
    }
    status.isFull = rows.size() - status.setAside >= RefusedRows::maxRows;
    return status;
}

} // namespace wql
