// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/state/statedatabase.h"
#include "core/state/stateschema.h"
#include "core/state/statestore.h"
#include "tests/support/testprogram.h"
#include "tests/unit/state/statesample.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tst_statestore {

using namespace wql;
using namespace wql::test;
using namespace Qt::StringLiterals;

using OpeningKind = StateOpening::Kind;
using FailureKind = StateFailure::Kind;

class tst_StateStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewStoreIsEmptyAndSaysThatItIsNew();
    void allThatWasCommittedIsThereAfterReopening();
    void aFileOfAnOlderVersionIsCopiedAndKeepsAllThatItKnows();
    void whatACommitDoesNotMentionStays();
    void whatIsNoLongerInDoubtIsForgotten();
    void onlyOldActionsThatAreDoneAndAcknowledgedAreForgotten();
    void twoStoresInTwoDirectoriesDoNotMeet();
    void allFilesAreTheOwnersOnly();
    void aSecondStoreIsRefusedWithTheOwnersPidAndProgram();
    void theLockOfAKilledOwnerHindersNobody();
    void aLinkInPlaceOfTheFileIsRefused();
    void aDirectoryThatCannotBeMadeIsRefused();
    void aKillBetweenCommitsLeavesSomeCommittedState();
    void fiftyTargetsInOneCommitCostLessThanFiftyCommits();
};

void tst_StateStore::aNewStoreIsEmptyAndSaysThatItIsNew()
{
    const QTemporaryDir directory;
    auto store = openStore(directory.filePath(u"made/on/demand"_s));
    QVERIFY(store);
    QCOMPARE((*store)->opening(), (StateOpening{ OpeningKind::Fresh, {}, {} }));
    QCOMPARE((*store)->load().value(), StateContents());
    store->reset();
    QCOMPARE(
        openStore(directory.filePath(u"made/on/demand"_s)).value()->opening().kind, OpeningKind::Existing);
}

void tst_StateStore::allThatWasCommittedIsThereAfterReopening()
{
    const QTemporaryDir directory;
    const StateContents contents = contentsOf(7, 3);
    {
        auto store = openStore(directory.path());
        QVERIFY(store);
        QVERIFY((*store)->commit(changesTo(contents)));
        QVERIFY((*store)->load().value() == contents);
    }
    auto store = openStore(directory.path());
    QVERIFY(store);
    QCOMPARE((*store)->opening().kind, OpeningKind::Existing);
    QVERIFY((*store)->load().value() == contents);
}

void tst_StateStore::aFileOfAnOlderVersionIsCopiedAndKeepsAllThatItKnows()
{
    const QTemporaryDir directory;
    StateContents contents = contentsOf(7, 3);
    QVERIFY(openStore(directory.path()).value()->commit(changesTo(contents)));
    // A later version, which does not know why an audit is there.
    StateOptions later = thisHost;
    later.steps.push_back({ u"UPDATE audit SET never_sent = 0"_s });
    for (auto &[target, audits] : contents.audits)
        for (AuditRange &audit : audits)
            audit.neverSent = false;
    auto store = openStore(directory.path(), later);
    QVERIFY(store);
    QCOMPARE((*store)->opening().kind, OpeningKind::Migrated);
    QVERIFY(QFile::exists((*store)->opening().path));
    QCOMPARE((*store)->load().value(), contents);
    contents.paused = { u"acme"_s };
    QVERIFY((*store)->commit(changesTo(contents)));
    store->reset();
    auto again = openStore(directory.path(), later);
    QVERIFY(again);
    QCOMPARE((*again)->opening().kind, OpeningKind::Existing);
    QCOMPARE((*again)->load().value(), contents);
    again->reset();
    QCOMPARE(openStore(directory.path()).error().kind, StateFailure::Kind::NewerVersion);
}

void tst_StateStore::whatACommitDoesNotMentionStays()
{
    const QTemporaryDir directory;
    auto store = openStore(directory.path());
    QVERIFY(store);
    StateContents expected = contentsOf(1, 3);
    QVERIFY((*store)->commit(changesTo(expected)));
    StateChanges changes;
    changes.targets[targetKey(1)] = progressOf(2);
    QVERIFY((*store)->commit(changes));
    expected.targets[targetKey(1)] = progressOf(2);
    QVERIFY((*store)->load().value() == expected);
    QVERIFY((*store)->commit({}));
    QVERIFY((*store)->load().value() == expected);
    changes = {};
    changes.segments.emplace();
    QVERIFY((*store)->commit(changes));
    expected.segments.clear();
    QVERIFY((*store)->load().value() == expected);
}

void tst_StateStore::whatIsNoLongerInDoubtIsForgotten()
{
    const QTemporaryDir directory;
    auto store = openStore(directory.path());
    QVERIFY(store);
    StateContents contents = contentsOf(1, 3);
    QVERIFY((*store)->commit(changesTo(contents)));
    QVERIFY(!contents.audits.at(targetKey(0)).empty());
    StateChanges changes;
    changes.audits[targetKey(0)] = {};
    QVERIFY((*store)->commit(changes));
    contents.audits.erase(targetKey(0));
    QVERIFY((*store)->load().value() == contents);
}

void tst_StateStore::onlyOldActionsThatAreDoneAndAcknowledgedAreForgotten()
{
    const QTemporaryDir directory;
    auto store = openStore(directory.path());
    QVERIFY(store);
    using State = ActionRecord::State;
    StateChanges changes;
    changes.actions = { { u"t"_s, u"acknowledged"_s, State::Done, u"OK"_s, {}, true, 99, 99 },
        { u"t"_s, u"new"_s, State::Done, u"OK"_s, {}, true, 100, 100 },
        { u"t"_s, u"not acknowledged"_s, State::Done, u"OK"_s, {}, false, 99, 99 },
        { u"t"_s, u"running"_s, State::Running, {}, {}, false, 99, 0 } };
    QVERIFY((*store)->commit(changes));
    StateChanges later;
    later.forgetActionsSeenBefore = 100;
    QVERIFY((*store)->commit(later));
    changes.actions.erase(changes.actions.begin());
    QVERIFY((*store)->load().value().actions == changes.actions);
}

void tst_StateStore::twoStoresInTwoDirectoriesDoNotMeet()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    auto first = openStore(one.path());
    auto second = openStore(two.path());
    QVERIFY(first && second);
    QVERIFY((*first)->commit(changesTo(contentsOf(1, 1))));
    QVERIFY((*second)->commit(changesTo(contentsOf(2, 2))));
    QVERIFY((*first)->load().value() == contentsOf(1, 1));
    QVERIFY((*second)->load().value() == contentsOf(2, 2));
}

void tst_StateStore::allFilesAreTheOwnersOnly()
{
    const QTemporaryDir directory;
    QFile broad(directory.filePath(u"state.db"_s));
    const mode_t before = ::umask(0);
    {
        auto store = openStore(directory.path());
        QVERIFY(store);
        QVERIFY((*store)->commit(changesTo(contentsOf(1, 1))));
        const QFileInfoList files = QDir(directory.path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 4);
        for (const QFileInfo &file : files)
            QCOMPARE(file.permissions()
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                QFile::Permissions());
    }
    broad.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    QVERIFY(openStore(directory.path()));
    ::umask(before);
    QCOMPARE(QFileInfo(broad).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_StateStore::aSecondStoreIsRefusedWithTheOwnersPidAndProgram()
{
    const QTemporaryDir directory;
    auto first = openStore(directory.path());
    QVERIFY(first);
    auto second = openStore(directory.path(), { u"another"_s, {} });
    QVERIFY(!second);
    QCOMPARE(second.error().kind, FailureKind::Locked);
    QCOMPARE(second.error().ownerPid, qint64(::getpid()));
    QCOMPARE(second.error().ownerProgram, u"test loader"_s);
    first->reset();
    QVERIFY(openStore(directory.path(), { u"another"_s, {} }));
}

namespace {

/// Runs \a body in a child that is killed after it has written \a least bytes; returns all that it wrote.
template <typename Body> QByteArray killedAfter(qsizetype least, Body body)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        body(ends[1]);
        ::_exit(1);
    }
    ::close(ends[1]);
    QByteArray written;
    char bytes[4096];
    for (ssize_t size = 1; size > 0;) {
        size = ::read(ends[0], bytes, sizeof bytes);
        written.append(bytes, std::max<ssize_t>(size, 0));
        if (written.size() >= least)
            ::kill(child, SIGKILL);
    }
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return written;
}

} // namespace

void tst_StateStore::theLockOfAKilledOwnerHindersNobody()
{
    const QTemporaryDir directory;
    const QByteArray written = killedAfter(1, [&](int out) {
        const auto store = openStore(directory.path());
        if (store && ::write(out, "x", 1) == 1)
            ::pause();
    });
    QCOMPARE(written, "x"_ba);
    QVERIFY(QFileInfo(directory.filePath(u"lock"_s)).size() > 0);
    auto store = openStore(directory.path());
    QVERIFY(store);
    QCOMPARE((*store)->opening().kind, OpeningKind::Existing);
}

void tst_StateStore::aLinkInPlaceOfTheFileIsRefused()
{
    const QTemporaryDir directory;
    QFile victim(directory.filePath(u"victim"_s));
    QVERIFY(victim.open(QIODevice::WriteOnly));
    victim.close();
    QVERIFY(QFile::link(u"victim"_s, directory.filePath(u"state.db"_s)));
    const auto store = openStore(directory.path());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, FailureKind::Other);
    QCOMPARE(QFileInfo(victim).size(), 0);
}

void tst_StateStore::aDirectoryThatCannotBeMadeIsRefused()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto store = openStore(directory.filePath(u"file/state"_s));
    QVERIFY(!store);
    QVERIFY(!store.error().words.isEmpty());
}

void tst_StateStore::aKillBetweenCommitsLeavesSomeCommittedState()
{
    const QTemporaryDir directory;
    qint64 generation = 0;
    for (int round = 0; round < 12; ++round) {
        const QByteArray written = killedAfter(1 + round * 7, [&](int out) {
            auto store = openStore(directory.path());
            for (qint64 next = generation + 1; store && (*store)->commit(changesTo(contentsOf(next, 20)));
                 ++next) {
                if (::write(out, "c", 1) != 1)
                    return;
            }
        });
        QVERIFY(written.size() >= 1 + round * 7);
        auto store = openStore(directory.path());
        QVERIFY(store);
        QCOMPARE((*store)->opening().kind, OpeningKind::Existing);
        const StateContents contents = (*store)->load().value();
        QCOMPARE(contents.targets.size(), size_t(20));
        const qint64 reached = contents.targets.begin()->second.position.offset;
        QVERIFY(contents == contentsOf(reached, 20));
        QVERIFY2(reached >= generation + written.size(), "a commit that was reported is gone");
        generation = reached;
    }
}

namespace {
/// The best of many, in microseconds: a busy machine makes commits slower, never faster.
double microsecondsOfACommit(StateStore &store, int targets)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (qint64 generation = 0; generation < 200; ++generation) {
        const StateChanges changes = { contentsOf(generation, targets).targets, {}, {}, {}, {}, {} };
        QElapsedTimer timer;
        timer.start();
        if (!store.commit(changes))
            return -1;
        best = std::min(best, timer.nsecsElapsed());
    }
    return double(best) / 1000;
}
} // namespace

void tst_StateStore::fiftyTargetsInOneCommitCostLessThanFiftyCommits()
{
    const QTemporaryDir directory;
    auto store = openStore(directory.path());
    QVERIFY(store);
    const double one = microsecondsOfACommit(**store, 1);
    const double fifty = microsecondsOfACommit(**store, 50);
    qInfo("%.0f us for a commit of one target, %.0f us for one of fifty", one, fifty);
    QVERIFY(one > 0 && fifty > 0);
    QVERIFY(fifty < 25 * one);
}

WQL_TEST(tst_StateStore)

} // namespace tst_statestore

#include "tst_statestore.moc"
