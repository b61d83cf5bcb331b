// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/jsonrpc.h"
#include "core/client/socketlink.h"
#include "core/client/sshlink.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QFile>
#include <QJsonArray>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <signal.h>
#include <testpaths.h>

#include <memory>
#include <vector>

namespace tst_control {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 20000;
constexpr int late = 90000;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Asks and waits for the answer.
LinkResult ask(LoaderLink &link, const QString &method, const QJsonObject &parameters = {})
{
    const std::unique_ptr<LinkCall> call(link.call(method, parameters, nullptr));
    QSignalSpy finished(call.get(), &LinkCall::finished);
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, soon))
        return unexpected(LinkError{ .kind = LinkError::Kind::TimedOut });
    return finished[0][0].value<LinkResult>();
}

QJsonObject edit(const QJsonObject &got, const QString &before, const QString &after, int confirmWithin)
{
    QJsonArray files;
    for (const QJsonValue file : got[u"files"_s].toArray())
        files += QJsonObject{ { u"path"_s, file[u"path"_s] },
            { u"text"_s, file[u"text"_s].toString().replace(before, after) } };
    return { { u"revision"_s, got[u"revision"_s] }, { u"files"_s, files },
        { u"confirmWithin"_s, confirmWithin } };
}

/// An ssh server whose only command is the pump to the world's socket; \a options are the pump's.
class PumpServer : public SshServer {
public:
    explicit PumpServer(const World &world, const QString &options = {})
        : SshServer(world.path({}),
            u"%1 %2 %3"_s.arg(QStringLiteral(WQL_TEST_PUMP), world.path(u"control.sock"_s), options))
    {
    }
    SshLink::Settings settings() const
    {
        return { .host = u"pbx"_s, .askPass = {}, .configFile = clientConfig() };
    }
};

} // namespace

/// The control socket of the real wqloaderd, used and misused.
class TestControl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hostileClientsDoNotDisturbTheUploads();
    void aPausedTargetWaitsAcrossARestartAndMissesNothing();
    void aChangeThatNobodyConfirmedIsTakenBackAfterAKill();
    void aTargetIsTestedAsItIsEdited();
    void aPasswordThatIsSetIsUsedAtOnce();
    void overSshOneSeesAndChangesTheSame();
    void whoLooksAtTheConfigurationHearsOfEveryChange();
    void aCertificateThatIsAcceptedMakesItsTargetWork_data();
    void aCertificateThatIsAcceptedMakesItsTargetWork();
    void anAccountForcedToLookCannotChangeAnything();
    void whatIsGivenToSupportHoldsNoNamesAndNoPasswords();
    void aChangedHostKeyIsNotOverridden();
    void whoIsNotLetInIsTold();
    void aHostThatIsAnOptionIsNeverRun();

private:
    std::unique_ptr<SocketLink> opened(const World &world)
    {
        auto link = std::make_unique<SocketLink>(world.path(u"control.sock"_s));
        link->open();
        if (!QTest::qWaitFor([&] { return link->state() == LoaderLink::State::Open; }, soon))
            qWarning("no link: %s", qPrintable(world.loader.said()));
        return link;
    }
};

void TestControl::hostileClientsDoNotDisturbTheUploads()
{
    World world;
    world.writeConfig();
    world.sandbox.planFault(u"delay-after=50"_s, 20, { .command = u"insertAll"_s });
    const QByteArray log = World::realLog();
    world.log.append(log.left(log.indexOf('\n', log.size() / 2) + 1).toStdString());
    world.start();
    const auto link = opened(world);

    std::vector<std::unique_ptr<QLocalSocket>> hostile;
    for (int i = 0; i < 100; ++i) {
        hostile.push_back(std::make_unique<QLocalSocket>());
        hostile.back()->setReadBufferSize(1); // never reads
        // The queue of connections that wait to be accepted is short.
        for (int tries = 0; tries < 100 && !hostile.back()->isOpen(); ++tries) {
            hostile.back()->connectToServer(world.path(u"control.sock"_s));
            QTest::qWait(1);
        }
    }
    const QByteArray status = rpc::requestLine(1, u"status"_s, {});
    for (size_t i = 0; i < hostile.size(); ++i) {
        QLocalSocket &socket = *hostile[i];
        if (!socket.isOpen())
            continue; // one too many, and sent away
        switch (i % 5) {
        case 0:
            socket.write(status.repeated(10000));
            break;
        case 1:
            socket.write(QByteArray("\0\xff{]\n", 5).repeated(20000));
            break;
        case 2:
            socket.write(QByteArray(6 * 1024 * 1024, '['));
            break;
        case 3:
            socket.write(status.left(20)); // half a frame, for ever
            break;
        default:
            socket.write(rpc::requestLine(1, u"log.subscribe"_s, {})
                + rpc::requestLine(2, u"rows.recent"_s, { { u"count"_s, 500 } }).repeated(500));
        }
    }
    world.log.append(log.mid(log.indexOf('\n', log.size() / 2) + 1).toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(log), late);
    QVERIFY(ask(*link, u"status"_s));
    hostile.clear();
    QVERIFY(world.loader.isRunning());
    QCOMPARE(world.difference(log), QString());
    world.loader.send(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 0);
}

void TestControl::aPausedTargetWaitsAcrossARestartAndMissesNothing()
{
    World world({ u"acme"_s, u"trix"_s });
    world.rules = { { .target = u"acme"_s, .queueStarts = u"a"_s }, { .target = u"trix"_s } };
    world.writeConfig();
    const QByteArray first
        = "1700000000|1.1|a1|NONE|ENTERQUEUE||1|1\n1700000000|1.2|t1|NONE|ENTERQUEUE||1|1\n";
    const QByteArray more
        = "1700000001|1.3|a1|NONE|ENTERQUEUE||1|1\n1700000001|1.4|t1|NONE|ENTERQUEUE||1|1\n";
    world.log.append(first.toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(first), soon);
    auto link = opened(world);
    QVERIFY(ask(*link, u"pause"_s, { { u"target"_s, u"acme"_s } }));
    QVERIFY(!ask(*link, u"pause"_s, { { u"target"_s, u"nobody"_s } }));
    world.log.append(more.toStdString());
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox.rowCount(u"trix"_s, {}), 2u, soon);
    world.loader.send(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    world.start();
    link = opened(world);
    QTRY_COMPARE_WITH_TIMEOUT(link->status().targets.size(), 2u, soon);
    QCOMPARE(link->status().targets[0].state, TargetStatus::State::Paused);
    QTRY_COMPARE_WITH_TIMEOUT(link->status().targets[1].state, TargetStatus::State::UpToDate, soon);
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), 1u);
    QVERIFY(ask(*link, u"resume"_s, { { u"target"_s, u"acme"_s } }));
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(first + more), soon);
    QCOMPARE(world.difference(first + more), QString());
}

void TestControl::aChangeThatNobodyConfirmedIsTakenBackAfterAKill()
{
    World world;
    world.general = u"heartbeat = 900\n"_s;
    world.writeConfig();
    const QByteArray before = bytesOf(world.path(u"wqloader.conf"_s));
    world.start();
    const auto link = opened(world);
    const auto got = ask(*link, u"config.get"_s);
    QVERIFY(got);
    QVERIFY(!QString::fromUtf8(rpc::answerLine(1, *got)).contains(u"password = "_s + world.password));
    QVERIFY(ask(*link, u"config.apply"_s, edit(*got, u"900"_s, u"800"_s, 600)));
    QVERIFY(bytesOf(world.path(u"wqloader.conf"_s)).contains("heartbeat = 800"));
    QVERIFY(bytesOf(world.path(u"wqloader.conf"_s)).contains(world.password.toUtf8()));
    world.loader.kill();
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"was taken back"_s), soon);
    QCOMPARE(bytesOf(world.path(u"wqloader.conf"_s)), before);
}

void TestControl::whoLooksAtTheConfigurationHearsOfEveryChange()
{
    World world;
    world.general = u"heartbeat = 900\n"_s;
    world.writeConfig();
    world.start();
    const auto anna = opened(world);
    const auto bert = opened(world);
    QStringList heard;
    connect(
        anna.get(), &LoaderLink::notified, this, [&heard](const QString &method, const QJsonObject &what) {
            if (method == u"config.changed")
                heard += what[u"revision"_s].toString();
        });
    QVERIFY(ask(*anna, u"config.get"_s));
    const auto got = ask(*bert, u"config.get"_s);
    QVERIFY(got);
    const auto applied = ask(*bert, u"config.apply"_s, edit(*got, u"900"_s, u"800"_s, 600));
    QVERIFY(applied);
    QTRY_COMPARE_WITH_TIMEOUT(heard, QStringList{ (*applied)[u"revision"_s].toString() }, soon);
    QVERIFY(ask(*bert, u"config.rollback"_s));
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 2, soon);
    QCOMPARE(heard[1], (*got)[u"revision"_s].toString());
    world.write(u"wqloader.conf"_s, bytesOf(world.path(u"wqloader.conf"_s)) + "; by hand\n");
    world.loader.send(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 3, soon);
    QCOMPARE(heard[2], ask(*anna, u"config.get"_s).value()[u"revision"_s].toString());
}

void TestControl::aCertificateThatIsAcceptedMakesItsTargetWork_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::newRow("signed by itself") << u"self-signed"_s;
    QTest::newRow("of an authority that nobody knows") << u"good"_s;
}

void TestControl::aCertificateThatIsAcceptedMakesItsTargetWork()
{
    QFETCH(QString, certificate);
    ScriptedServer server(certificate);
    World world;
    world.urls[u"acme"_s] = server.url(u"localhost"_s).toString();
    world.writeConfig();
    world.start();
    const auto link = opened(world);
    const auto stages = [&link] {
        return ask(*link, u"check"_s, { { u"target"_s, u"acme"_s } })
            .value()[u"targets"_s][0][u"stages"_s]
            .toArray();
    };
    const QJsonValue shown = stages().last();
    QCOMPARE(shown[u"name"_s].toString(), u"tls"_s);
    QCOMPARE(shown[u"outcome"_s].toString(), u"failed"_s);
    const auto added
        = ask(*link, u"config.addCa"_s, { { u"pem"_s, shown[u"detail"_s][u"certificate"_s][u"pem"_s] } });
    QVERIFY(added);
    const QString line = u"[target acme]\nca_file = %1\n"_s.arg((*added)[u"path"_s].toString());
    const auto got = ask(*link, u"config.get"_s);
    QVERIFY(ask(*link, u"config.apply"_s, edit(*got, u"[target acme]\n"_s, line, 0)));
    QCOMPARE(stages()[4][u"name"_s].toString(), u"tls"_s);
    QCOMPARE(stages()[4][u"outcome"_s].toString(), u"ok"_s);
}

void TestControl::aTargetIsTestedAsItIsEdited()
{
    World world({ u"acme"_s, u"trix"_s });
    world.writeConfig();
    QByteArray before = bytesOf(world.path(u"wqloader.conf"_s));
    before.truncate(before.indexOf("[target trix]")); // a server that the configuration does not name yet
    before += "[rule All]\ntarget = acme\n";
    world.write(u"wqloader.conf"_s, before);
    world.start();
    const auto link = opened(world);
    const QString url = world.sandbox.url(u"acme"_s).toString();
    const QString otherUrl = world.sandbox.url(u"trix"_s).toString();
    const auto isGood = [&](const QString &target, const QString &from, const QString &to) {
        const QJsonObject files = edit(*ask(*link, u"config.get"_s), from, to, 0);
        const auto checked
            = ask(*link, u"check"_s, { { u"target"_s, target }, { u"files"_s, files[u"files"_s] } });
        return checked ? (*checked)[u"targets"_s][0][u"ok"_s].toBool() : false;
    };
    QVERIFY(isGood(u"acme"_s, {}, {}));
    QVERIFY(!isGood(u"acme"_s, u"password = ********"_s, u"password = wrong"_s));
    QVERIFY(!isGood(u"acme"_s, url, u"http://127.0.0.1:1/acme"_s));
    const QString second = u"[target second]\nurl = %1\nuser = robot\npassword = %2\n\n[target acme]"_s;
    QVERIFY(isGood(u"second"_s, u"[target acme]"_s, second.arg(otherUrl, world.password)));
    QVERIFY(!isGood(u"second"_s, u"[target acme]"_s, second.arg(otherUrl, u"wrong"_s)));
    QCOMPARE(bytesOf(world.path(u"wqloader.conf"_s)), before);
    QVERIFY(isGood(u"acme"_s, {}, {}));
}

void TestControl::aPasswordThatIsSetIsUsedAtOnce()
{
    World world;
    const QString right = world.password;
    world.password = u"wrong"_s;
    world.writeConfig();
    QByteArray text = bytesOf(world.path(u"wqloader.conf"_s));
    const QString secret = world.path(u"secret"_s);
    world.write(u"secret"_s, "wrong\n");
    world.write(u"wqloader.conf"_s, text.replace("password = wrong", "password_file = " + secret.toUtf8()));
    const QByteArray row = "1700000000|1.1|a1|NONE|ENTERQUEUE||1|1\n";
    world.log.append(row.toStdString());
    world.start();
    const auto link = opened(world);
    QTRY_COMPARE_WITH_TIMEOUT(link->status().targets.size(), 1u, soon);
    QTRY_COMPARE_WITH_TIMEOUT(link->status().targets[0].state, TargetStatus::State::Parked, soon);
    const auto set = ask(*link, u"secret.set"_s, { { u"target"_s, u"acme"_s }, { u"password"_s, right } });
    QVERIFY(set);
    QCOMPARE((*set)[u"path"_s].toString(), secret);
    QVERIFY((*set)[u"inForce"_s].toBool());
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(row), soon);
    QCOMPARE(bytesOf(secret), right.toUtf8() + '\n');
    QVERIFY(world.loader.hasSaid(u"password set by"_s));
    QVERIFY(!world.loader.said().contains(right + u'\n'));
    // A target that nobody knows yet gets a file of its own.
    const auto other
        = ask(*link, u"secret.set"_s, { { u"target"_s, u"new one"_s }, { u"password"_s, u"x"_s } });
    QVERIFY(other);
    QVERIFY((*other)[u"path"_s].toString().startsWith(world.path(u"secrets/new_one-"_s)));
    QVERIFY(!(*other)[u"inForce"_s].toBool());
}

void TestControl::overSshOneSeesAndChangesTheSame()
{
    World world;
    world.general = u"heartbeat = 900\n"_s;
    world.writeConfig();
    const QByteArray before = bytesOf(world.path(u"wqloader.conf"_s));
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"Control socket"_s), soon);
    PumpServer server(world);
    if (!server.start())
        QSKIP("there is no ssh server on this machine");
    SshLink link(server.settings());
    link.open();
    if (!QTest::qWaitFor([&] { return link.state() == LoaderLink::State::Open; }, soon))
        QFAIL(qPrintable(link.trouble().words + QString::fromUtf8(server.said())));
    QTRY_COMPARE_WITH_TIMEOUT(link.status().targets.size(), 1u, soon);
    const auto traced = ask(link, u"trace"_s, { { u"row"_s, u"1|2|support|NONE|ENTERQUEUE"_s } });
    QVERIFY(traced && (*traced)[u"decisions"_s].toArray().size() == 1);

    const auto got = ask(link, u"config.get"_s);
    QVERIFY(got);
    const auto applied = ask(link, u"config.apply"_s, edit(*got, u"900"_s, u"800"_s, 10));
    QVERIFY(applied);
    QVERIFY(bytesOf(world.path(u"wqloader.conf"_s)).contains("heartbeat = 800"));
    link.close(); // the connection is gone, nobody confirms
    server.stop();
    QTRY_COMPARE_WITH_TIMEOUT(bytesOf(world.path(u"wqloader.conf"_s)), before, soon);
    link.open();
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), LoaderLink::State::Lost, soon);
    QCOMPARE(link.trouble().kind, LinkError::Kind::Unreachable);
}

void TestControl::anAccountForcedToLookCannotChangeAnything()
{
    World world;
    world.writeConfig();
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"Control socket"_s), soon);
    PumpServer server(world, u"--readonly"_s);
    if (!server.start())
        QSKIP("there is no ssh server on this machine");
    SshLink link(server.settings());
    link.open();
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), LoaderLink::State::Open, soon);
    QCOMPARE(link.hello().role, LinkRole::ReadOnly);
    QVERIFY(ask(link, u"status"_s));
    for (const QString &method :
        { u"pause"_s, u"config.apply"_s, u"config.addCa"_s, u"policy.allow"_s, u"doctor"_s }) {
        const auto refused = ask(link, method, { { u"target"_s, u"acme"_s } });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, LinkError::Kind::NotPermitted);
    }
}

void TestControl::whatIsGivenToSupportHoldsNoNamesAndNoPasswords()
{
    World world;
    world.writeConfig();
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"Control socket"_s), soon);
    const auto link = opened(world);
    const auto textOf = [&](const QJsonObject &parameters) {
        QString all;
        const auto bundle = ask(*link, u"bundle"_s, parameters);
        for (const QJsonValue file : bundle ? (*bundle)["files"_L1].toArray() : QJsonArray())
            all += file["name"_L1].toString() + u'\n' + file["text"_L1].toString();
        return all;
    };
    const QString replaced = textOf({});
    for (const QString &name :
        { u"versions.json"_s, u"doctor.json"_s, u"status.json"_s, u"config-1.conf"_s, u"log.json"_s })
        QVERIFY2(replaced.contains(name), qPrintable(replaced.left(2000)));
    QVERIFY(replaced.contains(u"target-1"_s));
    QVERIFY(!replaced.contains(u"acme"_s));
    const QString kept = textOf({ { u"names"_s, true } });
    QVERIFY(kept.contains(u"acme"_s));
    for (const QString &text : { replaced, kept })
        QVERIFY(!text.contains(u"password = "_s + world.password));

    const auto findings = ask(*link, u"doctor"_s);
    QVERIFY(findings && !(*findings)["findings"_L1].toArray().isEmpty());
}

void TestControl::aChangedHostKeyIsNotOverridden()
{
    World world;
    world.writeConfig();
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"Control socket"_s), soon);
    PumpServer server(world);
    if (!server.start() || !server.changeTheKnownHostKey())
        QSKIP("there is no ssh server on this machine");
    const QByteArray known = bytesOf(server.knownHosts());
    SshLink link(server.settings());
    link.open();
    // Until sshd listens, it is tried again.
    QTRY_COMPARE_WITH_TIMEOUT(link.trouble().kind, LinkError::Kind::HostKeyChanged, soon);
    QCOMPARE(link.state(), LoaderLink::State::Lost);
    QCOMPARE(bytesOf(server.knownHosts()), known);
}

void TestControl::whoIsNotLetInIsTold()
{
    World world;
    world.writeConfig();
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"Control socket"_s), soon);
    PumpServer server(world);
    if (!server.start())
        QSKIP("there is no ssh server on this machine");
    server.forgetTheUser();
    SshLink link(server.settings());
    link.open();
    // Until sshd listens, it is tried again.
    QTRY_COMPARE_WITH_TIMEOUT(link.trouble().kind, LinkError::Kind::LoginFailed, soon);
    QCOMPARE(link.state(), LoaderLink::State::Lost);
}

void TestControl::aHostThatIsAnOptionIsNeverRun()
{
    for (const QString &host : { u"-oProxyCommand=touch x"_s, u"a b"_s, u"a;b"_s, u"$(x)"_s, u""_s, u"a\nb"_s,
             u"-a@b"_s, u"a@-b"_s, u"a@b@c"_s })
        QVERIFY2(!SshLink::isHost(host), qPrintable(host));
    for (const QString &host :
        { u"pbx"_s, u"root@pbx.example.net"_s, u"10.0.0.1"_s, u"::1"_s, u"a_b@fe80::1%eth0"_s })
        QVERIFY2(SshLink::isHost(host), qPrintable(host));
    SshLink link({ .host = u"-oProxyCommand=false"_s });
    link.open();
    QTRY_COMPARE(link.state(), LoaderLink::State::Lost);
    QCOMPARE(link.trouble().kind, LinkError::Kind::LoginFailed);
}

WQL_TEST(TestControl)

} // namespace tst_control

#include "tst_control.moc"
