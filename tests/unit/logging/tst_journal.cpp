// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/logging/journal.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <memory>

namespace tst_journal {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

/// The journal's end of its socket.
class FakeJournal {
public:
    explicit FakeJournal(const QString &path)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrcpy(address.sun_path, QFile::encodeName(path).constData());
        m_isBound = ::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0;
    }
    ~FakeJournal() { ::close(m_socket); }
    bool isBound() const { return m_isBound; }
    QByteArray next() const
    {
        char buffer[16384];
        const ssize_t size = ::recv(m_socket, buffer, sizeof(buffer), 0);
        return size > 0 ? QByteArray(buffer, size) : QByteArray();
    }

private:
    int m_socket;
    bool m_isBound = false;
};

} // namespace

/// Lines for the system's journal.
class TestJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineGoesWithItsPriorityAndTarget()
    {
        FakeJournal system(m_directory.filePath(u"one"_s));
        QVERIFY(system.isBound());
        Journal journal(m_directory.filePath(u"one"_s));
        QVERIFY(journal.send(Journal::Priority::Error, u"acme: no answer"_s, u"acme"_s));
        QCOMPARE(system.next(),
            "MESSAGE=acme: no answer\nPRIORITY=3\nSYSLOG_IDENTIFIER=wqloaderd\nWQLOADER_TARGET=acme\n");
    }
    void aLineAboutNobodyNamesNoTarget()
    {
        FakeJournal system(m_directory.filePath(u"two"_s));
        Journal journal(m_directory.filePath(u"two"_s));
        QVERIFY(journal.send(Journal::Priority::Information, u"Stopped"_s, {}));
        QCOMPARE(system.next(), "MESSAGE=Stopped\nPRIORITY=6\nSYSLOG_IDENTIFIER=wqloaderd\n");
    }
    void aTextCannotForgeAField()
    {
        FakeJournal system(m_directory.filePath(u"three"_s));
        Journal journal(m_directory.filePath(u"three"_s));
        QVERIFY(journal.send(Journal::Priority::Information, u"a\nPRIORITY=0\n"_s, u"b\nX=1"_s));
        QCOMPARE(system.next().count('\n'), 4);
    }
    void aJournalThatDoesNotReadHoldsNothingUp()
    {
        FakeJournal system(m_directory.filePath(u"four"_s));
        Journal journal(m_directory.filePath(u"four"_s));
        int sent = 0;
        while (sent < 100000 && journal.send(Journal::Priority::Information, u"x"_s, {}))
            ++sent;
        QVERIFY(sent > 0 && sent < 100000);
        while (!system.next().isEmpty()) { }
        QVERIFY(journal.send(Journal::Priority::Information, u"again"_s, {}));
    }
    void aJournalThatWasRestartedIsFoundAgain()
    {
        const QString path = m_directory.filePath(u"five"_s);
        Journal journal(path);
        QVERIFY(!journal.send(Journal::Priority::Information, u"nobody"_s, {}));
        auto system = std::make_unique<FakeJournal>(path);
        QVERIFY(journal.send(Journal::Priority::Information, u"a"_s, {}));
        system.reset();
        QFile::remove(path);
        QVERIFY(!journal.send(Journal::Priority::Information, u"b"_s, {}));
        system = std::make_unique<FakeJournal>(path);
        QVERIFY(journal.send(Journal::Priority::Information, u"c"_s, {}));
        QVERIFY(system->next().startsWith("MESSAGE=c\n"));
    }
    void standardOutputThatIsNotTheJournalIsWrittenPlainly()
    {
        qunsetenv("JOURNAL_STREAM");
        QVERIFY(!Journal::atStandardOutput());
        qputenv("JOURNAL_STREAM", "1:1"); // inherited, and standard output is another by now
        QVERIFY(!Journal::atStandardOutput());
        struct stat output { };
        QCOMPARE(::fstat(STDOUT_FILENO, &output), 0);
        qputenv("JOURNAL_STREAM",
            QByteArray::number(quint64(output.st_dev)) + ':' + QByteArray::number(quint64(output.st_ino)));
        QVERIFY(Journal::atStandardOutput());
        qunsetenv("JOURNAL_STREAM");
    }

private:
    QTemporaryDir m_directory;
};

WQL_TEST(TestJournal)

} // namespace tst_journal

#include "tst_journal.moc"
