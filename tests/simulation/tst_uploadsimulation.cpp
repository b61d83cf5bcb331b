// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/simulation/seeds.h"
#include "tests/simulation/uploadworld.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_uploadsimulation {

using namespace wql;
using namespace wql::simulation;

class tst_UploadSimulation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowArrivesOnceWhateverFails();
    void theSameSeedTellsTheSameStory();
    void everyMoveOfTheTableHappens();
};

void tst_UploadSimulation::everyRowArrivesOnceWhateverFails()
{
    const Seeds seeds(2000);
    for (quint32 seed = seeds.first; seed < seeds.first + seeds.count; ++seed) {
        const QString problem = UploadWorld(seed).run();
        QVERIFY2(problem.isEmpty(), qPrintable(Seeds::complaint(seed, problem)));
    }
}

void tst_UploadSimulation::theSameSeedTellsTheSameStory()
{
    UploadWorld one(42), two(42);
    one.run();
    two.run();
    QCOMPARE(one.trace(), two.trace());
}

void tst_UploadSimulation::everyMoveOfTheTableHappens()
{
    // Who has to ask a person is rare, and so are a database that is put back amid the settling and a server
    // that keeps rows in a form of its own: tst_uploaddecisions, tst_watch and tst_serverlearning have that.
    std::set<PhaseMove> missing;
    for (const PhaseMove &move : phaseMoves)
        if (move.to != UploadPhase::Undecided && move.from != UploadPhase::Undecided
            && move != PhaseMove{ UploadPhase::Settling, UploadPhase::AskingMark }
            && move != PhaseMove{ UploadPhase::Settling, UploadPhase::Settling })
            missing.insert(move);
    for (quint32 seed = 1; seed <= 200 && !missing.empty(); ++seed) {
        UploadWorld world(seed);
        world.run();
        for (const PhaseMove &move : world.moves())
            missing.erase(move);
    }
    for (const PhaseMove &move : missing)
        QFAIL(qPrintable(nameOf(move.from) + QStringLiteral(" -> ") + nameOf(move.to)));
}

WQL_TEST(tst_UploadSimulation)

} // namespace tst_uploadsimulation

#include "tst_uploadsimulation.moc"
