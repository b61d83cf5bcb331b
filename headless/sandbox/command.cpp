// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype firstParameter = 5;
constexpr qsizetype parameterCount = 5;

/// Takes values out of one JSON object and remembers the first that is not as the manual says.
class Fields {
public:
    explicit Fields(const QJsonValue &object)
        : m_object(object.toObject())
    {
        if (!object.isObject())
            m_problem = u"not an object"_s;
    }

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString())
            complain(u"%1 is no string"_s.arg(key));
        return value.toString();
    }

    QString timeId()
    {
        const QString value = text("timeId"_L1);
        const bool digits
            = std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (value.isEmpty() || value.size() > 18 || !digits)
            complain(u"timeId is no number of seconds"_s);
        return value;
    }

    QJsonArray array(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isArray())
            complain(u"%1 is no array"_s.arg(key));
        return value.toArray();
    }

    bool has(QLatin1StringView key) const { return m_object.contains(key); }

    void complain(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    const QString &problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QString m_problem;
};

/// Missing parameters are empty strings, and so is a missing array (manual, 3.1.4 and the second row
/// in 3.1.5).
SandboxRow rowFrom(Fields &fields)
{
    SandboxRow row{ fields.timeId(), fields.text("callId"_L1), fields.text("queue"_L1),
        fields.text("agent"_L1), fields.text("verb"_L1) };
    const QJsonArray parameters = fields.has("parameters"_L1) ? fields.array("parameters"_L1) : QJsonArray();
    if (parameters.size() > parameterCount)
        fields.complain(u"parameters has more than 5 entries"_s);
    for (qsizetype i = 0; i < std::min(parameters.size(), parameterCount); ++i) {
        if (!parameters.at(i).isString())
            fields.complain(u"parameters holds something else than strings"_s);
        row[size_t(firstParameter + i)] = parameters.at(i).toString();
    }
    return row;
}

void readRows(Fields &fields, SandboxCommand &command)
{
    const QJsonArray rows = fields.array("rows"_L1);
    command.rows.reserve(size_t(rows.size()));
    for (const QJsonValue &value : rows) {
        Fields inner(value);
        command.rows.push_back(rowFrom(inner));
        if (!inner.problem().isEmpty())
            return fields.complain(u"row %1: %2"_s.arg(command.rows.size()).arg(inner.problem()));
    }
}

void readResults(Fields &fields, SandboxCommand &command)
{
    const QJsonArray results = fields.has("results"_L1) ? fields.array("results"_L1) : QJsonArray();
    for (const QJsonValue &value : results) {
        Fields inner(value);
        if (inner.text("commandId"_L1) != "checkFbResCon"_L1)
            inner.complain(u"commandId is not checkFbResCon"_s);
        inner.text("version"_L1);
        inner.text("token"_L1);
        const SandboxActionResult result{ inner.text("id"_L1), inner.text("resultStatus"_L1),
            inner.text("result"_L1) };
        if (!result.status.startsWith("OK"_L1) && !result.status.startsWith("KO"_L1))
            inner.complain(u"resultStatus is neither OK nor KO"_s);
        command.results.push_back(result);
        if (!inner.problem().isEmpty())
            return fields.complain(u"result %1: %2"_s.arg(command.results.size()).arg(inner.problem()));
    }
}

} // namespace

bool SandboxCommand::changesSomething() const
{
    return commandId.startsWith("insert"_L1) || commandId == "checkHb"_L1 || commandId == "checkFb"_L1;
}

SandboxCommand parseCommand(const QString &json)
{
    SandboxCommand command;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (!document.isObject()) {
        command.problem = u"COMMANDSTRING is no JSON object: %1"_s.arg(error.errorString());
        return command;
    }
    Fields fields(document.object());
    command.commandId = fields.text("commandId"_L1);
    command.token = fields.text("token"_L1);
    if (fields.text("version"_L1) != "1.0"_L1)
        fields.complain(u"version is not 1.0"_s);
    if (command.commandId == "checkRow"_L1 || command.commandId == "insertRow"_L1)
        command.rows.push_back(rowFrom(fields));
    else if (command.commandId == "insertAll"_L1)
        readRows(fields, command);
    else if (command.commandId == "checkHb"_L1)
        command.timeId = fields.timeId();
    else if (command.commandId == "checkFb"_L1)
        readResults(fields, command);
    else if (command.commandId != "checkHWM"_L1)
        fields.complain(u"Unknown command: %1"_s.arg(command.commandId));
    command.problem = fields.problem();
    return command;
}

} // namespace wql
