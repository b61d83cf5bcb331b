// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/statusjson.h"
#include "core/words/refusedtext.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/savedfile.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Rows = std::vector<ShownRefusedRow>;

/// Calls \a then with the target that is meant.
void withTarget(Run &run, const std::function<void(const QString &target)> &then)
{
    if (run.invocation().has("target"_L1))
        return then(run.invocation().value("target"_L1));
    const auto choose = [&run, then](const Reply<LoaderStatus> &status) {
        QStringList names;
        for (const TargetStatus &target : status->targets)
            if (status->targets.size() == 1
                || target.refused.waiting + target.refused.toSend + target.refused.setAside > 0)
                names += target.name;
        if (names.size() == 1)
            return then(names.front());
        if (names.isEmpty() && run.invocation().positions.front() == "list"_L1) {
            run.console().wantsJson() ? run.console().json({ { u"rows"_s, QJsonArray() } })
                                      : run.console().line(u"No target refuses rows."_s);
            return run.finish(exitcode::ok);
        }
        run.fail(exitcode::usage,
            names.isEmpty() ? u"no target refuses rows; --target NAME asks one"_s
                            : u"several targets refuse rows: --target %1"_s.arg(names.join(u" | "_s)));
    };
    run.ask<LoaderStatus>(
        [](const LoaderClient &client, const auto &next) { return client.status(next); }, choose);
}

/// Asks until all rows are there.
void collect(
    Run &run, const QString &target, const std::shared_ptr<Rows> &rows, const std::function<void()> &then)
{
    const qint64 after = rows->empty() ? 0 : rows->back().number;
    run.ask<RefusedList>(
        [=](const LoaderClient &client, const auto &next) { return client.refusedRows(target, after, next); },
        [=, &run](const Reply<RefusedList> &reply) {
            rows->insert(rows->end(), reply->rows.begin(), reply->rows.end());
            if (reply->hasMore && !reply->rows.empty())
                collect(run, target, rows, then);
            else
                then();
        });
}

QJsonObject jsonOf(const QString &target, const Rows &rows)
{
    QJsonArray array;
    for (const ShownRefusedRow &row : rows)
        array += toJson(row);
    return { { u"target"_s, target }, { u"rows"_s, array } };
}

void show(Run &run, const QString &target, const Rows &rows)
{
    run.finish(exitcode::ok);
    if (run.console().wantsJson())
        return run.console().json(jsonOf(target, rows));
    if (rows.empty())
        return run.console().line(u"'%1' refuses no row."_s.arg(visible(target)));
    TextTable table({ u"row"_s, u"state"_s, u"time"_s, u"cut"_s, u"place"_s, u"text"_s, u"words"_s });
    for (const ShownRefusedRow &row : rows)
        table.add({ QString::number(row.number),
            { nameOf(row.state), row.state == RefusedRow::State::Waiting ? Tone::Bad : Tone::Plain },
            QDateTime::fromSecsSinceEpoch(row.time.count()).toString(Qt::ISODate),
            row.isCuttable ? u"helps"_s : u"-"_s,
            row.file.isEmpty() ? u"gone"_s : u"%1:%2"_s.arg(visible(row.file)).arg(row.offset),
            visible(row.row, 300), visible(row.words, 200) });
    run.console().table(table);
}

/// As lines of a queue_log: `wqloaderctl trace` and people read them.
void save(Run &run, const QString &target, const QString &path, const Rows &rows)
{
    QByteArray text;
    for (const ShownRefusedRow &row : rows)
        if (row.state != RefusedRow::State::Sent)
            text += row.row.toUtf8() + '\n';
    if (text.isEmpty()) {
        run.console().line(u"'%1' refuses no row; nothing is written."_s.arg(visible(target)));
        return run.finish(exitcode::ok);
    }
    if (const auto saved = saveNewFile(path, text, Readers::Owner, run.invocation().has("force"_L1)); !saved)
        return run.fail(exitcode::cannotCreate, saved.error());
    run.console().line(u"Rows of '%1' written to %2: %3"_s.arg(visible(target), path).arg(text.count('\n')));
    run.finish(exitcode::ok);
}

void decide(Run &run, const QString &target, const std::vector<qint64> &rows, const QString &decision)
{
    run.ask<RefusedDecided>(
        [=](const LoaderClient &client, const auto &then) {
            return client.decideRefused(target, rows, decision, then);
        },
        [=, &run](const Reply<RefusedDecided> &reply) {
            run.finish(reply->undecided.empty() ? exitcode::ok : exitcode::notWell);
            if (run.console().wantsJson())
                return run.console().json(reply.json);
            const QString said = decision == "cut"_L1 ? u"Rows of '%1' to be sent cut: %2"_s
                : decision == "retry"_L1              ? u"Rows of '%1' to be sent once more: %2"_s
                                                      : u"Rows of '%1' set aside: %2"_s;
            run.console().line(said.arg(visible(target)).arg(reply->decided));
            if (!reply->undecided.empty())
                run.console().complain(undecidedText(reply->undecided));
        });
}

/// None: they are no numbers.
std::optional<std::vector<qint64>> numbersOf(const QStringList &texts)
{
    std::vector<qint64> numbers;
    for (const QString &text : texts) {
        bool isNumber = false;
        numbers.push_back(text.toLongLong(&isNumber));
        if (!isNumber || numbers.back() <= 0)
            return {};
    }
    return numbers;
}

void decideNamed(Run &run, const QString &decision, const QStringList &names)
{
    const bool isAll = names == QStringList(u"all"_s);
    const auto rows = isAll ? std::vector<qint64>() : numbersOf(names);
    if (names.isEmpty() || !rows)
        return run.fail(
            exitcode::usage, u"%1 takes numbers of rows, as refused list shows them, or all"_s.arg(decision));
    withTarget(run, [=, &run](const QString &target) { decide(run, target, *rows, decision); });
}

} // namespace

void verb::refused(Run &run)
{
    QStringList names = run.invocation().positions;
    const QString what = names.takeFirst();
    if (what == "cut"_L1 || what == "set-aside"_L1 || what == "retry"_L1)
        return decideNamed(run, what, names);
    const bool isExport = what == "export"_L1;
    if (names.size() != (isExport ? 1 : 0) || (!isExport && what != "list"_L1))
        return run.fail(exitcode::usage,
            u"refused list, refused export FILE, or refused cut|set-aside|retry ROW...|all"_s);
    withTarget(run, [=, &run](const QString &target) {
        const auto rows = std::make_shared<Rows>();
        collect(run, target, rows, [=, &run] {
            if (isExport)
                save(run, target, names.front(), *rows);
            else
                show(run, target, *rows);
        });
    });
}

} // namespace wql
