// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/simulation/seeds.h"
#include "tests/simulation/uploadworld.h"
#include "tests/support/testprogram.h"

#include <QTest>

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
    std::set<PhaseMove> seen;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        UploadWorld world(seed);
        world.run();
        seen.insert(world.moves().begin(), world.moves().end());
    }
    // Who has to ask a person is rare: tst_serverlearning has that.
    const auto isRare = [](PhaseMove move) {
        return move.to == UploadPhase::Undecided || move.from == UploadPhase::Undecided;
    };
    for (const PhaseMove &move : phaseMoves)
        QVERIFY2(isRare(move) || seen.contains(move),
            qPrintable(nameOf(move.from) + QStringLiteral(" -> ") + nameOf(move.to)));
}

WQL_TEST(tst_UploadSimulation)
#include "tst_uploadsimulation.moc"
