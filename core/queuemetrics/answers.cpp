// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/answers.h"

#include "core/queuemetrics/servertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxJsonDepth = 64;
/// Brackets, commas and colons: QJsonDocument takes about ten times the memory of what it reads.
constexpr int maxJsonParts = 100'000;
constexpr qsizetype maxActions = 50;
constexpr qsizetype maxTransactionBytes = 16 * 1024;
constexpr qsizetype maxIdCharacters = 200;
constexpr qsizetype maxHostCharacters = 255;

ApiFailure failure(ApiFailure::Kind kind, const QString &words)
{
    return { kind, 0, boundedWords(words), {} };
}

/// Looks at the shape without building anything.
bool isWithinBounds(QByteArrayView json)
{
    int depth = 0;
    int parts = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText && c == '\\') {
            ++i;
        } else if (c == '"') {
            inText = !inText;
        } else if (!inText) {
            depth += (c == '{' || c == '[') - (c == '}' || c == ']');
            parts += c == '{' || c == '[' || c == ',' || c == ':';
        }
        if (depth > maxJsonDepth || parts > maxJsonParts)
            return false;
    }
    return true;
}

Result<QJsonObject, ApiFailure> parseObject(const QByteArray &body)
{
    if (!isWithinBounds(body))
        return unexpected(failure(ApiFailure::Kind::NotJson, u"JSON beyond all bounds"_s));
    // QJsonDocument would read past a byte-order mark; a mark says that something rewrote the answer.
    if (body.startsWith("\xEF\xBB\xBF"))
        return unexpected(failure(ApiFailure::Kind::NotJson, u"byte-order mark before the JSON"_s));
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(body, &error);
    // The servlet labels its answers UTF-8 and ISO-8859-1 in one header (manual, 3.2).
    if (error.error == QJsonParseError::IllegalUTF8String)
        document = QJsonDocument::fromJson(QString::fromLatin1(body).toUtf8(), &error);
    if (!document.isObject())
        return unexpected(failure(ApiFailure::Kind::NotJson, describePage(body)));
    return document.object();
}

bool namesCommand(QmCommand command, const QString &id)
{
    // The manual's answer to insertAll says insertRow (3.1.5).
    return id == commandId(command)
        || (command == QmCommand::InsertAll && id == commandId(QmCommand::InsertRow));
}

std::optional<ApiFailure> refusal(const QString &status)
{
    if (!status.startsWith("KO"_L1))
        return {};
    const bool partition = status.contains("Empty partition found for token"_L1, Qt::CaseInsensitive);
    return failure(partition ? ApiFailure::Kind::UnknownPartition : ApiFailure::Kind::Refused, status);
}

/// A string or a whole number as text; null for anything else.
QString scalarText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return value.toVariant().toString();
    return {};
}

int portOf(const QJsonValue &value)
{
    const int port = scalarText(value).toInt();
    return port > 0 && port < 65536 ? port : 0;
}

/// The texts for AMI; none if one is no text or all together are too long.
std::optional<QStringList> transactionsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    QStringList transactions;
    qsizetype bytes = 0;
    const QJsonArray texts = value.toArray();
    for (const QJsonValue &text : texts) {
        bytes += text.toString().toUtf8().size();
        if (!text.isString() || bytes > maxTransactionBytes)
            return {};
        transactions.append(text.toString());
    }
    return transactions;
}

/// None without an id, by which its result would be reported.
std::optional<FeedbackAction> actionOf(const QJsonObject &object)
{
    FeedbackAction action;
    action.id = scalarText(object.value("id"_L1));
    if (action.id.isEmpty() || action.id.size() > maxIdCharacters)
        return {};
    action.host = object.value("host"_L1).toString();
    action.port = portOf(object.value("port"_L1));
    const auto transactions = transactionsOf(object.value("actions"_L1));
    action.isWhole = transactions && !transactions->isEmpty() && action.port != 0 && !action.host.isEmpty()
        && action.host.size() <= maxHostCharacters;
    if (action.isWhole)
        action.transactions = *transactions;
    else
        action.host.truncate(maxHostCharacters);
    return action;
}

void readActions(const QJsonArray &array, QmAnswer &answer)
{
    for (const QJsonValue &value : array) {
        const auto action = actionOf(value.toObject());
        if (action && answer.actions.size() < size_t(maxActions))
            answer.actions.push_back(*action);
        else
            ++answer.ignoredActions;
    }
}

/// The result as text, empty for all the ways to say nothing; none if it is of another type.
std::optional<QString> resultText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined() || value.toString() == "null"_L1)
        return QString();
    if (!value.isString() && !value.isDouble())
        return {};
    return scalarText(value);
}

bool isResultOf(QmCommand command, const QmAnswer &answer)
{
    if (command == QmCommand::CheckHwm)
        return answer.result.isEmpty() || answer.count();
    return command != QmCommand::CheckRow || answer.count();
}

} // namespace

std::optional<qint64> QmAnswer::count() const
{
    bool isNumber = false;
    const qint64 number = result.toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

Result<QmAnswer, ApiFailure> parseAnswer(QmCommand command, const QByteArray &body)
{
    using Kind = ApiFailure::Kind;
    const auto object = parseObject(body);
    if (!object)
        return unexpected(object.error());
    const QString id = object->value("commandId"_L1).toString();
    const QString status = object->value("resultStatus"_L1).toString().trimmed();
    if (!id.isEmpty() && !namesCommand(command, id))
        return unexpected(failure(Kind::NotTheAnswer, u"commandId "_s + id));
    // A refusal counts also when it does not say what it refuses.
    if (const auto refused = refusal(status))
        return unexpected(*refused);
    if (id.isEmpty() || status != "OK"_L1)
        return unexpected(
            failure(Kind::NotTheAnswer, id.isEmpty() ? u"no commandId"_s : u"resultStatus "_s + status));

    QmAnswer answer;
    const auto result = resultText(object->value("result"_L1));
    answer.result = result.value_or(QString());
    if (!result || !isResultOf(command, answer))
        return unexpected(failure(Kind::NotTheAnswer, u"result "_s + answer.result));
    const QJsonValue actions = object->value("actions"_L1);
    if (command == QmCommand::CheckFb)
        readActions(actions.toArray(), answer);
    return answer;
}

} // namespace wql
