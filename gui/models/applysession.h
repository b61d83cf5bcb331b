// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace wql {

/// Brings one set of texts to a loader, and takes it back unless a person says that all is well.
///
///     Checking    the loader said what is wrong, or nothing  -> Ready
///     Ready       apply()                    -> Applying
///     Applying    taken over                 -> Confirming
///     Applying    refused, or it failed      -> Ready, with failure()
///     Applying    others were faster         -> Conflict
///     Confirming  keep()                     -> Keeping -> Kept
///     Confirming  undo()                     -> Undoing -> Undone
///     Confirming  the loader went back by itself, or others told it to -> RolledBack
///     Confirming  the time is over           -> Undoing -> RolledBack, or Kept if the loader could not
///     Applying, Confirming, Keeping, Undoing  the connection is lost -> Unsure
///     Unsure      it is back: the loader's revision says what became of it
///
/// The deadline is counted here by our own clock: the loader's may be wrong.
class ApplySession : public QObject {
    Q_OBJECT
public:
    enum class State {
        Checking,
        Ready,
        Applying,
        Confirming,
        Keeping,
        Kept,
        Undoing,
        Undone,
        RolledBack,
        Conflict,
        Unsure
    };

    static constexpr std::chrono::seconds confirmWithin{ 60 };

    ApplySession(LoaderLink *link, std::vector<ConfigText> texts, QString revision, QObject *parent);

    State state() const { return m_state; }
    const std::vector<ConfigText> &texts() const { return m_texts; }
    const QString &newRevision() const { return m_newRevision; }
    const std::vector<ConfigProblem> &problems() const { return m_problems; }
    bool hasErrors() const;
    const std::optional<LinkError> &failure() const { return m_failure; }
    const std::optional<ReplayResult> &effect() const { return m_effect; }
    const std::optional<LinkError> &effectFailure() const { return m_effectFailure; }
    int secondsLeft() const;

    void check();
    void apply();
    void keep();
    void undo();

Q_SIGNALS:
    void stateChanged();
    void effectKnown();
    void ticked(); ///< a second of the time to confirm is over

private:
    void enter(State state);
    void onChecked(const Reply<std::vector<ConfigProblem>> &reply);
    void onApplied(const Reply<QString> &reply);
    void onKept(const Reply<NoValue> &reply);
    void queryOutcome();
    void onSettled(const Reply<ConfigSnapshot> &reply);
    void onUndone(const Reply<NoValue> &reply);
    void onLookedAgain(const Reply<ConfigSnapshot> &reply);
    void onLinkState();
    void onRolledBack();
    void onTick();

    QPointer<LoaderLink> m_link;
    std::vector<ConfigText> m_texts;
    QString m_revision;
    QString m_newRevision;
    State m_state = State::Checking;
    PendingCall m_call;
    PendingCall m_replay;
    std::vector<ConfigProblem> m_problems;
    std::optional<LinkError> m_failure;
    std::optional<ReplayResult> m_effect;
    std::optional<LinkError> m_effectFailure;
    QDeadlineTimer m_deadline;
    QTimer m_tick;
};

} // namespace wql
