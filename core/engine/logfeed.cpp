// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/logfeed.h"

#include "core/queuelog/lineparser.h"
#include "core/queuelog/lines.h"

#include <algorithm>
#include <tuple>

namespace wql {

namespace {
constexpr size_t mostRecentBytes = 4 * 1024 * 1024;
constexpr size_t mostRecentBlocks = 64;
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
    case LogRead::Kind::TornRow:
        m_failure.reset();
        m_counters.bytesRead += block.bytes.size();
        m_counters.torn += result.kind == LogRead::Kind::TornRow && at >= m_counted;
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
    case LogRead::Kind::Misplaced: // the next poll finds it
        for (UploadMachine *machine : m_machines)
            if (machine->readPosition() == at)
                machine->setStuck();
        break;
    case LogRead::Kind::Failed:
    case LogRead::Kind::Damaged:
    case LogRead::Kind::Withheld:
        m_failure = result.failure;
        for (UploadMachine *machine : m_machines)
            if (machine->readPosition() != at)
                continue;
            else if (result.kind == LogRead::Kind::Withheld)
                machine->passOver(result.end);
            else if (result.kind == LogRead::Kind::Damaged)
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
                takesPart[size_t(index)] = machine.accept(asTaken(line.row, take), at, end);
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
        ParsedLine line = parseLine(std::string_view(block.bytes).substr(row->begin, row->length), scratch);
        if (row->names >= 0)
            std::tie(line.row.queue, line.row.agent) = block.renamed[size_t(row->names)];
        if (!machine.accept(line.row, at, { at.segment, at.offset + row->length + 1 }))
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

} // namespace wql
