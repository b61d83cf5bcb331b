// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/logging/activitylog.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tst_activitylog {

using namespace wql;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

class tst_ActivityLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_clock = {}; }
    void linesHaveTheOriginalsForm();
    void whatIsThereIsKept();
    void aTextCannotMakeALineOfItsOwn_data();
    void aTextCannotMakeALineOfItsOwn();
    void aVeryLongTextIsCut();
    void reopenFollowsLogrotate();
    void aFileThatCannotBeOpenedIsToldInTheSystemsWords();
    void aFailedReopenKeepsTheOldFile();
    void aReaderThatDoesNotReadHoldsUpNobody();
    void aReaderThatWentHoldsUpNobody();
    void aFullDiskHoldsUpNobody();

private:
    QString path() const { return m_directory.filePath(u"log"_s); }
    ActivityLog open() { return std::move(*ActivityLog::open(path(), m_clock)); }

    QTemporaryDir m_directory;
    ManualClock m_clock;
};

void tst_ActivityLog::linesHaveTheOriginalsForm()
{
    ActivityLog log = open();
    log.info(u"started"_s);
    log.error(u"nothing answers"_s);
    m_clock.time += std::chrono::hours{ 24 * 9 };
    log.info(u"later"_s);
    QCOMPARE(contentOf(path()),
        QByteArray("|Thu Aug  7 07:30:56 2014|started\n"
                   "E|Thu Aug  7 07:30:56 2014|nothing answers\n"
                   "|Sat Aug 16 07:30:56 2014|later\n"));
    struct stat status { };
    QVERIFY(::stat(qPrintable(path()), &status) == 0);
    QCOMPARE(status.st_mode & 0137, 0u); // at most 0640
}

void tst_ActivityLog::whatIsThereIsKept()
{
    const QByteArray before = contentOf(path());
    open().info(u"again"_s);
    QVERIFY(contentOf(path()).startsWith(before));
    QVERIFY(contentOf(path()).endsWith("|again\n"));
}

void tst_ActivityLog::aTextCannotMakeALineOfItsOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line feed") << u"a\nb"_s;
    QTest::newRow("carriage return") << u"a\rb"_s;
    QTest::newRow("escape") << u"a\x1b"
                               u"b"_s;
    QTest::newRow("delete") << u"a\x7f"
                               u"b"_s;
    QTest::newRow("C1") << u"a\u0085b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s;
    QTest::newRow("tag") << u"a\U000E0041b"_s;
    QTest::newRow("nul") << u"a"_s + QChar(u'\0') + u"b"_s;
}

void tst_ActivityLog::aTextCannotMakeALineOfItsOwn()
{
    QFETCH(QString, text);
    ActivityLog log = open();
    const QByteArray before = contentOf(path());
    log.info(text);
    const QByteArray line = contentOf(path()).mid(before.size());
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith("|a b\n"));
}

void tst_ActivityLog::aVeryLongTextIsCut()
{
    // A pipe takes no more than PIPE_BUF bytes without waiting for its reader.
    ActivityLog log = open();
    const QByteArray before = contentOf(path());
    log.info(QString(100000, QChar(u'\u20ac')));
    const QByteArray line = contentOf(path()).mid(before.size());
    QVERIFY(line.size() < 4000);
    QVERIFY(line.endsWith("...\n"));
}

void tst_ActivityLog::reopenFollowsLogrotate()
{
    ActivityLog log = open();
    QVERIFY(QFile::rename(path(), path() + u".1"_s));
    log.info(u"before"_s);
    log.reopen();
    log.info(u"after"_s);
    QVERIFY(contentOf(path() + u".1"_s).endsWith("|before\n"));
    QCOMPARE(contentOf(path()).count('\n'), 1);
}

void tst_ActivityLog::aFileThatCannotBeOpenedIsToldInTheSystemsWords()
{
    const auto log = ActivityLog::open(m_directory.filePath(u"no/such/log"_s), m_clock);
    QVERIFY(!log);
    QCOMPARE(log.error(), u"No such file or directory"_s);
}

void tst_ActivityLog::aFailedReopenKeepsTheOldFile()
{
    QTemporaryDir other;
    const QString inOther = other.filePath(u"log"_s);
    ActivityLog log = std::move(*ActivityLog::open(inOther, m_clock));
    QVERIFY(QFile::rename(inOther, m_directory.filePath(u"moved"_s)));
    QVERIFY(other.remove());
    log.reopen();
    log.info(u"still here"_s);
    QVERIFY(contentOf(m_directory.filePath(u"moved"_s)).endsWith("|still here\n"));
    QCOMPARE(log.dropped(), quint64(0));
}

void tst_ActivityLog::aReaderThatDoesNotReadHoldsUpNobody()
{
    const QString fifo = m_directory.filePath(u"fifo"_s);
    QVERIFY(::mkfifo(qPrintable(fifo), 0600) == 0);
    const int reader = ::open(qPrintable(fifo), O_RDONLY | O_NONBLOCK);
    ActivityLog log = std::move(*ActivityLog::open(fifo, m_clock));
    for (int i = 0; i < 100000 && log.dropped() < 10; ++i)
        log.info(u"a line of some length that fills the pipe"_s);
    QCOMPARE(log.dropped(), quint64(10));

    QByteArray bytes(4 * 1024 * 1024, '\0');
    QVERIFY(::read(reader, bytes.data(), size_t(bytes.size())) > 0);
    log.info(u"next"_s);
    const auto size = ::read(reader, bytes.data(), size_t(bytes.size()));
    QCOMPARE(bytes.left(size),
        QByteArray("E|Thu Aug  7 07:30:56 2014|10 line(s) of this log were lost\n"
                   "|Thu Aug  7 07:30:56 2014|next\n"));
    QCOMPARE(log.dropped(), quint64(0));
    ::close(reader);
}

void tst_ActivityLog::aReaderThatWentHoldsUpNobody()
{
    const QString fifo = m_directory.filePath(u"fifo2"_s);
    QVERIFY(::mkfifo(qPrintable(fifo), 0600) == 0);
    const int reader = ::open(qPrintable(fifo), O_RDONLY | O_NONBLOCK);
    ActivityLog log = std::move(*ActivityLog::open(fifo, m_clock));
    ::close(reader);
    log.info(u"nobody hears this"_s); // and no SIGPIPE ends us
    QCOMPARE(log.dropped(), quint64(1));
}

void tst_ActivityLog::aFullDiskHoldsUpNobody()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this machine has no /dev/full");
    ActivityLog log = std::move(*ActivityLog::open(u"/dev/full"_s, m_clock));
    log.error(u"one"_s);
    log.error(u"two"_s);
    QCOMPARE(log.dropped(), quint64(2));
}

WQL_TEST(tst_ActivityLog)

} // namespace tst_activitylog

#include "tst_activitylog.moc"
