// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderd/options.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

#include <testpaths.h>

namespace tst_options {

using namespace wql;
using namespace Qt::StringLiterals;

class tst_Options : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownOptionsAreUnderstoodInBothForms();
    void theOriginalsArgumentsAreLeftAsTheyAre();
    void ownOptionsMayStandAmongTheOriginals();
    void wrongArgumentsAreToldInASentence_data();
    void wrongArgumentsAreToldInASentence();
    void theHelpNamesEveryOptionAndThePageSaysTheSame();
};

void tst_Options::ownOptionsAreUnderstoodInBothForms()
{
    for (const QStringList &arguments :
        { QStringList{ u"--config"_s, u"w.conf"_s, u"--state"_s, u"/s=x"_s, u"--once"_s, u"--quiet"_s },
            QStringList{ u"--config=w.conf"_s, u"--state=/s=x"_s, u"--once"_s, u"--quiet"_s } }) {
        const auto options = parseOptions(arguments);
        QVERIFY(options);
        QCOMPARE(options->wants, Options::Wants::Run);
        QCOMPARE(options->configFile, u"w.conf"_s);
        QCOMPARE(options->stateDirectory, u"/s=x"_s);
        QVERIFY(options->once);
        QVERIFY(options->quiet);
        QVERIFY(options->legacy.isEmpty());
    }
    QCOMPARE(parseOptions({ u"--help"_s })->wants, Options::Wants::Help);
    QCOMPARE(parseOptions({ u"--version"_s })->wants, Options::Wants::Version);
    QCOMPARE(parseOptions({ u"--sysconfig=/etc/sysconfig/wqloaderd"_s })->sysconfigFile,
        u"/etc/sysconfig/wqloaderd"_s);
    QVERIFY(!parseOptions({})->once);
}

void tst_Options::theOriginalsArgumentsAreLeftAsTheyAre()
{
    const QStringList arguments{ u"-h"_s, u"qm.example"_s, u"-p"_s, u"8080"_s, u"-c"_s, u"queuemetrics"_s,
        u"/var/log/asterisk/queue_log"_s, u"-"_s, u"/var/log/wqloader.log"_s };
    QCOMPARE(parseOptions(arguments)->legacy, arguments);
    const QStringList cluster{ u"--cluster"_s, u"wqloader_cluster.pl"_s, u"/var/log/asterisk/queue_log"_s };
    QCOMPARE(parseOptions(cluster)->legacy, cluster);
}

void tst_Options::ownOptionsMayStandAmongTheOriginals()
{
    const auto options = parseOptions({ u"-h"_s, u"qm"_s, u"--once"_s, u"queue_log"_s, u"--state=/s"_s });
    QCOMPARE(options->legacy, (QStringList{ u"-h"_s, u"qm"_s, u"queue_log"_s }));
    QVERIFY(options->once);
    QCOMPARE(options->stateDirectory, u"/s"_s);
}

void tst_Options::wrongArgumentsAreToldInASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const QString exclusive = u"--config, --sysconfig and the original's arguments exclude each other"_s;
    QTest::newRow("no value") << QStringList{ u"--state"_s } << u"--state needs a value"_s;
    QTest::newRow("unknown") << QStringList{ u"--onec"_s }
                             << u"unknown option --onec; did you mean '--once'?"_s;
    QTest::newRow("two files") << QStringList{ u"--config=a"_s, u"--sysconfig=b"_s } << exclusive;
    QTest::newRow("file and original")
        << QStringList{ u"--config=a"_s, u"-h"_s, u"qm"_s, u"log"_s } << exclusive;
}

void tst_Options::wrongArgumentsAreToldInASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const auto options = parseOptions(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error(), sentence);
}

void tst_Options::theHelpNamesEveryOptionAndThePageSaysTheSame()
{
    QFile page(QStringLiteral(WQL_TEST_DATA "/../../docs/command-line.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    for (const QString &option : { u"--config"_s, u"--sysconfig"_s, u"--cluster"_s, u"--state"_s,
             u"--control"_s, u"--once"_s, u"--quiet"_s, u"--report"_s, u"--version"_s, u"--help"_s }) {
        QVERIFY2(helpText().contains(option), qPrintable(option));
        QVERIFY2(text.contains(option), qPrintable(option));
    }
    QVERIFY2(text.contains(helpText().trimmed()), "docs/command-line.md does not quote --help as it is");
}

WQL_TEST(tst_Options)

} // namespace tst_options

#include "tst_options.moc"
