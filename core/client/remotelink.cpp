// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/remotelink.h"

#include "core/status/statusjson.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// How long a question for a sign of life waits for a late answer before another one is asked.
constexpr std::chrono::hours signDeadline{ 1 };
constexpr std::chrono::milliseconds lookInterval{ 1000 };

/// Trying again by itself would not help, or would lock somebody's account.
bool waitsForAHuman(LinkError::Kind kind)
{
    switch (kind) {
    case LinkError::Kind::HostKeyChanged:
    case LinkError::Kind::HostKeyUnknown:
    case LinkError::Kind::LoginFailed:
    case LinkError::Kind::NotPermitted:
    case LinkError::Kind::VersionDiffers:
        return true;
    default:
        return false;
    }
}

} // namespace

RemoteLink::RemoteLink(std::chrono::milliseconds greetingDeadline, QObject *parent)
    : LoaderLink(parent)
{
    m_greetingTimer.setSingleShot(true);
    m_greetingTimer.setInterval(greetingDeadline);
    m_pauseTimer.setSingleShot(true);
    connect(&m_lifeTimer, &QTimer::timeout, this, &RemoteLink::lookForLife);
    connect(&m_greetingTimer, &QTimer::timeout, this,
        [this] { lost({ .kind = LinkError::Kind::TimedOut, .words = u"no greeting came"_s, .data = {} }); });
    connect(&m_pauseTimer, &QTimer::timeout, this, [this] {
        enter(State::Opening);
        m_greetingTimer.start();
        begin();
    });
}

RemoteLink::~RemoteLink() = default;

void RemoteLink::open()
{
    if (state() == State::Opening || state() == State::Open)
        return;
    m_pause = firstPause;
    // From the event loop: what cannot even begin must not report from inside open().
    m_pauseTimer.start(0);
    enter(State::Opening);
}

void RemoteLink::close()
{
    m_pauseTimer.stop();
    dropConnection({ .kind = LinkError::Kind::Lost, .words = {}, .data = {} });
    enter(State::Closed);
}

LinkCall *RemoteLink::call(
    const QString &method, const QJsonObject &parameters, QObject *parent, std::chrono::milliseconds deadline)
{
    if (state() != State::Open)
        return failedCall({ .kind = LinkError::Kind::Lost, .words = trouble().words, .data = {} }, parent);
    return m_client->call(method, parameters, parent, deadline);
}

void RemoteLink::attach(QIODevice *device)
{
    m_client = std::make_unique<JsonRpcClient>(device);
    connect(m_client.get(), &JsonRpcClient::heard, this, [this] {
        m_sinceHeard.start();
        heard();
    });
    connect(m_client.get(), &JsonRpcClient::greeted, this, &RemoteLink::onGreeted);
    connect(m_client.get(), &JsonRpcClient::notified, this, &RemoteLink::onNotified);
    connect(m_client.get(), &JsonRpcClient::broken, this, &RemoteLink::lost);
}

void RemoteLink::onGreeted(const LinkHello &hello)
{
    m_greetingTimer.stop();
    m_pause = firstPause;
    setHello(hello);
    m_client->call(method::statusSubscribe.name, { { u"interval"_s, qint64(statusInterval.count()) } },
        m_client.get(), std::chrono::seconds{ 30 });
    m_lifeTimer.start(std::min(lookInterval, m_signs.askAfter));
    enter(State::Open);
}

void RemoteLink::lookForLife()
{
    const std::chrono::milliseconds quiet{ m_sinceHeard.elapsed() };
    if (quiet >= m_signs.askAfter && !m_sign) {
        m_sign = PendingCall(m_client->call(method::alive.name, {}, m_client.get(), signDeadline));
        m_sign.onFinished(
            [](const LinkResult &) {}); // that there is one says all: an older loader knows no such method
    }
    if (quiet >= m_signs.askAfter + m_signs.answerWithin)
        setSilence(quiet);
}

void RemoteLink::onNotified(const QString &method, const QJsonObject &parameters)
{
    if (method != notice::status) {
        Q_EMIT notified(method, parameters);
        return;
    }
    if (const auto status = loaderStatusFromJson(parameters))
        setStatus(*status);
}

/// The one who calls us may be the client or its device, so these go later.
void RemoteLink::dropConnection(const LinkError &trouble)
{
    m_greetingTimer.stop();
    m_lifeTimer.stop();
    m_sign.cancel();
    std::unique_ptr<JsonRpcClient> client = std::move(m_client);
    if (client) {
        client->disconnect(this);
        client->abandon(trouble);
    }
    end();
    if (client)
        client.release()->deleteLater();
}

void RemoteLink::lost(const LinkError &trouble)
{
    dropConnection(trouble);
    if (!waitsForAHuman(trouble.kind)) {
        m_pauseTimer.start(m_pause);
        m_pause = std::min(2 * m_pause, maxPause);
    }
    fail(trouble);
}

} // namespace wql
