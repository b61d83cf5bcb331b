// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/statuspublisher.h"

#include "core/status/statusjson.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr auto keptFor = 100ms;
constexpr auto toldAtLeastEvery = 10s;

/// One subscription: a child of its caller.
class StatusTicker : public QTimer {
public:
    StatusTicker(StatusPublisher &feed, const Clock &clock, ControlCaller &caller)
        : QTimer(&caller)
        , m_feed(feed)
        , m_clock(clock)
        , m_caller(caller)
    {
        setObjectName(u"status"_s);
        connect(this, &QTimer::timeout, this, &StatusTicker::notify);
    }

    void notify()
    {
        const QJsonObject &now = m_feed.json();
        const bool isDue = m_clock.monotonic() - m_toldAt >= toldAtLeastEvery;
        if (!isDue && now == m_told)
            return;
        m_told = now;
        m_toldAt = m_clock.monotonic();
        m_caller.notify(notice::status, now);
    }

private:
    StatusPublisher &m_feed;
    const Clock &m_clock;
    ControlCaller &m_caller;
    QJsonObject m_told;
    std::chrono::milliseconds m_toldAt{ -toldAtLeastEvery };
};

} // namespace

StatusPublisher::StatusPublisher(const Clock &clock, Source source)
    : m_clock(clock)
    , m_source(std::move(source))
{
}

const QJsonObject &StatusPublisher::json()
{
    const std::chrono::milliseconds now = m_clock.monotonic();
    if (!m_madeAt || now - *m_madeAt > keptFor) {
        m_json = toJson(m_source());
        m_madeAt = now;
    }
    return m_json;
}

void StatusPublisher::subscribe(ControlCaller &caller, std::chrono::milliseconds interval)
{
    delete caller.findChild<QTimer *>(u"status"_s, Qt::FindDirectChildrenOnly);
    auto *ticker = new StatusTicker(*this, m_clock, caller);
    ticker->start(interval);
    // The first one at once, but behind the answer to the subscription.
    QTimer::singleShot(0, ticker, &StatusTicker::notify);
}

} // namespace wql
