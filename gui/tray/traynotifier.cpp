// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/tray/traynotifier.h"

namespace wql {

TrayNotifier::TrayNotifier()
    : TrayNotifier(Limits())
{
}

TrayNotifier::TrayNotifier(Limits limits)
    : m_limits(limits)
{
}

std::optional<TrayNotifier::Notice> TrayNotifier::look(
    const QString &id, const QString &name, const QString &words, std::chrono::milliseconds now)
{
    Subject &subject = m_subjects[id];
    return words.isEmpty() ? onWell(subject, name, now) : onFailure(subject, name, words, now);
}

void TrayNotifier::forget(const QString &prefix)
{
    m_subjects.removeIf([&prefix](const auto &entry) { return entry.key().startsWith(prefix); });
}

std::optional<TrayNotifier::Notice> TrayNotifier::onFailure(
    Subject &subject, const QString &name, const QString &words, std::chrono::milliseconds now)
{
    switch (subject.state) {
    case Subject::State::Recovering:
        subject.state = Subject::State::Failing;
        return {};
    case Subject::State::Failing:
        return {};
    case Subject::State::Well:
        subject.state = Subject::State::Doubtful;
        subject.failures = 0;
        subject.since = now;
        break;
    case Subject::State::Doubtful:
        break;
    }
    ++subject.failures;
    if (subject.failures < m_limits.failures || now - subject.since < m_limits.lasting)
        return {};
    subject.state = Subject::State::Failing;
    subject.isTold = mayTell(subject, now);
    return subject.isTold ? std::optional(Notice{ false, name, words }) : std::nullopt;
}

std::optional<TrayNotifier::Notice> TrayNotifier::onWell(
    Subject &subject, const QString &name, std::chrono::milliseconds now)
{
    switch (subject.state) {
    case Subject::State::Well:
    case Subject::State::Doubtful:
        subject.state = Subject::State::Well;
        return {};
    case Subject::State::Failing:
        subject.state = Subject::State::Recovering;
        subject.since = now;
        return {};
    case Subject::State::Recovering:
        break;
    }
    if (now - subject.since < m_limits.lasting)
        return {};
    subject.state = Subject::State::Well;
    // A recovery belongs to its failure and is told whatever the cap says; it still counts.
    if (!subject.isTold)
        return {};
    subject.isTold = false;
    subject.notices.push_back(now);
    return Notice{ true, name, {} };
}

bool TrayNotifier::mayTell(Subject &subject, std::chrono::milliseconds now)
{
    while (!subject.notices.empty() && now - subject.notices.front() >= std::chrono::hours(1))
        subject.notices.pop_front();
    if (int(subject.notices.size()) >= m_limits.noticesAnHour)
        return false;
    subject.notices.push_back(now);
    return true;
}

} // namespace wql
