// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configdifference.h"
#include "core/schema/enumnames.h"
#include "headless/wqloaderctl/fleet/fleet.h"

#include <QSet>

namespace wql {

/// What a change of many sites did at one of them.
struct FleetOutcome {
    enum class Kind {
        Unchanged, ///< it says all of that already
        NotTried, ///< nothing was wrong here; the change was given up because of others
        Refused, ///< it cannot be done here, and was not
        NotReached,
        NotWell, ///< tried, something was wrong, and taken back
        TakenBack, ///< tried and well, and taken back because of others
        Kept,
        Unsure, ///< its loader was lost meanwhile: it takes back by itself what was not kept
    };
    Kind kind = Kind::NotTried;
    QString why; ///< in the loader's words, or ours
    std::optional<LinkError> error; ///< instead of them
};

template <>
inline constexpr auto wireNames<FleetOutcome::Kind> = enumNames<FleetOutcome::Kind>({
    { FleetOutcome::Kind::Unchanged, "unchanged" },
    { FleetOutcome::Kind::NotTried, "not-tried" },
    { FleetOutcome::Kind::Refused, "refused" },
    { FleetOutcome::Kind::NotReached, "not-reached" },
    { FleetOutcome::Kind::NotWell, "not-well" },
    { FleetOutcome::Kind::TakenBack, "taken-back" },
    { FleetOutcome::Kind::Kept, "kept" },
    { FleetOutcome::Kind::Unsure, "unsure" },
});

/// Brings the targets and rules of one configuration to many sites: to all of them or to none.
///
///     Preparing   every site can take it, and its targets answer   -> Trying
///     Preparing   one cannot, the time is over, stop()             -> Done; nothing was changed
///     Trying      each has it in force and is well                 -> Keeping
///     Trying      one is not, the time is over, stop()             -> TakingBack
///     Keeping, TakingBack   all are settled, or their time is over -> Done
///
/// A site keeps nothing that is not confirmed to it in time, whatever becomes of us.
class FleetApply : public QObject {
    Q_OBJECT
public:
    enum class State { Preparing, Trying, Keeping, TakingBack, Done };

    struct Settings {
        ConfigFile wanted;
        Extent extent = Extent::Whole;
        std::chrono::milliseconds budget{ 0 }; ///< for preparing and trying
        std::chrono::seconds trial{ 120 }; ///< how long a site waits to be told to keep it
    };

    FleetApply(Fleet &fleet, Settings settings, QObject *parent = nullptr);

    State state() const { return m_state; }
    const FleetOutcome &outcome(size_t site) const { return m_sites[site].outcome; }
    bool isStopped() const { return m_isStopped; }
    /// Whether every site says now what it was to say.
    bool isDone() const;

    void start();
    /// Takes back what is not kept. Nothing, once it is being kept.
    void stop();

Q_SIGNALS:
    void stateChanged();

private:
    struct Site {
        FleetOutcome outcome;
        std::vector<ConfigText> texts;
        QString revision; ///< before
        QString newRevision; ///< empty: the answer did not come
        QSet<QString> failedBefore; ///< targets that may fail: they did, and are not of this change
        bool isPrepared = false;
        bool isSent = false;
    };

    void enter(State state);
    void prepare(size_t site);
    void onConfig(size_t site, const Reply<ConfigSnapshot> &reply);
    void onValidated(size_t site, const Reply<std::vector<ConfigProblem>> &reply);
    void onChecked(size_t site, const Reply<std::vector<CheckedTarget>> &reply);
    void onPrepared();
    void tryOut(size_t site);
    void onApplied(size_t site, const Reply<QString> &reply);
    void lookAtTargets(size_t site);
    void lookAtStatus(size_t site);
    void onTried();
    void settle(State how);
    void keep(size_t site);
    void takeBack(size_t site);
    void queryOutcome(size_t site);
    static bool isOurs(const Site &site, const ConfigSnapshot &present);
    void finish(size_t site, FleetOutcome::Kind kind, const QString &why = {});
    void failWith(size_t site, FleetOutcome::Kind kind, const LinkError &error);
    void giveUp(size_t site, FleetOutcome::Kind kind, const QString &why);
    std::vector<size_t> sitesThat(bool Site::*flag) const;

    Fleet &m_fleet;
    Settings m_settings;
    State m_state = State::Preparing;
    std::vector<Site> m_sites;
    QDeadlineTimer m_budget;
    QDeadlineTimer m_trial;
    bool m_isStopped = false;
};

} // namespace wql
