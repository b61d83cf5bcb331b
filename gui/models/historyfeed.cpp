// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/historyfeed.h"

namespace wql {

HistoryFeed::HistoryFeed(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(std::chrono::minutes(1));
    connect(&m_timer, &QTimer::timeout, this, &HistoryFeed::askNow);
}

void HistoryFeed::setLink(LoaderLink *link)
{
    stop();
    if (m_link)
        disconnect(m_link, nullptr, this, nullptr);
    m_link = link;
    if (link)
        connect(link, &LoaderLink::stateChanged, this, &HistoryFeed::askNow);
}

void HistoryFeed::ask(const QString &target, HistorySpan span)
{
    m_target = target;
    m_span = span;
    askNow();
}

void HistoryFeed::stop()
{
    m_target.clear();
    m_call.cancel();
    m_timer.stop();
}

void HistoryFeed::askNow()
{
    m_call.cancel();
    if (!m_link || m_link->state() != LoaderLink::State::Open || m_target.isEmpty())
        return;
    m_timer.start();
    m_call = LoaderClient(m_link).history(m_target, m_span, [this](const Reply<TargetHistory> &reply) {
        if (reply)
            Q_EMIT arrived(*reply);
        else
            Q_EMIT failed(reply.error());
    });
}

} // namespace wql
