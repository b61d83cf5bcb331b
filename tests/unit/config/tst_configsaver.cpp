// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configreader.h"
#include "core/config/configsaver.h"
#include "tests/support/testprogram.h"
#include "tests/support/unitfilter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tst_configsaver {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

const SectionName general{ u"general"_s, {} };
const QByteArray sample = "; mine\r\n[general]\r\nheartbeat = 900\r\n";
const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0, 0, 7), QTimeZone::utc());

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

struct stat about(const QString &path)
{
    struct stat out = {};
    lstat(QFile::encodeName(path).constData(), &out);
    return out;
}

ConfigFile edited(const QString &path, const QString &heartbeat = u"60"_s)
{
    ConfigFile file = ConfigFile::read(path);
    file.documentOf(general).setValue(general, u"heartbeat"_s, heartbeat);
    return file;
}

} // namespace

class TestConfigSaver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyTheEditedLineChanges();
    void anUneditedFileIsNotTouched();
    void modeAndOwnerStay();
    void aServiceThatMayNotChangeOwnersCanSave();
    void aLinkStaysALink();
    void theOldFileIsKept();
    void twentyOldFilesAreKept();
    void aFileChangedUnderneathIsNotOverwritten();
    void aFileThatCouldNotBeReadIsNotOverwritten();
    void aFolderThatCannotBeWrittenIsReported();
    void anEditWritesTheFileThatHoldsTheSection();
    void whatWasSavedIsRead();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestConfigSaver::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"wqloader.conf"_s);
    write(m_path, sample);
}

void TestConfigSaver::onlyTheEditedLineChanges()
{
    const auto saved = saveConfigFile(edited(m_path), noon);
    QVERIFY(saved);
    QCOMPARE(*saved, QStringList{ m_path });
    QCOMPARE(bytesOf(m_path), QByteArray(sample).replace("900", "60"));
}

void TestConfigSaver::anUneditedFileIsNotTouched()
{
    const ino_t before = about(m_path).st_ino;
    const auto saved = saveConfigFile(ConfigFile::read(m_path), noon);
    QVERIFY(saved && saved->isEmpty());
    QCOMPARE(about(m_path).st_ino, before);
}

void TestConfigSaver::modeAndOwnerStay()
{
    QCOMPARE(chmod(QFile::encodeName(m_path).constData(), 0604), 0);
    const bool isRoot = geteuid() == 0;
    if (isRoot)
        QCOMPARE(chown(QFile::encodeName(m_path).constData(), 12345, 54321), 0);
    QVERIFY(saveConfigFile(edited(m_path), noon));
    QCOMPARE(about(m_path).st_mode & 07777, 0604u);
    QCOMPARE(about(m_path).st_uid, isRoot ? 12345u : geteuid());
    QCOMPARE(about(m_path).st_gid, isRoot ? 54321u : getegid());
}

void TestConfigSaver::aServiceThatMayNotChangeOwnersCanSave()
{
    const pid_t child = ::fork();
    if (child == 0) {
        const bool isSaved = forbidChangesOfOwner() && saveConfigFile(edited(m_path), noon);
        ::_exit(isSaved && about(m_path).st_uid == ::geteuid() ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    QVERIFY(bytesOf(m_path).contains("heartbeat = 60"));
}

void TestConfigSaver::aLinkStaysALink()
{
    const QString link = m_dir->filePath(u"link.conf"_s);
    QVERIFY(QFile::link(m_path, link));
    QVERIFY(saveConfigFile(edited(link), noon));
    QVERIFY(S_ISLNK(about(link).st_mode));
    QVERIFY(bytesOf(m_path).contains("60"));
}

void TestConfigSaver::theOldFileIsKept()
{
    QVERIFY(saveConfigFile(edited(m_path), noon));
    QCOMPARE(bytesOf(m_path + u".~20261122-120000-007~"_s), sample);
}

void TestConfigSaver::twentyOldFilesAreKept()
{
    for (int i = 0; i < 25; ++i)
        QVERIFY(saveConfigFile(edited(m_path, QString::number(1 + i)), noon.addSecs(i)));
    const QStringList backups = QDir(m_dir->path()).entryList({ u"*~"_s });
    QCOMPARE(backups.size(), 20);
    QVERIFY(bytesOf(m_dir->filePath(backups.last())).contains("heartbeat = 24"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden).size(), 21);
}

void TestConfigSaver::aFileChangedUnderneathIsNotOverwritten()
{
    const ConfigFile file = edited(m_path);
    write(m_path, "[general]\nheartbeat = 5\n");
    const auto saved = saveConfigFile(file, noon);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ProblemCode::ChangedUnderneath);
    QCOMPARE(bytesOf(m_path), QByteArray("[general]\nheartbeat = 5\n"));
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(saveConfigFile(file, noon).error().code, ProblemCode::ChangedUnderneath);
    QVERIFY(!QFile::exists(m_path));
}

void TestConfigSaver::aFileThatCouldNotBeReadIsNotOverwritten()
{
    write(m_path, sample + "include = gone.conf\n");
    const auto saved = saveConfigFile(edited(m_path), noon);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ProblemCode::IncompletelyRead);
    QCOMPARE(bytesOf(m_path), sample + "include = gone.conf\n");
    QCOMPARE(saveConfigFile(edited(m_dir->filePath(u"gone.conf"_s)), noon).error().code,
        ProblemCode::IncompletelyRead);
}

void TestConfigSaver::aFolderThatCannotBeWrittenIsReported()
{
    const QByteArray folder = QFile::encodeName(m_dir->path());
    const bool isRoot = geteuid() == 0;
    if (isRoot) {
        // Root may write everywhere, so be somebody else for a moment.
        QCOMPARE(chown(folder.constData(), 12345, 0), 0);
        QCOMPARE(chown(QFile::encodeName(m_path).constData(), 12345, 0), 0);
        QCOMPARE(seteuid(12345), 0);
    }
    chmod(folder.constData(), 0500);
    const auto saved = saveConfigFile(edited(m_path), noon);
    chmod(folder.constData(), 0700);
    QCOMPARE(isRoot ? seteuid(0) : 0, 0);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ProblemCode::CannotSave);
    QCOMPARE(bytesOf(m_path), sample);
}

void TestConfigSaver::anEditWritesTheFileThatHoldsTheSection()
{
    const SectionName rule{ u"rule"_s, u"r"_s };
    const QString part = m_dir->filePath(u"part.conf"_s);
    write(m_path, sample + "include = part.conf\r\n");
    write(part, "[rule r]\ntarget = a\n");
    ConfigFile file = ConfigFile::read(m_path);
    QVERIFY(file.documentOf(rule).setValue(rule, u"target"_s, u"b"_s));
    const auto saved = saveConfigFile(file, noon);
    QVERIFY(saved);
    QCOMPARE(*saved, QStringList{ part });
    QCOMPARE(bytesOf(part), QByteArray("[rule r]\ntarget = b\n"));
}

void TestConfigSaver::whatWasSavedIsRead()
{
    ConfigFile file = ConfigFile::read(m_path);
    const SectionName target{ u"target"_s, u"a"_s };
    ConfigDocument &document = file.documentOf(target);
    QVERIFY(document.addSection(target));
    QVERIFY(document.addKey(target, u"url"_s, u"https://stats.example.net/a"_s));
    QVERIFY(saveConfigFile(file, noon));
    const auto loaded = readLoaderConfig(m_path);
    QVERIFY(loaded);
    QCOMPARE(loaded->config.targets.at(0).name, u"a"_s);
}

WQL_TEST(TestConfigSaver)

} // namespace tst_configsaver

#include "tst_configsaver.moc"
