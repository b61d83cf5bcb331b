// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/simulation/uploadworld.h"

#include <QTest>

using namespace wql::simulation;

class tst_UploadSimulation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowArrivesOnceWhateverFails();
    void theSameSeedTellsTheSameStory();
};

namespace {
quint32 fromEnvironment(const char *name, quint32 otherwise)
{
    bool ok = false;
    const uint value = qEnvironmentVariable(name).toUInt(&ok);
    return ok ? value : otherwise;
}
}

void tst_UploadSimulation::everyRowArrivesOnceWhateverFails()
{
    const quint32 first = fromEnvironment("WQL_SEED_FROM", 1);
    const quint32 count = fromEnvironment("WQL_SEEDS", 2000);
    for (quint32 seed = first; seed < first + count; ++seed) {
        const QString problem = UploadWorld(seed).run();
        QVERIFY2(problem.isEmpty(),
            qPrintable(QStringLiteral("seed %1: %2; replay: ./dev test --seeds 1 --from %1")
                           .arg(seed)
                           .arg(problem)));
    }
}

void tst_UploadSimulation::theSameSeedTellsTheSameStory()
{
    UploadWorld one(42), two(42);
    one.run();
    two.run();
    QCOMPARE(one.trace(), two.trace());
}

QTEST_GUILESS_MAIN(tst_UploadSimulation)
#include "tst_uploadsimulation.moc"
