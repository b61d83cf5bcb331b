// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/rowdistributor.h"

#include "core/queuelog/lineparser.h"
#include "core/queuelog/lines.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace wql {

namespace {
constexpr size_t maxRecentBytes = 4 * 1024 * 1024;
constexpr size_t maxRecentBlocks = 64;
}

void RoutedBlock::groupRows(size_t supplies)
{
    firstOf.assign(supplies + 1, 0);
    for (const Row &row : rows)
        ++firstOf[row.supply + 1];
    for (size_t i = 0; i < supplies; ++i)
        firstOf[i + 1] += firstOf[i];
    std::vector<quint32> next(firstOf.begin(), firstOf.end() - 1);
    std::vector<Row> grouped(rows.size());
    for (const Row &row : rows)
        grouped[next[row.supply]++] = row;
    rows = std::move(grouped);
}

RowDistributor::RowDistributor(LogChain &chain, Quarantine quarantine)
    : m_chain(chain)
    , m_quarantine(std::move(quarantine))
{
}

void RowDistributor::setRoutings(const std::vector<RoutingRecord> &earlier, const LoaderConfig &config)
{
    for (size_t i = 0; i + 1 < earlier.size(); ++i)
        if (const auto rules = configOfRules(earlier[i].rules))
            addRouting(earlier[i].from, *rules);
    addRouting(earlier.back().from, config);
}

void RowDistributor::addRouting(LogPosition from, const LoaderConfig &config)
{
    m_timeline.add(from, config);
    m_recent.clear();
}

void RowDistributor::setOldestRouting(LogPosition from)
{
    m_timeline.setOldest(from);
    for (RowSupply *supply : supplies())
        supply->forgetBefore(from);
}

void RowDistributor::setRecipients(const std::vector<RoutingTimeline::Recipient> &recipients)
{
    m_timeline.setRecipients(recipients);
    m_recent.clear(); // it names supplies by their numbers
}

LogPosition RowDistributor::furthestReader() const
{
    LogPosition furthest = m_counted;
    for (const RowSupply *supply : supplies())
        furthest = std::max(furthest, supply->readPosition());
    return furthest;
}

void RowDistributor::logChanged()
{
    m_failure.reset();
    for (RowSupply *supply : supplies())
        supply->setCaughtUp(false);
}

RowSupply *RowDistributor::neediest() const
{
    RowSupply *best = nullptr;
    bool bestStarves = false;
    for (RowSupply *supply : supplies()) {
        if (supply->isCaughtUp() || supply->isStuck() || !supply->isHungry())
            continue;
        const bool starves = supply->isStarving();
        const bool first = !best || (starves && !bestStarves);
        if (first || (starves == bestStarves && supply->readPosition() < best->readPosition())) {
            best = supply;
            bestStarves = starves;
        }
    }
    return best;
}

bool RowDistributor::pump()
{
    const RowSupply *supply = neediest();
    const bool worked = supply && serve(supply->readPosition());
    m_steps += worked;
    return worked;
}

bool RowDistributor::serve(LogPosition at)
{
    for (const RoutedBlock &block : m_recent) {
        if (block.contains(at)) {
            handToAll(block);
            return true;
        }
    }
    return read(at);
}

void RowDistributor::passAll(LogPosition at, LogPosition to)
{
    for (RowSupply *supply : supplies())
        if (supply->readPosition() == at)
            supply->advance(to);
}

bool RowDistributor::read(LogPosition at)
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
        block.begin = at;
        block.end = result.end;
        takeIn(std::move(block));
        return true;
    case LogRead::Kind::Waiting:
        // The end of a rotated file that still rests is the log's end only while nothing stands behind it;
        // and no place is, while a file cannot be read that may stand there.
        atEnd = !m_chain.health().mayHideRows()
            && (at.segment == m_chain.end().segment || m_chain.bytesBetween(at, m_chain.end()) == 0);
        for (RowSupply *supply : supplies())
            if (supply->readPosition() == at && atEnd)
                supply->setCaughtUp(true);
            else if (supply->readPosition() == at)
                supply->setStuck();
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
        for (RowSupply *supply : supplies())
            if (supply->readPosition() == at)
                supply->setStuck();
        break;
    case LogRead::Kind::Failed:
    case LogRead::Kind::Damaged:
    case LogRead::Kind::Withheld:
        m_failure = result.failure;
        for (RowSupply *supply : supplies())
            if (supply->readPosition() != at)
                continue;
            else if (result.kind == LogRead::Kind::Withheld)
                supply->passOver(result.end);
            else if (result.kind == LogRead::Kind::Damaged)
                supply->advance(result.end);
            else
                supply->setStuck();
        break;
    }
    m_spare = std::move(block);
    return true;
}

void RowDistributor::countLine(const ParsedLine &line, std::string_view text, LogPosition at)
{
    switch (line.kind) {
    case LineKind::Row:
        ++m_counters.rows;
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

/// From \a at on the rules of \a next are valid, in place of those of \a before.
const RoutingTimeline::Epoch *RowDistributor::enter(
    const RoutingTimeline::Epoch *next, const RoutingTimeline::Epoch *before, LogPosition at)
{
    if (next != before) {
        before->lessons->reached(at);
        next->lessons->catchUp(m_chain, at);
    }
    return next;
}

void RowDistributor::takeIn(RoutedBlock block)
{
    block.rows.clear();
    block.renamed.clear();
    std::string scratch;
    const RoutingTimeline::Epoch *epoch = &m_timeline.at(block.begin);
    epoch->lessons->catchUp(m_chain, block.begin);
    std::vector<bool> takesPart(supplies().size());
    const std::optional<LogRange> doubt = m_chain.doubtAt(block.begin.segment);
    for (size_t i = 0; i < supplies().size(); ++i) {
        takesPart[i] = block.contains(supplies()[i]->readPosition()) && supplies()[i]->acceptsRows();
        if (takesPart[i] && doubt)
            supplies()[i]->doubt(*doubt);
    }

    forEachLine(block.bytes, [&](std::string_view text, size_t offset) {
        const LogPosition at{ block.begin.segment, block.begin.offset + qint64(offset) };
        // The last row of a finished file may have no newline.
        const LogPosition end{ at.segment, std::min(at.offset + qint64(text.size()) + 1, block.end.offset) };
        const ParsedLine line = parseLine(text, scratch);
        if (at >= m_counted)
            countLine(line, text, at);
        if (line.kind != LineKind::Row)
            return true;
        if (epoch != &m_timeline.latest())
            epoch = enter(&m_timeline.at(at), epoch, at);
        const bool isCertain = !epoch->router->isPlacedByCall(line.row);
        const Router::Seen seen = at < m_counted ? Router::Seen::Again : Router::Seen::First;
        if (seen == Router::Seen::Again)
            epoch->lessons->show(line.row, at);
        for (const Take &take : epoch->router->route(line.row, seen).takes) {
            const int index = epoch->supplyOf[size_t(take.target)];
            if (index < 0)
                continue;
            const qint64 timezoneOffset = epoch->targets[size_t(take.target)].timezoneOffset;
            block.rows.push_back({ quint32(offset), quint32(text.size()), quint32(index),
                take.renamed ? qint32(block.renamed.size()) : -1, qint32(timezoneOffset), isCertain });
            if (take.renamed)
                block.renamed.emplace_back(take.queue, take.agent);
            RowSupply &supply = *supplies()[size_t(index)];
            if (takesPart[size_t(index)] && at >= supply.readPosition())
                takesPart[size_t(index)]
                    = supply.accept(asTaken(line.row, take), at, end, timezoneOffset, isCertain);
        }
        return true;
    });
    epoch->lessons->reached(block.end);
    m_counted = std::max(m_counted, block.end);
    for (size_t i = 0; i < supplies().size(); ++i)
        if (takesPart[i])
            supplies()[i]->advance(block.end);
    remember(std::move(block));
}

void RowDistributor::handToAll(const RoutedBlock &block)
{
    for (size_t i = 0; i < supplies().size(); ++i)
        if (block.contains(supplies()[i]->readPosition()) && supplies()[i]->acceptsRows())
            hand(block, i);
}

void RowDistributor::hand(const RoutedBlock &block, size_t index)
{
    RowSupply &supply = *supplies()[index];
    const LogPosition from = supply.readPosition();
    if (const auto doubt = m_chain.doubtAt(from.segment))
        supply.doubt(*doubt);
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
        if (!supply.accept(line.row, at, { at.segment, at.offset + row->length + 1 }, row->timezoneOffset,
                row->isCertain))
            return;
    }
    supply.advance(block.end);
}

void RowDistributor::remember(RoutedBlock block)
{
    LogPosition slowest = block.end;
    for (const RowSupply *supply : supplies())
        slowest = std::min(slowest, supply->readPosition());
    std::erase_if(m_recent, [&](const RoutedBlock &old) { return old.end <= slowest; });
    if (block.end <= slowest) {
        m_spare = std::move(block);
        return;
    }
    block.groupRows(supplies().size());
    m_recent.push_back(std::move(block));
    size_t bytes = 0;
    for (const RoutedBlock &old : m_recent)
        bytes += old.bytes.size();
    while (m_recent.size() > maxRecentBlocks || bytes > maxRecentBytes) {
        bytes -= m_recent.front().bytes.size();
        m_recent.pop_front();
    }
}

} // namespace wql
