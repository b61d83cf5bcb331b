// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/sandboxmodel.h"

#include "core/queuemetrics/columnwidths.h"

#include <algorithm>
#include <array>
#include <span>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

SandboxAnswer okay(const QString &commandId, const std::optional<QString> &result)
{
    return { commandId, nameOfCommand(commandId), u"OK"_s, result, {} };
}

/// As a database does that is not strict. What is asked for is compared uncut.
std::vector<SandboxRow> cutRows(std::vector<SandboxRow> rows)
{
    for (SandboxRow &row : rows)
        for (size_t field = 0; field < row.size(); ++field)
            row[field].truncate(qsizetype(columnWidths[field]));
    return rows;
}

QString inLatin1(const QString &text)
{
    QString kept;
    for (const char32_t c : text.toStdU32String()) // what Windows-1252 has beyond 0xFF is not played
        kept += c < 0x100 ? QChar(char16_t(c)) : u'?';
    return kept;
}

QString asKept(const QString &text, LaxText how)
{
    switch (how) {
    case LaxText::Kept:
        break;
    case LaxText::Latin1:
        return inLatin1(text);
    case LaxText::ThreeByteUtf8:
        return text.left(
            std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); }) - text.begin());
    case LaxText::Trimmed:
        return text.trimmed();
    }
    return text;
}

std::vector<SandboxRow> asKept(std::vector<SandboxRow> rows, LaxText how)
{
    for (SandboxRow &row : rows)
        for (QString &field : row)
            field = asKept(field, how);
    return rows;
}

bool hasFourBytes(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); });
}

constexpr std::array columnNames{ "time_id", "call_id", "queue", "agent", "verb", "data1", "data2", "data3",
    "data4", "data5" };

} // namespace

SandboxModel::SandboxModel(SandboxSettings settings, std::unique_ptr<RowStore> store)
    : m_settings(std::move(settings))
    , m_store(std::move(store))
{
}

Result<std::unique_ptr<SandboxModel>, QString> SandboxModel::open(const SandboxSettings &settings)
{
    auto store = RowStore::open(settings.database);
    if (!store)
        return unexpected(store.error());
    return std::unique_ptr<SandboxModel>(new SandboxModel(settings, std::move(*store)));
}

const SandboxContext *SandboxModel::context(const QString &name) const
{
    const auto found = std::find_if(m_settings.contexts.begin(), m_settings.contexts.end(),
        [&](const SandboxContext &context) { return context.name == name; });
    return found == m_settings.contexts.end() ? nullptr : &*found;
}

std::optional<PartitionName> SandboxModel::partition(const QString &contextName, const QString &token) const
{
    const SandboxContext *known = context(contextName);
    if (!known)
        return {};
    const auto found = known->partitions.find(token);
    if (found != known->partitions.end())
        return PartitionName{ contextName, *found };
    return known->anyToken ? std::optional(PartitionName{ contextName, token }) : std::nullopt;
}

QStringList SandboxModel::tokens(const QString &contextName) const
{
    const SandboxContext *known = context(contextName);
    QStringList tokens = known ? known->partitions.keys() : QStringList();
    if (known && known->anyToken) {
        for (const QString &name : m_store->partitions(contextName)) {
            if (!known->partitions.values().contains(name))
                tokens.append(name);
        }
    }
    return tokens;
}

SandboxAnswer SandboxModel::execute(const QString &contextName, const SandboxCommand &command, qint64 now)
{
    SandboxAnswer answer = perform(contextName, command, now);
    if (answer.commandId == "insertAll"_L1 && m_settings.insertAllAnswersAsInsertRow) {
        answer.commandId = u"insertRow"_s;
        answer.name = nameOfCommand(answer.commandId);
    }
    return answer;
}

SandboxAnswer SandboxModel::perform(const QString &contextName, const SandboxCommand &command, qint64 now)
{
    if (!command.problem.isEmpty())
        return SandboxAnswer::refusal(command.commandId, command.problem);
    const std::optional<PartitionName> name = partition(contextName, command.token);
    if (!name)
        return SandboxAnswer::refusal(
            command.commandId, u"Empty partition found for token: %1"_s.arg(command.token));
    if (command.commandId == "checkHWM"_L1) {
        const qint64 highest = m_store->summary(*name).highestTimeId;
        return okay(command.commandId, highest < 0 ? std::nullopt : std::optional(QString::number(highest)));
    }
    if (command.commandId == "checkRow"_L1 && m_settings.threeByteUtf8
        && std::any_of(command.rows.front().begin(), command.rows.front().end(), hasFourBytes))
        return SandboxAnswer::refusal(command.commandId,
            u"Illegal mix of collations (utf8_general_ci,IMPLICIT) and (utf8mb4_general_ci,COERCIBLE) for "
            "operation '='"_s);
    if (command.commandId == "checkRow"_L1)
        return okay(command.commandId, QString::number(m_store->countEqual(*name, command.rows.front())));
    if (command.commandId == "checkHb"_L1)
        return beat(*name, command, now);
    if (command.commandId == "checkFb"_L1)
        return exchangeFeedback(contextName, command);
    return insert(*name, command, now);
}

SandboxAnswer SandboxModel::insert(const PartitionName &name, const SandboxCommand &command, qint64 now)
{
    for (size_t row = 0; row < command.rows.size(); ++row) {
        const QString problem = problemOf(command.rows[row]);
        if (problem.isEmpty())
            continue;
        if (!m_settings.hasTransactions)
            static_cast<void>(
                m_store->insert(name, std::span(command.rows).first(row), RowStore::Kind::Row, now));
        return SandboxAnswer::refusal(command.commandId, u"%1 at row %2"_s.arg(problem).arg(row + 1));
    }
    std::vector<SandboxRow> rows = asKept(command.rows, m_settings.laxText);
    if (m_settings.cutColumns)
        rows = cutRows(std::move(rows));
    const auto id = m_store->insert(name, rows, RowStore::Kind::Row, now);
    if (!id)
        return SandboxAnswer::refusal(command.commandId, id.error());
    if (command.commandId == "insertRow"_L1)
        return okay(command.commandId, QString::number(*id));
    return okay(command.commandId, QString::number(command.rows.size()));
}

/// In MySQL's words; empty: the columns take the row.
QString SandboxModel::problemOf(const SandboxRow &row) const
{
    for (size_t field = 0; field < row.size(); ++field) {
        const QString column = QLatin1StringView(columnNames[field]);
        if (m_settings.threeByteUtf8 && hasFourBytes(row[field]))
            return u"Incorrect string value: '\\xF0\\x9F...' for column '%1'"_s.arg(column);
        if (m_settings.strictColumns && size_t(row[field].toUcs4().size()) > columnWidths[field])
            return u"Data truncation: Data too long for column '%1'"_s.arg(column);
    }
    return {};
}

void SandboxModel::setColumns(bool strict, bool threeByteUtf8)
{
    m_settings.strictColumns = strict;
    m_settings.threeByteUtf8 = threeByteUtf8;
}

/// A heartbeat is a row among the others at QueueMetrics, and so lifts the high-water mark.
SandboxAnswer SandboxModel::beat(const PartitionName &name, const SandboxCommand &command, qint64 now)
{
    const SandboxRow row{ command.timeId, u"NONE"_s, u"NONE"_s, u"NONE"_s, u"HEARTBEAT"_s };
    const auto id = m_store->insert(name, { &row, 1 }, RowStore::Kind::Heartbeat, now);
    return id ? okay(command.commandId, QString::number(*id))
              : SandboxAnswer::refusal(command.commandId, id.error());
}

SandboxAnswer SandboxModel::exchangeFeedback(const QString &contextName, const SandboxCommand &command)
{
    FeedbackQueue &queue = feedback(contextName, command.token);
    for (const SandboxActionResult &result : command.results)
        queue.take(result);
    SandboxAnswer answer = okay(command.commandId, QString::number(++m_feedbackCalls));
    answer.actions = queue.deliver(m_settings.redeliverActions);
    return answer;
}

FeedbackQueue &SandboxModel::feedback(const QString &contextName, const QString &token)
{
    return m_feedback[{ contextName, token }];
}

const FeedbackQueue *SandboxModel::findFeedback(const QString &contextName, const QString &token) const
{
    const auto found = m_feedback.find({ contextName, token });
    return found == m_feedback.end() ? nullptr : &found->second;
}

void SandboxModel::clear()
{
    m_store->clear();
    m_feedback.clear();
    m_feedbackCalls = 0;
}

} // namespace wql
