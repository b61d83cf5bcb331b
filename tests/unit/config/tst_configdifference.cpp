// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configdifference.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_configdifference {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

using Kind = ConfigDifference::Kind;

ConfigFile file(const QByteArray &text)
{
    return ConfigFile::fromTexts({ { u"/w.conf"_s, text } });
}

/// `what section key: other -> here`, a line each.
QStringList said(const QByteArray &other, const QByteArray &here, Extent extent = Extent::Whole)
{
    QStringList lines;
    for (const ConfigDifference &each : configDifferences(file(other), file(here), extent))
        lines += u"%1 %2 %3 %4: %5 -> %6"_s.arg(QString(wireName(each.kind)), each.section.kind,
            each.section.name, each.key, each.other.join(u'|'), each.here.join(u'|'));
    return lines;
}

const QByteArray target = "[target acme]\nurl = http://127.0.0.1/qm\n";

} // namespace

/// What is told of two exchanges is what a person would have to change, and nothing else.
class TestConfigDifference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenOtherwiseAndMeansTheSameIsNoDifference();
    void aKeyThatSaysSomethingElseIsNamedWithBothValues();
    void sectionsOfOneSideAreTold();
    void ofAMovedRuleOnlyThatOneIsTold();
    void whatBelongsToOneMachineIsNotCompared();
    void aTargetWithoutAPasswordSaysNothingAboutTheirs();
    void ofAnAdditionOnlyWhatItHasIsLookedAt();
    void theFewestNamesMove();
};

void TestConfigDifference::whatIsWrittenOtherwiseAndMeansTheSameIsNoDifference()
{
    QCOMPARE(said(target
                     + "token = -\nactions = enforce\n[rule A]\nenabled = yes\nqueue_starts = "
                       "a\nqueue_starts = b\ntarget = acme\n",
                 "; of the customer\n[rule A]\nqueue_starts = b\nqueue_starts = a\nenabled = true\ntarget = "
                 "acme\n\n"
                     + target),
        QStringList());
}

void TestConfigDifference::aKeyThatSaysSomethingElseIsNamedWithBothValues()
{
    QCOMPARE(said(target, target + "timezone_offset = 3600\n"),
        QStringList{ u"changed target acme timezone_offset:  -> 3600"_s });
    QCOMPARE(said("[rule A]\nqueue_starts = a\nqueue_starts = b\n", "[rule A]\nqueue_starts = a\n"),
        QStringList{ u"changed rule A queue_starts: a|b -> a"_s });
}

void TestConfigDifference::sectionsOfOneSideAreTold()
{
    QCOMPARE(said(target + "[rule A]\n", target + "[rule B]\n"),
        (QStringList{ u"missing rule A :  -> "_s, u"extra rule B :  -> "_s }));
}

void TestConfigDifference::ofAMovedRuleOnlyThatOneIsTold()
{
    QCOMPARE(said("[rule A]\n[rule B]\n[rule C]\n[rule D]\n", "[rule D]\n[rule A]\n[rule B]\n[rule C]\n"),
        QStringList{ u"moved rule D :  -> A"_s });
}

void TestConfigDifference::whatBelongsToOneMachineIsNotCompared()
{
    QCOMPARE(said("[general]\nqueue_log = /a\n[asterisk]\nhost = a\n" + target,
                 "[general]\nheartbeat = 5\n" + target),
        QStringList());
}

void TestConfigDifference::aTargetWithoutAPasswordSaysNothingAboutTheirs()
{
    QCOMPARE(said(target, target + "password_file = /etc/wqloader/secrets/acme\n"), QStringList());
    QCOMPARE(said(target + "password_file = /a\n", target + "password_file = /b\n"),
        QStringList{ u"changed target acme password_file: /a -> /b"_s });
}

void TestConfigDifference::ofAnAdditionOnlyWhatItHasIsLookedAt()
{
    QCOMPARE(
        said("[rule C]\n[rule A]\n", "[rule A]\n[rule B]\n[rule C]\n", Extent::Additions), QStringList());
    QCOMPARE(said("[rule D]\n", "[rule A]\n", Extent::Additions), QStringList{ u"missing rule D :  -> "_s });
}

void TestConfigDifference::theFewestNamesMove()
{
    const QStringList wanted{ u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s };
    QCOMPARE(movedNames(wanted, wanted), QStringList());
    QCOMPARE(movedNames(wanted, { u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"a"_s }), QStringList{ u"a"_s });
    QCOMPARE(movedNames(wanted, { u"e"_s, u"a"_s, u"c"_s, u"b"_s, u"d"_s }).size(), 2);
    QCOMPARE(movedNames({}, {}), QStringList());
}

WQL_TEST(TestConfigDifference)

} // namespace tst_configdifference

#include "tst_configdifference.moc"
