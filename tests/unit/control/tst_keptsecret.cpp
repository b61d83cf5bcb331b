// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/keptsecret.h"
#include "core/secrets/secretfile.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_keptsecret {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

Target targetOf(const QString &name, const QString &passwordFile)
{
    Target target;
    target.name = name;
    target.password = { .kind = SecretReference::Kind::File, .name = passwordFile };
    return target;
}

mode_t modeOf(const QString &path)
{
    struct stat status;
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : mode_t(0);
}

struct World {
    QTemporaryDir directory;
    QString folder = directory.filePath(u"secrets"_s);

    QString keep(
        const QString &target, const QByteArray &password, const std::vector<Target> &targets = {}) const
    {
        return keepSecret(folder, target, Secret(password), targets).value_or(QString());
    }
    static QByteArray read(const QString &path)
    {
        const auto secret = readSecretFile(path);
        return secret ? secret->reveal() : QByteArray("no secret");
    }
};

} // namespace

class TestKeptSecret : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTargetWithoutAFileGetsOneThatOnlyItsUserCanRead();
    void theFileThatTheTargetNamesIsWrittenAndKeepsItsReaders();
    void noOtherTargetsFileIsWritten();
    void whatIsNoLineIsRefusedAndNothingIsWritten();
    void aFolderThatCannotBeWrittenIsSaidWithoutThePassword();
};

void TestKeptSecret::aTargetWithoutAFileGetsOneThatOnlyItsUserCanRead()
{
    const World world;
    const QString path = world.keep(u"acme"_s, "s;cret #1");
    QCOMPARE(path, world.folder + u"/acme"_s);
    QCOMPARE(World::read(path), QByteArray("s;cret #1"));
    QCOMPARE(modeOf(path), mode_t(0600));
    QCOMPARE(modeOf(world.folder), mode_t(0700));
    QCOMPARE(world.keep(u"acme"_s, "other"), path);
    QCOMPARE(World::read(path), QByteArray("other"));
}

void TestKeptSecret::theFileThatTheTargetNamesIsWrittenAndKeepsItsReaders()
{
    const World world;
    const QString path = world.directory.filePath(u"elsewhere"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old\n") > 0);
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0640), 0);
    QCOMPARE(world.keep(u"acme"_s, "new", { targetOf(u"acme"_s, path) }), path);
    QCOMPARE(World::read(path), QByteArray("new"));
    QCOMPARE(modeOf(path), mode_t(0640));
    QVERIFY(!QFileInfo::exists(world.folder));
}

void TestKeptSecret::noOtherTargetsFileIsWritten()
{
    const World world;
    // Renamed once: it still names the file of its former name.
    const QString taken = world.keep(u"acme"_s, "of the renamed one");
    const QString path = world.keep(u"acme"_s, "of the new one", { targetOf(u"renamed"_s, taken) });
    QCOMPARE(path, taken + u"-2"_s);
    QCOMPARE(World::read(taken), QByteArray("of the renamed one"));
    QCOMPARE(World::read(path), QByteArray("of the new one"));
    // One file for two: what is set for one of them is not for the other.
    const QString own = world.keep(u"b"_s, "of b", { targetOf(u"a"_s, taken), targetOf(u"b"_s, taken) });
    QCOMPARE(own, world.folder + u"/b"_s);
    QCOMPARE(World::read(taken), QByteArray("of the renamed one"));
}

void TestKeptSecret::whatIsNoLineIsRefusedAndNothingIsWritten()
{
    const World world;
    for (const QByteArray &password : { QByteArray(), QByteArray("a\nb"), QByteArray("a\rb"),
             QByteArray("a\0b", 3), QByteArray("a "), QByteArray("a\n"), QByteArray(4097, 'x') })
        QCOMPARE(world.keep(u"acme"_s, password), QString());
    QVERIFY(!QFileInfo::exists(world.folder));
}

void TestKeptSecret::aFolderThatCannotBeWrittenIsSaidWithoutThePassword()
{
    const auto kept = keepSecret(u"/proc/nothing/secrets"_s, u"acme"_s, Secret("hush"), {});
    QVERIFY(!kept);
    QVERIFY(kept.error().contains(u"/proc/nothing/secrets/acme cannot be written"_s));
    QVERIFY(kept.error().contains(u"wqloaderctl secret set acme"_s));
    QVERIFY(!kept.error().contains(u"hush"_s));
}

WQL_TEST(TestKeptSecret)

} // namespace tst_keptsecret

#include "tst_keptsecret.moc"
