// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/shownchars.h"
#include "core/feedback/transactiontext.h"
#include "core/words/texttable.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_shownchars {

using namespace Qt::StringLiterals;
using namespace wql;

class TestShownChars : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersOfAllLanguagesAreShown();
    void whatMovesTurnsOrHidesIsNotShown_data();
    void whatMovesTurnsOrHidesIsNotShown();
    void cuttingLeavesNoHalfOfAPair();
    void theEndsOfLinesStayInAText();
    void escapedJsonMeansTheSame();
};

void TestShownChars::lettersOfAllLanguagesAreShown()
{
    const QString text = u"Zoë \u05d0\u0628 日本 \U0001F600 \u00a0 a\u0301"_s;
    QCOMPARE(plainText(text, u'?'), text);
    QCOMPARE(printable(text), text);
    QCOMPARE(visible(text), text);
}

void TestShownChars::whatMovesTurnsOrHidesIsNotShown_data()
{
    QTest::addColumn<char32_t>("point");
    for (const char32_t point : { 0x00u, 0x07u, 0x1bu, 0x7fu, 0x85u, 0x9bu, 0xadu, 0x200bu, 0x2028u, 0x2029u,
             0x202eu, 0x2066u, 0xe000u, 0xfeffu, 0xd800u, 0xe0041u, 0xe0100u, 0xf0000u, 0x10fffdu })
        QTest::addRow("U+%04X", uint(point)) << point;
}

void TestShownChars::whatMovesTurnsOrHidesIsNotShown()
{
    QFETCH(char32_t, point);
    const QString hidden = point < 0x10000 ? QString(QChar(char16_t(point))) : QString::fromUcs4(&point, 1);
    const QString text = u"a"_s + hidden + u"b"_s;
    QCOMPARE(plainText(text, u'?'), u"a?b"_s);
    QCOMPARE(printable(text), u"a?b"_s);
    QCOMPARE(visible(text), u"a\\u{%1}b"_s.arg(QString::number(uint(point), 16).toUpper()));
    QVERIFY(!QString::fromUtf8(shownJson(text.toUtf8())).contains(hidden));
}

void TestShownChars::cuttingLeavesNoHalfOfAPair()
{
    QCOMPARE(beginningOf(u"ab\U0001F600", 3).toString(), u"ab"_s);
    QCOMPARE(beginningOf(u"ab\U0001F600", 4).toString(), u"ab\U0001F600"_s);
    QCOMPARE(printable(u"ab\U0001F600c"_s, 3), u"ab"_s);
    QCOMPARE(visible(u"ab\U0001F600c"_s, 3), u"ab…"_s);
}

void TestShownChars::theEndsOfLinesStayInAText()
{
    QCOMPARE(plainLines(u"a 1\nb\x1b[2J 2\u0085\n", u'?'), u"a 1\nb?[2J 2?\n"_s);
}

void TestShownChars::escapedJsonMeansTheSame()
{
    const QString foreign = u"\x7f \u009b2J \u202e \u2028 \U000E0041 \U0001F600 \"\\ \n"_s;
    const QJsonDocument json(QJsonObject{ { foreign, QJsonArray{ foreign } } });
    for (const auto format : { QJsonDocument::Compact, QJsonDocument::Indented }) {
        const QByteArray shown = shownJson(json.toJson(format));
        QCOMPARE(QJsonDocument::fromJson(shown), json);
        QVERIFY2(shown.contains("\\u009b2J") && shown.contains("\\udb40\\udc41"), shown.constData());
        QVERIFY(shown.contains("\U0001F600"));
        for (const QChar c : QString::fromUtf8(shown))
            QVERIFY(c.isSurrogate() || c == u'\n' || isShown(c.unicode()));
    }
}

WQL_TEST(TestShownChars)

} // namespace tst_shownchars

#include "tst_shownchars.moc"
