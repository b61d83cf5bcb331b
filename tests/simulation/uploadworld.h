// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/upload/uploadmachine.h"
#include "tests/simulation/modelserver.h"

#include <QString>
#include <queue>

#include <array>
#include <map>
#include <random>
#include <set>
#include <vector>

namespace wql::simulation {

/// One target, its machine, a growing log and a model server under a seeded event heap: time passes only from
/// event to event, and the process dies and starts again now and then.
///
/// The log is a list of rows; a position's offset is a row's index. (The world with real files and several
/// targets is LoaderWorld.)
class UploadWorld {
public:
    explicit UploadWorld(quint32 seed);

    /// Lives through the whole story; then heals everything, waits, and compares. Empty: all is well;
    /// otherwise what is wrong, for people.
    QString run();
    /// A number that two runs with the same seed share.
    quint64 trace() const { return m_trace; }
    /// All that the machines did.
    const std::set<PhaseMove> &moves() const { return m_moves; }

private:
    struct Event {
        qint64 at;
        quint64 order;
        enum class Kind {
            Append,
            Answer,
            LateCommit,
            Wake,
            Kill,
            Commit,
            Restore,
            PutBack,
            Return,
            Copy,
            Elsewhere
        } kind;
        quint64 life; ///< answers to a process that died are not heard
        bool operator>(const Event &other) const
        {
            return std::tie(at, order) > std::tie(other.at, other.order);
        }
    };

    void schedule(qint64 delay, Event::Kind kind);
    void append();
    void startProcess();
    void kill();
    void feed();
    void act();
    void onAnswer();
    void remember(bool clean);
    quint64 copiesBefore(qint64 place, const std::string &row, bool isCut = false) const;
    std::vector<quint64> countEarlier(const LogWindow &window);
    RangeRows readRange(const LogRange &range) const;
    RangeRows readBefore(LogPosition to) const;
    QString kind() const;
    QString verdict() const;
    void restoreDatabase();
    void putBack();
    void appendFromElsewhere();
    size_t firstDifference() const;
    void tell(const QString &what) const;
    void trace(const UploadAction &action);
    void trace(quint64 value) { m_trace = (m_trace ^ value) * 0x100000001b3ULL; }

    std::mt19937 m_random;
    qint64 m_now = 0;
    quint64 m_order = 0;
    quint64 m_life = 0;
    quint64 m_trace = 0xcbf29ce484222325ULL;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;

    std::vector<std::string> m_log; ///< lines
    qint64 m_oldest = 0; ///< older ones are in files that the loader was not asked to read
    std::optional<LogRange> m_doubt; ///< rows that came with a file of which others have sent some
    std::vector<std::string> m_expected; ///< the same, encoded
    struct Likenesses {
        std::array<bool, 3> comparison{};
        std::vector<std::string> rows;
    };
    mutable std::array<Likenesses, 2> m_likenesses; ///< of the rows as they read, and as they read cut
    ServerFaults m_faults;
    ModelServer m_server;
    bool m_tells; ///< with WQL_STORY set, the story goes to standard error
    std::vector<std::vector<std::string>> m_late;

    UploadSettings m_settings;
    std::unique_ptr<UploadMachine> m_machine;
    std::optional<ModelServer::Reply> m_reply;
    bool m_calm = false; ///< no more faults
    bool m_isVaried = false; ///< few rows are equal
    bool m_wasPutBack = false;
    bool m_hasTwin = false; ///< another loader sends the same rows
    bool m_hasOddRows = false; ///< that a strict server refuses
    bool m_isMended = true; ///< in the end it takes those, too
    bool m_hasBorders = true; ///< of what a database lost, for rows came in order but for those refused
    bool m_orderKept = true; ///< no fault that spoils the order was injected
    bool m_hadLate = false;
    bool m_holesUnrecorded = false; ///< a batch with rows left out is in no stored audit yet
    std::map<std::string, qint64> m_forgotten; ///< rows that a restore took away where nothing tells it,
    std::set<std::string> m_kept; ///< and those that it left among them
    bool m_excused = false; ///< a crash swallowed the answer that told of left out rows

    // The state store: what a commit wrote last.
    std::optional<LogPosition> m_cursor;
    bool m_settled = false;
    qint64 m_newest = 0;
    std::vector<AuditRange> m_audits;
    ServerCharacter m_character;
    std::optional<qint64> m_insertSince; ///< an insert has left of which no end was seen
    std::map<qint64, RefusedRow> m_refused;
    std::set<PhaseMove> m_moves;
    QString m_problem;
};

} // namespace wql::simulation
