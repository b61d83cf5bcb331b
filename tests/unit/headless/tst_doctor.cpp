// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/doctor.h"
#include "core/words/texttable.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <sys/xattr.h>
#include <unistd.h>

namespace tst_doctor {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

/// A PBX with nothing wrong, as a tree of files.
class Pbx {
public:
    Pbx()
    {
        write(u"/etc/passwd"_s,
            "root:x:0:0::/root:/bin/sh\nasterisk:x:901:901::/:/bin/false\nwqloader:x:902:902::/:/bin/"
            "false\n");
        write(u"/etc/group"_s, "asterisk:x:901:wqloader\nwqloader:x:902:\n");
        write(u"/var/log/asterisk/queue_log"_s, "1|NONE|NONE|NONE|QUEUESTART|\n");
        write(u"/etc/logrotate.d/asterisk"_s,
            "/var/log/asterisk/messages\n\"/var/log/asterisk/queue_*\" {\n  weekly\n  create 0640 asterisk "
            "asterisk\n"
            "  postrotate\n    /usr/sbin/asterisk -rx 'logger reload'\n  endscript\n}\n");
        write(u"/etc/asterisk/logger.conf"_s, "[general]\n;queue_log = no\n");
        write(u"/etc/asterisk/asterisk.conf"_s, "[options](!)\nlive_dangerously = no ; as it should be\n");
        write(u"/etc/asterisk/manager.conf"_s,
            "[general]\nenabled = yes\nbindaddr = 127.0.0.1\n#include manager.d/*.conf\n");
        write(u"/etc/asterisk/manager.d/qm.conf"_s,
            "[qm]\nsecret = 8f1e0d2c4b6a\ndeny=0.0.0.0/0.0.0.0\npermit=127.0.0.1/255.255.255.255\nwrite = "
            "agent,originate\n");
        write(u"/etc/asterisk/extensions.conf"_s, "#include \"extensions_queuemetrics.conf\"\n");
        write(u"/etc/asterisk/extensions_queuemetrics.conf"_s,
            "[queuemetrics]\nexten => 10,1,Answer()\nexten => "
            "22,1,QueueLog(NONE,${UNIQUEID},Agent/${AGENTCODE},PAUSEALL,)\n");
        write(u"/run/systemd/timesync/synchronized"_s, "");
    }

    void write(const QString &path, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(here(path)).path());
        QFile file(here(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString queueLog = u"/var/log/asterisk/queue_log"_s;
    QString here(const QString &path) const { return m_directory.path() + path; }

    Patient patient() const
    {
        return { .files = PbxFiles(m_directory.path()),
            .serviceUser = u"wqloader"_s,
            .config = LoaderConfig(),
            .queueLog = queueLog,
            .stateDirectory = u"/var/lib/wqloader"_s };
    }
    Findings findings() const { return examine(patient()); }

    /// What is not ok, as `check: mend` lines; empty: all is well.
    QString complaints() const
    {
        QString text;
        for (const Finding &finding : findings())
            if (finding.level != Finding::Level::Ok && finding.check != "disk"_L1)
                text += finding.check + u": "_s + finding.mend + u'\n';
        return text;
    }

private:
    QTemporaryDir m_directory;
};

Identity wqloader()
{
    return { 902, { 902, 901 } };
}

QByteArray accessList(const std::vector<std::array<quint32, 3>> &entries)
{
    QByteArray list("\x02\0\0\0", 4);
    for (const auto &[tag, rights, id] : entries) {
        QByteArray entry(8, '\0');
        qToLittleEndian(quint16(tag), entry.data());
        qToLittleEndian(quint16(rights), entry.data() + 2);
        qToLittleEndian(id, entry.data() + 4);
        list += entry;
    }
    return list;
}

} // namespace

#define COMPLAINS(pbx, words) QVERIFY2((pbx).complaints().contains(words), qPrintable((pbx).complaints()))

/// The doctor plays no Asterisk: it reads the files of one.
class TestDoctor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPbxInOrderGivesNoComplaint();
    void aLogThatTheServiceMayNotReadIsMendedBySetfacl();
    void aFolderThatIsShutIsNamed();
    void theKernelsRulesOfOwnersGroupsAndListsAreFollowed();
    void aRotationThatShutsTheServiceOutIsAProblem();
    void aDefaultListOfTheFolderOpensTheNextFile();
    void copytruncateIsWarnedOf();
    void aRotationWithoutReloadIsAProblem();
    void everyUsualWayToTellAsteriskIsKnown_data();
    void everyUsualWayToTellAsteriskIsKnown();
    void oldLogsThatCannotBeReadAreWarnedOf();
    void aLogThatTheUnitHidesIsAProblem();
    void aQueueLogThatAsteriskDoesNotWriteIsAProblem();
    void aShellInTheDialplanIsReplacedByQueueLog();
    void aManagerOpenToTheWorldIsReported();
    void secretsOfTheManagerAreNeverShown();
    void templatesAndCommentsAreReadAsAsteriskDoes();
    void aMissingUserIsSaid();
    void otherPeoplesTextCannotMoveTheCursor();
    void emptyAndEndlessFilesDoNoHarm();
};

void TestDoctor::aPbxInOrderGivesNoComplaint()
{
    const Pbx pbx;
    if (::geteuid() == 0)
        QVERIFY(::chown(qPrintable(pbx.here(u"/var/log/asterisk/queue_log"_s)), 901, 901) == 0);
    QCOMPARE(pbx.complaints(), QString());
    QVERIFY(pbx.findings().size() >= 7);
}

void TestDoctor::aLogThatTheServiceMayNotReadIsMendedBySetfacl()
{
    const Pbx pbx;
    QFile::setPermissions(pbx.here(u"/var/log/asterisk/queue_log"_s), QFile::ReadOwner | QFile::WriteOwner);
    COMPLAINS(pbx, u"setfacl -m u:wqloader:r '/var/log/asterisk/queue_log'"_s);
}

void TestDoctor::aFolderThatIsShutIsNamed()
{
    const Pbx pbx;
    QFile::setPermissions(
        pbx.here(u"/var/log/asterisk"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    COMPLAINS(pbx, u"setfacl -m u:wqloader:rx '/var/log/asterisk'"_s);
}

void TestDoctor::theKernelsRulesOfOwnersGroupsAndListsAreFollowed()
{
    const auto read = [](const FileRights &file) { return file.allow(wqloader(), FileRights::Read); };
    QVERIFY(read({ 0, 0, 0644, {} }));
    QVERIFY(!read({ 0, 0, 0640, {} }));
    QVERIFY(read({ 0, 901, 0640, {} }));
    QVERIFY(!read({ 902, 901, 0077, {} })); // the owner's bits decide, even where others may
    QVERIFY(!read({ 0, 901, 0604, {} })); // so do the group's
    using List = std::vector<std::array<quint32, 3>>;
    const List named{ { 1, 6, 0 }, { 2, 4, 902 }, { 4, 0, 0 }, { 16, 4, 0 }, { 32, 0, 0 } };
    QVERIFY(read({ 0, 0, 0640, accessList(named) }));
    const List masked{ { 1, 6, 0 }, { 2, 4, 902 }, { 4, 0, 0 }, { 16, 0, 0 }, { 32, 4, 0 } };
    QVERIFY(!read({ 0, 0, 0600, accessList(masked) }));
    const List group{ { 1, 6, 0 }, { 4, 0, 0 }, { 8, 4, 901 }, { 16, 4, 0 }, { 32, 0, 0 } };
    QVERIFY(read({ 0, 0, 0640, accessList(group) }));
    QVERIFY(!read({ 0, 0, 0640, QByteArray("\x02\0\0\0\x02", 5) }));
}

void TestDoctor::aRotationThatShutsTheServiceOutIsAProblem()
{
    const Pbx pbx;
    pbx.write(u"/etc/logrotate.d/asterisk"_s,
        "/var/log/asterisk/queue_log {\n create 0640 root root\n postrotate\n asterisk -rx 'logger reload'\n "
        "endscript\n}\n");
    COMPLAINS(pbx, u"logrotate: create 0640 asterisk asterisk"_s);
}

void TestDoctor::aDefaultListOfTheFolderOpensTheNextFile()
{
    const Pbx pbx;
    pbx.write(u"/etc/group"_s, "asterisk:x:901:\nwqloader:x:902:\n");
    COMPLAINS(pbx, u"setfacl -d -m u:wqloader:r,o::- '/var/log/asterisk'"_s);
    const auto list = accessList({ { 1, 7, 0 }, { 2, 4, 902 }, { 4, 5, 0 }, { 16, 5, 0 }, { 32, 0, 0 } });
    if (::setxattr(qPrintable(pbx.here(u"/var/log/asterisk"_s)), "system.posix_acl_default", list.constData(),
            size_t(list.size()), 0)
        != 0)
        QSKIP("no access lists on this file system");
    QVERIFY2(!pbx.complaints().contains(u"logrotate"_s), qPrintable(pbx.complaints()));
    pbx.write(u"/etc/logrotate.d/asterisk"_s,
        "/var/log/asterisk/queue_log {\n create 0600 asterisk asterisk\n postrotate\n asterisk -rx 'logger "
        "reload'\n endscript\n}\n");
    COMPLAINS(pbx, u"logrotate: create 0640"_s); // the group's bits are the list's mask
}

void TestDoctor::copytruncateIsWarnedOf()
{
    const Pbx pbx;
    pbx.write(u"/etc/logrotate.d/asterisk"_s, "/var/log/asterisk/*log {\n copytruncate\n}\n");
    COMPLAINS(pbx, u"replace copytruncate by"_s);
}

void TestDoctor::aRotationWithoutReloadIsAProblem()
{
    const Pbx pbx;
    pbx.write(u"/etc/logrotate.d/asterisk"_s, "/var/log/asterisk/queue_log\n{\n daily\n}\n");
    COMPLAINS(pbx, u"logger reload"_s);
}

void TestDoctor::everyUsualWayToTellAsteriskIsKnown_data()
{
    QTest::addColumn<QByteArray>("script");
    for (const char *script : { "/usr/sbin/invoke-rc.d asterisk logger-reload > /dev/null 2> /dev/null",
             "/usr/sbin/asterisk -rx 'logger reload' > /dev/null 2> /dev/null || true",
             "asterisk -rx \"logger rotate\"", "systemctl reload asterisk",
             "systemctl kill -s HUP asterisk.service", "/etc/init.d/asterisk reload",
             "service asterisk reload", "/usr/sbin/asterisk -rx 'core reload'",
             "kill -HUP `cat /var/run/asterisk/asterisk.pid`" })
        QTest::newRow(script) << QByteArray(script);
}

void TestDoctor::everyUsualWayToTellAsteriskIsKnown()
{
    QFETCH(QByteArray, script);
    const Pbx pbx;
    pbx.write(u"/etc/logrotate.d/asterisk"_s,
        "/var/log/asterisk/queue_log\n{\n daily\n create 0640 asterisk asterisk\n postrotate\n  " + script
            + "\n endscript\n}\n");
    for (const Finding &finding : pbx.findings())
        if (finding.check == "logrotate"_L1)
            QVERIFY2(finding.level == Finding::Level::Ok, qPrintable(finding.what));
}

void TestDoctor::oldLogsThatCannotBeReadAreWarnedOf()
{
    const auto block = [](const char *lines) {
        return "/var/log/asterisk/queue_log {\n create 0640 asterisk asterisk\n " + QByteArray(lines)
            + "\n postrotate\n asterisk -rx 'logger reload'\n endscript\n}\n";
    };
    const Pbx pbx;
    pbx.write(u"/etc/logrotate.d/asterisk"_s, block("olddir /var/log/asterisk/old"));
    COMPLAINS(pbx, u"noolddir"_s);
    pbx.write(u"/etc/logrotate.d/asterisk"_s, block("compress\n compresscmd /usr/bin/xz\n compressext .xz"));
    COMPLAINS(pbx, u"delaycompress"_s);
    pbx.write(u"/etc/logrotate.d/asterisk"_s, block("rotate 0"));
    COMPLAINS(pbx, u"rotate 7"_s);
    // Also for all logs of the machine.
    pbx.write(u"/etc/logrotate.conf"_s, "weekly\nrotate 4\ncompresscmd bzip2\ninclude /etc/logrotate.d\n");
    pbx.write(u"/etc/logrotate.d/asterisk"_s, block("weekly"));
    COMPLAINS(pbx, u"delaycompress"_s);
}

void TestDoctor::aLogThatTheUnitHidesIsAProblem()
{
    Pbx pbx;
    pbx.write(u"/lib/systemd/system/wqloaderd.service"_s, "[Service]\nProtectHome=yes\n");
    pbx.write(u"/home/pbx/queue_log"_s, "");
    pbx.queueLog = u"/home/pbx/queue_log"_s;
    COMPLAINS(pbx, u"ProtectHome=read-only"_s);
}

void TestDoctor::aQueueLogThatAsteriskDoesNotWriteIsAProblem()
{
    const Pbx pbx;
    pbx.write(u"/etc/asterisk/logger.conf"_s, "[general]\nqueue_log = no\n");
    COMPLAINS(pbx, u"queue_log = yes"_s);
    pbx.write(u"/etc/asterisk/logger.conf"_s, "[general]\nqueue_log_name = calls\n");
    COMPLAINS(pbx, u"queue_log = /var/log/asterisk/calls"_s);
    pbx.write(u"/etc/asterisk/logger.conf"_s, "[general]\nrotatestrategy => timestamp\n");
    COMPLAINS(pbx, u"rotatestrategy = rotate"_s);
    pbx.write(u"/etc/asterisk/logger.conf"_s, "");
    pbx.write(u"/etc/asterisk/extconfig.conf"_s, "[settings]\nqueue_log => odbc,asterisk\n");
    COMPLAINS(pbx, u"queue_log_to_file = yes"_s);
}

void TestDoctor::aShellInTheDialplanIsReplacedByQueueLog()
{
    const Pbx pbx;
    pbx.write(u"/etc/asterisk/extensions_queuemetrics.conf"_s,
        "[queuemetrics]\nexten => 22,1,System( echo "
        "\"${EPOCH}|${UNIQUEID}|NONE|Agent/${AGENTCODE}|PAUSEALL|${PAUSEREASON}\" >> "
        "/var/log/asterisk/queue_log )\n[other]\nexten => 1,1,System(rm ${FILE})\n");
    COMPLAINS(pbx, u"QueueLog(NONE,${UNIQUEID},Agent/${AGENTCODE},PAUSEALL,${PAUSEREASON})"_s);
    QCOMPARE(pbx.complaints().count(u"dialplan"_s), 1);
}

void TestDoctor::aManagerOpenToTheWorldIsReported()
{
    const Pbx pbx;
    pbx.write(
        u"/etc/asterisk/manager.conf"_s, "[general]\nenabled = yes\n[admin]\nsecret = amp111\nwrite = all\n");
    COMPLAINS(pbx, u"bindaddr = 127.0.0.1"_s);
    COMPLAINS(pbx, u"openssl rand -hex 24"_s);
    COMPLAINS(pbx, u"write = agent,originate,call"_s);
    COMPLAINS(pbx, u"permit = 127.0.0.1"_s);
    pbx.write(u"/etc/asterisk/manager.conf"_s, "[general]\nenabled = no\n[admin]\nsecret = amp111\n");
    QVERIFY(!pbx.complaints().contains(u"manager"_s));
}

void TestDoctor::secretsOfTheManagerAreNeverShown()
{
    const Pbx pbx;
    pbx.write(u"/etc/asterisk/manager.conf"_s,
        "[general]\nenabled = yes\n[admin]\nsecret = canary7\nwrite = all\n");
    for (const Finding &finding : pbx.findings())
        QVERIFY(!finding.what.contains(u"canary7"_s) && !finding.mend.contains(u"canary7"_s));
}

void TestDoctor::templatesAndCommentsAreReadAsAsteriskDoes()
{
    const Pbx pbx;
    pbx.write(u"/etc/asterisk/manager.conf"_s,
        "[general]\nenabled = yes\nbindaddr = 127.0.0.1\n;-- [evil]\nsecret = x\n--;\n"
        "[shut](!)\nsecret = 8f1e0d2c4b6a\ndeny = 0.0.0.0/0\n[a](shut)\nwrite = agent\n");
    const Findings findings = pbx.findings();
    for (const Finding &finding : findings)
        QVERIFY2(finding.check != "manager.conf"_L1 || finding.level == Finding::Level::Ok,
            qPrintable(finding.what));
}

void TestDoctor::aMissingUserIsSaid()
{
    const Pbx pbx;
    pbx.write(u"/etc/passwd"_s, "");
    COMPLAINS(pbx, u"useradd --system"_s);
}

void TestDoctor::otherPeoplesTextCannotMoveTheCursor()
{
    const Pbx pbx;
    pbx.write(u"/etc/asterisk/extensions_queuemetrics.conf"_s,
        "[queuemetrics]\nexten => 1,1,System(\x1b[2J${X})\n");
    const Findings findings = pbx.findings();
    bool isFound = false;
    for (const Finding &finding : findings) {
        if (finding.check != "dialplan"_L1)
            continue;
        isFound = true;
        QVERIFY(!visible(finding.what).contains(u'\x1b'));
        QVERIFY2(visible(finding.what).contains(u"\\u{1B}[2J"_s), qPrintable(finding.what));
    }
    QVERIFY(isFound);
}

void TestDoctor::emptyAndEndlessFilesDoNoHarm()
{
    const Pbx pbx;
    pbx.write(u"/etc/asterisk/manager.conf"_s,
        "#include manager.conf\n[general]\nenabled=yes\nbindaddr=127.0.0.1\n");
    pbx.write(u"/etc/asterisk/extensions.conf"_s, QByteArray(3 * 1024 * 1024, '['));
    pbx.write(u"/etc/logrotate.d/asterisk"_s, "} { } /var/log/asterisk/queue_log {");
    QVERIFY(pbx.findings().size() > 3);
}

WQL_TEST(TestDoctor)

} // namespace tst_doctor

#include "tst_doctor.moc"
