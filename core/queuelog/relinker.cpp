// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/relinker.h"

#include "core/queuelog/lineparser.h"
#include "core/queuelog/siblings.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace wql {

namespace {

/// Of archives that were there before us, the newest so many.
constexpr size_t maxOlderArchives = 256;
/// So many new files are open at a time.
constexpr size_t maxAtOnce = 256;

/// Of files that were empty at the last look, and that a copy may have been made of since.
void judgeBegun(SegmentList &segments)
{
    for (LogSegment &segment : segments.all()) {
        const bool hasBegun = segment.origin == LogOrigin::Unknown && segment.file->isOpen();
        const auto time = hasBegun ? segment.file->firstTime() : std::nullopt;
        const auto newest = time ? segments.newestTime() : std::nullopt;
        if (time)
            segments.setOrigin(segment, newest && *time < *newest ? LogOrigin::Repeats : LogOrigin::New);
    }
}

/// As far as is written yet, and whoever's call it names: that it is so is the safe side here, not as in
/// beginsWithReopening().
bool isOpenedAnew(LogFile &file)
{
    const auto head = file.before(file.identity().headLength, FileIdentity::maxHead);
    if (!head)
        return false;
    std::string scratch;
    const ParsedLine line = parseLine(std::string_view(*head).substr(0, head->find('\n')), scratch);
    return line.kind == LineKind::Row && (line.row.verb == "CONFIGRELOAD" || line.row.verb == "QUEUESTART");
}

using Nodes = std::map<const LogFile *, FileNode>;

Nodes nodesOf(const SegmentList &segments)
{
    Nodes nodes;
    for (const LogSegment &segment : segments.all())
        nodes[segment.file.get()] = nodeOf(*segment.file);
    return nodes;
}

/// True if the last segment goes on behind the end of an archive that others have followed, in a copy of it:
/// \a before the look it was another file. Somebody may have put the others into it.
bool isPutTogether(const SegmentList &segments, const Nodes &before)
{
    const auto &all = segments.all();
    const LogSegment &rest = all.back();
    const auto node = before.find(rest.file.get());
    if (node == before.end() || node->second == nodeOf(*rest.file))
        return false;
    const auto piece = std::find_if(std::next(all.rbegin()), all.rend(),
        [&](const LogSegment &segment) { return segment.file == rest.file; });
    return piece != all.rend() && piece != std::next(all.rbegin());
}

/// True if \a file begins with all that is known of another one, or has nothing but the begin of one that is
/// still needed: letter by letter.
bool isLikeAKnownFile(LogFile &file, const SegmentList &segments)
{
    const auto begins = [](const LogFile &one, LogFile &other) {
        const auto continued = one.isContinuedBy(other);
        return continued && *continued;
    };
    return std::any_of(segments.all().begin(), segments.all().end(), [&](const LogSegment &segment) {
        LogFile &known = *segment.file;
        if (segment.isLost() || &known == &file || known.identity().headLength == 0)
            return false;
        if (begins(known, file))
            return true;
        if (!segment.needed || file.hasOtherHead(known))
            return false;
        if (known.isOpen())
            return begins(file, known);
        LogFile original = known.unopened();
        return original.open() && begins(file, original);
    });
}

} // namespace

Relinker::Relinker(
    FileSystem &files, const std::string &path, SegmentList &segments, std::optional<FileNode> &awaited)
    : m_files(files)
    , m_path(path)
    , m_segments(segments)
    , m_awaited(awaited)
    , m_unknown(files, segments, m_found, awaited)
{
}

Relinker::Outcome Relinker::run(const std::optional<FileStatus> &atPath)
{
    if (!lookAround(atPath))
        return Outcome::Blocked;
    if (m_segments.isEmpty()) {
        if (!atPath)
            return Outcome::Blocked;
        startWith();
        return Outcome::Linked;
    }
    const bool lastHasBegun = atPath && hasBegunElsewhere(*atPath);
    const Nodes nodes = nodesOf(m_segments);
    FileMatcher matcher(m_files, m_segments, m_found);
    matcher.match();
    judgeBegun(m_segments);
    m_knowsAllGrowing = knowsAllGrowing(matcher);
    finishCopies(matcher);
    if (!atPath)
        return Outcome::WithoutLog; // its file system may be away: what is missing may come back
    for (const auto &[held, copy] : matcher.continuations())
        continueIn(copy, held);
    if (const Outcome outcome = appendUnknown(lastHasBegun); outcome != Outcome::Linked)
        return outcome;
    const size_t known = m_segments.all().size();
    settleLiveFile(m_found[0]);
    if (m_segments.all().size() > known && isPutTogether(m_segments, nodes))
        m_segments.setOrigin(m_segments.last(), LogOrigin::Repeats);
    settleMissing(matcher);
    settleEmptyAtStop();
    return Outcome::Linked;
}

/// Finds the log itself, if it is there, then the files beside it.
bool Relinker::lookAround(const std::optional<FileStatus> &atPath)
{
    if (atPath) {
        FoundFile live{ { m_path, *atPath, Compression::None } };
        live.atPath = true;
        if (!m_unknown.open(live)) {
            m_awaited = nodeOf(*atPath);
            m_complaints.push_back({ *live.failure, *atPath });
            lookAround({}); // what else has to be mended is told at the same time
            for (Complaint &complaint : m_unknown.findHolding())
                m_complaints.push_back(std::move(complaint));
            return false;
        }
        live.sibling.status = live.file->status(); // it may be another one by now
        m_found.push_back(std::move(live));
    }
    auto siblings = findSiblings(m_files, m_path);
    if (!siblings)
        return m_complaints.push_back({ siblings.error(), {} }), false;
    m_siblings = qint64(siblings->size());
    for (Sibling &sibling : *siblings)
        if (!atPath || nodeOf(sibling.status) != nodeOf(m_found[0].sibling.status))
            m_found.push_back({ std::move(sibling) });
    return true;
}

/// All that is there already is older than the live file; none of it is needed until somebody asks.
void Relinker::startWith()
{
    const std::shared_ptr<LogFile> live = m_found[0].file;
    std::vector<std::pair<qint64, std::shared_ptr<LogFile>>> older;
    for (size_t i = 1; i < m_found.size(); ++i) {
        FoundFile &found = m_found[i];
        if (!found.sibling.isRotation || !found.open(m_files) || live->hasSameHead(*found.file))
            continue;
        const auto time = found.file->firstTime();
        if (time || found.file->identity().headLength == 0)
            older.emplace_back(time.value_or(0), found.file);
        found.file->close();
    }
    std::stable_sort(
        older.begin(), older.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::shared_ptr<LogFile>> archives;
    for (size_t i = older.size() - std::min(older.size(), maxOlderArchives); i < older.size(); ++i)
        archives.push_back(older[i].second);
    m_segments.startWith(archives);
    LogSegment &log = m_segments.append(live, 0);
    log.origin = LogOrigin::New; // whoever starts asks anyway
    log.lookAtFirstLine();
    if (archives.empty() || !archives.back()->isPlain() || log.firstLine != LogSegment::FirstLine::Missing)
        return;
    // Renamed by logrotate a moment ago: Asterisk writes on into the old one until its reload.
    LogSegment &newest = m_segments.all()[archives.size() - 1];
    newest.life = LogSegment::Life::Growing;
    newest.fixedLength.reset();
    newest.needed = true;
    newest.restingSince = m_segments.seenAt();
}

/// True if the last file was empty, is not the log any more, and was written to since. Takes in what it has,
/// for by that it is found if it was compressed meanwhile.
bool Relinker::hasBegunElsewhere(const FileStatus &atPath)
{
    const LogSegment &last = m_segments.last();
    if (nodeOf(*last.file) == nodeOf(atPath) || last.isFinished() || !last.file->isOpen()
        || last.file->seen() != 0)
        return false;
    const auto look = last.file->begin();
    return look && *look == LogFile::Look::Grew;
}

void Relinker::finishCopies(const FileMatcher &matcher)
{
    for (const auto &copy : matcher.copies()) {
        m_segments.changes().recordsChanged = true;
        for (LogSegment &part : m_segments.all()) {
            if (part.file == copy && part.isGrowing())
                m_segments.finish(part);
        }
    }
}

/// What was seen of \a held is read from its \a copy from now on, so that a restart finds it; then comes what
/// somebody may still write to \a held, then what is new in the copy.
void Relinker::continueIn(const std::shared_ptr<LogFile> &copy, const std::shared_ptr<LogFile> &held)
{
    for (LogSegment &part : m_segments.all()) {
        if (part.file != held)
            continue;
        if (part.isGrowing())
            m_segments.finish(part);
        part.file = copy;
    }
    m_segments.append(held, held->seen());
    m_segments.setOrigin(m_segments.append(copy, held->seen()), LogOrigin::Elsewhere);
}

/// Takes in files that came and were renamed between two looks, or while nobody looked, and those that were
/// missed and came back. If one cannot be opened, nothing behind it may be appended. If the last one that we
/// know was empty and \a lastHasBegun since, they may be older than it: it gets another segment, in its place
/// among them.
Relinker::Outcome Relinker::appendUnknown(bool lastHasBegun)
{
    std::vector<FoundFile *> between = m_unknown.find();
    for (const Complaint &complaint : m_unknown.holding())
        (m_passesBadDisks && isOfTheDisk(complaint.failure) ? m_passedOver : m_complaints)
            .push_back(complaint);
    if (!m_complaints.empty())
        return Outcome::Blocked;
    const size_t all = between.size();
    if (!lastHasBegun)
        between.resize(std::min(all, maxAtOnce));
    for (auto found = between.begin(); found != between.end(); ++found) {
        if (m_unknown.open(**found))
            continue;
        const FileFailure &failure = *(*found)->failure;
        if (isOutOfHandles(failure) && found != between.begin() && !lastHasBegun) {
            between.erase(found, between.end()); // the others when these are closed
            break;
        }
        if (!failure.isAbsence()) // else the next look finds it elsewhere
            m_complaints.push_back({ failure, (*found)->sibling.status });
        return Outcome::Blocked;
    }
    const bool isAll = between.size() == all;
    FoundFile begun{ .sibling = {}, .file = m_segments.last().file };
    if (lastHasBegun && !between.empty()) {
        m_segments.finish(m_segments.last());
        m_segments.last().fixedLength = 0;
        begun.sibling.status = begun.file->status();
        begun.firstTime = begun.file->firstTime().value_or(begun.firstTime);
        between.insert(
            std::upper_bound(between.begin(), between.end(), &begun, UnknownFiles::comesBefore), &begun);
    }
    for (const FoundFile *found : between)
        appendNew(found->file);
    if (!isAll)
        return Outcome::Partly;
    m_awaited.reset();
    return Outcome::Linked;
}

/// Takes in \a file from its begin on, and says whether its rows may have been sent before.
void Relinker::appendNew(const std::shared_ptr<LogFile> &file)
{
    const LogOrigin origin = originOf(*file);
    LogSegment &segment = m_segments.append(file, 0);
    m_segments.setOrigin(segment, origin);
    if (origin == LogOrigin::Repeats && !m_knowsAllGrowing)
        segment.firstLine = LogSegment::FirstLine::Whole; // a copy begins as what it was copied from
    while (LogSegment *missed = m_segments.missedIn(*file))
        missed->isMissed = missed->isMissedSinceStart = false;
}

/// Asterisk writes on in time, so a file that begins before what was sent is a copy, or an old one. One that
/// begins in that second is too, if what was the log then is not there any more as it was, or if it begins as
/// a file that is; unless Asterisk says that it opened it then: several rotations in a second may overwrite
/// each other's archive.
LogOrigin Relinker::originOf(LogFile &file)
{
    const std::optional<qint64> newest = m_segments.newestTime();
    if (!newest)
        return LogOrigin::New;
    if (m_segments.missedIn(file))
        return LogOrigin::Repeats;
    const std::optional<qint64> time = file.firstTime();
    if (!time)
        return LogOrigin::Unknown;
    if (*time < *newest)
        return LogOrigin::Repeats;
    if (isOpenedAnew(file))
        return LogOrigin::New;
    const bool mayBeACopy = (*time == *newest && !m_knowsAllGrowing) || isLikeAKnownFile(file, m_segments);
    return mayBeACopy ? LogOrigin::Repeats : LogOrigin::New;
}

bool Relinker::knowsAllGrowing(const FileMatcher &matcher)
{
    return std::all_of(m_segments.all().begin(), m_segments.all().end(), [&](const LogSegment &segment) {
        if (!segment.isGrowing() || segment.file->identity().headLength == 0)
            return true;
        if (!segment.file->isOpen() || !segment.file->isPlain())
            return matcher.isLocated(*segment.file);
        const auto there = segment.file->isStillThere();
        return matcher.isLocated(*segment.file) && there && *there;
    });
}

/// Makes the log the last segment, if it is not yet.
void Relinker::settleLiveFile(FoundFile &live)
{
    if (live.known && m_segments.last().isGrowing()
        && nodeOf(*m_segments.last().file) == nodeOf(live.sibling.status))
        return;
    auto &all = m_segments.all();
    for (auto segment = all.rbegin(); segment != all.rend(); ++segment) {
        const bool copied = !live.known && segment->file->isOpen() && segment->file->hasSameHead(*live.file);
        const auto continued
            = copied ? segment->file->isContinuedBy(*live.file) : Result<bool, FileFailure>(false);
        if (copied && continued
            && *continued) { // replaced by a copy of itself: only what is new in it is new
            const bool isFollowed = segment != all.rbegin();
            return m_segments.setOrigin(m_segments.append(live.file, segment->file->seen()),
                isFollowed ? LogOrigin::Repeats : LogOrigin::Elsewhere);
        }
        if (!live.known || segment->file != live.file)
            continue;
        if (segment->isGrowing()) {
            const auto whole = segment->endOfWholeLines();
            if (!whole)
                m_complaints.push_back({ whole.error(), {} });
            const qint64 end = (whole ? *whole : std::nullopt).value_or(live.file->seen());
            m_segments.finish(*segment);
            segment->fixedLength = end - segment->base; // a torn row goes on in the next piece
        }
        return void(m_segments.append(live.file, segment->base + segment->length().value_or(0)));
    }
    if (!live.known)
        appendNew(live.file);
}

/// What no file holds any more is lost, if it was needed, and forgotten otherwise.
void Relinker::settleMissing(const FileMatcher &matcher)
{
    const auto isMissing = [&](const LogSegment &segment) {
        return !segment.file->isOpen() && !segment.isLost() && !matcher.isLocated(*segment.file);
    };
    for (LogSegment &segment : m_segments.all())
        if (segment.needed && isMissing(segment))
            m_segments.lose(segment);
    std::erase_if(m_segments.all(), [&](const LogSegment &segment) {
        const bool isForgotten = segment.isLost() ? !segment.isMissed : isMissing(segment);
        return !segment.needed && isForgotten && &segment != &m_segments.last();
    });
}

/// If the log was empty when an earlier process ended, rows may have come to it since. It is here under
/// another name if its inode is, or a rotated file that was not known. While the log that is here now is
/// empty, nothing tells of rows: it may have been created anew, or copied with its folder.
void Relinker::settleEmptyAtStop()
{
    const auto empty = m_segments.takeEmptyAtStop();
    if (!empty)
        return;
    const bool mayBeHere = m_found.front().sibling.status.size == 0
        || std::ranges::any_of(m_found, [&](const FoundFile &found) {
               // A device may have another number after a reboot.
               return found.sibling.status.inode == empty->identity.inode
                   || (!found.known && !found.atPath && found.sibling.isRotation);
           });
    if (!mayBeHere)
        m_segments.loseUnseen(empty->path);
}

} // namespace wql
