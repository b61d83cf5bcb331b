// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/fleet/fleettext.h"

#include "core/words/connectiontext.h"
#include "core/words/linktext.h"
#include "core/words/statusline.h"
#include "headless/wqloaderctl/nagios.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// A word for the whole site, by the same measure as the monitoring has.
TableCell stateCell(const LoaderStatus &status)
{
    switch (nagiosAnswer(status, {}).code) {
    case NagiosAnswer::Ok:
        return { u"well"_s, Tone::Good };
    case NagiosAnswer::Warning:
        return { u"warning"_s, Tone::Warning };
    case NagiosAnswer::Critical:
    case NagiosAnswer::Unknown:
        return { u"needs you"_s, Tone::Bad };
    }
    Q_UNREACHABLE();
}

TableCell noAnswer()
{
    return { u"no answer"_s, Tone::Bad };
}

QString valueText(const QStringList &values)
{
    return values.isEmpty() ? u"-"_s : values.join(u" | "_s);
}

QString sectionText(const SectionName &section)
{
    return section.kind + u' ' + section.name;
}

std::vector<TableCell> differenceRow(const QString &site, const ConfigDifference &each)
{
    const QString section = sectionText(each.section);
    const auto place = [](const QStringList &before) {
        return before.isEmpty() ? u"last"_s : u"before "_s + before.front();
    };
    switch (each.kind) {
    case ConfigDifference::Kind::Missing:
        return { site, section, QString(), { u"there"_s, Tone::Plain }, { u"missing"_s, Tone::Bad } };
    case ConfigDifference::Kind::Extra:
        return { site, section, QString(), { u"missing"_s, Tone::Warning }, u"there"_s };
    case ConfigDifference::Kind::Changed:
        return { site, section, each.key, valueText(each.other), valueText(each.here) };
    case ConfigDifference::Kind::Moved:
        return { site, section, u"order"_s, place(each.other), place(each.here) };
    }
    Q_UNREACHABLE();
}

TableCell outcomeCell(FleetOutcome::Kind kind)
{
    switch (kind) {
    case FleetOutcome::Kind::Unchanged:
        return { u"is so already"_s, Tone::Faint };
    case FleetOutcome::Kind::NotTried:
        return { u"not tried"_s, Tone::Faint };
    case FleetOutcome::Kind::Refused:
        return { u"refused"_s, Tone::Bad };
    case FleetOutcome::Kind::NotReached:
        return { u"not reached"_s, Tone::Bad };
    case FleetOutcome::Kind::NotWell:
        return { u"not well, taken back"_s, Tone::Bad };
    case FleetOutcome::Kind::TakenBack:
        return { u"taken back"_s, Tone::Warning };
    case FleetOutcome::Kind::Kept:
        return { u"kept"_s, Tone::Good };
    case FleetOutcome::Kind::Unsure:
        return { u"not known"_s, Tone::Bad };
    }
    Q_UNREACHABLE();
}

QString outcomeWhy(const FleetSite &site, const FleetOutcome &outcome)
{
    const QString why = outcome.error ? siteTrouble(site, *outcome.error) : outcome.why;
    if (outcome.kind != FleetOutcome::Kind::Unsure)
        return why;
    return (why.isEmpty() ? QString() : why + u"; "_s) + u"it takes back by itself what was not kept"_s;
}

} // namespace

bool SiteAnswer::isWell() const
{
    return !error && isCompared && (!status || nagiosAnswer(*status, {}).code == NagiosAnswer::Ok)
        && std::ranges::all_of(checked, &CheckedTarget::isOk) && differences.empty();
}

QString failedStage(const ConnectionReport &report)
{
    for (const ConnectionStage &stage : report.stages)
        if (stage.outcome == ConnectionStage::Outcome::Failed)
            return describe(stage, {}, {}).what;
    return u"the test had no result"_s;
}

QString siteTrouble(const FleetSite &site, const LinkError &error)
{
    if (error == Fleet::notInTime())
        return u"not in time: --within gives more of it"_s;
    const FailureText text = describe(error, site.host);
    QString line = text.what;
    if (error.kind != LinkError::Kind::NotRunning && !error.words.isEmpty() && !line.contains(error.words))
        line += u" (%1)"_s.arg(error.words);
    if (!text.mend.isEmpty())
        line += (line.endsWith(u'.') ? u" "_s : u". "_s) + text.mend;
    return line;
}

TextTable statusTable(const Fleet &fleet, const std::vector<SiteAnswer> &answers)
{
    TextTable table({ u"site"_s, u"state"_s, u"version"_s, u"what"_s });
    for (size_t i = 0; i < answers.size(); ++i) {
        const FleetSite &site = fleet.site(i);
        if (answers[i].error)
            table.add({ site.name, noAnswer(), QString(), siteTrouble(site, *answers[i].error) });
        else
            table.add({ site.name, stateCell(*answers[i].status), fleet.link(i).hello().version,
                statusLine(*answers[i].status) });
    }
    return table;
}

TextTable checkTable(const Fleet &fleet, const std::vector<SiteAnswer> &answers)
{
    TextTable table({ u"site"_s, u"result"_s, u"target"_s, u"what"_s });
    for (size_t i = 0; i < answers.size(); ++i) {
        const FleetSite &site = fleet.site(i);
        if (answers[i].error) {
            table.add({ site.name, noAnswer(), QString(), siteTrouble(site, *answers[i].error) });
            continue;
        }
        const auto well = std::ranges::count_if(answers[i].checked, &CheckedTarget::isOk);
        for (const CheckedTarget &checked : answers[i].checked)
            if (!checked.isOk)
                table.add(
                    { site.name, { u"failed"_s, Tone::Bad }, checked.target, failedStage(checked.report) });
        if (well > 0)
            table.add({ site.name, { u"ok"_s, Tone::Good }, QString(),
                u"%1 of %2 targets"_s.arg(well).arg(answers[i].checked.size()) });
    }
    return table;
}

TextTable differenceTable(
    const Fleet &fleet, const std::vector<SiteAnswer> &answers, const QString &reference)
{
    TextTable table({ u"site"_s, u"section"_s, u"key"_s, visible(reference, 60), u"here"_s });
    for (size_t i = 0; i < answers.size(); ++i) {
        if (answers[i].error)
            table.add({ fleet.site(i).name, noAnswer(), QString(), QString(),
                siteTrouble(fleet.site(i), *answers[i].error) });
        for (const ConfigDifference &each : answers[i].differences)
            table.add(differenceRow(fleet.site(i).name, each));
    }
    return table;
}

TextTable outcomeTable(const Fleet &fleet, const FleetApply &apply)
{
    TextTable table({ u"site"_s, u"outcome"_s, u"why"_s });
    for (size_t i = 0; i < fleet.size(); ++i)
        table.add({ fleet.site(i).name, outcomeCell(apply.outcome(i).kind),
            outcomeWhy(fleet.site(i), apply.outcome(i)) });
    return table;
}

QJsonObject toJson(const ConfigDifference &difference)
{
    return { { u"what"_s, wireName(difference.kind) }, { u"kind"_s, difference.section.kind },
        { u"name"_s, difference.section.name }, { u"key"_s, difference.key },
        { u"reference"_s, QJsonArray::fromStringList(difference.other) },
        { u"here"_s, QJsonArray::fromStringList(difference.here) } };
}

QJsonObject siteJson(
    const FleetSite &site, bool isWell, const std::optional<LinkError> &error, const QJsonObject &more)
{
    QJsonObject json = more;
    json[u"site"_s] = site.name;
    json[u"host"_s] = site.host;
    json[u"ok"_s] = isWell;
    if (error)
        json[u"error"_s] = siteTrouble(site, *error);
    return json;
}

QJsonObject outcomeJson(const Fleet &fleet, const FleetApply &apply)
{
    QJsonArray sites;
    for (size_t i = 0; i < fleet.size(); ++i) {
        const FleetOutcome &outcome = apply.outcome(i);
        const bool isWell
            = outcome.kind == FleetOutcome::Kind::Kept || outcome.kind == FleetOutcome::Kind::Unchanged;
        sites += siteJson(fleet.site(i), isWell, {},
            { { u"outcome"_s, wireName(outcome.kind) }, { u"why"_s, outcomeWhy(fleet.site(i), outcome) } });
    }
    return { { u"done"_s, apply.isDone() }, { u"stopped"_s, apply.isStopped() }, { u"sites"_s, sites } };
}

} // namespace wql
