// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/stdiopump.h"

#include "core/client/jsonrpc.h"
#include "core/client/linkerrors.h"
#include "core/client/socketlink.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <utility>

namespace wql {

namespace {

constexpr qint64 pumpPieceBytes = 64 * 1024;
constexpr std::chrono::seconds graceAtTheEnd{ 1 };

/// Waits while the reader is slow: then nothing is read from the socket either, which holds up the service's
/// side of this one connection. False: nobody reads any more.
bool writeWaiting(int file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(file, bytes.constData() + done, size_t(bytes.size() - done));
        if (count >= 0) {
            done += count;
        } else if (errno == EAGAIN) {
            pollfd ready{ file, POLLOUT, 0 };
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

} // namespace

StdioPump::StdioPump(const QString &path, LinkRole role, int input, int output, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_isReadOnly(role == LinkRole::ReadOnly)
    , m_skipsGreeting(m_isReadOnly)
    , m_output(output)
    , m_input(input, QSocketNotifier::Read)
{
    ::signal(SIGPIPE, SIG_IGN);
    m_input.setEnabled(false);
    m_grace.setSingleShot(true);
    m_grace.setInterval(graceAtTheEnd);
    m_socket.setReadBufferSize(pumpPieceBytes);
    connect(&m_input, &QSocketNotifier::activated, this, &StdioPump::onInput);
    connect(&m_grace, &QTimer::timeout, this, [this] { finish(); });
    connect(&m_socket, &QLocalSocket::connected, this, &StdioPump::onConnected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &StdioPump::onAnswer);
    connect(&m_socket, &QLocalSocket::bytesWritten, this,
        [this] { m_input.setEnabled(!m_isDraining && m_socket.bytesToWrite() < pumpPieceBytes); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &StdioPump::onSocketError);
}

void StdioPump::start()
{
    m_socket.connectToServer(m_path);
}

void StdioPump::onConnected()
{
    if (m_isReadOnly)
        m_socket.write(rpc::notificationLine(
            notice::hello, { { QStringLiteral("role"), QStringLiteral("read-only") } }));
    m_input.setEnabled(true);
}

void StdioPump::onInput()
{
    QByteArray bytes(pumpPieceBytes, Qt::Uninitialized);
    const ssize_t count = ::read(int(m_input.socket()), bytes.data(), size_t(bytes.size()));
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count > 0) {
        m_socket.write(bytes.constData(), count);
        m_input.setEnabled(m_socket.bytesToWrite() < pumpPieceBytes);
        return;
    }
    // What is answered within a second still goes out: the client may close its input and wait for that.
    m_isDraining = true;
    m_input.setEnabled(false);
    m_grace.start();
}

void StdioPump::onAnswer()
{
    while (m_socket.bytesAvailable() > 0) {
        QByteArray bytes = m_socket.read(pumpPieceBytes);
        if (m_skipsGreeting) {
            const qsizetype end = bytes.indexOf('\n');
            m_skipsGreeting = end < 0;
            bytes = m_skipsGreeting ? QByteArray() : bytes.sliced(end + 1);
        }
        if (!writeWaiting(m_output, bytes))
            return finish();
    }
}

void StdioPump::onSocketError()
{
    onAnswer();
    finish(LinkError{
        .kind = socketFailure(m_socket.error()), .words = plainWords(m_socket.errorString()), .data = {} });
}

void StdioPump::finish(const std::optional<LinkError> &trouble)
{
    m_input.setEnabled(false);
    m_grace.stop();
    m_socket.disconnect(this);
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished(trouble);
}

} // namespace wql
