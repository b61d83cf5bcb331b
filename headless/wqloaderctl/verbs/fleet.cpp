// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/socketlink.h"
#include "core/client/sshlink.h"
#include "core/config/configreader.h"
#include "core/config/secretmask.h"
#include "headless/exitcodes.h"
#include "headless/unixsignals.h"
#include "headless/wqloaderctl/fleet/fleettext.h"
#include "headless/wqloaderctl/links.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// What the options of the verb say, within their bounds.
struct FleetOrder {
    QString what; ///< status, check, diff or apply
    QString file;
    Extent extent = Extent::Whole;
    int parallel = 10;
    std::chrono::seconds within{ 120 };
    std::chrono::seconds trial{ 120 };
};

bool takeNumber(Run &run, QLatin1StringView option, int min, int max, int &number)
{
    if (!run.invocation().has(option))
        return true;
    bool isNumber = true;
    number = run.invocation().value(option).toInt(&isNumber);
    if (isNumber && number >= min && number <= max)
        return true;
    run.fail(exitcode::usage, u"--%1 takes %2 to %3"_s.arg(option).arg(min).arg(max));
    return false;
}

/// What does not fit together; empty: nothing.
QString misfit(const Invocation &invocation)
{
    const QString what = invocation.positions[0];
    if (!QStringList{ u"status"_s, u"check"_s, u"diff"_s, u"apply"_s }.contains(what))
        return u"'fleet' takes status, check, diff or apply, not '%1'"_s.arg(visible(what));
    if (!invocation.has("sites"_L1))
        return u"say which sites: --sites FILE, or hosts with commas between"_s;
    if (invocation.has("host"_L1) || invocation.isOffline())
        return u"the sites of 'fleet' are those of --sites; it takes neither --host nor --config"_s;
    const bool hasFile = invocation.positions.size() > 1;
    if (what == "apply"_L1 && !hasFile)
        return u"'fleet apply' needs FILE: the configuration to bring to the sites"_s;
    if (hasFile && (what == "status"_L1 || what == "check"_L1))
        return u"'fleet %1' takes no file"_s.arg(what);
    if (invocation.has("add"_L1) && !hasFile)
        return u"--add goes with FILE"_s;
    return {};
}

std::optional<FleetOrder> fleetOrder(Run &run)
{
    const Invocation &invocation = run.invocation();
    if (const QString words = misfit(invocation); !words.isEmpty()) {
        run.fail(exitcode::usage, words);
        return {};
    }
    FleetOrder order;
    order.what = invocation.positions[0];
    order.file = invocation.positions.value(1);
    order.extent = invocation.has("add"_L1) ? Extent::Additions : Extent::Whole;
    int within = int(order.within.count());
    int trial = int(order.trial.count());
    if (!takeNumber(run, "parallel"_L1, 1, 100, order.parallel)
        || !takeNumber(run, "within"_L1, 1, 3600, within) || !takeNumber(run, "trial"_L1, 15, 600, trial))
        return {};
    order.within = std::chrono::seconds(within);
    order.trial = std::chrono::seconds(trial);
    return order;
}

/// Whether only the sites can say that it is wrong: what FILE does not have may be there.
bool isForTheSites(const ConfigProblem &problem)
{
    switch (problem.code) {
    case ProblemCode::NoTarget:
    case ProblemCode::UnknownTarget:
    case ProblemCode::UnknownPolicy:
    case ProblemCode::UnknownExpectedTarget:
        return true;
    default:
        return problem.severity == ConfigProblem::Severity::Warning;
    }
}

/// Finishes the run where the file cannot be used.
std::optional<ConfigFile> wantedFile(Run &run, const QString &path)
{
    const ConfigFile file = ConfigFile::read(path);
    std::vector<ConfigProblem> problems = file.readProblems();
    if (file.isComplete())
        if (const auto loaded = loaderConfigOf(file); !loaded)
            problems = loaded.error();
    std::erase_if(problems, isForTheSites);
    if (problems.empty())
        return file;
    if (run.console().wantsJson())
        run.console().json({ { u"problems"_s, toJson(problems) } });
    run.fail(
        exitcode::configuration, u"%1 cannot be used\n"_s.arg(visible(path)) + formatted(problems).trimmed());
    return {};
}

/// As a loader shows its own, so that no secret is compared or shown.
ConfigFile withoutSecrets(const ConfigFile &file)
{
    std::vector<ConfigText> texts;
    for (const ConfigFile::Part &part : file.parts())
        texts.push_back({ part.path, maskedText(part.document.text()) });
    return ConfigFile::fromTexts(texts);
}

/// One order to a fleet, from its links to its table.
class FleetRun : public QObject {
public:
    FleetRun(Run &run, FleetOrder order, std::vector<FleetSite> sites, std::optional<ConfigFile> wanted)
        : QObject(&run)
        , m_run(run)
        , m_order(std::move(order))
        , m_wanted(std::move(wanted))
        , m_fleet(
              std::move(sites), [&run](const FleetSite &site) { return linkTo(run.invocation(), site); },
              size_t(m_order.parallel))
        , m_answers(m_fleet.size())
    {
    }

    void start() { m_order.what == "apply"_L1 ? apply() : look(); }

private:
    static std::unique_ptr<LoaderLink> linkTo(const Invocation &invocation, const FleetSite &site)
    {
        if (site.host.isEmpty())
            return std::make_unique<SocketLink>(socketPath(invocation));
        SshLink::Settings settings{ .host = site.host, .socket = invocation.value("socket"_L1) };
        settings.port = site.port;
        settings.identityFile = site.identityFile;
        settings.asksNobody = true; // many at once cannot ask one person
        return std::make_unique<SshLink>(settings);
    }

    void look()
    {
        std::vector<size_t> all;
        for (size_t i = 0; i < m_fleet.size(); ++i)
            all.push_back(i);
        m_fleet.each(
            all, { QDeadlineTimer(m_order.within) }, [this](size_t site) { ask(site); },
            [this](size_t site, const LinkError &error) {
                m_answers[site].error = error;
                m_fleet.release(site);
            },
            [this] { show(); });
    }

    void ask(size_t site)
    {
        const LoaderClient client = m_fleet.client(site);
        if (m_order.what == "status"_L1)
            m_fleet.hold(site, client.status(taken<LoaderStatus>(site, &SiteAnswer::status)));
        else if (m_order.what == "check"_L1)
            m_fleet.hold(
                site, client.check({}, taken<std::vector<CheckedTarget>>(site, &SiteAnswer::checked)));
        else
            m_fleet.hold(site, client.config(taken<ConfigSnapshot>(site, &SiteAnswer::config)));
    }

    template <typename Value, typename Member>
    LoaderClient::Then<Value> taken(size_t site, Member SiteAnswer::*into)
    {
        return [this, site, into](const Reply<Value> &reply) {
            if (!reply)
                return m_fleet.fail(site, reply.error());
            m_answers[site].*into = *reply;
            m_answers[site].json = reply.json;
            m_fleet.done(site);
            m_fleet.release(site);
        };
    }

    /// Against FILE, or the first site.
    void compare()
    {
        const SiteAnswer &first = m_answers.front();
        if (!m_wanted && first.error) {
            for (SiteAnswer &answer : m_answers)
                answer.isCompared = false;
            return;
        }
        const ConfigFile other
            = m_wanted ? withoutSecrets(*m_wanted) : ConfigFile::fromTexts(first.config->texts);
        for (SiteAnswer &answer : m_answers)
            if (answer.config)
                answer.differences
                    = configDifferences(other, ConfigFile::fromTexts(answer.config->texts), m_order.extent);
    }

    void show()
    {
        if (m_order.what == "diff"_L1)
            compare();
        m_run.console().wantsJson() ? m_run.console().json(json()) : showTable();
        const bool isReached
            = std::ranges::any_of(m_answers, [](const SiteAnswer &each) { return !each.error; });
        const bool isWell = std::ranges::all_of(m_answers, &SiteAnswer::isWell);
        sayWhatWasTaken();
        m_run.finish(isWell ? exitcode::ok : isReached ? exitcode::notWell : exitcode::unavailable);
    }

    /// One word may have been meant as a file.
    void sayWhatWasTaken() const
    {
        const QString sites = m_run.invocation().value("sites"_L1);
        const auto &error = m_answers.front().error;
        if (m_answers.size() == 1 && error && error->kind == LinkError::Kind::Unreachable
            && m_fleet.site(0).host == sites)
            m_run.console().complain(
                u"there is no file '%1' here, so it was taken for the name of a host"_s.arg(visible(sites)));
    }

    QString reference() const { return m_wanted ? m_order.file : m_fleet.site(0).name; }

    void showTable() const
    {
        const Console &console = m_run.console();
        if (m_order.what == "status"_L1)
            return console.table(statusTable(m_fleet, m_answers));
        if (m_order.what == "check"_L1)
            return console.table(checkTable(m_fleet, m_answers));
        const TextTable table = differenceTable(m_fleet, m_answers, reference());
        if (!table.isEmpty())
            return console.table(table);
        console.line(u"%1 sites say what %2 says"_s.arg(m_answers.size()).arg(visible(reference())));
    }

    QJsonObject json() const
    {
        QJsonArray sites;
        for (size_t i = 0; i < m_answers.size(); ++i) {
            const SiteAnswer &answer = m_answers[i];
            QJsonObject more;
            if (answer.status)
                more = { { u"version"_s, m_fleet.link(i).hello().version }, { u"status"_s, answer.json } };
            else if (m_order.what == "check"_L1)
                more = answer.json;
            else if (answer.config && answer.isCompared)
                more = { { u"differences"_s, differencesJson(answer) } };
            sites += siteJson(m_fleet.site(i), answer.isWell(), answer.error, more);
        }
        QJsonObject all{ { u"sites"_s, sites } };
        if (m_order.what == "diff"_L1)
            all[u"reference"_s] = reference();
        return all;
    }

    static QJsonArray differencesJson(const SiteAnswer &answer)
    {
        QJsonArray differences;
        for (const ConfigDifference &each : answer.differences)
            differences += toJson(each);
        return differences;
    }

    void apply()
    {
        m_signals = std::make_unique<UnixSignals>();
        m_apply = std::make_unique<FleetApply>(
            m_fleet, FleetApply::Settings{ *m_wanted, m_order.extent, m_order.within, m_order.trial });
        connect(m_signals.get(), &UnixSignals::stopAsked, this, &FleetRun::onStopAsked);
        connect(m_apply.get(), &FleetApply::stateChanged, this, &FleetRun::onApplyState);
        m_apply->start();
    }

    void onStopAsked()
    {
        if (m_apply->state() == FleetApply::State::Keeping)
            return m_run.console().complain(
                u"it is being kept at all sites now: that is not stopped halfway"_s);
        if (std::exchange(m_wasStopAsked, true)) // the sites take back by themselves
            return m_run.fail(
                exitcode::temporary, u"left: each site takes back by itself what it was not told to keep"_s);
        if (m_apply->state() == FleetApply::State::TakingBack)
            return m_run.console().complain(
                u"it is being taken back; asked once more, this leaves, and each site takes back by itself"_s);
        m_apply->stop();
    }

    void onApplyState()
    {
        switch (m_apply->state()) {
        case FleetApply::State::Preparing:
            return m_run.console().complain(
                u"asking %1 sites whether they can take it"_s.arg(m_fleet.size()));
        case FleetApply::State::Trying:
            return m_run.console().complain(u"trying it, until it is known that all are well"_s);
        case FleetApply::State::Keeping:
            return m_run.console().complain(u"all are well: keeping it"_s);
        case FleetApply::State::TakingBack:
            return m_run.console().complain(u"taking it back"_s);
        case FleetApply::State::Done:
            break;
        }
        m_run.console().wantsJson() ? m_run.console().json(outcomeJson(m_fleet, *m_apply))
                                    : m_run.console().table(outcomeTable(m_fleet, *m_apply));
        m_run.finish(m_apply->isStopped() ? exitcode::temporary
                : m_apply->isDone()       ? exitcode::ok
                                          : exitcode::notWell);
    }

    Run &m_run;
    FleetOrder m_order;
    std::optional<ConfigFile> m_wanted;
    Fleet m_fleet;
    std::vector<SiteAnswer> m_answers;
    std::unique_ptr<UnixSignals> m_signals;
    std::unique_ptr<FleetApply> m_apply;
    bool m_wasStopAsked = false;
};

} // namespace

void verb::fleet(Run &run)
{
    const auto order = fleetOrder(run);
    if (!order)
        return;
    std::optional<ConfigFile> wanted;
    if (!order->file.isEmpty()) {
        wanted = wantedFile(run, order->file);
        if (!wanted)
            return;
    }
    auto sites = readSites(run.invocation().value("sites"_L1), run.invocation().value("group"_L1));
    if (!sites)
        return run.fail(sites.error().isUnreadable ? exitcode::noInput : exitcode::dataError,
            visible(sites.error().text, 2000));
    (new FleetRun(run, *order, std::move(*sites), std::move(wanted)))->start();
}

} // namespace wql
