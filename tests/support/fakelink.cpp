// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/fakelink.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace wql {

void FakeLink::open()
{
    ++m_opens;
    enter(State::Opening);
}

void FakeLink::close()
{
    enter(State::Closed);
}

LinkCall *FakeLink::call(
    const QString &method, const QJsonObject &parameters, QObject *parent, std::chrono::milliseconds)
{
    auto *call = new LinkCall(parent);
    m_asked.push_back({ method, parameters, call });
    for (const auto &[name, result] : m_always) {
        if (name != method)
            continue;
        m_asked.back().isAnswered = true;
        QTimer::singleShot(0, call, [call, answer = result] { Q_EMIT call->finished(answer); });
    }
    Q_EMIT wasAsked(method);
    return call;
}

void FakeLink::greet(LinkRole role)
{
    setHello({ 1, u"0.1.0"_s, u"pbx"_s, role });
    enter(State::Open);
}

void FakeLink::lose(LinkError::Kind kind, const QString &words)
{
    fail({ kind, words, {} });
}

void FakeLink::notify(const QString &method, const QJsonObject &parameters)
{
    Q_EMIT notified(method, parameters);
}

bool FakeLink::answer(const QString &method, const LinkResult &result)
{
    for (Asked &asked : m_asked) {
        if (asked.method != method || asked.isAnswered || !asked.call)
            continue;
        asked.isAnswered = true;
        Q_EMIT asked.call->finished(result);
        return true;
    }
    return false;
}

void FakeLink::answerAlways(const QString &method, const LinkResult &result)
{
    std::erase_if(m_always, [&method](const auto &known) { return known.first == method; });
    m_always.emplace_back(method, result);
}

QStringList FakeLink::methods() const
{
    QStringList names;
    for (const Asked &asked : m_asked)
        names += asked.method;
    return names;
}

QJsonObject FakeLink::parametersOf(const QString &method) const
{
    for (auto asked = m_asked.rbegin(); asked != m_asked.rend(); ++asked) {
        if (asked->method == method)
            return asked->parameters;
    }
    return {};
}

TargetStatus targetStatus(const QString &name, TargetStatus::State state)
{
    TargetStatus target;
    target.name = name;
    target.url = QUrl(u"https://stats.example.net/"_s + name);
    target.state = state;
    return target;
}

} // namespace wql
