// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/limits.h"
#include "core/engine/routingtimeline.h"
#include "core/queuelog/logchain.h"
#include "core/queuelog/quarantine.h"
#include "core/state/staterecords.h"
#include "core/upload/rowsupply.h"

#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wql {

struct LogCounters {
    quint64 rows = 0; ///< each counted once, however often it was read
    quint64 noRows = 0; ///< lines that are no rows, quarantined
    quint64 blank = 0;
    quint64 bytesRead = 0; ///< from the files, every time

    bool operator==(const LogCounters &) const = default;
};

/// A piece of the log that was read and routed once, for all supplies that still need rows of it.
struct RoutedBlock {
    struct Row {
        quint32 begin; ///< in bytes
        quint32 length;
        quint32 supply; ///< index into supplies()
        qint32 names; ///< index into renamed; -1: the row's own names
        qint32 timezoneOffset; ///< in seconds
        bool isCertain; ///< RowSupply::accept()
    };

    LogPosition begin;
    LogPosition end;
    std::string bytes;
    std::vector<Row> rows; ///< a row that several take stands here several times
    std::vector<quint32> firstOf; ///< supply -> its first row, and one more for the end: set by groupRows()
    std::vector<std::pair<std::string, std::string>> renamed; ///< queue and agent to send

    bool contains(LogPosition at) const { return begin <= at && at < end; }

    /// Sorts the rows, in file order until then, by supply, so that one that comes late looks at its
    /// own only.
    void groupRows(size_t supplies);
};

/// Reads the log once and hands each row to the supplies of the targets that its route names.
///
/// A supply that is short of rows makes the distributor read on. All others that stand at the same place
/// take their rows from the same block. One that has no room stays behind and is served later from a recent
/// block or, when that is gone, by another sweep over the file. So no target waits for a slow one, and
/// targets that lag together are read for together. Memory is bounded by the recent blocks and the machines'
/// own buffers.
class RowDistributor {
public:
    RowDistributor(LogChain &chain, Quarantine quarantine);

    /// How it begins: the rows go by \a earlier rules, each valid from its place on, and from the place of
    /// the last one on by \a config.
    void setRoutings(const std::vector<RoutingRecord> &earlier, const LoaderConfig &config);
    /// The rows from \a from on go by the rules of \a config; earlier ones by what was valid before.
    void addRouting(LogPosition from, const LoaderConfig &config);
    /// Which rules were valid before \a from is not known (any more): nobody reads there.
    void setOldestRouting(LogPosition from);
    /// All who get rows from now on. What a route gives to another target is passed over.
    void setRecipients(const std::vector<RoutingTimeline::Recipient> &recipients);
    const RoutingTimeline &timeline() const { return m_timeline; }

    /// There may be something to read again, or what failed may work now.
    void logChanged();

    /// Does one piece of work. False: nothing to do until logChanged() or until a supply has room.
    bool pump();

    const LogCounters &counters() const { return m_counters; }
    const Quarantine &quarantine() const { return m_quarantine; }
    /// Pieces of work done since the start.
    quint64 steps() const { return m_steps; }
    /// A supply wants rows, and nothing that is known keeps them from it.
    bool owesRows() const { return !m_failure && neediest() != nullptr; }
    /// Why the log cannot be read on at the moment, if so.
    const std::optional<FileFailure> &failure() const { return m_failure; }
    /// What nobody has read yet begins here, or later.
    LogPosition furthestReader() const;

private:
    const std::vector<RowSupply *> &supplies() const { return m_timeline.supplies(); }
    RowSupply *neediest() const;
    bool serve(LogPosition at);
    bool read(LogPosition at);
    const RoutingTimeline::Epoch *enter(
        const RoutingTimeline::Epoch *next, const RoutingTimeline::Epoch *before, LogPosition at);
    void takeIn(RoutedBlock block);
    void handToAll(const RoutedBlock &block);
    void hand(const RoutedBlock &block, size_t index);
    void remember(RoutedBlock block);
    void countLine(const ParsedLine &line, std::string_view text, LogPosition at);
    void passAll(LogPosition at, LogPosition to);

    LogChain &m_chain;
    Quarantine m_quarantine;
    RoutingTimeline m_timeline;
    std::deque<RoutedBlock> m_recent;
    RoutedBlock m_spare; ///< its memory is used again
    LogPosition m_counted; ///< lines before it have been counted
    std::optional<FileFailure> m_failure;
    LogCounters m_counters;
    quint64 m_steps = 0;
};

} // namespace wql
