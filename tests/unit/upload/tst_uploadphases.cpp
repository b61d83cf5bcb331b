// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/uploadmachine.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <testpaths.h>

#include <set>

namespace tst_uploadphases {

using namespace wql;

namespace {

constexpr qint64 noon = 1795357830;

QString moveText(QLatin1String from, QLatin1String to)
{
    return from + QStringLiteral(" -> ") + to;
}

UploadStart startWith(std::optional<LogPosition> cursor, bool settled, qint64 newestTime)
{
    return { .cursor = cursor, .settled = settled, .newestTime = newestTime };
}

} // namespace

class tst_UploadPhases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableInTheHeaderIsWhatTheCodeAllows();
    void theMarkDecidesWhereToBegin_data();
    void theMarkDecidesWhereToBegin();
};

void tst_UploadPhases::theTableInTheHeaderIsWhatTheCodeAllows()
{
    QFile header(QStringLiteral(WQL_SOURCE "/core/upload/uploadmachine.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(header.readAll());
    static const QRegularExpression line(
        QStringLiteral("^///     (\\w+) .* -> (\\w+)"), QRegularExpression::MultilineOption);
    std::set<QString> told, allowed;
    for (auto it = line.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        told.insert(match.captured(1) + QStringLiteral(" -> ") + match.captured(2));
    }
    QStringList table;
    for (const PhaseMove &move : phaseMoves) {
        table += moveText(nameOf(move.from), nameOf(move.to));
        allowed.insert(table.last());
    }
    QVERIFY2(told == allowed, qPrintable(QStringLiteral("the code's table:\n") + table.join(u'\n')));
}

void tst_UploadPhases::theMarkDecidesWhereToBegin_data()
{
    using Phase = UploadPhase;
    QTest::addColumn<UploadStart>("start");
    QTest::addColumn<UploadAnswer>("answer");
    QTest::addColumn<MarkDecision>("expected");
    const std::optional<LogPosition> none, cursor = LogPosition{ 1, 10 };
    const UploadAnswer null{ true, {} }, noNumber{ false, {} }, at{ false, noon }, before{ false, noon - 1 },
        after{ false, noon + 1 }, future{ false, noon + 25 * 3600 };
    const auto row
        = [](const char *name, const UploadStart &start, const UploadAnswer &answer,
              const MarkDecision &expected) { QTest::newRow(name) << start << answer << expected; };

    row("a new target", startWith(none, false, 0), null, { Phase::Settling, MarkCheck::Plausible, {} });
    row("a first start", startWith(none, false, 0), at, { Phase::Skipping, MarkCheck::Plausible, noon });
    row("a first start, no number", startWith(none, false, 0), noNumber, { Phase::Skipping, {}, {} });
    row("a first start, in the future", startWith(none, false, 0), future,
        { Phase::Skipping, MarkCheck::InFuture, {} });
    row("a clean end", startWith(cursor, true, noon), at, { Phase::Proving, MarkCheck::Plausible, noon });
    row("a clean end, in the future", startWith(cursor, true, noon), future,
        { Phase::Proving, MarkCheck::InFuture, {} });
    row("a clean end, newer rows", startWith(cursor, true, noon), after,
        { Phase::Proving, MarkCheck::Plausible, noon + 1 });
    row("an unclean end", startWith(cursor, false, noon), at, { Phase::Proving, MarkCheck::Plausible, noon });
    UploadStart doubted = startWith(cursor, true, noon);
    doubted.mustProve = true;
    row("rows that were confirmed may be gone", doubted, at, { Phase::Skipping, MarkCheck::Plausible, {} });
    row("a restored database", startWith(cursor, true, noon), before,
        { Phase::Skipping, MarkCheck::BelowConfirmed, {} });
    row("an emptied database", startWith(cursor, false, noon), null,
        { Phase::Skipping, MarkCheck::BelowConfirmed, {} });
    row("nothing confirmed yet", startWith(cursor, false, 0), null,
        { Phase::Proving, MarkCheck::Plausible, {} });
}

void tst_UploadPhases::theMarkDecidesWhereToBegin()
{
    QFETCH(UploadStart, start);
    QFETCH(UploadAnswer, answer);
    QFETCH(MarkDecision, expected);
    const MarkDecision decision = decideByMark(start, answer, std::chrono::seconds{ noon });
    QCOMPARE(decision.next, expected.next);
    QCOMPARE(decision.check, expected.check);
    QCOMPARE(decision.mark, expected.mark);
}

WQL_TEST(tst_UploadPhases)

} // namespace tst_uploadphases

#include "tst_uploadphases.moc"
