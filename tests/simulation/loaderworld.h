// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/cursortable.h"
#include "core/engine/loghistory.h"
#include "core/engine/rowdistributor.h"
#include "tests/simulation/modelasterisk.h"
#include "tests/simulation/modelserver.h"

#include <QString>
#include <queue>

#include <deque>
#include <memory>
#include <random>
#include <tuple>
#include <vector>

namespace wql::simulation {

/// How a story differs from the one that its seed tells.
struct StoryTwist {
    bool firstTargetDead = false; ///< for the whole story
    bool quiet = false; ///< no crash, no fault of disks, and none of the other targets
    bool replaces = false; ///< an operator resyncs or pauses targets, or changes what makes a new session
    bool slowDisk = false; ///< each commit takes seconds, and everything else waits for it
    bool meddles = false; ///< people copy the log and its archives, and move them away
};

/// The whole loader but its sockets, timers and its SQLite: a chain on a model file system, the rows'
/// distributor and history, a machine and a model server for each target, under one seeded event heap. A
/// model Asterisk writes and rotates, disks and servers fail, and the process dies and goes on from some
/// commit.
///
/// What is checked of the invariants:
///     every row as often as in the log, in its order, at the right targets (I1, I2, I6)   verdict()
///     one request outstanding (I3)                                                         wake()
///     cursors do not go back in a life, and what is before them has arrived (I4)           commit(), and
///     every
///                                                          restart: a cursor too far shows as a missing row
///     every line of the log is a row, blank or quarantined (I5)                            verdict()
///     buffers and handles are bounded (I7)                                                 checkBounds()
///     drained in time after the last fault (I8)                                            verdict()
///     other targets do not notice (I9), the same seed tells the same story (I10)           the test
/// Not checked here: the order in a log that is truncated in place twice between two looks, for what it held
/// in between is found later, as a file of its own; and that routing is right, which its own tests say. That
/// a queue takes no memory with a backlog (the rest of I7) needs a real backlog and is measured elsewhere.
class LoaderWorld {
public:
    explicit LoaderWorld(quint32 seed, StoryTwist twist = {});
    ~LoaderWorld();

    /// Lives through the story, heals everything, waits, compares. Empty: all is well.
    QString run();
    quint64 trace() const;
    const std::vector<std::string> &rowsAt(size_t target) const { return m_feedings[target].server.rows(); }
    /// When each of them arrived, in ms.
    const std::vector<qint64> &arrivalsAt(size_t target) const { return m_feedings[target].arrivals; }
    size_t targets() const { return m_feedings.size(); }

private:
    enum class Kind {
        Write,
        Administer,
        Tick,
        Hint,
        Pump,
        Wake,
        Answer,
        LateCommit,
        Commit,
        Kill,
        Trouble,
        Relief,
        Replace
    };
    struct Event {
        qint64 at;
        quint64 order;
        Kind kind;
        size_t target;
        quint64 life; ///< what a dead process waited for does not come
        bool operator>(const Event &other) const
        {
            return std::tie(at, order) > std::tie(other.at, other.order);
        }
    };

    /// One target: its server, its machine, what went wrong.
    struct Feeding {
        QString key;
        UploadSettings settings;
        ModelServer server{ ServerFaults{} };
        std::mt19937 random;
        qint64 slowness = 50; ///< of answers, at most, in ms
        bool orderKept = true; ///< no fault that spoils the order is in its nature
        bool commitsLate = false;
        int holeAge = 1000; ///< commits since it was settled that a batch had rows left out
        bool excused = false; ///< a crash swallowed the answer that told of rows left out
        std::unique_ptr<UploadMachine> machine;
        std::unique_ptr<UploadMachine> retired; ///< its predecessor, while an answer is outstanding
        std::chrono::milliseconds quietUntil{ 0 };
        std::optional<ModelServer::Reply> reply;
        std::deque<std::vector<std::string>> late;
        bool hadCursor = false; ///< the machine started with one
        std::optional<LogPosition> lastCursor; ///< committed in this life
        std::vector<qint64> arrivals;
        quint64 trace = 0xcbf29ce484222325ULL;
    };

    void makeTargets(const StoryTwist &twist);
    void makePast();
    static ServerFaults drawFaults(std::mt19937 &random);

    void schedule(qint64 delay, Kind kind, size_t target = 0);
    void handle(const Event &event);
    void startProcess();
    void kill();
    void poll();
    void setRecipients();
    void startMachines();
    void replace(size_t target);
    void bury(size_t target);
    void pump();
    void wake(size_t target);
    void perform(size_t target, const UploadAction &action);
    void onAnswer(size_t target);
    void touch();
    enum class Occasion { Start, Later, Stop };
    void commit(Occasion occasion);
    void beTroubled(bool on);
    void calmDown();
    void checkBounds();

    UploadNow now() const;
    std::vector<CursorTable::Entry> entries(bool ended) const;
    bool isNeeded(const std::string &name) const;
    bool isQuiet() const;
    QString verdict();
    QString verdictOf(size_t target, Router &oracle);
    void tell(const QString &what) const;
    void tellFiles() const;
    void tellSegments(const std::vector<SegmentRecord> &records) const;
    void tellSurroundings(const std::string &row, qint64 timezoneOffset) const;

    quint32 m_seed;
    std::mt19937 m_random; ///< of the process's fate
    ModelFileSystem m_files;
    LoaderConfig m_config;
    std::unique_ptr<ModelAsterisk> m_asterisk;
    std::mt19937 m_operatorRandom;
    std::mt19937 m_writerRandom; ///< of the moments in which something is written or rotated
    bool m_replaces = false;
    bool m_slowDisk = false;
    bool m_meddles = false;
    bool m_hasMeddled = false;
    bool m_movedAway = false; ///< its rows come late
    std::mt19937 m_meddlerRandom;
    bool m_loses = false;
    bool m_dies = false;
    bool m_truncates = false;
    int m_truncationsSeen = 0; ///< by the last look
    bool m_truncatedTwice = false; ///< between two looks
    bool m_troubled = false;
    bool m_gentle; ///< no archive is ever removed
    bool m_tells;

    qint64 m_now = 0;
    quint64 m_order = 0;
    quint64 m_life = 0;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    std::vector<Feeding> m_feedings;
    bool m_calm = false;
    QString m_problem;
    QString m_circumstances; ///< what kind of story it was

    // The process; gone and made anew with each life.
    std::unique_ptr<LogChain> m_chain;
    std::unique_ptr<CursorTable> m_cursors;
    std::unique_ptr<RowDistributor> m_distributor;
    std::unique_ptr<LogHistory> m_history;
    bool m_dirty = false;
    bool m_held = false;

    // The state store.
    StateContents m_disk;
    struct Replaced {
        qint64 at;
        StateContents contents;
    };
    std::deque<Replaced> m_older; ///< what a power cut may leave, oldest first
    bool m_storeFails = false;
};

} // namespace wql::simulation
