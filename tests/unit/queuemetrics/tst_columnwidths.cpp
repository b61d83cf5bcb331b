// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/rowencoder.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_columnwidths {

using namespace wql;

namespace {

std::string encoded(const QueueLogRowView &row)
{
    std::string text;
    appendEncodedRow(text, row, 0);
    return text;
}

QueueLogRowView plainRow()
{
    return { "1404811371", "1404811371.1", "q1", "Agent/101", "CONNECT", { "1", "2", "3", "", "" } };
}

std::string times(int count, std::string_view text)
{
    std::string all;
    for (int i = 0; i < count; ++i)
        all += text;
    return all;
}

} // namespace

class tst_ColumnWidths : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowThatFitsIsNotCut();
    void eachFieldIsCutAtItsOwnWidth_data();
    void eachFieldIsCutAtItsOwnWidth();
    void charactersAreCountedAndNotBytes_data();
    void charactersAreCountedAndNotBytes();
    void aCharacterOfFourBytesIsSeen();
};

void tst_ColumnWidths::aRowThatFitsIsNotCut()
{
    QueueLogRowView row = plainRow();
    const std::string wide = times(200, "x");
    row.callId = std::string_view(wide).substr(0, 200);
    row.queue = std::string_view(wide).substr(0, 50);
    row.agent = std::string_view(wide).substr(0, 30);
    row.verb = std::string_view(wide).substr(0, 30);
    row.parameters[4] = wide;
    QVERIFY(!cutToColumns(encoded(row)));
}

void tst_ColumnWidths::eachFieldIsCutAtItsOwnWidth_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("width");
    QTest::newRow("call id") << 0 << 200;
    QTest::newRow("queue") << 1 << 50;
    QTest::newRow("agent") << 2 << 30;
    QTest::newRow("verb") << 3 << 30;
    QTest::newRow("first parameter") << 4 << 200;
    QTest::newRow("last parameter") << 8 << 200;
}

void tst_ColumnWidths::eachFieldIsCutAtItsOwnWidth()
{
    QFETCH(int, field);
    QFETCH(int, width);
    const std::string text = times(width + 7, "y");
    QueueLogRowView row = plainRow();
    const std::array<std::string_view *, 9> fields{ &row.callId, &row.queue, &row.agent, &row.verb,
        &row.parameters[0], &row.parameters[1], &row.parameters[2], &row.parameters[3], &row.parameters[4] };
    *fields[size_t(field)] = text;
    const auto cut = cutToColumns(encoded(row));
    QVERIFY(cut);
    *fields[size_t(field)] = std::string_view(text).substr(0, size_t(width));
    QCOMPARE(*cut, encoded(row));
}

void tst_ColumnWidths::charactersAreCountedAndNotBytes_data()
{
    QTest::addColumn<QByteArray>("character");
    QTest::newRow("two bytes") << QByteArray("\xC3\xA9");
    QTest::newRow("a private one, just above the surrogates") << QByteArray("\xEE\x80\x80");
    QTest::newRow("outside the first plane") << QByteArray("\xF0\x9F\x93\x9E");
    QTest::newRow("a quote") << QByteArray("\"");
    QTest::newRow("a backslash") << QByteArray("\\");
    QTest::newRow("a percent sign") << QByteArray("%");
    QTest::newRow("a control character") << QByteArray("\x01");
}

void tst_ColumnWidths::charactersAreCountedAndNotBytes()
{
    QFETCH(QByteArray, character);
    const std::string fits = times(30, character.toStdString());
    const std::string wide = fits + character.toStdString();
    QueueLogRowView row = plainRow();
    row.agent = fits;
    const std::string expected = encoded(row);
    QVERIFY(!cutToColumns(expected));
    row.agent = wide;
    QCOMPARE(cutToColumns(encoded(row)).value_or(std::string()), expected);
}

void tst_ColumnWidths::aCharacterOfFourBytesIsSeen()
{
    QueueLogRowView row = plainRow();
    row.agent = "J\xC3\xBCrgen \xE2\x82\xAC \xED\x9F\xBF \\uD83D 100% \"";
    QVERIFY(!hasFourByteCharacter(encoded(row)));
    row.parameters[4] = "thanks \xF0\x9F\x98\x80";
    QVERIFY(hasFourByteCharacter(encoded(row)));
}

WQL_TEST(tst_ColumnWidths)

} // namespace tst_columnwidths

#include "tst_columnwidths.moc"
