// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/linktext.h"

#include "core/words/linktext.h"
#include "gui/models/condition.h"
#include "gui/models/site.h"
#include "gui/text/measures.h"
#include "gui/text/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

QString openSummary(const LoaderStatus &status)
{
    if (!status.log.isReadable())
        return LinkWords::tr("the queue_log cannot be read");
    if (!status.stateProblem.isEmpty())
        return LinkWords::tr("the state cannot be written");
    if (!status.configProblem.isEmpty())
        return LinkWords::tr("the new configuration was refused");
    const auto troubled = std::ranges::count_if(
        status.targets, [](const TargetStatus &target) { return conditionOf(target) >= Condition::Warning; });
    if (troubled > 0)
        return LinkWords::tr("%n target(s) in trouble", nullptr, int(troubled));
    const auto busy = std::ranges::count_if(
        status.targets, [](const TargetStatus &target) { return conditionOf(target) == Condition::Working; });
    if (busy > 0)
        return LinkWords::tr("%n target(s) catching up", nullptr, int(busy));
    return LinkWords::tr("%n target(s), all is well", nullptr, int(status.targets.size()));
}

} // namespace

FailureText describe(const LinkError &error, const Site &site)
{
    using Kind = LinkError::Kind;
    LinkError shown = error;
    shown.words = shownPlainly(error.words);
    FailureText text = describe(shown, site.kind == Site::Kind::Ssh ? site.place : QString());
    if (error.kind == Kind::NotRunning && site.kind == Site::Kind::ThisProgram)
        text.mend = LinkWords::tr("Connect the site: it runs as long as this program.");
    if (error.kind == Kind::Unreachable || error.kind == Kind::Lost || error.kind == Kind::TimedOut)
        text.mend
            = QStringList{ text.mend, LinkWords::tr("It is tried again by itself.") }.join(u' ').trimmed();
    return text;
}

QString placeText(const Site &site)
{
    switch (site.kind) {
    case Site::Kind::Service:
        return site.place.isEmpty() ? LinkWords::tr("the service on this machine")
                                    : LinkWords::tr("the service at %1").arg(site.place);
    case Site::Kind::Ssh:
        return LinkWords::tr("%1, by ssh").arg(site.place);
    case Site::Kind::ThisProgram:
        return LinkWords::tr("a loader in this program");
    }
    Q_UNREACHABLE();
}

QString summaryText(const LoaderLink &link)
{
    switch (link.state()) {
    case LoaderLink::State::Closed:
        return LinkWords::tr("not connected");
    case LoaderLink::State::Opening:
        return LinkWords::tr("connecting…");
    case LoaderLink::State::Lost:
        return LinkWords::tr("no connection");
    case LoaderLink::State::Open:
        return link.silence().count() > 0 ? silenceText(link) : openSummary(link.status());
    }
    Q_UNREACHABLE();
}

QString silenceText(const LoaderLink &link)
{
    const auto whole = std::chrono::floor<std::chrono::seconds>(link.silence());
    return LinkWords::tr("no answer for %1").arg(durationText(whole));
}

QString contactText(const LoaderLink &link)
{
    return link.lastContact().isValid()
        ? LinkWords::tr("last contact %1")
              .arg(timeText(std::chrono::seconds(link.lastContact().toSecsSinceEpoch())))
        : QString();
}

FailureText describeSilence(const LoaderLink &link)
{
    return { LinkWords::tr("This loader does not answer; %1. What is shown here is from then.")
                 .arg(contactText(link)),
        LinkWords::tr(
            "Its process may be stopped, its machine overloaded, or the way to it cut. What you see "
            "goes on by itself when it answers again.") };
}

} // namespace wql
