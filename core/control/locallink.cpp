// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/locallink.h"

#include "core/client/linkerrors.h"
#include "core/client/remotelink.h"
#include "core/status/statusjson.h"

#include <QPointer>
#include <QSysInfo>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

/// What goes to it is told from the event loop.
class LocalLink::Caller final : public ControlCaller {
public:
    explicit Caller(LocalLink &link)
        : m_link(link)
    {
    }

    LinkRole role() const override { return LinkRole::Admin; }
    QString who() const override { return u"this program"_s; }
    void notify(const QString &method, const QJsonObject &parameters) override
    {
        QMetaObject::invokeMethod(
            this, [this, method, parameters] { m_link.take(method, parameters); }, Qt::QueuedConnection);
    }

private:
    LocalLink &m_link;
};

namespace {

/// Reports once, later than it was asked.
class LocalCall final : public LinkCall {
public:
    LocalCall(QObject *parent, std::chrono::milliseconds deadline)
        : LinkCall(parent)
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            report(unexpected(LinkError{ .kind = LinkError::Kind::TimedOut, .words = {}, .data = {} }));
        });
        m_deadline.start(deadline);
    }
    void reportLater(const LinkResult &result)
    {
        QMetaObject::invokeMethod(
            this, [this, result] { report(result); }, Qt::QueuedConnection);
    }

private:
    void report(const LinkResult &result)
    {
        m_deadline.stop();
        if (!std::exchange(m_isReported, true))
            Q_EMIT finished(result);
    }

    QTimer m_deadline;
    bool m_isReported = false;
};

} // namespace

LocalLink::LocalLink(const ControlDispatcher &dispatcher, QObject *parent)
    : LoaderLink(parent)
    , m_dispatcher(dispatcher)
{
}

LocalLink::~LocalLink() = default;

void LocalLink::open()
{
    if (m_caller)
        return;
    m_caller = std::make_unique<Caller>(*this);
    enter(State::Opening);
    QMetaObject::invokeMethod(
        m_caller.get(), [this] { subscribe(); }, Qt::QueuedConnection);
}

void LocalLink::subscribe()
{
    setHello({ .protocol = 1,
        .version = QStringLiteral(WQL_VERSION),
        .host = QSysInfo::machineHostName(),
        .role = LinkRole::Admin });
    m_dispatcher.handle(
        { method::statusSubscribe.name, { { u"interval"_s, qint64(RemoteLink::statusInterval.count()) } } },
        *m_caller, [](const RpcResult &) {});
    enter(State::Open);
}

void LocalLink::close()
{
    m_caller.reset();
    enter(State::Closed);
}

void LocalLink::take(const QString &method, const QJsonObject &parameters)
{
    if (method != notice::status) {
        Q_EMIT notified(method, parameters);
        return;
    }
    if (const auto status = loaderStatusFromJson(parameters))
        setStatus(*status);
}

LinkCall *LocalLink::call(
    const QString &method, const QJsonObject &parameters, QObject *parent, std::chrono::milliseconds deadline)
{
    if (state() != State::Open)
        return lostCall(parent);
    auto *call = new LocalCall(parent, deadline);
    connect(m_caller.get(), &QObject::destroyed, call, [call] {
        call->reportLater(unexpected(LinkError{ .kind = LinkError::Kind::Lost, .words = {}, .data = {} }));
    });
    m_dispatcher.handle({ method, parameters }, *m_caller, [call = QPointer(call)](const RpcResult &result) {
        if (!call)
            return;
        if (result)
            call->reportLater(*result);
        else
            call->reportLater(unexpected(linkErrorOf(result.error())));
    });
    return call;
}

LinkCall *LocalLink::lostCall(QObject *parent)
{
    auto *call = new LocalCall(parent, std::chrono::seconds{ 30 });
    call->reportLater(unexpected(LinkError{ .kind = LinkError::Kind::Lost, .words = {}, .data = {} }));
    return call;
}

} // namespace wql
