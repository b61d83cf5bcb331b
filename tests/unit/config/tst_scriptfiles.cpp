// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/scriptfiles.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace tst_scriptfiles {

using namespace Qt::StringLiterals;
using namespace wql;

/// The files of the original that nobody names.
class tst_ScriptFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noneIsNoTrouble();
    void theRulesBesideTheProgramAreTaken();
    void anExampleWithoutARuleIsNone();
    void rulesThatCannotBeReadAreAnError();
    void perlThatChangesRowsIsAnErrorThatShowsIt();
    void anEmptyOneOfThatKindIsNoTrouble();
    void whatOthersMayWriteIsNotBelieved();

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    auto found() const { return ScriptFiles::find({ m_empty.path(), m_folder.path() }); }

    QTemporaryDir m_empty;
    QTemporaryDir m_folder;
};

namespace {

const auto cluster = u"wqloader_cluster.pl"_s;
const auto regexp = u"wqloader_regexp.pl"_s;
constexpr auto rule
    = "{ ruleName => 'A', queueStarts => 1, queueEnds => 0, queueToken => 'a-', agentStarts => 0,\n"
      "agentEnds => 0, agentToken => '', targetHost => 'h', targetPort => '80', targetCtx => 'c',\n"
      "targetUser => 'u', targetPass => 'p', targetToken => '', timezoneOffset => '0' },\n";

} // namespace

void tst_ScriptFiles::noneIsNoTrouble()
{
    const auto none = found();
    QVERIFY(none);
    QCOMPARE(none->cluster, QString());
    QCOMPARE(none->warnings, QStringList());
}

void tst_ScriptFiles::theRulesBesideTheProgramAreTaken()
{
    write(cluster, rule);
    const auto files = found();
    QVERIFY(files);
    QCOMPARE(files->cluster, m_folder.filePath(cluster));
    QCOMPARE(files->rules.value().config.targets.at(0).user, u"u"_s);
}

void tst_ScriptFiles::anExampleWithoutARuleIsNone()
{
    for (const QByteArray &text :
        { QByteArray("# nothing\n1;\n"), '#' + QByteArray(rule).replace("\n", "\n#") }) {
        write(cluster, text);
        const auto files = found();
        QVERIFY2(files, files ? "" : qPrintable(files.error()));
        QCOMPARE(files->cluster, QString());
        QCOMPARE(files->warnings.size(), 1);
    }
}

void tst_ScriptFiles::rulesThatCannotBeReadAreAnError()
{
    write(cluster, "{ ruleName => `id` },\n");
    const auto files = found();
    QVERIFY(!files);
    QVERIFY2(files.error().contains(cluster + u":1:"_s), qPrintable(files.error()));
    QFile::remove(m_folder.filePath(cluster));
}

void tst_ScriptFiles::perlThatChangesRowsIsAnErrorThatShowsIt()
{
    for (const QByteArray line : { "$agent =~ s/^SIP/Agent/;", "$queue = 'other';", "tr/a-z/A-Z/ for @row;",
             "require './more.pl';", "return lc($agent);" }) {
        write(regexp, "# $queue =~ s/a/b/;\nsub rewrite {\n  " + line + "\n}\n1;\n");
        const auto files = found();
        QVERIFY2(!files, line.constData());
        QVERIFY2(files.error().contains(QString::fromLatin1(line)), qPrintable(files.error()));
        QVERIFY2(files.error().contains(u"[rewrite NAME]"_s), qPrintable(files.error()));
        QVERIFY(!ScriptFiles::checkRegexp({ m_folder.path() }));
    }
}

void tst_ScriptFiles::anEmptyOneOfThatKindIsNoTrouble()
{
    write(regexp,
        "use strict;\n# $queue =~ s/a/b/;\nsub rewrite {\n  my ($queue, $agent) = @_;\n  return ($queue, "
        "$agent); # so\n}\n1;\n");
    QVERIFY(found());
}

void tst_ScriptFiles::whatOthersMayWriteIsNotBelieved()
{
    write(cluster, rule);
    QFile file(m_folder.filePath(cluster));
    QVERIFY(file.setPermissions(file.permissions() | QFile::WriteOther));
    const auto files = found();
    QVERIFY(!files);
    QVERIFY2(files.error().contains(u"others may write it"_s), qPrintable(files.error()));
}

WQL_TEST(tst_ScriptFiles)

} // namespace tst_scriptfiles

#include "tst_scriptfiles.moc"
