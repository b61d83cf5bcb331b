// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/stepback.h"

#include <algorithm>
#include <optional>

namespace wql {

LogPosition stepBack(const LogChain &chain, LogPosition from, qint64 bytes)
{
    if (from.offset >= bytes)
        return { from.segment, from.offset - bytes };
    std::optional<SegmentRecord> before;
    for (const SegmentRecord &record : chain.records())
        if (!record.lost && record.number < from.segment && record.size > 0
            && (!before || record.number > before->number))
            before = record;
    if (!before)
        return { from.segment, 0 };
    return { before->number, std::max<qint64>(0, before->size - (bytes - from.offset)) };
}

LogPosition stepForward(const LogChain &chain, LogPosition from, qint64 bytes)
{
    constexpr int mostSegments = 16; // each is a file that may have to be opened
    int segments = 0;
    qint64 rest = 0; // of the segment, none if it is lost
    for (const SegmentRecord &record : chain.records()) {
        if (record.lost || record.number < from.segment)
            continue;
        if (record.number > from.segment) {
            if (bytes <= rest || ++segments > mostSegments)
                break;
            bytes -= rest;
            from = { record.number, 0 };
        }
        rest = record.size < 0 ? bytes : std::max<qint64>(0, record.size - from.offset);
    }
    return { from.segment, from.offset + bytes };
}

} // namespace wql
