// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/keptforms.h"
#include "core/queuemetrics/likeness.h"
#include "core/queuemetrics/rowencoder.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_keptforms {

using namespace wql;

namespace {

std::string encoded(std::string_view agent)
{
    std::string text;
    appendEncodedRow(
        text, { "1404811371", "1404811371.1", "q1", agent, "CONNECT", { "1", "x y", "", "", "" } }, 0);
    return text;
}

} // namespace

class tst_KeptForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachKindOfOddTextIsKnown_data();
    void eachKindOfOddTextIsKnown();
    void aRowIsAskedForAsItIsKept_data();
    void aRowIsAskedForAsItIsKept();
    void aFieldThatIsCutLeavesTheOthersWhole();
    void whatIsNotKnownCannotBeAskedFor();
    void rowsThatAreKeptAlikeAreAlike();
    void notEachRowTellsFormsApart();
};

void tst_KeptForms::eachKindOfOddTextIsKnown_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<int>("kind"); // -1: none
    QTest::addRow("plain") << QByteArray("Agent/101 x") << -1;
    QTest::addRow("umlaut") << QByteArray("Jörg") << int(OddText::Accents);
    QTest::addRow("euro") << QByteArray("5 €") << int(OddText::Typographic);
    QTest::addRow("polish") << QByteArray("Łukasz") << int(OddText::OtherScripts);
    QTest::addRow("emoji") << QByteArray("a😀") << int(OddText::FourBytes);
    QTest::addRow("blank in front") << QByteArray(" a") << int(OddText::LeadingBlanks);
    QTest::addRow("blank behind") << QByteArray("a ") << int(OddText::TrailingBlanks);
    QTest::addRow("quotation mark") << QByteArray("a\" b") << int(OddText::Quotes);
    QTest::addRow("backslash") << QByteArray("a\\b") << int(OddText::Quotes);
    QTest::addRow("tabulator") << QByteArray("a\tb") << int(OddText::Controls);
}

void tst_KeptForms::eachKindOfOddTextIsKnown()
{
    QFETCH(const QByteArray, agent);
    QFETCH(const int, kind);
    const std::vector<OddText> kinds = oddTextOf(encoded(agent.toStdString()));
    QCOMPARE(kinds, kind < 0 ? std::vector<OddText>() : std::vector{ OddText(kind) });
}

void tst_KeptForms::aRowIsAskedForAsItIsKept_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char *agent, OddText kind, TextForm form, const char *kept) {
        QTest::addRow("%s %d", agent, int(form))
            << QByteArray(agent) << int(kind) << int(form) << QByteArray(kept);
    };
    using enum OddText;
    row("Łukasz", OtherScripts, TextForm::QuestionMark, "?ukasz");
    row("Łukasz", OtherScripts, TextForm::Dropped, "ukasz");
    row("Łukasz", Accents, TextForm::QuestionMark, "Łukasz");
    row("Jörg", Accents, TextForm::TwoQuestionMarks, "J??rg");
    row("Jörg", Accents, TextForm::Replacement, "J\uFFFDrg");
    row("a😀b", FourBytes, TextForm::QuestionMark, "a?b");
    row("a😀b", FourBytes, TextForm::FourQuestionMarks, "a????b");
    row("a😀b", FourBytes, TextForm::Cut, "a");
    row("  a b  ", LeadingBlanks, TextForm::Dropped, "a b  ");
    row("  a b  ", TrailingBlanks, TextForm::Dropped, "  a b");
    row("   ", TrailingBlanks, TextForm::Dropped, "");
    row("a\"b\"", Quotes, TextForm::Dropped, "ab");
    row("a\"b\"", Quotes, TextForm::Unknown, "a\"b\"");
    row("O’Neil", Typographic, TextForm::QuestionMark, "O?Neil");
    row("Jörg", Typographic, TextForm::QuestionMark, "Jörg");
}

void tst_KeptForms::aRowIsAskedForAsItIsKept()
{
    QFETCH(const QByteArray, agent);
    QFETCH(const int, kind);
    QFETCH(const int, form);
    QFETCH(const QByteArray, kept);
    KeptForms forms;
    forms.set(OddText(kind), TextForm(form));
    QCOMPARE(asKept(encoded(agent.toStdString()), forms), encoded(kept.toStdString()));
}

void tst_KeptForms::aFieldThatIsCutLeavesTheOthersWhole()
{
    KeptForms forms;
    forms.set(OddText::FourBytes, TextForm::Cut);
    forms.set(OddText::LeadingBlanks, TextForm::Dropped);
    forms.set(OddText::TrailingBlanks, TextForm::Dropped);
    QCOMPARE(asKept(encoded(" a 😀 b"), forms), encoded("a"));
}

void tst_KeptForms::whatIsNotKnownCannotBeAskedFor()
{
    KeptForms forms;
    QVERIFY(canBeAskedFor(encoded("a\tb"), forms));
    forms.set(OddText::Controls, TextForm::Unknown);
    QVERIFY(!canBeAskedFor(encoded("a\tb"), forms));
    QVERIFY(canBeAskedFor(encoded("Łukasz"), forms));
    forms.set(OddText::Controls, TextForm::AsSent);
    QVERIFY(canBeAskedFor(encoded("a\tb"), forms));
    QVERIFY(forms != KeptForms()); // it is known, and worth keeping
}

void tst_KeptForms::rowsThatAreKeptAlikeAreAlike()
{
    ServerCharacter server;
    QVERIFY(!findsLookAlikes(server));
    server.keptForms.set(OddText::FourBytes, TextForm::QuestionMark);
    QVERIFY(findsLookAlikes(server));
    QCOMPARE(likenessOf(encoded("a😀"), server), likenessOf(encoded("a😁"), server));
    QVERIFY(likenessOf(encoded("a😀"), server) != likenessOf(encoded("A😀"), server));
    server.ignoresCase = true;
    QCOMPARE(likenessOf(encoded("a😀"), server), likenessOf(encoded("A😁"), server));
}

void tst_KeptForms::notEachRowTellsFormsApart()
{
    QVERIFY(tellsForm(encoded("a😀b"), OddText::FourBytes, {}));
    QVERIFY(!tellsForm(encoded("a😀"), OddText::FourBytes, {})); // dropped or cut
    QVERIFY(tellsForm(encoded("a "), OddText::TrailingBlanks, {}));
    KeptForms cuts;
    cuts.set(OddText::FourBytes, TextForm::Cut);
    QVERIFY(tellsForm(encoded("aЖb😀"), OddText::OtherScripts, cuts));
    QVERIFY(!tellsForm(encoded("a😀bЖ"), OddText::OtherScripts, cuts));
}

WQL_TEST(tst_KeptForms)

} // namespace tst_keptforms

#include "tst_keptforms.moc"
