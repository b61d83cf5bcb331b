// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configfile.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <random>

namespace tst_configdocument {

using namespace Qt::StringLiterals;
using wql::ConfigDocument;
using wql::ConfigFile;
using wql::SectionName;

namespace {

const SectionName general{ u"general"_s, {} };
const SectionName acme{ u"target"_s, u"acme"_s };
const SectionName first{ u"rule"_s, u"first one"_s };
const SectionName second{ u"rule"_s, u"second"_s };

const QByteArray sample
    = "; head\n\n[general]\nheartbeat = 900\n\n[target acme]\n  url=http://x/y  \npassword = a;b#c = d\n"
      "\n; of the first\n; really\n[rule first one]\ntarget = acme\nqueue_starts = A-\nqueue_starts = B-\n"
      "\n[rule second]\ntarget = acme";

/// A text of lines that a person, an editor or an accident could have made.
QByteArray randomText(std::mt19937 &random)
{
    static const QByteArrayList pieces{ "", "; note", "# note", "[general]", "[rule a b]", "[target x]",
        "key = value", "  key=value  ", "key =", "= v", "nonsense", "[open", "\xff\xfe",
        "pass = ; # =", "\t[rule  c ]\t" };
    static const QByteArrayList ends{ "\n", "\n", "\n", "\r\n" };
    const auto pick
        = [&random](const QByteArrayList &list) { return list[qsizetype(random() % size_t(list.size()))]; };
    QByteArray text = random() % 8 == 0 ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    for (auto lines = random() % 20; lines > 0; --lines)
        text += pick(pieces) + pick(ends);
    return random() % 2 ? text + pick(pieces) : text;
}

/// How many lines of \a after are not in \a before. What follows the last line end is no line.
qsizetype newLines(const QByteArray &before, const QByteArray &after)
{
    QByteArrayList old = before.split('\n');
    qsizetype count = 0;
    for (const QByteArray &line : after.split('\n')) {
        if (!old.removeOne(line) && !line.isEmpty())
            ++count;
    }
    return count;
}

} // namespace

class TestConfigDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyTextIsWrittenAsItWasRead();
    void anEditOfAnyTextChangesOnlyItsLine();
    void theValueIsTheRestOfTheLine();
    void aByteOrderMarkIsNoPartOfTheFirstLine();
    void settingAValueKeepsTheBlanksAroundIt();
    void aNewKeyStandsBehindItsLikes();
    void aListChangesOnlyTheLinesThatDiffer();
    void aRenamedSectionKeepsItsPlaceAndComments();
    void textsThatAreGivenIncludeOnlyEachOther();
    void removingAKeyRemovesAllOfThem();
    void aMovedRuleTakesItsCommentsAlong();
    void movingThereAndBackGivesTheSameText();
    void aRemovedSectionTakesItsCommentsAlong();
    void aNewSectionGetsABlankLine();
    void aFileOfWindowsGetsLineEndsOfWindows();
    void whatCannotBeWrittenOnOneLineIsRefused();
};

void TestConfigDocument::anyTextIsWrittenAsItWasRead()
{
    for (unsigned seed = 0; seed < 2000; ++seed) {
        std::mt19937 random(seed);
        const QByteArray text = randomText(random);
        QVERIFY2(ConfigDocument(text).text() == text, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestConfigDocument::anEditOfAnyTextChangesOnlyItsLine()
{
    for (unsigned seed = 0; seed < 2000; ++seed) {
        std::mt19937 random(seed);
        const QByteArray text = randomText(random);
        ConfigDocument document(text);
        const auto sections = document.sections();
        if (sections.empty())
            continue;
        const SectionName section = sections[random() % sections.size()].name;
        const QString key = random() % 2 ? u"key"_s : u"other"_s;
        QVERIFY(document.setValue(section, key, u"new value %1"_s.arg(seed)));
        const auto where = qPrintable(u"seed %1"_s.arg(seed));
        QVERIFY2(newLines(text, document.text()) <= 2, where);
        QCOMPARE(document.values(section, key).value(0), u"new value %1"_s.arg(seed));
        QVERIFY2(
            ConfigDocument(document.text()).values(section, key) == document.values(section, key), where);
    }
}

void TestConfigDocument::theValueIsTheRestOfTheLine()
{
    const ConfigDocument document(sample);
    QCOMPARE(document.values(acme, u"password"_s), QStringList{ u"a;b#c = d"_s });
    QCOMPARE(document.values(acme, u"url"_s), QStringList{ u"http://x/y"_s });
    QCOMPARE(document.values(first, u"queue_starts"_s), (QStringList{ u"A-"_s, u"B-"_s }));
}

void TestConfigDocument::aByteOrderMarkIsNoPartOfTheFirstLine()
{
    const ConfigDocument document("\xEF\xBB\xBF[general]\nformat = 1\n");
    QCOMPARE(document.values(general, u"format"_s), QStringList{ u"1"_s });
}

void TestConfigDocument::settingAValueKeepsTheBlanksAroundIt()
{
    ConfigDocument document(sample);
    QVERIFY(document.setValue(acme, u"url"_s, u"https://new"_s));
    QCOMPARE(document.text(), QByteArray(sample).replace("http://x/y", "https://new"));
}

void TestConfigDocument::aNewKeyStandsBehindItsLikes()
{
    ConfigDocument document(sample);
    QVERIFY(document.addKey(first, u"queue_starts"_s, u"C-"_s));
    QVERIFY(document.addKey(second, u"enabled"_s, u"no"_s));
    QCOMPARE(document.text(),
        QByteArray(sample).replace("= B-\n", "= B-\nqueue_starts = C-\n") + "\nenabled = no\n");
}

void TestConfigDocument::aListChangesOnlyTheLinesThatDiffer()
{
    const SectionName rule{ u"rule"_s, u"r"_s };
    const QString key = u"queue_starts"_s;
    const QByteArray text
        = "[rule r]\nqueue_starts=a\n; why b\nqueue_starts =  b\nqueue_starts = c\ntarget = t\n";
    ConfigDocument document(text);
    QVERIFY(document.setValues(rule, key, { u"a"_s, u"x"_s, u"c"_s }));
    QCOMPARE(document.text(), QByteArray(text).replace("=  b", "=  x"));
    QVERIFY(document.setValues(rule, key, { u"a"_s, u"c"_s }));
    QCOMPARE(document.text(), QByteArray(text).replace("queue_starts =  b\n", ""));
    QVERIFY(document.setValues(rule, key, { u"a"_s, u"c"_s, u"d"_s }));
    QCOMPARE(document.values(rule, key), QStringList({ u"a"_s, u"c"_s, u"d"_s }));
    QVERIFY(document.setValues(rule, key, { u"0"_s, u"a"_s, u"c"_s, u"d"_s }));
    QCOMPARE(document.values(rule, key), QStringList({ u"0"_s, u"a"_s, u"c"_s, u"d"_s }));
    QVERIFY(document.text().endsWith("queue_starts = d\ntarget = t\n"));
    QVERIFY(document.setValues(rule, key, {}));
    QCOMPARE(document.text(), QByteArray("[rule r]\n; why b\ntarget = t\n"));
    QVERIFY(document.setValues(rule, key, { u"p"_s, u"q"_s }));
    QCOMPARE(document.values(rule, key), QStringList({ u"p"_s, u"q"_s }));
    QVERIFY(!document.setValues(rule, key, { u"p"_s, u"two\nlines"_s }));
}

void TestConfigDocument::aRenamedSectionKeepsItsPlaceAndComments()
{
    ConfigDocument document("; why\n[rule  one]\ntarget = t\n[rule two]\n");
    QVERIFY(document.renameSection({ u"rule"_s, u"one"_s }, u"first one"_s));
    QCOMPARE(document.text(), QByteArray("; why\n[rule  first one]\ntarget = t\n[rule two]\n"));
    QVERIFY(!document.renameSection({ u"rule"_s, u"first one"_s }, u"two"_s));
    QVERIFY(!document.renameSection({ u"rule"_s, u"two"_s }, QString()));
}

void TestConfigDocument::textsThatAreGivenIncludeOnlyEachOther()
{
    const ConfigFile file = ConfigFile::fromTexts(
        { { u"/nowhere/main.conf"_s, "[general]\ninclude = conf.d/*.conf\n[rule last]\n" },
            { u"/nowhere/conf.d/b.conf"_s, "[rule b]\n" }, { u"/nowhere/conf.d/a.conf"_s, "[rule a]\n" },
            { u"/nowhere/other/c.conf"_s, "[rule c]\n" } });
    QStringList names;
    for (const ConfigFile::PlacedSection &placed : file.sections())
        names += placed.section.name.name;
    QCOMPARE(names, QStringList({ QString(), u"a"_s, u"b"_s, u"last"_s }));
    QVERIFY(file.isComplete());
    const ConfigFile passwd
        = ConfigFile::fromTexts({ { u"/etc/main.conf"_s, "[general]\ninclude = passwd\n" } });
    QCOMPARE(passwd.files(), QStringList{ u"/etc/main.conf"_s });
    QVERIFY(!passwd.isComplete());
}

void TestConfigDocument::removingAKeyRemovesAllOfThem()
{
    ConfigDocument document(sample);
    QVERIFY(document.removeKey(first, u"queue_starts"_s));
    QVERIFY(!document.removeKey(first, u"queue_starts"_s));
    QCOMPARE(document.text(), QByteArray(sample).replace("queue_starts = A-\nqueue_starts = B-\n", ""));
}

void TestConfigDocument::aMovedRuleTakesItsCommentsAlong()
{
    ConfigDocument document(sample);
    QVERIFY(document.moveSection(first, acme));
    const QByteArray block = "; of the first\n; really\n[rule first one]\ntarget = acme\nqueue_starts = A-\n"
                             "queue_starts = B-\n\n";
    QCOMPARE(document.text(),
        QByteArray(sample).replace(block, "").replace("[target acme]", block + "[target acme]"));
}

void TestConfigDocument::movingThereAndBackGivesTheSameText()
{
    const QByteArray whole = sample + "\n\n";
    ConfigDocument document(whole);
    QVERIFY(document.moveSection(second, first));
    QCOMPARE(document.sections()[2].name, second);
    QVERIFY(document.moveSection(second, {}));
    QCOMPARE(document.text(), whole);
}

void TestConfigDocument::aRemovedSectionTakesItsCommentsAlong()
{
    ConfigDocument document(sample);
    QVERIFY(document.removeSection(first));
    QVERIFY(!document.text().contains("really"));
    QVERIFY(document.text().endsWith("= d\n\n[rule second]\ntarget = acme"));
}

void TestConfigDocument::aNewSectionGetsABlankLine()
{
    ConfigDocument document(sample);
    QVERIFY(document.addSection({ u"rule"_s, u"third"_s }));
    QVERIFY(document.addKey({ u"rule"_s, u"third"_s }, u"target"_s, u"acme"_s));
    QCOMPARE(document.text(), sample + "\n\n[rule third]\ntarget = acme\n");
    QVERIFY(!document.addSection({ u"rule"_s, u"third"_s }));
}

void TestConfigDocument::aFileOfWindowsGetsLineEndsOfWindows()
{
    ConfigDocument document("[general]\r\nformat = 1");
    QVERIFY(document.addKey(general, u"heartbeat"_s, u"60"_s));
    QCOMPARE(document.text(), QByteArray("[general]\r\nformat = 1\r\nheartbeat = 60\r\n"));
}

void TestConfigDocument::whatCannotBeWrittenOnOneLineIsRefused()
{
    ConfigDocument document(sample);
    for (const QString &value : { u"a\nb"_s, u"a\rb"_s, u" a"_s, u"a\t"_s, u"a\tb"_s, QString(QChar(0)),
             QString(QChar(0xd800)), QString(5000, u'x') })
        QVERIFY(!document.setValue(acme, u"password"_s, value));
    QCOMPARE(document.text(), sample);
}

WQL_TEST(TestConfigDocument)

} // namespace tst_configdocument

#include "tst_configdocument.moc"
