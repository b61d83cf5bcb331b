// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/jsonrpcclient.h"

#include "core/client/linkerrors.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

/// A question on its way; knows its deadline.
class RpcCall final : public LinkCall {
public:
    RpcCall(QObject *parent, std::chrono::milliseconds deadline)
        : LinkCall(parent)
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            report(unexpected(LinkError{ .kind = LinkError::Kind::TimedOut, .words = {}, .data = {} }));
        });
        m_deadline.start(deadline);
    }

    void report(const LinkResult &result)
    {
        m_deadline.stop();
        if (!std::exchange(m_isReported, true))
            Q_EMIT finished(result);
    }

private:
    QTimer m_deadline;
    bool m_isReported = false;
};

namespace {

constexpr qsizetype maxPreamble = 64 * 1024;
/// More unread bytes than this mean that the server floods us.
constexpr qint64 maxUnread = 16 * 1024 * 1024;
constexpr qint64 replyReadBytes = 256 * 1024;

LinkHello helloOf(const QJsonObject &json)
{
    return { .protocol = json[u"protocol"_s].toInt(),
        .version = plainWords(json[u"version"_s].toString()).left(100),
        .host = plainWords(json[u"host"_s].toString()).left(255),
        .role = json[u"role"_s] == "admin"_L1 ? LinkRole::Admin : LinkRole::ReadOnly };
}

} // namespace

JsonRpcClient::JsonRpcClient(QIODevice *device, QObject *parent)
    : QObject(parent)
    , m_device(device)
{
    connect(device, &QIODevice::readyRead, this, &JsonRpcClient::read);
    QMetaObject::invokeMethod(this, &JsonRpcClient::read, Qt::QueuedConnection);
}

JsonRpcClient::~JsonRpcClient() = default;

LinkCall *JsonRpcClient::call(
    const QString &method, const QJsonObject &parameters, QObject *parent, std::chrono::milliseconds deadline)
{
    auto *call = new RpcCall(parent, deadline);
    const qint64 id = ++m_lastId;
    m_calls.insert(id, call);
    connect(call, &QObject::destroyed, this, [this, id] { m_calls.remove(id); });
    connect(call, &LinkCall::finished, this, [this, id] { m_calls.remove(id); });
    const QByteArray line = rpc::requestLine(id, method, parameters);
    if (line.size() <= rpc::frameBytes)
        m_device->write(line);
    else
        QMetaObject::invokeMethod(
            call,
            [call] {
                call->report(unexpected(LinkError{ .kind = LinkError::Kind::Invalid,
                    .words = u"the request would be too long"_s,
                    .data = {} }));
            },
            Qt::QueuedConnection);
    return call;
}

void JsonRpcClient::abandon(const LinkError &why)
{
    if (!m_isBroken)
        read();
    m_isBroken = true;
    const QHash<qint64, QPointer<RpcCall>> calls = std::exchange(m_calls, {});
    for (const QPointer<RpcCall> &call : calls)
        if (call)
            call->report(unexpected(why));
}

void JsonRpcClient::read()
{
    const QPointer<JsonRpcClient> self = this; // a slot may destroy this client
    while (self && !m_isBroken && m_device->bytesAvailable() > 0) {
        if (m_device->bytesAvailable() > maxUnread)
            return breakOff(LinkError::Kind::NotALoader, u"it sends more than anybody can read"_s);
        m_frames.add(m_device->read(replyReadBytes));
        Q_EMIT heard();
        if (!self)
            return;
        if (m_frames.isTooLong())
            return breakOff(LinkError::Kind::NotALoader, u"a line is too long"_s);
        if (!m_isGreeted && m_preamble.size() + m_frames.bytesHeld() > maxPreamble)
            return breakOff(LinkError::Kind::NotALoader, m_preamble);
        while (self && !m_isBroken) {
            const std::optional<QByteArray> line = m_frames.next();
            if (!line)
                break;
            m_isGreeted ? take(*line) : takeBeforeGreeting(*line);
        }
    }
}

void JsonRpcClient::takeBeforeGreeting(const QByteArray &line)
{
    const auto message = rpc::parse(line);
    if (!message) {
        m_preamble += QString::fromUtf8(line) + u'\n';
        if (m_preamble.size() > maxPreamble)
            breakOff(LinkError::Kind::NotALoader, m_preamble);
        return;
    }
    if (message->kind == RpcMessage::Kind::Answer && !message->result) // too many connections
        return breakOff(LinkError::Kind::Refused, message->result.error().message);
    if (message->method != notice::hello)
        return breakOff(LinkError::Kind::NotALoader, QString::fromUtf8(line));
    const LinkHello hello = helloOf(message->parameters);
    if (hello.protocol != protocol)
        return breakOff(LinkError::Kind::VersionDiffers,
            u"protocol %1, version %2"_s.arg(hello.protocol).arg(hello.version));
    m_isGreeted = true;
    Q_EMIT greeted(hello);
}

void JsonRpcClient::take(const QByteArray &line)
{
    const auto message = rpc::parse(line);
    if (!message)
        return breakOff(LinkError::Kind::NotALoader, message.error().error.message);
    if (message->kind == RpcMessage::Kind::Notification) {
        Q_EMIT notified(message->method, message->parameters);
    } else if (message->kind == RpcMessage::Kind::Answer) {
        const QPointer<RpcCall> call = m_calls.take(message->id.toInteger(-1));
        if (!call)
            return; // it was given up
        if (message->result)
            call->report(*message->result);
        else
            call->report(unexpected(linkErrorOf(message->result.error())));
    }
}

void JsonRpcClient::breakOff(LinkError::Kind kind, const QString &words)
{
    m_isBroken = true;
    Q_EMIT broken({ .kind = kind, .words = plainWords(words), .data = {} });
}

LinkCall *failedCall(const LinkError &error, QObject *parent)
{
    auto *call = new RpcCall(parent, std::chrono::hours{ 1 });
    QMetaObject::invokeMethod(
        call, [call, error] { call->report(unexpected(error)); }, Qt::QueuedConnection);
    return call;
}

} // namespace wql
