// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/upload/verification.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace wql {

class TargetRoster;
struct Target;

/// The verification of each target: the one that runs, or the last one since the loader started. Whatever
/// takes a target's session away, its successor goes on with it. They take turns at reading the log.
class Verifications {
public:
    /// Both must outlive it.
    Verifications(const Clock &clock, TargetRoster &roster)
        : m_clock(clock)
        , m_roster(roster)
    {
    }

    /// \name Orders; false: no target of that name is fed, or it has nothing like that
    /// @{
    /// Also false while one runs, or repairs.
    bool start(const QString &target, const VerificationOrder &order);
    /// Ends one that runs, or its repair.
    bool stop(const QString &target);
    /// Sends what was missing and is missing still. Also false while no row is found at the server.
    bool repair(const QString &target);
    /// @}
    /// What it found does not hold any more: a person said what the target's server has.
    void forget(const QString &target);

    enum class Extent { Whole, Summary };
    std::optional<VerificationReport> report(const QString &target, Extent extent = Extent::Whole) const;
    std::optional<VerificationSummary> summary(const QString &key) const;

    /// Sessions came or went: each gets its target's.
    void attach();
    /// Now and then: starts those that the configuration wants each night. Returns the names of targets whose
    /// verification, or its repair, has ended.
    QStringList look();

    /// Whether a nightly one is to begin: from two to five o'clock, by \a localSeconds since midnight, and
    /// not everywhere at once; and once a night. \a last: when the last one began, in seconds since 1970.
    static bool isDue(const QString &key, qint64 localSeconds, std::chrono::seconds now,
        std::optional<std::chrono::seconds> last);

private:
    QString keyOf(const QString &target) const; ///< empty: it is not fed
    void startNightly(const Target &target, const QString &key);
    UploadNow now() const { return { m_clock.monotonic(), m_clock.wall() }; }
    void wake(const QString &target);

    const Clock &m_clock;
    TargetRoster &m_roster;
    VerificationTurn m_turn;
    std::map<QString, Verification> m_verifications; ///< by the target's key
    std::map<QString, std::chrono::seconds> m_nightly; ///< when the last one began, by key
};

} // namespace wql
