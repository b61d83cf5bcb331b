// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/commands.h"
#include "core/queuemetrics/rowencoder.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

namespace tst_commands {

using namespace wql;
using namespace Qt::StringLiterals;

namespace {

QueueLogRowView rowWithAgent(std::string_view agent)
{
    return { "1404811371", "1404811371.42", "q1", agent, "CONNECT", { "3", "", "", "", "" } };
}

std::string encoded(const QueueLogRowView &row, qint64 offset = 0)
{
    std::string text;
    appendEncodedRow(text, row, offset);
    return text;
}

/// What a servlet makes of the body: the form's one field, as JSON.
QJsonObject received(const QByteArray &body)
{
    const QByteArray begin = "COMMANDSTRING=";
    if (!body.startsWith(begin))
        return {};
    QByteArray value = body.mid(begin.size());
    value.replace('+', ' ');
    return QJsonDocument::fromJson(QByteArray::fromPercentEncoding(value)).object();
}

QJsonObject receivedRow(const std::string &row)
{
    return received("COMMANDSTRING=" + QByteArray::fromStdString(row));
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// A field of anything Unicode has, mostly of what breaks encoders.
std::string randomField(QRandomGenerator &random)
{
    static constexpr char32_t interesting[] = { '"', '\\', '+', '%', '&', ' ', '/', '\t', 0x1F, 0x7F, 0x80,
        0x7FF, 0x800, 0xD7FF, 0xE000, 0xFEFF, 0xFFFD, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF, 0, '\n', '=' };
    QString field;
    for (int length = random.bounded(30); length > 0; --length) {
        char32_t character = char32_t(random.bounded(0x20, 0x7F));
        if (random.bounded(3) == 0)
            character = interesting[random.bounded(int(std::size(interesting)))];
        field += QString::fromUcs4(&character, 1);
    }
    return field.toStdString();
}

} // namespace

class TestCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theManualsRequestIsMadeByteForByte();
    void insertAllCarriesRowsAsTheManualShowsThem();
    void aRowQuestionHoldsTheRowInTheCommand();
    void aHeartbeatCarriesItsTime();
    void feedbackResultsGoAlongWithTheQuestion();
    void aTokenCannotLeaveItsString();
    void anyRowArrivesAsItWas();
    void malformedTextIsReplacedAndBreaksNothing_data();
    void malformedTextIsReplacedAndBreaksNothing();
    void theOffsetMovesTheTime_data();
    void theOffsetMovesTheTime();
    void aVeryLongRowIsEncodedWhole();
};

void TestCommands::theManualsRequestIsMadeByteForByte()
{
    QCOMPARE(checkHwmBody(u"aleph"_s),
        QByteArray("COMMANDSTRING=%7B%22commandId%22%3A%22checkHWM%22%2C%22version%22%3A%221.0%22%2C%22token%"
                   "22%3A%22"
                   "aleph%22%7D"));
}

void TestCommands::insertAllCarriesRowsAsTheManualShowsThem()
{
    const QueueLogRowView first{ "1234", "aaa.bbb", "q1", "a101", "XXX", { "1", "2", "3", "4", "5" } };
    const QueueLogRowView second{ "1235", "aaa.bbb", "q1", "a101", "XXX", {} };
    const std::string rows = encoded(first) + std::string(encodedRowSeparator) + encoded(second);
    const auto expected
        = QJsonDocument::fromJson(R"({"commandId":"insertAll","version":"1.0","token":"","rows":[
        {"timeId":"1234","callId":"aaa.bbb","queue":"q1","agent":"a101","verb":"XXX","parameters":["1","2","3","4","5"]},
        {"timeId":"1235","callId":"aaa.bbb","queue":"q1","agent":"a101","verb":"XXX","parameters":["","","","",""]}]})");
    QCOMPARE(received(insertAllBody({}, rows)), expected.object());
}

void TestCommands::aRowQuestionHoldsTheRowInTheCommand()
{
    const std::string row = encoded(rowWithAgent("Agent/101"));
    QJsonObject expected = receivedRow(row);
    expected.insert("commandId"_L1, "checkRow"_L1);
    expected.insert("version"_L1, "1.0"_L1);
    expected.insert("token"_L1, "P08"_L1);
    QCOMPARE(received(checkRowBody(u"P08"_s, row)), expected);
    expected.insert("commandId"_L1, "insertRow"_L1);
    QCOMPARE(received(insertRowBody(u"P08"_s, row)), expected);
}

void TestCommands::aHeartbeatCarriesItsTime()
{
    const QJsonObject expected{ { u"commandId"_s, u"checkHb"_s }, { u"version"_s, u"1.0"_s },
        { u"token"_s, u"x"_s }, { u"timeId"_s, u"1404811371"_s } };
    QCOMPARE(received(checkHbBody(u"x"_s, std::chrono::seconds{ 1404811371 })), expected);
}

void TestCommands::feedbackResultsGoAlongWithTheQuestion()
{
    const auto expected
        = QJsonDocument::fromJson(R"({"commandId":"checkFb","version":"1.0","token":"t","results":[
        {"commandId":"checkFbResCon","version":"1.0","token":"t","id":"7","resultStatus":"OK","result":"Response: Success"},
        {"commandId":"checkFbResCon","version":"1.0","token":"t","id":"8","resultStatus":"KO","result":"not \"allowed\"\n"}]})");
    const QByteArray body = checkFbBody(
        u"t"_s, { { u"7"_s, true, u"Response: Success"_s }, { u"8"_s, false, u"not \"allowed\"\n"_s } });
    QCOMPARE(received(body), expected.object());
    QCOMPARE(received(checkFbBody(u"t"_s, {})).value("results"_L1), QJsonValue(QJsonArray{}));
}

void TestCommands::aTokenCannotLeaveItsString()
{
    const QString token = u"\",\"token\":\"other&COMMANDSTRING=+é€😀"_s;
    QCOMPARE(received(checkHwmBody(token)).value("token"_L1).toString(), token);
    QCOMPARE(checkHwmBody(token).count('&'), 0);
}

void TestCommands::anyRowArrivesAsItWas()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 5000; ++round) {
        std::array<std::string, 10> fields;
        for (std::string &field : fields)
            field = randomField(random);
        const QueueLogRowView row{ fields[0], fields[1], fields[2], fields[3], fields[4],
            { fields[5], fields[6], fields[7], fields[8], fields[9] } };
        QJsonArray parameters;
        for (const std::string_view parameter : row.parameters)
            parameters.append(text(parameter));
        const QJsonObject expected{ { u"timeId"_s, text(row.timeId) }, { u"callId"_s, text(row.callId) },
            { u"queue"_s, text(row.queue) }, { u"agent"_s, text(row.agent) }, { u"verb"_s, text(row.verb) },
            { u"parameters"_s, parameters } };
        const std::string form = encoded(row);
        const bool isAscii
            = std::all_of(form.begin(), form.end(), [](char c) { return c > 0x20 && c < 0x7F; });
        QVERIFY2(isAscii && receivedRow(form) == expected,
            qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
    }
}

void TestCommands::malformedTextIsReplacedAndBreaksNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Latin-1") << QByteArray("caf\xE9");
    QTest::newRow("cut in the middle") << QByteArray("\xF0\x9F\x98");
    QTest::newRow("lone continuation") << QByteArray("\x80");
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF");
    QTest::newRow("overlong, four bytes") << QByteArray("\xF0\x80\x80\xAF");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("above Unicode") << QByteArray("\xF4\x90\x80\x80");
    QTest::newRow("five bytes") << QByteArray("\xF8\x88\x80\x80\x80");
    QTest::newRow("no lead at all") << QByteArray("\xFF\xFE");
}

void TestCommands::malformedTextIsReplacedAndBreaksNothing()
{
    QFETCH(QByteArray, bytes);
    const std::string agent = '<' + bytes.toStdString() + '>';
    const QString got = receivedRow(encoded(rowWithAgent(agent))).value("agent"_L1).toString();
    QVERIFY(got.startsWith(u'<') && got.endsWith(u'>'));
    QVERIFY(got.contains(QChar::ReplacementCharacter));
}

void TestCommands::theOffsetMovesTheTime_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("arrives");
    QTest::newRow("none") << QByteArray("1404811371") << qint64(0) << u"1404811371"_s;
    QTest::newRow("an hour on") << QByteArray("1404811371") << qint64(3600) << u"1404814971"_s;
    QTest::newRow("an hour back") << QByteArray("1404811371") << qint64(-3600) << u"1404807771"_s;
    QTest::newRow("past 2038") << QByteArray("4102444800") << qint64(1) << u"4102444801"_s;
    QTest::newRow("would overflow") << QByteArray("9223372036854775807") << qint64(1)
                                    << u"9223372036854775807"_s;
    QTest::newRow("does not fit") << QByteArray("99999999999999999999") << qint64(1)
                                  << u"99999999999999999999"_s;
    QTest::newRow("would be negative") << QByteArray("10") << qint64(-11) << u"10"_s;
    QTest::newRow("no number") << QByteArray("12a") << qint64(5) << u"12a"_s;
    QTest::newRow("leading zero") << QByteArray("012") << qint64(5) << u"012"_s;
    QTest::newRow("empty") << QByteArray("") << qint64(5) << u""_s;
}

void TestCommands::theOffsetMovesTheTime()
{
    QFETCH(QByteArray, time);
    QFETCH(qint64, offset);
    QueueLogRowView row = rowWithAgent("a");
    row.timeId = { time.constData(), size_t(time.size()) };
    QTEST(receivedRow(encoded(row, offset)).value("timeId"_L1).toString(), "arrives");
}

void TestCommands::aVeryLongRowIsEncodedWhole()
{
    const std::string agent(60000, '\x01');
    const QString got = receivedRow(encoded(rowWithAgent(agent))).value("agent"_L1).toString();
    QCOMPARE(got, QString(60000, QChar(1)));
}

WQL_TEST(TestCommands)

} // namespace tst_commands

#include "tst_commands.moc"
