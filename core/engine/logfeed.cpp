// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/logfeed.h"

#include "core/engine/stepback.h"
#include "core/queuelog/lineparser.h"
#include "core/queuelog/lines.h"
#include "core/queuelog/rowtime.h"
#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/rowencoder.h"

#include <algorithm>
#include <unordered_map>

namespace wql {

namespace {
constexpr size_t mostRecentBytes = 4 * 1024 * 1024;
constexpr size_t mostRecentBlocks = 64;

QueueLogRowView renamed(QueueLogRowView row, std::string_view queue, std::string_view agent)
{
    row.queue = queue;
    row.agent = agent;
    return row;
}
}

LogFeed::LogFeed(LogChain &chain, Quarantine &quarantine)
    : m_chain(chain)
    , m_quarantine(quarantine)
{
}

void LogFeed::addRouting(std::shared_ptr<Router> router, LogPosition from, std::vector<Who> targets)
{
    while (!m_epochs.empty() && from <= m_epochs.back().from)
        m_epochs.pop_back();
    m_epochs.push_back({ from, std::move(router), std::move(targets), {} });
    resolve(m_epochs.back());
    m_recent.clear();
}

void LogFeed::dropRoutings(LogPosition oldest)
{
    while (m_epochs.size() > 1 && m_epochs[1].from <= oldest)
        m_epochs.erase(m_epochs.begin());
}

void LogFeed::setMachines(const std::vector<Fed> &machines)
{
    m_machines.clear();
    m_who.clear();
    for (const Fed &fed : machines) {
        m_who.push_back(fed.who);
        m_machines.push_back(fed.machine);
    }
    for (Epoch &epoch : m_epochs)
        resolve(epoch);
    m_recent.clear();
}

void LogFeed::resolve(Epoch &epoch) const
{
    epoch.machineOf.clear();
    for (const Who &target : epoch.targets) {
        auto found = std::find_if(
            m_who.begin(), m_who.end(), [&](const Who &who) { return who.name == target.name; });
        if (found == m_who.end())
            found = std::find_if(
                m_who.begin(), m_who.end(), [&](const Who &who) { return who.key == target.key; });
        epoch.machineOf.push_back(found == m_who.end() ? -1 : int(found - m_who.begin()));
    }
}

LogPosition LogFeed::furthestReader() const
{
    LogPosition furthest = m_counted;
    for (const UploadMachine *machine : m_machines)
        furthest = std::max(furthest, machine->readPosition());
    return furthest;
}

void LogFeed::logChanged()
{
    m_failure.reset();
    for (UploadMachine *machine : m_machines)
        machine->setCaughtUp(false);
}

bool LogFeed::lookFurtherBack(UploadMachine &machine)
{
    if (machine.phase() != UploadMachine::Phase::Skipping || machine.hasCursor() || !machine.mark())
        return false;
    const LogPosition first = m_chain.first();
    if (machine.readPosition() != machine.firstPosition())
        return false;
    const qint64 mark = *machine.mark() - machine.timezoneOffset();
    std::optional<qint64> time = firstTime(first);
    // Rows of the mark's own second may stand at the end of the archive before.
    while (time.value_or(mark) >= mark && m_chain.extendBack())
        time = firstTime(m_chain.first());
    machine.advance(m_chain.first());
    machine.setCaughtUp(false);
    return m_chain.first() != first;
}

/// The time of the first row at \a at or behind it, within one read.
std::optional<qint64> LogFeed::firstTime(LogPosition at)
{
    std::string bytes, scratch;
    std::optional<qint64> time;
    constexpr int mostReads = 64;
    LogRead result;
    for (int i = 0; i < mostReads; ++i) {
        result = m_chain.read(at, bytes);
        if (result.kind != LogRead::Kind::Busy)
            break;
    }
    if (result.kind != LogRead::Kind::Rows)
        return time;
    forEachLine(bytes, [&](std::string_view text, size_t) {
        const ParsedLine line = parseLine(text, scratch);
        if (line.kind == LineKind::Row)
            time = timeOf(line.row);
        return !time;
    });
    return time;
}

std::optional<qint64> LogFeed::timeAt(LogPosition at)
{
    if (!m_timeAt || m_timeAt->first != at) {
        const std::optional<qint64> time = firstTime(at);
        if (!time)
            return {};
        m_timeAt.emplace(at, *time);
    }
    return m_timeAt->second;
}

const LogFeed::Epoch &LogFeed::epochAt(LogPosition at) const
{
    size_t i = m_epochs.size() - 1;
    while (i > 0 && at < m_epochs[i].from)
        --i;
    return m_epochs[i];
}

UploadMachine *LogFeed::neediest() const
{
    UploadMachine *best = nullptr;
    bool bestStarves = false;
    for (UploadMachine *machine : m_machines) {
        if (machine->isCaughtUp() || machine->isStuck() || !machine->isHungry())
            continue;
        const bool starves = machine->isStarving();
        const bool first = !best || (starves && !bestStarves);
        if (first || (starves == bestStarves && machine->readPosition() < best->readPosition())) {
            best = machine;
            bestStarves = starves;
        }
    }
    return best;
}

bool LogFeed::pump()
{
    const UploadMachine *machine = neediest();
    if (!machine)
        return false;
    const LogPosition at = machine->readPosition();
    for (const RoutedBlock &block : m_recent) {
        if (block.contains(at)) {
            handToAll(block);
            return true;
        }
    }
    return read(at);
}

void LogFeed::passAll(LogPosition at, LogPosition to)
{
    for (UploadMachine *machine : m_machines)
        if (machine->readPosition() == at)
            machine->advance(to);
}

bool LogFeed::read(LogPosition at)
{
    RoutedBlock block = std::move(m_spare);
    m_spare = {};
    block.bytes.clear();
    const LogRead result = m_chain.read(at, block.bytes, limits::blockBytes);
    bool atEnd = false;
    switch (result.kind) {
    case LogRead::Kind::Rows:
        m_failure.reset();
        m_counters.bytesRead += block.bytes.size();
        m_counters.torn += result.torn && at >= m_counted;
        block.begin = at;
        block.end = result.end;
        takeIn(std::move(block));
        return true;
    case LogRead::Kind::Waiting:
        // The end of a rotated file that still rests is the log's end only while nothing stands behind it.
        atEnd = at.segment == m_chain.end().segment || m_chain.bytesBetween(at, m_chain.end()) == 0;
        for (UploadMachine *machine : m_machines)
            if (machine->readPosition() == at && atEnd)
                machine->setCaughtUp(true);
            else if (machine->readPosition() == at)
                machine->setStuck();
        break;
    case LogRead::Kind::NextSegment:
        passAll(at, result.end);
        break;
    case LogRead::Kind::Oversized:
        if (at >= m_counted) {
            m_quarantine.addOversized(at, result.end.offset - at.offset);
            ++m_counters.noRows;
            m_counted = result.end;
        }
        passAll(at, result.end);
        break;
    case LogRead::Kind::Busy:
        break;
    case LogRead::Kind::Failed:
        m_failure = result.failure;
        for (UploadMachine *machine : m_machines)
            if (machine->readPosition() != at)
                continue;
            else if (result.mayReturn)
                machine->passOver(result.end);
            else if (result.parked)
                machine->advance(result.end);
            else
                machine->setStuck();
        break;
    }
    m_spare = std::move(block);
    return true;
}

void LogFeed::countLine(const ParsedLine &line, std::string_view text, LogPosition at)
{
    switch (line.kind) {
    case LineKind::Row:
        ++m_counters.rows;
        m_counters.latin1 += line.latin1;
        m_counters.salvaged += line.salvaged;
        m_counters.tooWide += line.tooWide;
        break;
    case LineKind::Blank:
        ++m_counters.blank;
        break;
    case LineKind::NoRow:
        ++m_counters.noRows;
        m_quarantine.add(at, line, text);
        break;
    }
}

void LogFeed::takeIn(RoutedBlock block)
{
    block.rows.clear();
    block.renamed.clear();
    std::string scratch;
    const Epoch *epoch = &epochAt(block.begin);
    std::vector<bool> takesPart(m_machines.size());
    for (size_t i = 0; i < m_machines.size(); ++i)
        takesPart[i] = block.contains(m_machines[i]->readPosition()) && m_machines[i]->acceptsRows();

    forEachLine(block.bytes, [&](std::string_view text, size_t offset) {
        const LogPosition at{ block.begin.segment, block.begin.offset + qint64(offset) };
        // The last row of a finished file may have no newline.
        const LogPosition end{ at.segment, std::min(at.offset + qint64(text.size()) + 1, block.end.offset) };
        const ParsedLine line = parseLine(text, scratch);
        if (at >= m_counted)
            countLine(line, text, at);
        if (line.kind != LineKind::Row)
            return true;
        if (epoch != &m_epochs.back())
            epoch = &epochAt(at);
        const Router::Seen seen = at < m_counted ? Router::Seen::Again : Router::Seen::First;
        for (const Take &take : epoch->router->route(line.row, seen).takes) {
            const int index = epoch->machineOf[size_t(take.target)];
            if (index < 0)
                continue;
            block.rows.push_back({ quint32(offset), quint32(text.size()), quint32(index),
                take.renamed ? qint32(block.renamed.size()) : -1 });
            if (take.renamed)
                block.renamed.emplace_back(take.queue, take.agent);
            UploadMachine &machine = *m_machines[size_t(index)];
            if (takesPart[size_t(index)] && at >= machine.readPosition())
                takesPart[size_t(index)] = machine.accept(
                    take.renamed ? renamed(line.row, take.queue, take.agent) : line.row, at, end);
        }
        return true;
    });
    m_counted = std::max(m_counted, block.end);
    for (size_t i = 0; i < m_machines.size(); ++i)
        if (takesPart[i])
            m_machines[i]->advance(block.end);
    remember(std::move(block));
}

void LogFeed::handToAll(const RoutedBlock &block)
{
    for (size_t i = 0; i < m_machines.size(); ++i)
        if (block.contains(m_machines[i]->readPosition()) && m_machines[i]->acceptsRows())
            hand(block, i);
}

void LogFeed::hand(const RoutedBlock &block, size_t index)
{
    UploadMachine &machine = *m_machines[index];
    const LogPosition from = machine.readPosition();
    const auto end = block.rows.begin() + block.firstOf[index + 1];
    const auto first
        = std::lower_bound(block.rows.begin() + block.firstOf[index], end, from.offset - block.begin.offset,
            [](const RoutedBlock::Row &row, qint64 offset) { return row.begin < offset; });
    std::string scratch;
    for (auto row = first; row != end; ++row) {
        const LogPosition at{ block.begin.segment, block.begin.offset + row->begin };
        const ParsedLine line
            = parseLine(std::string_view(block.bytes).substr(row->begin, row->length), scratch);
        const auto *names = row->names < 0 ? nullptr : &block.renamed[size_t(row->names)];
        if (!machine.accept(names ? renamed(line.row, names->first, names->second) : line.row, at,
                { at.segment, at.offset + row->length + 1 }))
            return;
    }
    machine.advance(block.end);
}

void LogFeed::remember(RoutedBlock block)
{
    LogPosition slowest = block.end;
    for (const UploadMachine *machine : m_machines)
        slowest = std::min(slowest, machine->readPosition());
    std::erase_if(m_recent, [&](const RoutedBlock &old) { return old.end <= slowest; });
    if (block.end <= slowest) {
        m_spare = std::move(block);
        return;
    }
    block.groupRows(m_machines.size());
    m_recent.push_back(std::move(block));
    size_t bytes = 0;
    for (const RoutedBlock &old : m_recent)
        bytes += old.bytes.size();
    while (m_recent.size() > mostRecentBlocks || bytes > mostRecentBytes) {
        bytes -= m_recent.front().bytes.size();
        m_recent.pop_front();
    }
}

// ---------------------------------------------------------------- the past

std::optional<LogFeed::Walk> LogFeed::eachRoutedRow(
    LogPosition from, LogPosition to, const EachRoutedRow &take)
{
    return eachRow(from, to, [&](const QueueLogRowView &row, LogPosition at) {
        const Epoch &epoch = epochAt(at);
        take(row, epoch.router->route(row, Router::Seen::Again), epoch, at);
    });
}

std::optional<LogFeed::Walk> LogFeed::eachRow(
    LogPosition from, LogPosition to, const std::function<void(const QueueLogRowView &, LogPosition)> &take)
{
    std::string bytes, scratch;
    LogPosition at = from;
    std::optional<LogPosition> first;
    bool hasHoles = false;
    if (from.offset == 0)
        first = from;
    while (at < to) {
        const LogRead result = m_chain.read(at, bytes, limits::blockBytes);
        if (result.kind == LogRead::Kind::Busy)
            continue;
        if (result.kind == LogRead::Kind::Failed && !result.parked)
            return std::nullopt;
        if (result.kind == LogRead::Kind::Waiting)
            break;
        hasHoles = hasHoles || result.mayReturn;
        if (result.kind == LogRead::Kind::Rows) {
            m_counters.bytesRead += bytes.size();
            forEachLine(bytes, [&](std::string_view text, size_t offset) {
                const LogPosition place{ at.segment, at.offset + qint64(offset) };
                if (!(place < to))
                    return false;
                if (!first) { // the rest of a line we came into the middle of
                    first = LogPosition{ place.segment, place.offset + qint64(text.size()) + 1 };
                    return true;
                }
                const ParsedLine line = parseLine(text, scratch);
                if (line.kind == LineKind::Row)
                    take(line.row, place);
                return true;
            });
        } else if (!first) {
            first = result.end; // the rest of a long line, or of a file
        }
        at = result.end;
    }
    return Walk{ std::min(first.value_or(to), to), at, hasHoles };
}

std::optional<std::vector<quint64>> LogFeed::countEarlier(
    const UploadMachine &machine, const LogWindow &window)
{
    // Copies of a row have its second, so they stand close by, unless the clock was set back: the search ends
    // with the first piece of the log in which nothing is as young as the window.
    constexpr qint64 piece = 256 * 1024;
    constexpr int mostPieces = 256;
    constexpr qint64 slack = 5;

    std::unordered_map<std::string_view, std::vector<size_t>> wanted, wantedCut;
    for (size_t i = 0; i < window.rows.size(); ++i)
        (i < window.cutFrom ? wanted : wantedCut)[window.rows[i]].push_back(i);
    std::vector<quint64> counts(window.rows.size());
    const auto count = [&](const auto &among, std::string_view row, LogPosition at) {
        if (const auto found = among.find(row); found != among.end())
            for (const size_t copy : found->second)
                counts[copy] += at < window.places[copy];
    };
    const qint64 oldest = window.oldestTime - slack;

    LogPosition to = *std::max_element(window.places.begin(), window.places.end());
    if (!window.hasGaps && window.cutFrom == window.rows.size()) {
        // What stands between its rows is for others: no need to read that again.
        to = window.places.front();
        for (const auto &[text, copies] : wanted)
            for (size_t before = 0; before < copies.size(); ++before)
                counts[copies[before]] = before;
    }
    std::string encoded;
    for (int i = 0; i < mostPieces; ++i) {
        const LogPosition from = stepBack(m_chain, to, piece);
        if (from == to)
            break;
        bool young = false;
        const std::optional<Walk> walk = eachRoutedRow(from, to,
            [&](const QueueLogRowView &row, const Route &route, const Epoch &epoch, LogPosition at) {
                young = young || timeOf(row) >= oldest;
                for (const Take &take : route.takes) {
                    const int index = epoch.machineOf[size_t(take.target)];
                    if (index < 0 || m_machines[size_t(index)] != &machine)
                        continue;
                    encoded.clear();
                    appendEncodedRow(encoded, take.renamed ? renamed(row, take.queue, take.agent) : row,
                        machine.timezoneOffset());
                    count(wanted, encoded, at);
                    if (!wantedCut.empty())
                        count(wantedCut, cutToColumns(encoded).value_or(encoded), at);
                }
            });
        if (!walk)
            return std::nullopt;
        if (!young)
            break;
        to = walk->first == to ? from : walk->first;
    }
    return counts;
}

RangeRows LogFeed::readRange(const UploadMachine &machine, const LogRange &range)
{
    // Copies before and behind the range count as well: the server cannot tell them from those inside.
    constexpr qint64 around = 1024 * 1024;
    // A longer one is read in pieces, for it would hold up everybody.
    constexpr qint64 most = 4 * 1024 * 1024;
    LogRange piece = range;
    if (m_chain.bytesBetween(range.begin, range.end) > most)
        piece.end = std::min(range.end, LogPosition{ range.begin.segment, range.begin.offset + most });

    RangeRows result;
    std::unordered_map<std::string, size_t> known;
    std::unordered_map<std::string, quint64> outside;
    const LogPosition begin = stepBack(m_chain, piece.begin, around);
    const LogPosition behind{ piece.end.segment, piece.end.offset + around };
    const LogPosition end = std::min(behind, machine.confirmed().value_or(piece.end));
    bool hasMore = false; // of the piece's segment
    std::string encoded;
    const auto walk = eachRoutedRow(begin, std::max(end, piece.end),
        [&](const QueueLogRowView &row, const Route &route, const Epoch &epoch, LogPosition at) {
            hasMore = hasMore || (at >= piece.end && at.segment == piece.end.segment);
            for (const Take &take : route.takes) {
                const int index = epoch.machineOf[size_t(take.target)];
                if (index < 0 || m_machines[size_t(index)] != &machine)
                    continue;
                encoded.clear();
                appendEncodedRow(encoded, take.renamed ? renamed(row, take.queue, take.agent) : row,
                    machine.timezoneOffset());
                const bool inside = piece.begin <= at && at < piece.end;
                if (const auto found = known.find(encoded); found != known.end()) {
                    ++result.rows[found->second].copies;
                } else if (inside) {
                    known.emplace(encoded, result.rows.size());
                    result.rows.push_back({ encoded, 1 + outside[encoded] });
                } else if (at < piece.begin) {
                    ++outside[encoded];
                }
            }
        });
    const bool stopsShort = walk && walk->end < piece.end && walk->end.segment < m_chain.end().segment;
    result.isUnreadable = !walk || walk->hasHoles || stopsShort;
    if (!result.isUnreadable && piece.end < range.end)
        result.readTo = hasMore || walk->end.segment == piece.end.segment
            ? piece.end
            : LogPosition{ walk->end.segment, 0 };
    return result;
}

} // namespace wql
