// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/target.h"
#include "core/queuelog/refusedrow.h"
#include "core/queuemetrics/apifailure.h"
#include "core/queuemetrics/servercharacter.h"
#include "core/upload/rowhistory.h"
#include "core/upload/uploadaction.h"
#include "core/upload/verificationpiece.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace wql {

/// What a server said when it refused a row.
QString refusalWords(const ApiFailure &failure);

/// The rows of one target that its server refuses, what is decided about each, and the work that follows from
/// that: a row that is to be sent is asked for first, and sent only if it is missing.
///
///     Waiting   decide()                        -> Retry, Cut, SetAside
///     Waiting   tried again, and taken          -> Sent
///     Retry     not at the server               -> sent, and Sent
///     Cut       not at the server               -> sent, and Sent
///     Retry     refused again                   -> Waiting
///     Cut       refused again                   -> Waiting
///     SetAside  decide()                        -> Retry, Cut
class RefusedRows {
public:
    /// So many are kept beside those that are set aside. Another one is not passed over: the target parks. Of
    /// those set aside as many are, the newest.
    static constexpr size_t maxRows = 10'000;
    /// Rows that were sent are forgotten beyond that many.
    static constexpr size_t maxSent = 500;
    /// So many refused rows of one kind make the next one of that kind expected.
    static constexpr int enoughOfAKind = 2;
    using Rows = std::map<qint64, RefusedRow>; ///< by number

    explicit RefusedRows(RefusedPolicy policy)
        : m_policy(policy)
    {
    }

    /// What an earlier session left.
    void load(const Rows &rows);
    const Rows &rows() const { return m_rows; }
    /// Changes with each change of the rows.
    quint64 revision() const { return m_revision; }

    bool isFull() const;
    /// The server refuses the row: passes it over. A place that is known keeps what was decided.
    void add(RefusedRow row);
    /// Some kind of rows is refused again and again.
    bool knowsKinds() const { return m_tooWide >= enoughOfAKind || m_withFourBytes >= enoughOfAKind; }
    /// So many rows of this kind (too wide, or with a character of four bytes) were refused that the next one
    /// is expected to be, too.
    bool isExpected(std::string_view text) const;
    /// How many rows that \a server takes for equal to \a text, standing before \a place, it has not got as
    /// \a sentAs.
    quint64 missingCopies(std::string_view text, std::string_view sentAs, const ServerCharacter &server,
        std::optional<LogPosition> place = {}) const;
    /// A row from \a place on was refused: those around it did not come in the log's order.
    bool isAnyFrom(LogPosition place) const;
    /// The server's database was put back: what was sent may be gone, and is asked for. Rows from \a readFrom
    /// on are read again, and of those nothing is known any more.
    void askForSent(LogPosition readFrom);
    /// Makes of the copies in the log those that \a server should have: without rows that were refused, with
    /// what was sent in their place.
    void correct(RangeRows &range, const ServerCharacter &server) const;
    void correct(VerificationPiece &piece, const ServerCharacter &server) const;

    /// \name A person's order
    /// @{
    enum class Order { Retry, Cut, SetAside };
    /// False: there is no such row, it is sent already, or it cannot be cut. \a sending: how a row that is
    /// tried again reads now; empty: as it did.
    bool decide(qint64 number, Order order, std::string sending = {});
    /// @}

    /// \name The work
    /// @{
    /// A row waits to be sent, or to be tried again before the setting decides about it.
    bool hasOrders() const;
    /// ReadRange, a question, or an insert of one row; none: there is nothing to do.
    std::optional<UploadAction> next(std::chrono::milliseconds now);
    /// A row is being worked on.
    bool isWorking() const { return m_work.number != 0; }
    /// The log around the row cannot be read just now: others go on.
    void putOff(std::chrono::milliseconds now);
    /// Lets a waiting row be tried again if it is its turn. When that is, if there is one.
    std::optional<std::chrono::milliseconds> retryWaiting(std::chrono::milliseconds now);
    /// Rows of the log were found at the server: what it needs to have is counted anew.
    void recount() { m_work.step = Step::Read; }
    void setRange(const RangeRows &range, const ServerCharacter &server);
    void answer(quint64 copiesAtServer, const ServerCharacter &server);
    /// The server cannot be asked for the row.
    void setUnaskable();
    void sent();
    /// The insert failed. True: the server answered with an error; it is asked once more before that is
    /// believed. False: the row waits its turn, to be asked for where it may have arrived.
    bool insertFailed(const ApiFailure &failure);
    /// @}

private:
    enum class Step { Read, Ask, AskCut, Send };
    struct Work {
        qint64 number = 0; ///< 0: none
        RefusedRow::State began
            = RefusedRow::State::Waiting; ///< another one now: it was decided anew meanwhile
        std::string sending;
        Step step = Step::Read;
        quint64 needed = 1; ///< copies of what is sent that the server has if the row is there
        quint64 foundCut = 0; ///< equal rows that are there, if not as they read in the log
        std::string cut; ///< of AskCut
        std::optional<QString> refusal; ///< of the insert
    };

    template <typename Row> void correctRows(std::vector<Row> &rows, const ServerCharacter &server) const;
    void learn(std::string_view text);
    RefusedRow *current();
    RefusedRow &touch(RefusedRow &row);
    void finish(RefusedRow::State state);
    void begin(const RefusedRow &row);
    void onAbsent();
    quint64 sentCopies(std::string_view text, const ServerCharacter &server) const;
    quint64 expectedCopies(std::string_view text, quint64 inLog, const ServerCharacter &server) const;
    void forget(RefusedRow::State state, size_t allBut);
    void applyPolicy(qint64 number);

    RefusedPolicy m_policy;
    Rows m_rows;
    std::set<qint64>
        m_unproven; ///< numbers of those that wait for another refusal before m_policy is applied
    quint64 m_revision = 0;
    qint64 m_lastNumber = 0;
    int m_tooWide = 0; ///< of all that were refused
    int m_withFourBytes = 0; ///< of all that were refused
    Work m_work;
    qint64 m_putOff = 0; ///< number of the row whose turn comes last
    std::chrono::milliseconds m_notBefore{ 0 };
    qint64 m_lastTried = 0; ///< number of the row that waited and was tried again last
    std::optional<std::chrono::milliseconds> m_retryAt;
    std::chrono::milliseconds m_retryDelay{ 0 };
};

} // namespace wql
