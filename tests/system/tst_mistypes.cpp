// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <testpaths.h>

namespace tst_mistypes {

using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 20000;

const QString ctl = QStringLiteral(WQL_CTL);
const QString loader = QStringLiteral(WQL_LOADER);
const QString sandbox = QStringLiteral(WQL_SANDBOX);

} // namespace

/// What people get wrong at a command line without a loader, and what they are told.
class TestMistypes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSlipIsToldWithWhatWasMeant_data();
    void aSlipIsToldWithWhatWasMeant();
    void anAnswerThatIsNotWrittenIsAnError_data();
    void anAnswerThatIsNotWrittenIsAnError();
    void checkLooksAtTheLog();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMistypes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"w.conf"_s,
        "[general]\nqueue_log = " + path(u"queue_log"_s).toUtf8()
            + "\n[target acme]\nurl = http://127.0.0.1:9/queuemetrics\nuser = robot\npassword = robot\n"
              "[rule all]\ntarget = acme\n");
    write(u"queue_log"_s, "1700000003|NONE|NONE|NONE|QUEUESTART|\n");
}

void TestMistypes::aSlipIsToldWithWhatWasMeant_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("words");

    const auto row
        = [](const char *name, const QString &program, const QString &line, int code, const QString &words) {
              QTest::newRow(name) << program << line.split(u' ') << code << words;
          };
    row("a verb", ctl, u"satus"_s, 64, u"did you mean 'status'?"_s);
    row("an option", ctl, u"status --wacht"_s, 64, u"did you mean '--watch'?"_s);
    row("an option of wqloaderd", loader, u"--onec"_s, 64, u"did you mean '--once'?"_s);
    row("an option of the sandbox", sandbox, u"--fault x"_s, 64, u"did you mean 'faults'?"_s);
    row("a target", ctl, u"check --config w.conf --offline --target acne"_s, 64, u"did you mean 'acme'?"_s);
    row("a target's password", ctl, u"secret show-state acne --config w.conf"_s, 65,
        u"did you mean 'acme'?"_s);
    row("what is no socket", ctl, u"status --socket w.conf"_s, 69, u"w.conf is no socket"_s);
    row("a folder", ctl, u"status --socket ."_s, 69, u"is a folder, no socket"_s);
    row("a list that is not there", ctl, u"fleet status --sites none.ini"_s, 66, u"no such file"_s);
    row("limits turned round", ctl, u"status --nagios --warning-lag 60 --critical-lag 30"_s, 3,
        u"less than"_s);
    row("a negative limit", ctl, u"status --nagios --warning-lag -1"_s, 3, u"whole seconds"_s);
    row("what is no row", ctl, u"trace 1|2|3 --config w.conf"_s, 65, u"is no row"_s);
    row("a port that is too large", sandbox, u"--listen 127.0.0.1:99999"_s, 64, u"not '99999'"_s);
    row("a port that is none", sandbox, u"--listen 127.0.0.1:abc"_s, 64, u"not 'abc'"_s);
    row("a port that is missing", sandbox, u"--listen 127.0.0.1:"_s, 64, u"not ''"_s);
    row("a shortened address", sandbox, u"--listen 1.2:80"_s, 64, u"not '1.2:80'"_s);
    row("help of a part", ctl, u"refused export --help"_s, 0, u"--force"_s);
}

void TestMistypes::aSlipIsToldWithWhatWasMeant()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QString, words);

    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    QVERIFY(process.waitForFinished(soon));
    const QString said = QString::fromUtf8(process.readAll());
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(process.exitCode(), exitCode);
}

void TestMistypes::anAnswerThatIsNotWrittenIsAnError_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("line");

    QTest::newRow("help") << ctl << u"--help"_s;
    QTest::newRow("version") << ctl << u"--version"_s;
    QTest::newRow("rules") << ctl << u"rules --config w.conf"_s;
    QTest::newRow("JSON") << ctl << u"rules --json --config w.conf"_s;
    QTest::newRow("export") << ctl << u"export --config w.conf"_s;
    QTest::newRow("trace") << ctl << u"trace 1700000003|NONE|NONE|NONE|QUEUESTART| --config w.conf"_s;
    QTest::newRow("the service's help") << loader << u"--help"_s;
    QTest::newRow("the service's version") << loader << u"--version"_s;
    QTest::newRow("the policy") << loader << u"--print-policy"_s;
    QTest::newRow("the sandbox's help") << sandbox << u"--help"_s;
    QTest::newRow("the sandbox's port") << sandbox << u"--listen 127.0.0.1:0 --print-port"_s;
}

void TestMistypes::anAnswerThatIsNotWrittenIsAnError()
{
    QFETCH(const QString, program);
    QFETCH(const QString, line);

    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(program, line.split(u' '));
    QVERIFY(process.waitForFinished(soon));
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(
        errors.contains("standard output cannot be written: No space left on device"), errors.constData());
    QCOMPARE(process.exitCode(), 74);
}

void TestMistypes::checkLooksAtTheLog()
{
    const auto check = [this] {
        QProcess process;
        process.start(ctl, { u"check"_s, u"--offline"_s, u"--config"_s, path(u"w.conf"_s) });
        process.waitForFinished(soon);
        return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()));
    };
    const auto [well, words] = check();
    QVERIFY2(
        words.contains(u"is a queue_log of 38 bytes, its newest row of 2023-11-14"_s), qPrintable(words));
    QCOMPARE(well, 0);
    write(u"queue_log"_s, "[Nov 29 05:16:20] NOTICE: Asterisk is ready\n");
    const auto [other, otherWords] = check();
    QVERIFY2(otherWords.contains(u"does not look like a queue_log"_s), qPrintable(otherWords));
    QCOMPARE(other, 1);
    QVERIFY(QFile::remove(path(u"queue_log"_s)));
    const auto [missing, missingWords] = check();
    QVERIFY2(missingWords.contains(u"is not there"_s), qPrintable(missingWords));
    QCOMPARE(missing, 0);
}

WQL_TEST(TestMistypes)

} // namespace tst_mistypes

#include "tst_mistypes.moc"
