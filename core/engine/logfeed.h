// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/routedblock.h"
#include "core/queuelog/logchain.h"
#include "core/queuelog/quarantine.h"
#include "core/routing/router.h"
#include "core/upload/rowhistory.h"
#include "core/upload/uploadmachine.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace wql {

struct FeedCounters {
    quint64 rows = 0; ///< each counted once, however often it was read
    quint64 noRows = 0; ///< lines that are no rows, quarantined
    quint64 blank = 0;
    quint64 latin1 = 0;
    quint64 salvaged = 0; ///< rows behind a run of NULs
    quint64 torn = 0; ///< last rows of finished files, without a newline
    quint64 bytesRead = 0; ///< from the files, every time

    bool operator==(const FeedCounters &) const = default;
};

/// Reads the log once and hands each row to the machines of the targets that its route names.
///
/// Whoever is short of rows makes the feed read on; all others that stand at the same place take their rows
/// from the same block, and who has no room stays behind and is served later from a recent block or, when
/// that is gone, by another sweep over the file. So nobody waits for a slow target, and targets that lag
/// together are read for together. Memory is bounded by the recent blocks and the machines' own buffers.
class LogFeed final : public RowHistory {
public:
    LogFeed(LogChain &chain, Quarantine &quarantine);

    /// A target by its name and by where it is: either is enough to know it again.
    struct Who {
        QString name;
        QString key;
    };
    struct Fed {
        Who who;
        UploadMachine *machine = nullptr;
    };

    /// The rows from \a from on go by \a router; earlier ones by what was valid before. \a targets are those
    /// of the router's configuration.
    void addRouting(std::shared_ptr<Router> router, LogPosition from, std::vector<Who> targets);
    /// Nobody needs rows before \a oldest any more: routings that ended before it are dropped.
    void dropRoutings(LogPosition oldest);
    /// All who are fed from now on. What a route gives to another target is passed over.
    void setMachines(const std::vector<Fed> &machines);

    /// There may be something to read again, or what failed may work now.
    void logChanged();

    /// Does one piece of work. False: nothing to do until logChanged() or until somebody has room.
    bool pump();

    std::optional<std::vector<quint64>> countEarlier(
        const UploadMachine &machine, const LogWindow &window) override;
    RangeRows readRange(const UploadMachine &machine, const LogRange &range) override;

    const FeedCounters &counters() const { return m_counters; }
    /// Somebody wants rows, and nothing that is known keeps them from him.
    bool owesRows() const { return !m_failure && neediest() != nullptr; }
    /// Why the log cannot be read on at the moment, if so.
    const std::optional<FileFailure> &failure() const { return m_failure; }
    /// What nobody has read yet begins here, or later.
    LogPosition furthestReader() const;
    struct Walk {
        LogPosition first; ///< where the first whole line began
        LogPosition end; ///< no row before it was left out, but for
        bool hasHoles = false; ///< a file that may be readable again later
    };
    using EachRow = std::function<void(const QueueLogRowView &, LogPosition)>;
    /// Calls \a take for every row from \a from (or the first line that begins behind it) up to \a to. None
    /// if the log cannot be read just now.
    std::optional<Walk> eachRow(LogPosition from, LogPosition to, const EachRow &take);
    /// A target that never was fed by us may have got its last rows from a file that was rotated away since:
    /// lets a machine that is about to skip begin with that one. True: the chain reaches further back now.
    bool lookFurtherBack(UploadMachine &machine);
    /// The time of the first row at \a at or behind it, if that is near. Asking for the same place again
    /// costs nothing.
    std::optional<qint64> timeAt(LogPosition at);

private:
    /// A routing and the place from which on it is valid.
    struct Epoch {
        LogPosition from;
        std::shared_ptr<Router> router;
        std::vector<Who> targets;
        std::vector<int> machineOf; ///< target -> machine, or -1
    };
    using EachEncodedRow = std::function<void(const std::string &, LogPosition)>;

    UploadMachine *neediest() const;
    std::optional<qint64> firstTime(LogPosition at);
    void resolve(Epoch &epoch) const;
    bool read(LogPosition at);
    void takeIn(RoutedBlock block);
    void handToAll(const RoutedBlock &block);
    void hand(const RoutedBlock &block, size_t index);
    void remember(RoutedBlock block);
    void countLine(const ParsedLine &line, std::string_view text, LogPosition at);
    const Epoch &epochAt(LogPosition at) const;
    void passAll(LogPosition at, LogPosition to);
    /// \a look sees every row, \a take those that \a machine gets, as they are sent.
    std::optional<Walk> eachRowOf(const UploadMachine &machine, LogPosition from, LogPosition to,
        const EachRow &look, const EachEncodedRow &take);

    LogChain &m_chain;
    Quarantine &m_quarantine;
    std::vector<Epoch> m_epochs;
    std::vector<UploadMachine *> m_machines;
    std::vector<Who> m_who; ///< of m_machines
    std::deque<RoutedBlock> m_recent;
    RoutedBlock m_spare; ///< its memory is used again
    std::optional<std::pair<LogPosition, qint64>> m_timeAt; ///< the last answer
    LogPosition m_counted; ///< lines before it have been counted
    std::optional<FileFailure> m_failure;
    FeedCounters m_counters;
};

} // namespace wql
