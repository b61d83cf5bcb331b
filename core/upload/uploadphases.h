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
enum class UploadPhase {
    NotStarted,
    AskingMark,
    Proving,
    Skipping,
    Probing,
    Undecided,
    Settling,
    Streaming,
    Reconciling
};

QLatin1String nameOf(UploadPhase phase);

struct NotStarted { };

/// What is odd about the high-water mark that the server told.
enum class MarkCheck {
    Plausible,
    InFuture,
    BelowConfirmed,
    RowsGone, ///< plausible, but rows that were confirmed are not there any more
};

/// Why a person has to say how to go on.
enum class Question {
    ForeignCopies, ///< the server gets our rows from somebody else as well
    NothingFound, ///< of rows that the server should have it finds none
    /// We never sent it anything, and of the rows older than its newest one it has none as we would send
    /// them: another loader may have stored them in another form.
    OtherForm,
};

/// What a person may say to that.
enum class Decision {
    GoOn, ///< with what is new: what is older is as it should be
    SendAll, ///< that is not there as we would send it
};

/// \name Startup: where to begin
/// @{

/// How to go on after the answer to checkHWM.
struct MarkDecision {
    UploadPhase next = UploadPhase::Settling; ///< Skipping, Proving or Settling
    MarkCheck check = MarkCheck::Plausible;
    std::optional<qint64> mark; ///< in seconds, as sent; none: none that can be used
};
MarkDecision decideByMark(const UploadStart &start, const UploadAnswer &answer, std::chrono::seconds wall);

/// Asks for the high-water mark.
struct AskingMark {
    UploadStart start;
    bool wasBelow = false; ///< the mark was below what is confirmed; it is asked for once more
};

/// Looks whether the server still has the rows before the cursor.
struct Proving {
    UploadStart start;
};

/// Lets the supply skip the rows that the server may have.
struct Skipping {
    UploadStart start;
    std::optional<qint64> mark; ///< rows below it are skipped; none: all are
    /// Where to go on if older files do not show either up to where the rows arrived.
    std::optional<LogPosition> otherwise = {};

    /// Makes \a supply skip.
    void begin(RowSupply &supply) const;
    /// The time, as sent, of the oldest rows that are wanted, while not even the oldest of the log was looked
    /// at: an archive before it may hold some. None: what the log has is enough.
    std::optional<qint64> wantsEarlierThan(const RowSupply &supply) const;
};

/// Asks for samples of what was skipped: up to where did it really arrive?
class Probing {
public:
    Probing(Skipping skipping, SkippedRows skipped)
        : m_skipping(std::move(skipping))
        , m_skipped(std::move(skipped))
    {
    }

    /// CountEarlier, or a question; none: the search is over.
    std::optional<UploadAction> next();
    /// How many copies of the sample in question the log has before it.
    void setEarlierCount(quint64 copies) { m_earlierCopies = copies; }
    void answer(quint64 copiesAtServer);

    /// \name After the search
    /// @{
    /// Not even the first row of what was looked at is there: the rows may have stopped arriving in an older
    /// file. The mark does not tell, for a heartbeat lifts it.
    bool wantsEarlierFiles() const;
    /// Looks at what is skipped in older files too.
    Skipping withEarlierFiles() const;
    void setNoEarlierFiles() { m_hasNoEarlierFiles = true; }
    /// Where to read on; none: where the reader stands, for nothing was skipped.
    std::optional<LogPosition> arrivedUpTo() const;
    /// Rows were skipped, and no sample of them was found.
    bool foundNothing() const { return !m_skipped.isEmpty() && m_skipped.arrivedCount() == 0; }
    /// The same, though some were asked for.
    bool askedInVain() const { return foundNothing() && m_skipped.hasSamples(); }
    /// Behind arrivedUpTo() rows are there, up to somewhere before this place, and others are missing.
    std::optional<LogPosition> hasHolesTo() const { return m_skipped.hasHolesTo(); }
    /// Rows that are there since a loader before us sent them.
    quint64 rowsSkipped() const;
    /// What is to be looked at row by row. A cursor that got lost with its file may have been amid a batch
    /// that was stored in parts: samples find its border, not its holes.
    std::optional<AuditRange> audit() const;
    /// @}
    const UploadStart &start() const { return m_skipping.start; }
    std::optional<qint64> mark() const { return m_skipping.mark; }
    /// Of anything that was sent before only the server's mark is known.
    bool isFirstStart() const { return !start().cursor && start().newestTime == 0 && m_skipping.mark; }

private:
    Skipping m_skipping;
    SkippedRows m_skipped;
    bool m_isOver = false;
    bool m_hasNoEarlierFiles = false;
    std::optional<quint64> m_earlierCopies; ///< of the sample in question; none: not counted yet
};

/// @}

/// Waits for a person.
struct Undecided {
    Question question;
    std::optional<LogPosition> confirmed; ///< meanwhile
    LogPosition all; ///< where to settle from, to send all that is missing
    LogPosition news; ///< where to go on, if what stands before it is as it should be
    std::optional<qint64> newestSecond = {}; ///< of the server: rows of it that come then are, too
};

/// Sends what comes.
struct Streaming {
    /// Rows before it were asked one by one: the server may hold some that stand behind missing ones.
    LogPosition doubtedTo = {};

    /// None: there is nothing to send, and time for other things.
    std::optional<UploadAction> next(const RowSupply &supply) const;
};

/// Settles, window by window from the cursor on, rows of which an earlier process may have sent some, or that
/// came in a file which may hold what was sent before: asks, and sends what is missing, before anything
/// newer.
class Settling {
public:
    /// \a isClean: as far as the state knows nothing was sent that is not confirmed. Rows before \a until may
    /// be there in any order, so a window of which nothing is there is not the last one.
    explicit Settling(std::vector<AuditRange> earlierDoubts, bool isClean = false, LogPosition until = {})
        : m_earlierDoubts(std::move(earlierDoubts))
        , m_isClean(isClean)
        , m_until(until)
    {
    }

    /// None: the search of a window is over, or there is no row to settle.
    std::optional<UploadAction> next(const RowSupply &supply);
    void inserted(size_t rows) { m_owed -= std::min(m_owed, rows); }
    /// So many first rows of the supply are missing at the server, and are to be sent.
    size_t owed() const { return m_owed; }

    /// \name A trial: rows are sent again only because others were not found
    /// The first one goes alone, and is asked for. A server that does not have it then keeps it in another
    /// form, and gets no more of them.
    /// @{
    /// What was confirmed reaches up to \a cursor.
    void beginTrial(LogPosition cursor) { m_trial = Trial{ cursor }; }
    /// \a row was sent, alone.
    void sentOnTrial(std::string_view row);
    bool asksOnTrial() const { return m_trial && !m_trial->row.empty(); }
    enum class Verdict { IsThere, AskAgain, KeptOtherwise };
    Verdict answerOnTrial(quint64 copies);
    LogPosition trialCursor() const { return m_trial->cursor; }
    const std::string &trialRow() const { return m_trial->row; }
    bool isOnTrial() const { return m_trial.has_value(); }
    /// @}
    const std::vector<AuditRange> &earlierDoubts() const { return m_earlierDoubts; }
    bool isClean() const { return m_isClean; }

    /// The window that is being searched.
    std::optional<BatchSearch> &search() { return m_search; }
    const std::optional<BatchSearch> &search() const { return m_search; }
    /// What was in doubt when the last process ended is asked row by row: why it was, nobody knows any more.
    PresenceSearch::Assume assume() const;
    /// Its search is over: more of it may come yet.
    bool leavesDoubt() const { return !m_isClean || m_search->arrived() > 0; }
    /// Its search is over, and the supply has only what is missing of it. The result: what follows settling,
    /// if nothing of the window was there.
    std::optional<Streaming> closeWindow(const RowSupply &supply);

private:
    std::vector<AuditRange> m_earlierDoubts; ///< an earlier process's
    bool m_isClean;
    LogPosition m_until;
    std::optional<BatchSearch> m_search; ///< while a window is searched
    struct Trial {
        LogPosition cursor;
        std::string row = {}; ///< that is asked for
        int unfit = 0; ///< rows that were sent and would tell nothing
        bool wasAsked = false; ///< a copy of the database may lag behind
    };
    std::optional<Trial> m_trial;
    size_t m_owed = 0; ///< rows of the window before that have to be sent before the next is searched
};

/// Finds out what an insert did that left doubt.
class Reconciling {
public:
    using Interrupted = std::variant<Settling, Streaming>;

    /// \a stored: of how many rows the server said that it stored them, fewer than were sent.
    Reconciling(BatchSearch search, PresenceSearch::Assume assume, std::optional<size_t> stored,
        Interrupted interrupted)
        : m_search(std::move(search))
        , m_assume(assume)
        , m_stored(stored)
        , m_interrupted(std::move(interrupted))
    {
    }

    BatchSearch &search() { return m_search; }
    const BatchSearch &search() const { return m_search; }
    PresenceSearch::Assume assume() const { return m_assume; }
    /// What is missing by \a counts, copies in the log before each row, is as many rows as a server leaves
    /// out that keeps one of equal rows.
    bool lacksRepetitionsOnly(const std::vector<quint64> &counts) const
    {
        return m_stored && m_search.rows() - *m_stored == BatchSearch::repetitionsIn(counts, m_search.rows());
    }
    /// The search is over: notes whether what \a server left out, by its own count, are repetitions of rows
    /// that it has.
    void teach(ServerCharacter &server) const;
    /// Nothing but this batch was sent of what the supply has. While settling an earlier process may have
    /// sent more.
    bool knowsWhatWasSent() const { return std::holds_alternative<Streaming>(m_interrupted); }
    /// The search is over: what goes on now.
    Interrupted resumed() const;

private:
    BatchSearch m_search;
    PresenceSearch::Assume m_assume;
    std::optional<size_t> m_stored;
    Interrupted m_interrupted;
};

using AnyPhase = std::variant<NotStarted, AskingMark, Proving, Skipping, Probing, Undecided, Settling,
    Streaming, Reconciling>;

/// The search that goes on in \a phase; null: there is none.
BatchSearch *searchIn(AnyPhase &phase);

/// Nothing behind what was read can be at the server. Before, an earlier process may have sent some of it.
bool knowsWhatWasSent(const AnyPhase &phase);

/// What was confirmed when \a phase began, which is one before Settling.
std::optional<LogPosition> confirmedBefore(const AnyPhase &phase);

struct PhaseMove {
    UploadPhase from;
    UploadPhase to;

    auto operator<=>(const PhaseMove &) const = default;
};

/// All that can happen; the table of UploadMachine with its reasons is compared with it.
constexpr std::array<PhaseMove, 23> phaseMoves{ {
    { UploadPhase::NotStarted, UploadPhase::AskingMark },
    { UploadPhase::AskingMark, UploadPhase::Settling },
    { UploadPhase::AskingMark, UploadPhase::Proving },
    { UploadPhase::AskingMark, UploadPhase::Skipping },
    { UploadPhase::Proving, UploadPhase::Settling },
    { UploadPhase::Proving, UploadPhase::Skipping },
    { UploadPhase::Proving, UploadPhase::Undecided },
    { UploadPhase::Skipping, UploadPhase::Probing },
    { UploadPhase::Probing, UploadPhase::Skipping },
    { UploadPhase::Probing, UploadPhase::Settling },
    { UploadPhase::Probing, UploadPhase::Undecided },
    { UploadPhase::Undecided, UploadPhase::Settling },
    { UploadPhase::Settling, UploadPhase::Streaming },
    { UploadPhase::Settling, UploadPhase::Settling },
    { UploadPhase::Settling, UploadPhase::AskingMark },
    { UploadPhase::Settling, UploadPhase::Undecided },
    { UploadPhase::Settling, UploadPhase::Reconciling },
    { UploadPhase::Streaming, UploadPhase::Settling },
    { UploadPhase::Streaming, UploadPhase::Reconciling },
    { UploadPhase::Streaming, UploadPhase::AskingMark },
    { UploadPhase::Streaming, UploadPhase::Undecided },
    { UploadPhase::Reconciling, UploadPhase::Settling },
    { UploadPhase::Reconciling, UploadPhase::Streaming },
} };

constexpr bool isAllowed(PhaseMove move)
{
    return std::find(phaseMoves.begin(), phaseMoves.end(), move) != phaseMoves.end();
}

} // namespace wql
