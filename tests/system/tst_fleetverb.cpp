// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <signal.h>
#include <testpaths.h>
#include <unistd.h>

namespace tst_fleetverb {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 30000;

/// Two exchanges with their loaders, reached by an `ssh` that leads to their sockets. `pbx3` is nowhere.
class Exchanges {
public:
    Exchanges()
    {
        for (World *world : { &first, &second }) {
            world->writeConfig();
            world->log.append("1700000000|NONE|NONE|NONE|QUEUESTART|\n");
            world->loader.start(world->arguments());
        }
        QFile script(m_folder.filePath(u"ssh"_s));
        if (!script.open(QIODevice::WriteOnly)
            || script.write("#!/bin/sh\nwhile [ \"$1\" != -- ]; do shift; done\ncase $2 in\npbx1) socket='"
                   + QFile::encodeName(first.path(u"control.sock"_s)) + "' ;;\nnoc@pbx2) socket='"
                   + QFile::encodeName(second.path(u"control.sock"_s))
                   + "' ;;\n*) echo \"ssh: Could not resolve hostname $2\" >&2; exit 255 ;;\nesac\nexec "
                     "'" WQL_TEST_PUMP "' \"$socket\"\n")
                < 0)
            qFatal("no script can be written");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write(u"hosts"_s, "[pbxs]\npbx1\nbranch ansible_host=pbx2 ansible_user=noc\n");
        if (!QTest::qWaitFor([this] { return areUp(); }, soon))
            qWarning("the loaders do not answer: %s", qPrintable(first.loader.said()));
    }

    bool areUp() const
    {
        return first.loader.hasSaid(u"up to date"_s) && second.loader.hasSaid(u"up to date"_s);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file can be written");
    }
    /// wqloaderctl fleet, with its ssh.
    void start(const QStringList &arguments)
    {
        m_output.clear();
        m_errors.clear();
        m_process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_folder.path() + u':' + environment.value(u"PATH"_s));
        m_process->setProcessEnvironment(environment);
        m_process->setProcessChannelMode(QProcess::SeparateChannels);
        m_process->setChildProcessModifier([] { ::setpgid(0, 0); });
        m_process->start(QStringLiteral(WQL_CTL), QStringList{ u"fleet"_s } + arguments);
    }
    bool isRunning() const { return m_process->state() != QProcess::NotRunning; }
    int exitCode() const
    {
        return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    }
    /// As a terminal does: to its ssh as well.
    void interrupt() const { ::kill(-pid_t(m_process->processId()), SIGINT); }
    QString output()
    {
        m_output += m_process->readAllStandardOutput();
        return QString::fromUtf8(m_output);
    }
    QString errors()
    {
        m_errors += m_process->readAllStandardError();
        return QString::fromUtf8(m_errors);
    }
    QJsonObject json() { return QJsonDocument::fromJson(output().toUtf8()).object(); }

    World first;
    World second;
    World stats{ { u"fresh"_s } }; ///< a QueueMetrics of a customer's; nothing feeds it yet

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

QByteArray configOf(const World &world)
{
    QFile file(world.path(u"wqloader.conf"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A customer whose QueueMetrics is \a world's, and is fed by two loaders of one machine.
QByteArray customer(const World &world, const QByteArray &url = {})
{
    return "[target fresh]\nurl = "
        + (url.isEmpty() ? world.sandbox.url(u"fresh"_s).toString().toUtf8() : url)
        + "\nuser = robot\npassword = robot\nshared = yes\nactions = off\n\n[rule Fresh]\nqueue_starts = "
          "fresh-\ntarget = fresh\n";
}

} // namespace

#define ENDS_WITH(code)                                                                                      \
    QTRY_VERIFY_WITH_TIMEOUT(!pbxs.isRunning(), soon);                                                       \
    QVERIFY2(pbxs.exitCode() == (code), qPrintable(pbxs.output() + pbxs.errors()))

/// `wqloaderctl fleet` over ssh, with two loaders.
class TestFleetVerb : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyAreLookedAtInOneTable();
    void wrongOrdersAreToldBeforeAnybodyIsAsked();
    void differencesAreToldAndNoSecret();
    void aCustomerIsBroughtToAllAndRowsGoThere();
    void whereOneCannotBeReachedNothingIsChanged();
    void aTargetThatDoesNotAnswerIsNotBroughtAnywhere();
    void ctrlCTakesBackWhatIsTried();
};

void TestFleetVerb::manyAreLookedAtInOneTable()
{
    Exchanges pbxs;
    QVERIFY(pbxs.areUp());
    pbxs.start({ u"status"_s, u"--sites"_s, pbxs.path(u"hosts"_s) });
    ENDS_WITH(0);
    QVERIFY2(pbxs.output().contains(u"branch  well"_s), qPrintable(pbxs.output()));
    QCOMPARE(pbxs.output().count(u"1/1 targets up to date"_s), 2);

    pbxs.start({ u"check"_s, u"--sites"_s, u"pbx1,noc@pbx2,pbx3"_s, u"--json"_s });
    ENDS_WITH(1);
    const QJsonArray sites = pbxs.json()[u"sites"_s].toArray();
    QCOMPARE(sites.size(), 3);
    QVERIFY(sites[0][u"ok"_s].toBool() && sites[1][u"targets"_s][0][u"ok"_s].toBool());
    QVERIFY(sites[2][u"error"_s].toString().contains(u"Could not resolve hostname pbx3"_s));

    pbxs.start({ u"status"_s, u"--sites"_s, u"pbx3"_s });
    ENDS_WITH(69);
}

void TestFleetVerb::wrongOrdersAreToldBeforeAnybodyIsAsked()
{
    Exchanges pbxs;
    for (const QStringList &arguments : { QStringList{ u"status"_s }, { u"apply"_s, u"--sites"_s, u"pbx1"_s },
             { u"mend"_s, u"--sites"_s, u"pbx1"_s },
             { u"status"_s, u"--sites"_s, u"pbx1"_s, u"--parallel"_s, u"0"_s },
             { u"status"_s, u"--sites"_s, u"pbx1"_s, u"--host"_s, u"pbx2"_s } }) {
        pbxs.start(arguments);
        ENDS_WITH(64);
    }
    pbxs.write(u"bad"_s, "[pbxs]\na;b\n");
    pbxs.start({ u"status"_s, u"--sites"_s, pbxs.path(u"bad"_s) });
    ENDS_WITH(65);
    QVERIFY2(pbxs.errors().contains(u"bad:2: 'a;b' is no name of a host"_s), qPrintable(pbxs.errors()));
    pbxs.start({ u"status"_s, u"--sites"_s, u"/none/hosts"_s });
    ENDS_WITH(66);
    pbxs.write(u"wrong.conf"_s, "[rule A]\nqeue_starts = a\ntarget = acme\n");
    pbxs.start({ u"apply"_s, pbxs.path(u"wrong.conf"_s), u"--sites"_s, u"pbx1"_s });
    ENDS_WITH(78);
}

void TestFleetVerb::differencesAreToldAndNoSecret()
{
    Exchanges pbxs;
    QVERIFY(pbxs.areUp());
    pbxs.start({ u"diff"_s, u"--sites"_s, pbxs.path(u"hosts"_s), u"--json"_s });
    ENDS_WITH(1); // each has its own address
    QCOMPARE(pbxs.json()[u"reference"_s].toString(), u"pbx1"_s);
    const QJsonValue site = pbxs.json()[u"sites"_s][1];
    QCOMPARE(site[u"differences"_s].toArray().size(), 1);
    QCOMPARE(site[u"differences"_s][0][u"key"_s].toString(), u"url"_s);
    QVERIFY(pbxs.json()[u"sites"_s][0][u"ok"_s].toBool());

    pbxs.write(u"other.conf"_s, configOf(pbxs.first).replace("password = robot", "password = hushhush"));
    pbxs.start({ u"diff"_s, pbxs.path(u"other.conf"_s), u"--sites"_s, u"pbx1"_s });
    ENDS_WITH(0);
    QVERIFY2(pbxs.output().contains(u"1 sites say what"_s), qPrintable(pbxs.output()));
    pbxs.write(u"other.conf"_s, configOf(pbxs.first).replace("password = robot", "token = x"));
    pbxs.start({ u"diff"_s, pbxs.path(u"other.conf"_s), u"--sites"_s, u"pbx1,noc@pbx2"_s });
    ENDS_WITH(1);
    QVERIFY2(pbxs.output().contains(u"token"_s), qPrintable(pbxs.output()));
    QVERIFY(!pbxs.output().contains(u"robot |"_s) && !pbxs.output().contains(u"hush"_s));
}

void TestFleetVerb::aCustomerIsBroughtToAllAndRowsGoThere()
{
    Exchanges pbxs;
    QVERIFY(pbxs.areUp());
    const QByteArray before = configOf(pbxs.second);
    pbxs.write(u"fresh.conf"_s, customer(pbxs.stats));
    pbxs.start({ u"apply"_s, pbxs.path(u"fresh.conf"_s), u"--add"_s, u"--sites"_s, pbxs.path(u"hosts"_s) });
    ENDS_WITH(0);
    QCOMPARE(pbxs.output().count(u"kept"_s), 2);
    QVERIFY(configOf(pbxs.second).startsWith(before.left(before.indexOf("[target"))));
    QVERIFY(configOf(pbxs.second).contains("[rule Fresh]\nqueue_starts = fresh-\ntarget = fresh\n"));
    pbxs.second.log.append("1700000001|1.1|fresh-1|NONE|ENTERQUEUE||0123|1\n");
    QTRY_COMPARE_WITH_TIMEOUT(pbxs.stats.sandbox.rows(u"fresh"_s, {}).size(), 1, soon);
    QVERIFY(!pbxs.second.loader.hasSaid(u"taken back"_s));

    pbxs.start({ u"apply"_s, pbxs.path(u"fresh.conf"_s), u"--add"_s, u"--sites"_s, u"pbx1"_s, u"--json"_s });
    ENDS_WITH(0);
    pbxs.start({ u"diff"_s, pbxs.path(u"fresh.conf"_s), u"--add"_s, u"--sites"_s, pbxs.path(u"hosts"_s) });
    ENDS_WITH(0);
}

void TestFleetVerb::whereOneCannotBeReachedNothingIsChanged()
{
    Exchanges pbxs;
    QVERIFY(pbxs.areUp());
    const QByteArray before = configOf(pbxs.first);
    pbxs.write(u"fresh.conf"_s, customer(pbxs.stats));
    pbxs.start({ u"apply"_s, pbxs.path(u"fresh.conf"_s), u"--add"_s, u"--sites"_s, u"pbx1,pbx3"_s });
    ENDS_WITH(1);
    QVERIFY2(pbxs.output().contains(u"not tried"_s) && pbxs.output().contains(u"not reached"_s),
        qPrintable(pbxs.output()));
    QCOMPARE(configOf(pbxs.first), before);
    QVERIFY(!pbxs.first.loader.hasSaid(u"Configuration changed"_s));
}

void TestFleetVerb::aTargetThatDoesNotAnswerIsNotBroughtAnywhere()
{
    Exchanges pbxs;
    QVERIFY(pbxs.areUp());
    const QByteArray before = configOf(pbxs.first);
    pbxs.write(u"fresh.conf"_s, customer(pbxs.stats, "http://127.0.0.1:1/queuemetrics"));
    pbxs.start({ u"apply"_s, pbxs.path(u"fresh.conf"_s), u"--add"_s, u"--sites"_s, pbxs.path(u"hosts"_s) });
    ENDS_WITH(1);
    QCOMPARE(pbxs.output().count(u"target fresh would not take rows"_s), 2);
    QCOMPARE(configOf(pbxs.first), before);
}

/// The second site's QueueMetrics takes its time, so that it is still being tried.
void TestFleetVerb::ctrlCTakesBackWhatIsTried()
{
    Exchanges pbxs;
    QVERIFY(pbxs.areUp());
    const QByteArray before = configOf(pbxs.first);
    const QByteArray second = configOf(pbxs.second);
    pbxs.write(u"fresh.conf"_s, customer(pbxs.stats));
    pbxs.second.sandbox.planFault(u"delay-before=2500"_s, 20);
    pbxs.start({ u"apply"_s, pbxs.path(u"fresh.conf"_s), u"--add"_s, u"--sites"_s, pbxs.path(u"hosts"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(pbxs.errors().contains(u"trying it"_s), soon);
    pbxs.interrupt();
    ENDS_WITH(75);
    QVERIFY2(pbxs.errors().contains(u"taking it back"_s), qPrintable(pbxs.errors()));
    QVERIFY2(!pbxs.output().contains(u"kept"_s), qPrintable(pbxs.output()));
    QCOMPARE(configOf(pbxs.first), before);
    QCOMPARE(configOf(pbxs.second), second);
}

WQL_TEST(TestFleetVerb)

} // namespace tst_fleetverb

#include "tst_fleetverb.moc"
