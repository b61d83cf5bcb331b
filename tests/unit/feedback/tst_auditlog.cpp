// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/auditlog.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_auditlog {

using namespace wql;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

AuditEntry entry()
{
    AuditEntry result;
    result.time = 1795358084s;
    result.target = u"acme"_s;
    result.id = u"17"_s;
    result.message = AmiMessage("Login");
    result.message.add("Username", "admin");
    result.message.add("Secret", "canary-secret");
    result.verdict = u"allowed"_s;
    result.policyLine = u"allow = Login"_s;
    result.answer = u"line\nbreak \u202e"_s;
    result.took = 12ms;
    return result;
}

} // namespace

class AuditLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEntryIsOneLineOfJsonWithoutSecrets();
    void marksInAnIdCannotChangeHowALineLooks();
    void theFileIsItsOwnersOnly();
    void filesAreRotatedBySizeAndBoundedInCount();
    void whatCannotBeWrittenIsCounted();
    void aSymbolicLinkIsNotFollowed();
};

void AuditLogTest::anEntryIsOneLineOfJsonWithoutSecrets()
{
    const QByteArray line = auditLine(entry());
    QVERIFY(!line.contains('\n'));
    QVERIFY(!line.contains("canary"));
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    QCOMPARE(json["time"_L1].toString(), u"2026-11-22T14:34:44Z"_s);
    QCOMPARE(json["action"_L1].toString(), u"Login"_s);
    QCOMPARE(json["arguments"_L1][1].toString(), u"Secret: ***"_s);
    QCOMPARE(json["ms"_L1].toInt(), 12);
    QCOMPARE(json["answer"_L1].toString(), u"line\nbreak \u202e"_s);
    QVERIFY(!QString::fromUtf8(auditLine(entry())).contains(u'\u202e'));
}

void AuditLogTest::marksInAnIdCannotChangeHowALineLooks()
{
    AuditEntry marked = entry();
    marked.id = u"7\u202e\u200b\u2066\U0001F600"_s;
    const QString line = QString::fromUtf8(auditLine(marked));
    for (const QChar c : line)
        QVERIFY(c.isPrint() || c.isSurrogate());
    QCOMPARE(QJsonDocument::fromJson(line.toUtf8()).object()["id"_L1].toString(), marked.id);
}

void AuditLogTest::theFileIsItsOwnersOnly()
{
    QTemporaryDir folder;
    const mode_t mask = ::umask(0);
    AuditLog log(folder.filePath(u"audit.log"_s));
    QVERIFY(log.append(entry()));
    ::umask(mask);
    struct stat status { };
    QCOMPARE(::stat(QFile::encodeName(folder.filePath(u"audit.log"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777u, 0600u);
}

void AuditLogTest::filesAreRotatedBySizeAndBoundedInCount()
{
    QTemporaryDir folder;
    AuditLog log(folder.filePath(u"audit.log"_s), { .fileBytes = 1000, .files = 3 });
    for (int i = 0; i < 100; ++i)
        QVERIFY(log.append(entry()));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QVERIFY(files.contains(u"audit.log.1"_s) && files.contains(u"audit.log.2"_s));
    QVERIFY(files.size() <= 3);
    for (const QString &file : files)
        QVERIFY(QFileInfo(folder.filePath(file)).size() < 1500);
}

void AuditLogTest::whatCannotBeWrittenIsCounted()
{
    AuditLog log(u"/nonexistent-folder/audit.log"_s);
    QVERIFY(!log.append(entry()));
    QVERIFY(!log.append(entry()));
    QCOMPARE(log.lost(), 2);
}

void AuditLogTest::aSymbolicLinkIsNotFollowed()
{
    QTemporaryDir folder;
    QFile victim(folder.filePath(u"victim"_s));
    QVERIFY(victim.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(victim.fileName(), folder.filePath(u"audit.log"_s)));
    AuditLog log(folder.filePath(u"audit.log"_s));
    QVERIFY(!log.append(entry()));
    QCOMPARE(QFileInfo(victim.fileName()).size(), 0);
}

WQL_TEST(AuditLogTest)

} // namespace tst_auditlog

#include "tst_auditlog.moc"
