// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/verifications.h"

#include "core/engine/targetroster.h"

#include <QDateTime>

#include <algorithm>

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr qint64 oneHour = 3600;
constexpr qint64 nightBegin = 2 * oneHour;
constexpr qint64 nightEnd = 5 * oneHour;
constexpr auto onceIn = 20h;
/// A row that nobody missed in a week is in reports already.
constexpr auto nightlyRange = 7 * 24h;
constexpr qint64 nightlySample = 500;

} // namespace

bool Verifications::start(const QString &target, const VerificationOrder &order)
{
    const QString key = keyOf(target);
    const auto before = m_verifications.find(key);
    if (key.isEmpty() || (before != m_verifications.end() && before->second.isBusy()))
        return false;
    const quint32 seed = quint32(qHash(key, size_t(now().wall.count())));
    Verification next(order, now(), seed, &m_turn);
    if (before != m_verifications.end())
        next.setEarlier(before->second);
    m_verifications.insert_or_assign(key, std::move(next));
    attach();
    wake(target);
    return true;
}

bool Verifications::stop(const QString &target)
{
    const auto found = m_verifications.find(keyOf(target));
    if (found == m_verifications.end() || !found->second.isBusy())
        return false;
    found->second.stop(now());
    return true;
}

bool Verifications::repair(const QString &target)
{
    const auto found = m_verifications.find(keyOf(target));
    const TargetRunner *runner = m_roster.find(target);
    if (found == m_verifications.end() || !runner->session()
        || !runner->session()->machine().server().findsRows || !found->second.repair())
        return false;
    wake(target);
    return true;
}

void Verifications::forget(const QString &target)
{
    m_verifications.erase(keyOf(target));
    attach();
}

std::optional<VerificationReport> Verifications::report(const QString &target, Extent extent) const
{
    const auto found = m_verifications.find(keyOf(target));
    if (found == m_verifications.end())
        return {};
    const Verification &verification = found->second;
    return extent == Extent::Whole ? verification.report(now().monotonic)
                                   : VerificationReport{ .summary = verification.summary(now().monotonic) };
}

std::optional<VerificationSummary> Verifications::summary(const QString &key) const
{
    const auto found = m_verifications.find(key);
    return found == m_verifications.end() ? std::nullopt
                                          : std::optional(found->second.summary(now().monotonic));
}

void Verifications::attach()
{
    std::erase_if(m_verifications, [this](const auto &entry) {
        return std::ranges::none_of(
            m_roster.runners(), [&](const auto &runner) { return runner->key() == entry.first; });
    });
    for (const auto &runner : m_roster.retired())
        runner->session()->machine().setVerification(nullptr);
    for (const auto &runner : m_roster.runners()) {
        const auto found = m_verifications.find(runner->key());
        if (runner->session())
            runner->session()->machine().setVerification(
                found == m_verifications.end() ? nullptr : &found->second);
    }
}

QStringList Verifications::look()
{
    QStringList ended;
    for (const auto &runner : m_roster.runners()) {
        if (runner->target().verify == VerifySchedule::Nightly)
            startNightly(runner->target(), runner->key());
        const auto found = m_verifications.find(runner->key());
        if (found != m_verifications.end() && found->second.takeEnd())
            ended += runner->target().name;
    }
    return ended;
}

void Verifications::startNightly(const Target &target, const QString &key)
{
    const std::chrono::seconds wall = now().wall;
    const auto last = m_nightly.find(key);
    const qint64 local = QDateTime::fromSecsSinceEpoch(wall.count()).time().msecsSinceStartOfDay() / 1000;
    if (!isDue(key, local, wall, last == m_nightly.end() ? std::nullopt : std::optional(last->second)))
        return;
    const VerificationOrder order{
        .from = (wall - nightlyRange).count(), .sample = nightlySample, .isScheduled = true
    };
    if (start(target.name, order))
        m_nightly[key] = wall;
}

bool Verifications::isDue(const QString &key, qint64 localSeconds, std::chrono::seconds now,
    std::optional<std::chrono::seconds> last)
{
    const qint64 begin = nightBegin + qint64(qHash(key, size_t(0)) % size_t(oneHour));
    return localSeconds >= begin && localSeconds < nightEnd && (!last || now - *last >= onceIn);
}

QString Verifications::keyOf(const QString &target) const
{
    const TargetRunner *runner = m_roster.find(target);
    return runner ? runner->key() : QString();
}

void Verifications::wake(const QString &target)
{
    if (TargetRunner *runner = m_roster.find(target); runner && runner->session())
        runner->session()->wake();
}

} // namespace wql
