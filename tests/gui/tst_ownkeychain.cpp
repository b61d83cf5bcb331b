// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/ownloader.h"
#include "headless/sandbox/sandbox.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_ownkeychain {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int longEnough = 15000;
const QString entry = u"loader acme"_s;

/// Two targets: one has its password in the keychain, the other in the file.
struct World {
    QTemporaryDir directory;
    SystemClock clock;
    Sandbox sandbox{ SandboxSettings{ .contexts = { { .name = u"acme"_s }, { .name = u"other"_s } } } };

    World()
    {
        sandbox.listen();
        write(u"queue_log"_s, "1700000000|c0|sales|Agent/1|CONNECT|1\n");
        QByteArray text = "[general]\nformat = 1\nqueue_log = " + path(u"queue_log"_s).toUtf8() + '\n';
        for (const QByteArray name : { "acme", "other" })
            text += "[target " + name + "]\nurl = " + sandbox.url(QString::fromLatin1(name)).toEncoded()
                + "\nuser = robot\n"
                + (name == "acme" ? "password_keychain = " + entry.toUtf8() : QByteArray("password = robot"))
                + "\n[rule " + name + "]\ntarget = " + name + "\ncontinue = yes\n";
        write(u"wqloader.conf"_s, text);
    }
    QString path(const QString &name) const { return directory.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own files cannot be written");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    qint64 arrived(const QString &context) const { return sandbox.rowCount(context, {}); }
    static void keep(const QByteArray &password)
    {
        QObject owner;
        QSignalSpy kept(KeychainCall::keep(entry, Secret(password), &owner), &KeychainCall::finished);
        QVERIFY(kept.wait(longEnough));
    }
    static void forget()
    {
        QObject owner;
        QSignalSpy gone(KeychainCall::forget(entry, &owner), &KeychainCall::finished);
        QVERIFY(gone.wait(longEnough));
    }
};

QString passwordProblem(const OwnLoader &loader)
{
    const auto &targets = loader.status().targets;
    return targets.empty() ? QString() : targets.front().secretProblem;
}

} // namespace

/// Run by tests/gui/keyring inside a session with a gnome-keyring of its own ($WQL_KEYRING=1), and without
/// any.
class TestOwnKeychain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        const bool hasKeyring = qEnvironmentVariable("WQL_KEYRING") == "1"_L1;
        const bool needsNone = QByteArray(QTest::currentTestFunction()).startsWith("withoutAKeychain");
        if (hasKeyring == needsNone)
            QSKIP("for the other kind of session");
    }

    void aPasswordInTheKeychainIsUsed()
    {
        World world;
        World::keep("robot");
        OwnLoader loader(world.clock, { world.path(u"wqloader.conf"_s), world.path(u"state"_s) });
        loader.open();
        QCOMPARE(loader.state(), LoaderLink::State::Opening);
        QTRY_COMPARE_WITH_TIMEOUT(world.arrived(u"acme"_s), qint64(1), longEnough);
        QCOMPARE(world.arrived(u"other"_s), qint64(1));
    }

    void anEntryThatIsMissingIsNamedAndFoundOnceItIsThere()
    {
        World world;
        World::forget();
        OwnLoader loader(world.clock, { world.path(u"wqloader.conf"_s), world.path(u"state"_s) });
        loader.open();
        QTRY_COMPARE_WITH_TIMEOUT(world.arrived(u"other"_s), qint64(1), longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(passwordProblem(loader).contains(entry), longEnough);
        QCOMPARE(world.arrived(u"acme"_s), qint64(0));
        World::keep("robot");
        loader.close();
        loader.open();
        QTRY_COMPARE_WITH_TIMEOUT(world.arrived(u"acme"_s), qint64(1), longEnough);
    }

    void aLoaderThatIsClosedWhileTheKeychainIsAskedStaysClosed()
    {
        World world;
        World::keep("robot");
        OwnLoader loader(world.clock, { world.path(u"wqloader.conf"_s), world.path(u"state"_s) });
        loader.open();
        loader.close();
        World::keep("robot"); // answered behind what the loader asked
        QCOMPARE(loader.state(), LoaderLink::State::Closed);
        QVERIFY(!loader.isRunning());
        QCOMPARE(world.arrived(u"other"_s), qint64(0));
    }

    void withoutAKeychainItIsSaidWhatIsMissingAndOtherTargetsGoOn()
    {
        World world;
        OwnLoader loader(world.clock, { world.path(u"wqloader.conf"_s), world.path(u"state"_s) });
        loader.open();
        QTRY_COMPARE_WITH_TIMEOUT(world.arrived(u"other"_s), qint64(1), longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(passwordProblem(loader).contains(u"no keychain"_s), longEnough);
        QVERIFY(passwordProblem(loader).contains(u"password_file"_s));
        QVERIFY(!passwordProblem(loader).contains(u"service"_s));
        QCOMPARE(world.arrived(u"acme"_s), qint64(0));
    }
};

WQL_TEST(TestOwnKeychain)

} // namespace tst_ownkeychain

#include "tst_ownkeychain.moc"
