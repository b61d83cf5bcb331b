// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/idlefiles.h"

#include <algorithm>

namespace wql {

namespace {

/// Who reads in an archive that nobody needs may ask a server about each row before he reads on, or come back
/// after an audit's delay.
constexpr std::chrono::minutes readersPause{ 2 };
/// So many archives that nobody needs stay open: each holds a megabyte that it has unpacked.
constexpr size_t maxUnpacked = 3;

/// Those that go first come first. Whoever is amid one keeps it, and gets to its end, however many others
/// want to begin.
bool goesBefore(const LogSegment *a, const LogSegment *b)
{
    const bool isUnderWay = a->file->isUnderWay();
    if (isUnderWay != b->file->isUnderWay())
        return !isUnderWay;
    return isUnderWay ? a->openedAt > b->openedAt : a->lastUse < b->lastUse;
}

} // namespace

void closeIdleFiles(SegmentList &segments, size_t maxOpen, const std::function<bool(size_t index)> &isWatched)
{
    std::vector<LogSegment *> closable, unpacked;
    for (size_t i = 0; i + 1 < segments.all().size(); ++i) {
        LogSegment &segment = segments.all()[i];
        const bool shared = !segments.isLastOfItsFile(i) || segment.file == segments.last().file;
        if (segment.isGrowing() || !segment.file->isOpen() || shared)
            continue;
        const bool isRead = !segment.file->isPlain() && segments.seenAt() - segment.usedAt < readersPause;
        if (!isRead)
            segment.file->rest();
        if (segment.needed || isWatched(i))
            closable.push_back(&segment);
        else if (isRead)
            unpacked.push_back(&segment);
        else
            segments.close(segment);
    }
    std::stable_sort(unpacked.begin(), unpacked.end(), goesBefore);
    const size_t surplus = unpacked.size() - std::min(unpacked.size(), maxUnpacked);
    for (size_t i = 0; i < surplus; ++i)
        segments.close(*unpacked[i]);
    closable.insert(closable.end(), unpacked.begin() + ptrdiff_t(surplus), unpacked.end());
    std::stable_sort(closable.begin(), closable.end(), [](const LogSegment *a, const LogSegment *b) {
        return std::pair(a->needed, a->lastUse) < std::pair(b->needed, b->lastUse);
    });
    size_t open = segments.openFiles();
    for (LogSegment *segment : closable) {
        if (open-- <= maxOpen)
            break;
        segments.close(*segment);
    }
}

} // namespace wql
