// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/connectiontext.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_connectiontext {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wql;

using Name = ConnectionStage::Name;
using Outcome = ConnectionStage::Outcome;

namespace {

FailureText told(const ConnectionStage &stage)
{
    return describe(stage, QUrl(u"https://stats.example.net/acme"_s), u"P001"_s);
}

} // namespace

class TestConnectionText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStageHasASentenceForEveryOutcome();
    void everyFailureHasAdvice();
    void aPartitionInPlaceOfATokenIsExplained();
    void aClockThatIsWrongSaysHowMuchAndWhichWay();
};

void TestConnectionText::everyStageHasASentenceForEveryOutcome()
{
    for (int name = 0; name <= int(Name::Heartbeat); ++name) {
        QVERIFY(!nameOf(Name(name)).isEmpty());
        for (int outcome = 0; outcome <= int(Outcome::Skipped); ++outcome)
            QVERIFY2(!told({ .name = Name(name), .outcome = Outcome(outcome), .words = u"words"_s })
                          .what.isEmpty(),
                qPrintable(nameOf(Name(name))));
    }
}

void TestConnectionText::everyFailureHasAdvice()
{
    for (int kind = 0; kind < int(ApiFailure::Kind::Aborted); ++kind) {
        const FailureText text = told({ .name = Name::Http,
            .outcome = Outcome::Failed,
            .failure = ApiFailure{ ApiFailure::Kind(kind), 500, u"words"_s, {} } });
        QVERIFY2(!text.mend.isEmpty(), qPrintable(text.what));
    }
}

void TestConnectionText::aPartitionInPlaceOfATokenIsExplained()
{
    const FailureText text = told({ .name = Name::Mark,
        .outcome = Outcome::Failed,
        .failure = ApiFailure{
            ApiFailure::Kind::UnknownPartition, 200, u"KO: Empty partition found for token: P001"_s, {} } });
    QVERIFY(text.what.contains(u"Empty partition found for token: P001"_s));
    QVERIFY(text.mend.contains(u"A token names a server"_s));
    QVERIFY(text.mend.contains(u"token = -"_s));
}

void TestConnectionText::aClockThatIsWrongSaysHowMuchAndWhichWay()
{
    ConnectionStage stage{ .name = Name::Clock, .outcome = Outcome::Warning, .clockDifference = -3700s };
    QVERIFY(told(stage).what.contains(u"1 h 1 min behind"_s));
    stage.clockDifference = 40s;
    QVERIFY(told(stage).what.contains(u"40 s ahead"_s));
}

WQL_TEST(TestConnectionText)

} // namespace tst_connectiontext

#include "tst_connectiontext.moc"
