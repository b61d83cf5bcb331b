// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/logging/journal.h"

#include "core/base/shownchars.h"

#include <QFile>

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// One field; without a line end in the value, `NAME=value` and a line end is all the journal wants.
QByteArray field(const char *name, const QString &value)
{
    return QByteArray(name) + '=' + plainText(value, u' ').toUtf8() + '\n';
}

} // namespace

std::optional<Journal> Journal::atStandardOutput()
{
    struct stat output { };
    if (::fstat(STDOUT_FILENO, &output) != 0)
        return {};
    // Inherited variables lie about a standard output that was redirected since: hence the numbers.
    const QByteArray here
        = QByteArray::number(quint64(output.st_dev)) + ':' + QByteArray::number(quint64(output.st_ino));
    if (qgetenv("JOURNAL_STREAM") != here)
        return {};
    return Journal(u"/run/systemd/journal/socket"_s);
}

Journal::Journal(QString path)
    : m_path(std::move(path))
{
}

Journal::Journal(Journal &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_socket(std::exchange(other.m_socket, -1))
{
}

Journal &Journal::operator=(Journal &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_socket, other.m_socket);
    return *this;
}

Journal::~Journal()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

/// Anew after a failure: a journal that was restarted has another socket.
bool Journal::connect()
{
    if (m_socket >= 0)
        return true;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(m_path);
    if (name.size() >= qsizetype(sizeof(address.sun_path)))
        return false;
    memcpy(address.sun_path, name.constData(), size_t(name.size()));
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_socket < 0)
        return false;
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0)
        return true;
    ::close(std::exchange(m_socket, -1));
    return false;
}

bool Journal::send(Priority priority, const QString &line, const QString &target)
{
    QByteArray datagram = field("MESSAGE", line) + field("PRIORITY", QString::number(int(priority)))
        + field("SYSLOG_IDENTIFIER", u"wqloaderd"_s);
    if (!target.isEmpty())
        datagram += field("WQLOADER_TARGET", target);
    if (!connect())
        return false;
    if (::send(m_socket, datagram.constData(), size_t(datagram.size()), MSG_NOSIGNAL) == datagram.size())
        return true;
    if (errno != EAGAIN)
        ::close(std::exchange(m_socket, -1));
    return false;
}

} // namespace wql
