// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configedits.h"
#include "core/routing/ruleplace.h"
#include "core/routing/sharing.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_sharing {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

ConfigFile file(const QByteArray &text)
{
    return ConfigFile::fromTexts({ { u"/w.conf"_s, text } });
}

QByteArray brought(const QByteArray &wanted, const QByteArray &present, Extent extent = Extent::Whole)
{
    ConfigFile edited = file(present);
    return bringShared(edited, file(wanted), extent) ? textsOf(edited).front().text : QByteArray("?");
}

const QByteArray ofTheMachine = "[general]\n; ours\nformat = 1\nqueue_log = /var/log/q\n\n";

/// Targets, rules and rewrites by chance, of few names so that many are on both sides.
QByteArray someConfig(QRandomGenerator &random)
{
    QByteArray text;
    const auto section = [&](const QByteArray &kind, const QByteArray &keys) {
        QList<QByteArray> names{ "a", "b", "c", "d", "e", "f" };
        for (qsizetype i = names.size() - 1; i > 0; --i)
            names.swapItemsAt(i, random.bounded(int(i) + 1));
        for (const QByteArray &name : names.first(random.bounded(7)))
            text += "[" + kind + ' ' + name + "]\n" + keys + QByteArray::number(random.bounded(3)) + "\n";
    };
    section("target", "url = http://127.0.0.1/");
    section("rule", "target = a\nqueue_starts = q");
    section("rewrite", "replacement = x\npattern = ");
    section("policy", "deny = Action");
    return text;
}

Rule ruleFor(const QString &queue)
{
    Rule rule;
    rule.name = u"new"_s;
    rule.queue.tests = { { NameTest::Kind::StartsWith, queue } };
    return rule;
}

Rule ruleThatMatches(const QString &expression)
{
    Rule rule;
    rule.queue.tests = { { NameTest::Kind::Matches, expression } };
    return rule;
}

} // namespace

/// A configuration that is brought to a site is there afterwards, and the site's own things stay.
class TestSharing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsBroughtIsThereWhateverWasThere();
    void whatSaysTheSameStaysAsItIsWritten();
    void theMachinesOwnSettingsAndCommentsStay();
    void aSitesPasswordStaysWhereNoneIsGiven();
    void anAdditionStandsBeforeWhatWouldTakeItsRows();
    void anAdditionRemovesAndMovesNothing();
    void aRuleStandsBeforeAMoreGeneralOne();
};

void TestSharing::whatIsBroughtIsThereWhateverWasThere()
{
    QRandomGenerator random(20261128);
    for (int i = 0; i < 500; ++i) {
        const ConfigFile wanted = file(someConfig(random));
        ConfigFile site = file(ofTheMachine + someConfig(random));
        const QByteArray before = textsOf(site).front().text;
        QVERIFY(bringShared(site, wanted, Extent::Whole));
        const QByteArray after = textsOf(site).front().text;
        QVERIFY2(configDifferences(wanted, file(after)).empty(),
            qPrintable(QString::fromUtf8(
                before + "\nwanted:\n" + textsOf(wanted).front().text + "\nis:\n" + after)));
        QVERIFY(after.startsWith(ofTheMachine));
    }
}

void TestSharing::whatSaysTheSameStaysAsItIsWritten()
{
    const QByteArray text = ofTheMachine
        + "; of ours\n[target a]\nurl = http://127.0.0.1/a\n\n; all\n[rule r]\n; why\nqueue_starts=x\ntarget "
          "= a\n";
    QCOMPARE(brought("[target a]\nurl = http://127.0.0.1/a\n[rule r]\ntarget = a\nqueue_starts = x\n", text),
        text.constData());
}

void TestSharing::theMachinesOwnSettingsAndCommentsStay()
{
    const QByteArray text = brought("[target a]\nurl = http://127.0.0.1/b\n[rule r]\ntarget = a\n",
        ofTheMachine + "; of ours\n[target a]\nurl = http://127.0.0.1/a\n\n[rule old]\ntarget = a\n");
    QCOMPARE(
        text, ofTheMachine + "; of ours\n[target a]\nurl = http://127.0.0.1/b\n\n[rule r]\ntarget = a\n");
}

void TestSharing::aSitesPasswordStaysWhereNoneIsGiven()
{
    const QByteArray text = "[target a]\nurl = http://127.0.0.1/a\npassword_file = /x\n";
    QCOMPARE(brought("[target a]\nurl = http://127.0.0.1/a\n", text), text);
    QVERIFY(brought("[target a]\nurl = http://127.0.0.1/a\npassword_file = /y\n", text)
                .contains("password_file = /y"));
}

void TestSharing::anAdditionStandsBeforeWhatWouldTakeItsRows()
{
    const QByteArray text
        = brought("[target b]\nurl = http://127.0.0.1/b\n[rule B]\nqueue_starts = b-\ntarget = b\n",
            "[target a]\nurl = http://127.0.0.1/a\n\n[rule A]\nqueue_starts = a-\ntarget = a\n\n[rule "
            "rest]\ntarget = a\n",
            Extent::Additions);
    QVERIFY2(text.indexOf("[rule A]") < text.indexOf("[rule B]")
            && text.indexOf("[rule B]") < text.indexOf("[rule rest]"),
        text.constData());
    QVERIFY(text.contains("[target b]\nurl = http://127.0.0.1/b\n"));
}

void TestSharing::anAdditionRemovesAndMovesNothing()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i) {
        const QByteArray before = someConfig(random);
        const ConfigFile wanted = file(someConfig(random));
        ConfigFile site = file(before);
        QVERIFY(bringShared(site, wanted, Extent::Additions));
        QVERIFY(configDifferences(wanted, site, Extent::Additions).empty());
        for (const ConfigDifference &each : configDifferences(file(before), site))
            QVERIFY(
                each.kind == ConfigDifference::Kind::Extra || each.kind == ConfigDifference::Kind::Changed);
    }
}

void TestSharing::aRuleStandsBeforeAMoreGeneralOne()
{
    Rule rest;
    Rule off = rest;
    off.enabled = false;
    Rule mirror = rest;
    mirror.continues = true;
    QCOMPARE(placeFor(ruleFor(u"b-"_s), {}), 0u);
    QCOMPARE(placeFor(ruleFor(u"b-"_s), { ruleFor(u"a-"_s), rest }), 1u);
    QCOMPARE(placeFor(ruleFor(u"b-"_s), { off, mirror, ruleFor(u"a-"_s) }), 3u);
    QCOMPARE(placeFor(ruleFor(u"acme-"_s), { ruleFor(u"x"_s), ruleFor(u"a"_s), ruleFor(u"y"_s) }), 1u);
    QCOMPARE(placeFor(ruleFor(u"acme-"_s), { ruleFor(u"x"_s), ruleThatMatches(u".*"_s), rest }), 1u);
    QCOMPARE(placeFor(rest, { ruleFor(u"a-"_s), rest }), 2u);
}

WQL_TEST(TestSharing)

} // namespace tst_sharing

#include "tst_sharing.moc"
