// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/tray/traystate.h"

#include "gui/models/site.h"
#include "gui/text/linktext.h"
#include "gui/text/plaintext.h"
#include "gui/text/targettext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype maxLines = 12;

QString problemBehind(const LoaderStatus &status)
{
    if (const FailureText trouble = problemOf(status); !trouble.what.isEmpty())
        return trouble.what;
    const auto worst = std::ranges::max_element(
        status.targets, {}, [](const TargetStatus &target) { return conditionOf(target); });
    if (worst == status.targets.end() || conditionOf(*worst) < Condition::Warning)
        return {};
    const QString what = problemOf(*worst).what;
    return u"%1: %2"_s.arg(shownPlainly(worst->name, 100), what.isEmpty() ? stateText(*worst) : what);
}

} // namespace

TraySite traySite(const Site &site, const LoaderLink &link)
{
    const bool isSilent = link.silence().count() > 0;
    TraySite seen{ site.id, site.name, conditionOf(link), summaryText(link), {} };
    if (link.state() == LoaderLink::State::Lost)
        seen.problem = describe(link.trouble(), site).what;
    else if (isSilent)
        seen.problem = describeSilence(link).what;
    else if (link.state() == LoaderLink::State::Open)
        seen.problem = problemBehind(link.status());
    return seen;
}

TrayState worstOf(std::vector<TraySite> sites)
{
    TrayState state;
    if (sites.empty()) {
        state.tip = QCoreApplication::translate("TrayState", "WQLoader: no sites");
        return state;
    }
    std::ranges::stable_sort(sites, std::ranges::greater(), &TraySite::condition);
    state.condition = sites.front().condition;
    state.problem = sites.front().problem;
    state.problemSite = state.problem.isEmpty() ? QString() : sites.front().id;
    QStringList lines;
    for (const TraySite &site : sites)
        lines += u"%1: %2"_s.arg(shownPlainly(site.name, 60), site.summary);
    if (lines.size() > maxLines) {
        const int more = int(lines.size() - maxLines + 1);
        lines = lines.mid(0, maxLines - 1)
            << QCoreApplication::translate("TrayState", "and %n more", nullptr, more);
    }
    state.tip = lines.join(u'\n');
    return state;
}

} // namespace wql
