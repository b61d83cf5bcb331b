// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/targettext.h"

#include "core/base/system.h"
#include "core/words/logtext.h"
#include "core/words/refusedtext.h"
#include "gui/text/measures.h"
#include "gui/text/plaintext.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <string.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct TargetWords {
    Q_DECLARE_TR_FUNCTIONS(TargetText)
};

FailureText shown(const FailureText &text)
{
    return { shownPlainly(text.what), shownPlainly(text.mend) };
}

bool isLocal(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

} // namespace

FailureText problemOf(const TargetStatus &target)
{
    if (target.state == TargetStatus::State::NoPassword)
        return { TargetWords::tr("The password cannot be read: %1").arg(shownPlainly(target.secretProblem)),
            TargetWords::tr("Mend what its configuration names for the password, then reload.") };
    if (target.failure)
        return shown(describe(*target.failure, target.url, target.token));
    if (target.remark != TargetStatus::Remark::None)
        return shown(describe(target.remark, target.name));
    if (target.refused.waiting > 0)
        return { shownPlainly(describe(target.refused).what),
            TargetWords::tr("Decide about them on the page Proof.") };
    if (const FailureText actions = describe(target.actions); !actions.what.isEmpty())
        return shown(actions);
    return { shownPlainly(countedTexts(target.counters).join(u' ')), {} };
}

FailureText problemOf(const LoaderStatus &status)
{
    if (!status.log.isOk()) {
        FailureText text = shown(describe(status.log, {}));
        if (!status.logMend.isEmpty())
            text.mend = TargetWords::tr("Do: %1").arg(shownPlainly(status.logMend));
        return text;
    }
    if (!status.stateProblem.isEmpty())
        return { TargetWords::tr("Nothing is sent at the moment: %1").arg(shownPlainly(status.stateProblem)),
            {} };
    if (!status.configProblem.isEmpty())
        return { shownPlainly(status.configProblem), {} };
    if (status.readFailure)
        return { TargetWords::tr("A file of the log cannot be read: %1 (%2)")
                     .arg(shownPlainly(QString::fromStdString(status.readFailure->path)),
                         systemWords(status.readFailure->errorNumber)),
            {} };
    return {};
}

QString stateText(const TargetStatus &target)
{
    return nameOf(target.state);
}

QString nextAttemptText(const TargetStatus &target)
{
    return target.nextAttempt ? TargetWords::tr("Next attempt at %1").arg(timeText(*target.nextAttempt))
                              : QString();
}

QString standingText(Standing standing, int targets)
{
    switch (standing) {
    case Standing::Off:
        return TargetWords::tr("%n stopped", nullptr, targets);
    case Standing::Well:
        return TargetWords::tr("%n well", nullptr, targets);
    case Standing::Paused:
        return TargetWords::tr("%n paused", nullptr, targets);
    case Standing::Lagging:
        return TargetWords::tr("%n lagging", nullptr, targets);
    case Standing::Retrying:
        return TargetWords::tr("%n retrying", nullptr, targets);
    case Standing::NotKnown:
        return TargetWords::tr("%n not known", nullptr, targets);
    case Standing::NeedsAttention:
        return TargetWords::tr("%n need(s) attention", nullptr, targets);
    }
    Q_UNREACHABLE();
}

QString lagText(const TargetStatus &target)
{
    if (target.lag)
        return durationText(*target.lag);
    // What still waits may be other targets' rows, or half a row: then nothing is late.
    return target.backlogBytes > 0 && !target.isDrained ? TargetWords::tr("not known")
                                                        : TargetWords::tr("none");
}

QString backlogText(const TargetStatus &target, std::optional<std::chrono::seconds> remaining)
{
    if (target.backlogBytes == 0)
        return TargetWords::tr("none");
    const QString bytes = bytesText(target.backlogBytes);
    return remaining ? TargetWords::tr("%1, %2 left").arg(bytes, durationText(*remaining)) : bytes;
}

QString transportText(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        return TargetWords::tr("TLS");
    return isLocal(url) ? TargetWords::tr("this machine") : TargetWords::tr("in the clear");
}

QString actionsText(ActionMode mode, const ActionCounters &counters)
{
    if (counters.isTripped)
        return TargetWords::tr("one kind refused");
    switch (mode) {
    case ActionMode::Off:
        return TargetWords::tr("off");
    case ActionMode::Learn:
        return TargetWords::tr("learn");
    case ActionMode::DryRun:
        return TargetWords::tr("dry run");
    case ActionMode::Enforce:
        return TargetWords::tr("enforced");
    }
    Q_UNREACHABLE();
}

} // namespace wql
