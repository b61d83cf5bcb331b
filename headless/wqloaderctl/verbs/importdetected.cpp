// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/system.h"
#include "core/config/configreader.h"
#include "core/config/configtext.h"
#include "core/config/legacy/detection.h"
#include "core/config/legacy/machinefiles.h"
#include "core/config/legacy/migration.h"
#include "core/control/replayrun.h"
#include "core/status/routingjson.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/detectiontext.h"
#include "headless/wqloaderctl/importing.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/tracetext.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QFileInfo>

#include <string.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// The end of a log that is read in both ways: hours of a busy exchange.
constexpr qint64 comparedBytes = 16 * 1000 * 1000;

/// Whether the written configuration means what the old loader's own files mean.
struct Comparison {
    QString log;
    QString notDone; ///< why; empty: it was
    QStringList targets; ///< those that differ
    ReplayResult rows;

    bool isEqual() const { return notDone.isEmpty() && targets.isEmpty() && rows.same == rows.rows; }
};

/// One run of import --detect: look, plan, write, compare, tell. Lives as long as the run.
class DetectedImport : public QObject {
public:
    explicit DetectedImport(Run &run)
        : QObject(&run)
        , m_run(run)
        , m_machine(run.invocation().value("root"_L1, u"/"_s))
        , m_paths(ImportPaths::of(run.invocation()))
    {
    }

    void start();

private:
    std::vector<size_t> wanted();
    void tellChoices(const NoMigration &why);
    void compare();
    void compareTargets(const LoaderConfig &written);
    void finish();
    void showComparison();
    QJsonObject json() const;

    Run &m_run;
    MachineFiles m_machine;
    ImportPaths m_paths;
    std::vector<LoaderFinding> m_findings;
    Migration m_migration;
    ImportPlan m_plan;
    ChangeOver m_commands;
    Comparison m_comparison;
    bool m_isWrong = false; ///< --take
};

std::vector<size_t> DetectedImport::wanted()
{
    std::vector<size_t> numbers;
    if (!m_run.invocation().has("take"_L1))
        return numbers;
    for (const QString &text : m_run.invocation().value("take"_L1).split(u',')) {
        bool isNumber = false;
        const uint number = text.trimmed().toUInt(&isNumber);
        m_isWrong = m_isWrong || !isNumber || number == 0;
        numbers.push_back(number == 0 ? 0 : number - 1);
    }
    return numbers;
}

void DetectedImport::tellChoices(const NoMigration &why)
{
    const Console &console = m_run.console();
    if (console.wantsJson())
        console.json({ { u"findings"_s, findingsJson(m_findings) } });
    QString text = why.text;
    if (why.choices.size() > 1) {
        QStringList numbers;
        for (const size_t number : why.choices)
            numbers += QString::number(number + 1);
        text += u": --take %1 takes the first of them, --take %2 all"_s.arg(
            numbers.front(), numbers.join(u','));
    }
    m_run.fail(exitcode::notWell, text);
}

void DetectedImport::start()
{
    const std::vector<size_t> numbers = wanted();
    if (m_isWrong)
        return m_run.fail(exitcode::usage, u"--take takes numbers of the table, such as 1 or 1,3"_s);
    m_findings = detectLoaders(m_machine);
    if (!m_run.console().wantsJson()) {
        showFindings(m_run.console(), m_findings);
        m_run.console().line();
    }
    const auto migration = chooseLoaders(m_findings, numbers);
    if (!migration)
        return tellChoices(migration.error());
    m_migration = *migration;
    m_plan = planOf(m_migration.import, m_paths.secrets);
    m_commands = changeOver(m_findings, m_migration);
    const auto written = writeImport(m_plan, m_paths, m_run.invocation().has("force"_L1));
    if (!written)
        return m_run.fail(exitcode::cannotCreate, written.error());
    compare();
}

void DetectedImport::compareTargets(const LoaderConfig &written)
{
    for (const Target &old : m_migration.import.config.targets) {
        const auto isSame = [&old](const Target &target) {
            return target.name == old.name && target.url == old.url && target.token == old.token
                && target.user == old.user && target.timezoneOffset == old.timezoneOffset;
        };
        if (std::none_of(written.targets.begin(), written.targets.end(), isSame))
            m_comparison.targets += old.name;
    }
}

/// The old loader's files as we would run them directly, and what was written, read again from where it is.
void DetectedImport::compare()
{
    const LoaderConfig &old = m_migration.import.config;
    m_comparison.log = old.general.queueLog;
    const auto loaded = m_paths.config.isEmpty()
        ? loaderConfigOf(ConfigFile::fromText(configText(m_plan.config), u"wqloader.conf"_s))
        : readLoaderConfig(m_paths.config);
    if (!loaded) {
        m_comparison.notDone = formatted(loaded.error()).trimmed();
        return finish();
    }
    compareTargets(loaded->config);
    const QString log = m_machine.here(old.general.queueLog);
    if (m_migration.import.renamesUnread)
        m_comparison.notDone = u"something changes names that is not read; see what was dropped"_s;
    else if (log.isEmpty())
        m_comparison.notDone = u"it is not there, or may not be read"_s;
    if (!m_comparison.notDone.isEmpty())
        return finish();
    auto *replay = new ReplayRun(log, comparedBytes, old, loaded->config, this);
    connect(replay, &ReplayRun::finished, this, [this](const ReplayOutcome &outcome) {
        if (outcome)
            m_comparison.rows = *outcome;
        else
            m_comparison.notDone = systemWords(outcome.error().errorNumber);
        finish();
    });
    replay->start();
}

void DetectedImport::showComparison()
{
    const Console &console = m_run.console();
    const ReplayResult &rows = m_comparison.rows;
    const QString log = visible(m_comparison.log);
    if (!m_comparison.targets.isEmpty())
        console.line(console.toned(
            u"\nNot the same targets: %1"_s.arg(visible(m_comparison.targets.join(u", "_s))), Tone::Bad));
    if (!m_comparison.notDone.isEmpty()) {
        console.line(
            u"\nThe rows of %1 were not compared: %2"_s.arg(log, visible(m_comparison.notDone, 2000)));
    } else if (m_comparison.isEqual()) {
        console.line(
            u"\nThe last %1 rows of %2: the old files and this configuration send each of them to the same targets, under the same names."_s
                .arg(rows.rows)
                .arg(log));
    } else {
        console.line(
            u"\nOf the last %1 rows of %2, %3 go to the same targets under the same names. Elsewhere:"_s
                .arg(rows.rows)
                .arg(log)
                .arg(rows.same));
        TextTable table({ u"rows"_s, u"from"_s, u"to"_s, u"for example"_s });
        for (const ReplayResult::Move &move : rows.moved)
            table.add(
                { QString::number(move.rows), targetNames(move.from), targetNames(move.to), move.example });
        console.table(table);
    }
    console.line(
        u"What the old loader has stored already is asked by wqloaderctl check, and by the first start."_s);
}

QJsonObject DetectedImport::json() const
{
    QJsonObject json = importJson(m_plan, m_paths.config);
    json[u"findings"_s] = findingsJson(m_findings);
    QJsonArray taken;
    for (const size_t number : m_migration.taken)
        taken += qint64(number + 1);
    json[u"taken"_s] = taken;
    json[u"compared"_s] = QJsonObject{ { u"log"_s, m_comparison.log }, { u"notDone"_s, m_comparison.notDone },
        { u"equal"_s, m_comparison.isEqual() },
        { u"targets"_s, QJsonArray::fromStringList(m_comparison.targets) },
        { u"replay"_s, toJson(m_comparison.rows) } };
    json[u"stop"_s] = QJsonArray::fromStringList(m_commands.stop);
    json[u"start"_s] = QJsonArray::fromStringList(m_commands.start);
    json[u"back"_s] = QJsonArray::fromStringList(m_commands.back);
    return json;
}

void DetectedImport::finish()
{
    const Console &console = m_run.console();
    const bool isWell
        = m_comparison.isEqual() || (!m_comparison.notDone.isEmpty() && !m_migration.import.renamesUnread);
    m_run.finish(isWell && m_migration.unread.empty() ? exitcode::ok : exitcode::notWell);
    if (console.wantsJson())
        return console.json(json());
    for (const size_t number : m_migration.unread)
        console.line(console.toned(
            u"Number %1 runs and cannot be imported: what it feeds is not in this plan."_s.arg(number + 1),
            Tone::Bad));
    for (const size_t number : m_migration.leftOut)
        console.line(console.toned(
            u"Number %1 says something else, and is left out; --take takes it too."_s.arg(number + 1),
            Tone::Warning));
    showImport(console, m_plan, m_paths.config);
    showComparison();
    showChangeOver(
        console, m_commands, m_paths.config.isEmpty() ? QString(systemConfigFile) : m_paths.config);
}

} // namespace

void verb::importDetected(Run &run)
{
    if (run.invocation().has("host"_L1))
        return run.fail(exitcode::usage,
            u"--detect looks at the machine it runs on, not by a loader's link; on the other one: ssh %1 wqloaderctl import --detect"_s
                .arg(run.invocation().value("host"_L1)));
    const QString root = run.invocation().value("root"_L1, u"/"_s);
    if (!QFileInfo(root).isDir())
        return run.fail(exitcode::noInput, u"%1 is no folder"_s.arg(root));
    if (::geteuid() != 0)
        run.console().complain(
            u"this is not root: not every file, process and environment can be looked at"_s);
    (new DetectedImport(run))->start();
}

} // namespace wql
