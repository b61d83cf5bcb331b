// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/upload/batchsearch.h"
#include "core/upload/rowsupply.h"
#include "core/upload/skippedrows.h"
#include "core/upload/uploadaction.h"
#include "core/upload/uploadsettings.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

/// The phases of an upload, each a value with what only this phase knows. They decide by what they are given
/// and tell what they want next; when one is over, the machine enters another.
namespace wql {

/// In the order of AnyPhase.
enum class UploadPhase { NotStarted, AskingMark, Skipping, Probing, Settling, Streaming, Reconciling };

QLatin1String nameOf(UploadPhase phase);

struct NotStarted { };

/// What is odd about the high-water mark that the server told.
enum class MarkCheck { Plausible, InFuture, BelowConfirmed };

/// \name Startup: where to begin
/// @{

/// How to go on after the answer to checkHWM.
struct MarkDecision {
    UploadPhase next = UploadPhase::Settling; ///< Skipping, Settling or Streaming
    MarkCheck check = MarkCheck::Plausible;
    std::optional<qint64> mark; ///< in seconds, as sent; none: none that can be used
};
MarkDecision decideByMark(const UploadStart &start, const UploadAnswer &answer, std::chrono::seconds wall);

/// Asks for the high-water mark.
struct AskingMark {
    UploadStart start;
};

/// Lets the supply skip the rows that the server may have.
struct Skipping {
    UploadStart start;
    std::optional<qint64> mark; ///< rows below it are skipped; none: all are

    /// Makes \a supply skip.
    void begin(RowSupply &supply) const;
    /// The time, as sent, of the oldest rows that are wanted, while not even the oldest of the log was looked
    /// at: an archive before it may hold some. None: what the log has is enough.
    std::optional<qint64> wantsEarlierThan(const RowSupply &supply) const;
};

/// Asks for samples of what was skipped: up to where did it really arrive?
class Probing {
public:
    Probing(UploadStart start, SkippedRows skipped)
        : m_start(std::move(start))
        , m_skipped(std::move(skipped))
    {
    }

    /// CountEarlier, or a question; none: the search is over.
    std::optional<UploadAction> next(const RowSupply &supply);
    /// How many copies of the sample in question the log has before it.
    void setEarlierCount(quint64 copies) { m_earlierCopies = copies; }
    void answer(quint64 copiesAtServer);

    /// \name After the search
    /// @{
    /// Where to read on; none: where the reader stands, for nothing was skipped.
    std::optional<LogPosition> arrivedUpTo() const;
    /// Rows that are there since a loader before us sent them.
    quint64 rowsSkipped() const;
    /// What is to be looked at row by row. A cursor that got lost with its file may have been amid a batch
    /// that was stored in parts: samples find its border, not its holes.
    std::optional<AuditRange> audit() const;
    /// @}
    const UploadStart &start() const { return m_start; }

private:
    UploadStart m_start;
    SkippedRows m_skipped;
    std::optional<quint64> m_earlierCopies; ///< of the sample in question; none: not counted yet
};

/// @}

/// Sends what comes.
struct Streaming {
    /// Rows before it were asked one by one: the server may hold some that stand behind missing ones.
    LogPosition doubtedTo;

    /// None: there is nothing to send, and time for other things.
    std::optional<UploadAction> next(const RowSupply &supply) const;
};

/// Settles, window by window from the cursor on, rows of which an earlier process may have sent some: asks,
/// and sends what is missing, before anything newer.
class Settling {
public:
    explicit Settling(std::vector<AuditRange> earlierDoubts)
        : m_earlierDoubts(std::move(earlierDoubts))
    {
    }

    /// None: the search of a window is over, or there is no row to settle.
    std::optional<UploadAction> next(const RowSupply &supply);
    void inserted(size_t rows) { m_owed -= std::min(m_owed, rows); }

    /// The window that is being searched.
    std::optional<BatchSearch> &search() { return m_search; }
    const std::optional<BatchSearch> &search() const { return m_search; }
    /// What was in doubt when the last process ended is asked row by row: why it was, nobody knows any more.
    PresenceSearch::Assume assume() const;
    /// Its search is over, and the supply has only what is missing of it. The result: what follows settling,
    /// if nothing of the window was there.
    std::optional<Streaming> closeWindow();

private:
    std::vector<AuditRange> m_earlierDoubts; ///< an earlier process's
    std::optional<BatchSearch> m_search; ///< while a window is searched
    size_t m_owed = 0; ///< rows of the window before that have to be sent before the next is searched
};

/// Finds out what an insert did that left doubt.
class Reconciling {
public:
    using Interrupted = std::variant<Settling, Streaming>;

    Reconciling(BatchSearch search, PresenceSearch::Assume assume, Interrupted interrupted)
        : m_search(std::move(search))
        , m_assume(assume)
        , m_interrupted(std::move(interrupted))
    {
    }

    BatchSearch &search() { return m_search; }
    const BatchSearch &search() const { return m_search; }
    PresenceSearch::Assume assume() const { return m_assume; }
    /// Nothing but this batch was sent of what the supply has. While settling an earlier process may have
    /// sent more.
    bool knowsWhatWasSent() const { return std::holds_alternative<Streaming>(m_interrupted); }
    /// The search is over: what goes on now.
    Interrupted resumed() const;

private:
    BatchSearch m_search;
    PresenceSearch::Assume m_assume;
    Interrupted m_interrupted;
};

using AnyPhase = std::variant<NotStarted, AskingMark, Skipping, Probing, Settling, Streaming, Reconciling>;

struct PhaseMove {
    UploadPhase from;
    UploadPhase to;

    auto operator<=>(const PhaseMove &) const = default;
};

/// All that can happen; the table of UploadMachine with its reasons is compared with it.
constexpr std::array<PhaseMove, 11> phaseMoves{ {
    { UploadPhase::NotStarted, UploadPhase::AskingMark },
    { UploadPhase::AskingMark, UploadPhase::Settling },
    { UploadPhase::AskingMark, UploadPhase::Skipping },
    { UploadPhase::AskingMark, UploadPhase::Streaming },
    { UploadPhase::Skipping, UploadPhase::Probing },
    { UploadPhase::Probing, UploadPhase::Settling },
    { UploadPhase::Settling, UploadPhase::Streaming },
    { UploadPhase::Settling, UploadPhase::Reconciling },
    { UploadPhase::Streaming, UploadPhase::Reconciling },
    { UploadPhase::Reconciling, UploadPhase::Settling },
    { UploadPhase::Reconciling, UploadPhase::Streaming },
} };

constexpr bool isAllowed(PhaseMove move)
{
    return std::find(phaseMoves.begin(), phaseMoves.end(), move) != phaseMoves.end();
}

} // namespace wql
