// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/encoding.h"
#include "core/queuelog/lineparser.h"
#include "core/queuelog/lines.h"
#include "tests/support/queuelogfile.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <testpaths.h>

namespace tst_lineparser {

using namespace wql;
using namespace std::string_literals;
using namespace std::string_view_literals;

class LineParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowHasFiveParametersWhateverItsVerb();
    void moreThanFiveParametersAreJoinedWithTheirPipes();
    void aRowWithoutParametersIsARow();
    void fewerThanFiveFieldsAreNoRow();
    void aTimeIsASecondOf32Bits_data();
    void aTimeIsASecondOf32Bits();
    void blankLinesAreNeitherRowsNorErrors();
    void carriageReturnAndByteOrderMarkGo();
    void aNulRunIsCutAwayAndTheRowBehindItIsKept();
    void bytesThatAreNoUtf8AreTakenForLatin1();
    void strictUtf8();
    void aRowGluedToATornOneIsNoRowAndBothAreShown_data();
    void aRowGluedToATornOneIsNoRowAndBothAreShown();
    void oddDataIsNotMistakenForAGluedRow();
    void everyLineOfABusyLogIsARow();
};

void LineParser::aRowHasFiveParametersWhateverItsVerb()
{
    std::string scratch;
    const auto parsed = parseLine("1795356120|1795356120.3|q1|Agent/7|CONNECT|3|1795356121.4|2", scratch);
    QCOMPARE(parsed.kind, LineKind::Row);
    const QueueLogRowView expected{ "1795356120", "1795356120.3", "q1", "Agent/7", "CONNECT",
        { "3", "1795356121.4", "2", "", "" } };
    QVERIFY(parsed.row == expected);
}

void LineParser::moreThanFiveParametersAreJoinedWithTheirPipes()
{
    std::string scratch;
    const auto parsed = parseLine("1795356120|c|q|a|V|a|b|c|d|e|f|g|h", scratch);
    QCOMPARE(parsed.kind, LineKind::Row);
    QCOMPARE(parsed.row.parameters[3], "d"sv);
    QCOMPARE(parsed.row.parameters[4], "e|f|g|h"sv);
}

void LineParser::aRowWithoutParametersIsARow()
{
    std::string scratch;
    for (const auto line : { "1|NONE|NONE|NONE|QUEUESTART|"sv, "1|NONE|NONE|NONE|QUEUESTART"sv }) {
        const auto parsed = parseLine(line, scratch);
        QCOMPARE(parsed.kind, LineKind::Row);
        QCOMPARE(parsed.row.verb, "QUEUESTART"sv);
        QVERIFY(parsed.row.parameters[0].empty());
    }
    QCOMPARE(parseLine("1||||V|", scratch).kind, LineKind::Row);
}

void LineParser::fewerThanFiveFieldsAreNoRow()
{
    std::string scratch;
    const auto parsed = parseLine("1795356120|c|q|a", scratch);
    QCOMPARE(parsed.kind, LineKind::NoRow);
    QCOMPARE(parsed.problem, LineProblem::TooFewFields);
}

void LineParser::aTimeIsASecondOf32Bits_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<bool>("isRow");
    QTest::newRow("zero") << QByteArray("0") << true;
    QTest::newRow("after 2038") << QByteArray("4102444800") << true;
    QTest::newRow("the last of 32 bits") << QByteArray("4294967295") << true;
    QTest::newRow("one more") << QByteArray("4294967296") << false;
    QTest::newRow("milliseconds") << QByteArray("1795357830123") << false;
    QTest::newRow("19 digits") << QByteArray("9223372036854775807") << false;
    QTest::newRow("20 digits") << QByteArray("92233720368547758070") << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("negative") << QByteArray("-1") << false;
    QTest::newRow("date") << QByteArray("2026-11-22 10:00:00.123") << false;
}

void LineParser::aTimeIsASecondOf32Bits()
{
    QFETCH(QByteArray, time);
    QFETCH(bool, isRow);
    std::string scratch;
    const std::string line = time.toStdString() + "|c|q|a|V|";
    const auto parsed = parseLine(line, scratch);
    QCOMPARE(parsed.kind, isRow ? LineKind::Row : LineKind::NoRow);
    QCOMPARE(parsed.problem, isRow ? LineProblem::None : LineProblem::BadTime);
}

void LineParser::blankLinesAreNeitherRowsNorErrors()
{
    std::string scratch;
    for (const auto line : { ""sv, "\r"sv, "  \t"sv, "\0\0\0"sv })
        QCOMPARE(parseLine(line, scratch).kind, LineKind::Blank);
}

void LineParser::carriageReturnAndByteOrderMarkGo()
{
    std::string scratch;
    const auto parsed = parseLine("\xEF\xBB\xBF"
                                  "1|c|q\rx|a|V|p\r",
        scratch);
    QCOMPARE(parsed.kind, LineKind::Row);
    QVERIFY(parsed.byteOrderMark && parsed.carriageReturn);
    QCOMPARE(parsed.row.timeId, "1"sv);
    QCOMPARE(parsed.row.queue, "q\rx"sv); // a lone CR inside is Asterisk's own
    QCOMPARE(parsed.row.parameters[0], "p"sv);
}

void LineParser::aNulRunIsCutAwayAndTheRowBehindItIsKept()
{
    std::string scratch;
    const std::string torn = "1795356120|NONE|que"s;
    const std::string row = "1795356200|c|q|a|V|p";
    for (const size_t length : { size_t(1), size_t(4096), size_t(60000) }) {
        for (const std::string &before : { std::string(), torn }) {
            const std::string line = before + std::string(length, '\0') + row;
            const auto parsed = parseLine(line, scratch);
            QCOMPARE(parsed.kind, LineKind::Row);
            QVERIFY(parsed.salvaged);
            QCOMPARE(parsed.row.timeId, "1795356200"sv);
        }
    }
}

void LineParser::bytesThatAreNoUtf8AreTakenForLatin1()
{
    std::string scratch;
    const auto latin = parseLine("1|c|Stra\xDF"
                                 "e|a|V|\xFF",
        scratch);
    QCOMPARE(latin.kind, LineKind::Row);
    QVERIFY(latin.latin1);
    QCOMPARE(latin.row.queue,
        "Stra\xC3\x9F"
        "e"sv);
    QCOMPARE(latin.row.parameters[0], "\xC3\xBF"sv);
    const auto utf8 = parseLine("1|c|Stra\xC3\x9F"
                                "e|a|V|",
        scratch);
    QVERIFY(!utf8.latin1);
    QCOMPARE(utf8.row.queue,
        "Stra\xC3\x9F"
        "e"sv);
}

void LineParser::strictUtf8()
{
    for (const auto good :
        { ""sv, "abcdefghij"sv, "\xC2\x80"sv, "\xE0\xA0\x80"sv, "\xF4\x8F\xBF\xBF"sv, "12345678\xC3\xA9"sv })
        QVERIFY(isUtf8(good));
    for (const auto bad : { "\x80"sv, "\xC0\x80"sv, "\xC3"sv, "\xE0\x80\x80"sv, "\xED\xA0\x80"sv,
             "\xF4\x90\x80\x80"sv, "\xF5\x80\x80\x80"sv, "abcdefgh\xE2\x82"sv })
        QVERIFY(!isUtf8(bad));
}

void LineParser::aRowGluedToATornOneIsNoRowAndBothAreShown_data()
{
    QTest::addColumn<QByteArray>("torn");
    QTest::newRow("in the time") << QByteArray("17953561");
    QTest::newRow("after the time") << QByteArray("1795356120");
    QTest::newRow("in the call") << QByteArray("1795356120|1795356120.3");
    QTest::newRow("in the agent") << QByteArray("1795356120|NONE|q|Age");
    QTest::newRow("after the agent's pipe") << QByteArray("1795356120|NONE|q|a|");
    QTest::newRow("in a number") << QByteArray("1795356120|1795356120.3|q|a|COMPLETEAGENT|10|30");
    QTest::newRow("only the newline") << QByteArray("1795356120|c|q|a|BLINDTRANSFER|1|2|3|4|5");
}

void LineParser::aRowGluedToATornOneIsNoRowAndBothAreShown()
{
    QFETCH(QByteArray, torn);
    const std::string row = "1795356200|NONE|NONE|NONE|QUEUESTART|";
    const std::string line = torn.toStdString() + row;
    std::string scratch;
    const auto parsed = parseLine(line, scratch);
    QCOMPARE(parsed.kind, LineKind::NoRow);
    QCOMPARE(parsed.problem, LineProblem::GluedRow);
    QCOMPARE(parsed.glued, std::string_view(row));
    QCOMPARE(parsed.torn, std::string_view(line).substr(0, size_t(torn.size())));
}

void LineParser::oddDataIsNotMistakenForAGluedRow()
{
    std::string scratch;
    for (const auto line : { "1795356120|1795356120.3|q|NONE|ENTERQUEUE||1795356120|1"sv,
             "1795356120|NONE|q|a|ADDMEMBER|PAUSED"sv, "1795356120|MANAGER|q|a|CUSTOM|PAUSE|1|2|3|CONNECT"sv,
             "1795356120|1795356120.3|q|a|WITHDRAW|1|2|3|a|b|c|CONNECT"sv, "4294967295|c|q|a|PAUSE|"sv })
        QCOMPARE(parseLine(line, scratch).kind, LineKind::Row);
}

void LineParser::everyLineOfABusyLogIsARow()
{
    const std::string log = QueueLogFile::content(WQL_TEST_DATA "/queue_log.busy.sample");
    std::string scratch;
    int rows = 0;
    const size_t end = forEachLine(log, [&](std::string_view line, size_t) {
        const auto parsed = parseLine(line, scratch);
        rows += parsed.kind == LineKind::Row;
        return true;
    });
    QCOMPARE(rows, 3405);
    QCOMPARE(end, log.size());
}

WQL_TEST(LineParser)

} // namespace tst_lineparser

#include "tst_lineparser.moc"
