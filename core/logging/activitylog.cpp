// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/logging/activitylog.h"

#include "core/base/ownfile.h"
#include "core/base/shownchars.h"
#include "core/base/system.h"

#include <QDateTime>
#include <QLocale>

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include <utility>

namespace wql {

namespace {

bool isStandardOutput(const QString &path)
{
    return path.isEmpty() || path == u'-';
}

int openFile(const QString &path)
{
    if (isStandardOutput(path))
        return STDOUT_FILENO;
    return ownfile::open(path, O_WRONLY | O_APPEND | O_CREAT, 0640);
}

/// With it, two lines fit into PIPE_BUF bytes, whatever the characters.
constexpr qsizetype maxLineCharacters = 1200;

/// One line, whatever stood in the text: a queue_log's field may hold line ends and escape sequences.
QByteArray lineOf(QLatin1Char level, const QDateTime &time, const QString &text)
{
    QString line;
    if (level != QLatin1Char('\0'))
        line += level;
    line += u'|' + QLocale::c().toString(time, QStringLiteral("ddd MMM")) + u' '
        + QString::number(time.date().day()).rightJustified(2) + u' '
        + time.toString(QStringLiteral("HH:mm:ss yyyy")) + u'|';
    line += plainText(beginningOf(text, maxLineCharacters), u' ');
    if (text.size() > maxLineCharacters)
        line += QStringLiteral("...");
    return line.toUtf8() + '\n';
}

} // namespace

Result<ActivityLog, QString> ActivityLog::open(const QString &path, const Clock &clock)
{
    const int file = openFile(path);
    if (file < 0)
        return unexpected(systemWords());
    return ActivityLog(path, file, clock);
}

ActivityLog::ActivityLog(QString path, int file, const Clock &clock)
    : m_path(std::move(path))
    , m_file(file)
    , m_clock(&clock)
{
    if (isStandardOutput(m_path))
        m_journal = Journal::atStandardOutput();
}

ActivityLog::ActivityLog(ActivityLog &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_file(std::exchange(other.m_file, -1))
    , m_journal(std::move(other.m_journal))
    , m_clock(other.m_clock)
    , m_dropped(other.m_dropped)
{
}

ActivityLog &ActivityLog::operator=(ActivityLog &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_file, other.m_file);
    std::swap(m_journal, other.m_journal);
    std::swap(m_clock, other.m_clock);
    std::swap(m_dropped, other.m_dropped);
    return *this;
}

ActivityLog::~ActivityLog()
{
    if (m_file > STDERR_FILENO)
        ::close(m_file);
}

void ActivityLog::reopen()
{
    if (isStandardOutput(m_path))
        return;
    const int file = openFile(m_path);
    if (file < 0)
        return; // better the old file than none
    ::close(std::exchange(m_file, file));
}

void ActivityLog::write(QLatin1Char level, const QString &text, const QString &target)
{
    if (m_journal ? writeToJournal(level, text, target) : writePlainly(level, text))
        m_dropped = 0;
    else
        ++m_dropped;
}

QString ActivityLog::lostText() const
{
    return QStringLiteral("%1 line(s) of this log were lost").arg(m_dropped);
}

bool ActivityLog::writePlainly(QLatin1Char level, const QString &text)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(m_clock->wall().count());
    QByteArray lines;
    if (m_dropped > 0)
        lines = lineOf(QLatin1Char('E'), time, lostText());
    lines += lineOf(level, time, text);
    // A pipe takes up to PIPE_BUF bytes whole when it says that it is ready; a file always says so.
    pollfd ready{ m_file, POLLOUT, 0 };
    const bool canTake = ::poll(&ready, 1, 0) == 1 && ready.revents == POLLOUT; // no reader: POLLERR as well
    return canTake && ::write(m_file, lines.constData(), size_t(lines.size())) == lines.size();
}

bool ActivityLog::writeToJournal(QLatin1Char level, const QString &text, const QString &target)
{
    using Priority = Journal::Priority;
    if (m_dropped > 0 && !m_journal->send(Priority::Error, lostText(), {}))
        return false;
    m_dropped = 0;
    const bool isError = level != QLatin1Char('\0');
    return m_journal->send(
        isError ? Priority::Error : Priority::Information, text.left(maxLineCharacters), target);
}

} // namespace wql
