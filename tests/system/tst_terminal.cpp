// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QScopeGuard>
#include <QSocketNotifier>
#include <QTest>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace tst_terminal {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 60000; // ms; a doubtful batch is looked at once more after 20 s
constexpr unsigned short columns = 100;

/// A terminal: takes what a program prints and knows what stands on it in the end.
class Terminal {
public:
    Terminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK))
    {
        ::grantpt(m_master);
        ::unlockpt(m_master);
        m_slave = ::open(::ptsname(m_master), O_RDWR | O_NOCTTY | O_CLOEXEC);
        const winsize size{ .ws_row = 24, .ws_col = columns };
        ::ioctl(m_slave, TIOCSWINSZ, &size);
        m_notifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { read(); });
    }

    ~Terminal()
    {
        m_notifier.reset();
        ::close(m_slave);
        ::close(m_master);
    }

    int slave() const { return m_slave; }
    const QStringList &lines() const { return m_lines; } ///< scrolled away ones too
    qsizetype count(const QString &text) const { return m_lines.filter(text).size(); }

private:
    void read()
    {
        QByteArray bytes(65536, '\0');
        const ssize_t size = ::read(m_master, bytes.data(), size_t(bytes.size()));
        for (const QChar character : QString::fromUtf8(bytes.left(qMax<ssize_t>(size, 0))))
            take(character);
    }

    void take(QChar character)
    {
        if (!m_sequence.isEmpty() || character == u'\x1b') {
            m_sequence += character;
            if (m_sequence.size() > 2 && character.isLetter())
                obey(std::exchange(m_sequence, {}));
        } else if (character == u'\r') {
            m_column = 0;
        } else if (character == u'\n') {
            if (++m_row == m_lines.size())
                m_lines += QString();
        } else {
            QString &line = m_lines[m_row];
            line = line.leftJustified(m_column + 1);
            line[m_column++] = character;
        }
    }

    void obey(const QString &sequence)
    {
        const QChar what = sequence.back();
        const int number = sequence.mid(2).chopped(1).toInt();
        if (what == u'A')
            m_row = qMax<qsizetype>(0, m_row - number);
        else
            m_lines[m_row].truncate(m_column); // K and J
        if (what == u'J')
            m_lines.resize(m_row + 1);
    }

    int m_master;
    int m_slave = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QStringList m_lines{ QString() };
    QString m_sequence;
    qsizetype m_row = 0;
    qsizetype m_column = 0;
};

} // namespace

/// What a person sees who runs it on a terminal.
class TestTerminal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void logLinesAndTheTableDoNotGarbleEachOther();
    void quietShowsNoTable();
};

void TestTerminal::logLinesAndTheTableDoNotGarbleEachOther()
{
    World world;
    world.writeConfig();
    world.sandbox.planFault(u"drop-after"_s, 2, { .command = u"insertAll"_s });
    world.sandbox.planFault(u"delay-after=700"_s, 2, { .command = u"insertAll"_s });
    world.log.append(World::realLog().toStdString());
    Terminal terminal;
    world.loader.setTerminal(terminal.slave());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning() && terminal.count(u"|Stopped"_s) == 1, soon);
    QCOMPARE(world.loader.exitCode(), 0);

    const QString screen = terminal.lines().join(u'\n');
    QVERIFY2(terminal.count(u"closed the connection before"_s) == 1,
        qPrintable(screen)); // said, and scrolled away above
    QVERIFY2(terminal.count(u"confirmed   rows/s     behind"_s) == 1, qPrintable(screen));
    QVERIFY2(terminal.count(u"up to date"_s) >= 1, qPrintable(screen));
    for (const QString &line : terminal.lines())
        QVERIFY2(line.isEmpty() || line.startsWith(u'|') || line.startsWith(u"E|"_s)
                || line.startsWith(u"  "_s) || line.startsWith(world.path(u"queue_log"_s)),
            qPrintable(screen));
}

void TestTerminal::quietShowsNoTable()
{
    World world;
    world.writeConfig();
    world.log.append(World::realLog().toStdString());
    Terminal terminal;
    world.loader.setTerminal(terminal.slave());
    world.loader.start(world.arguments({ u"--once"_s, u"--quiet"_s }));
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning() && terminal.count(u"|Stopped"_s) == 1, soon);
    QCOMPARE(terminal.count(u"rows/s"_s), 0);
}

WQL_TEST(TestTerminal)

} // namespace tst_terminal

#include "tst_terminal.moc"
