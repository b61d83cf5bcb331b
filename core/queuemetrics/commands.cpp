// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/commands.h"

#include "core/queuemetrics/formencoding.h"
#include "core/queuemetrics/rowencoder.h"

namespace wql {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView openObject = "%7B";
constexpr QByteArrayView closeObject = "%7D";
constexpr QByteArrayView comma = "%2C";
constexpr QByteArrayView quote = "%22";

/// Appends `,"key":"value"`; the key is one of ours and needs no encoding.
void appendField(QByteArray &to, QByteArrayView key, const QString &value)
{
    to.append(comma).append(quote).append(key).append("%22%3A%22");
    appendEncoded(to, value);
    to.append(quote);
}

/// Appends `{"commandId":"...","version":"1.0","token":"..."`.
void appendHead(QByteArray &to, QLatin1StringView id, const QString &token)
{
    to.append(openObject).append("%22commandId%22%3A%22").append(id.data(), id.size()).append(quote);
    appendField(to, "version", u"1.0"_s);
    appendField(to, "token", token);
}

QByteArray bodyBegin(QmCommand command, const QString &token, size_t more = 0)
{
    QByteArray body;
    body.reserve(qsizetype(more) + 256 + 8 * token.size());
    body.append("COMMANDSTRING=");
    appendHead(body, commandId(command), token);
    return body;
}

/// The command's fields, followed by those of the row in the same object.
QByteArray rowBody(QmCommand command, const QString &token, std::string_view row)
{
    Q_ASSERT(row.starts_with("%7B"));
    QByteArray body = bodyBegin(command, token, row.size());
    body.append(comma);
    row.remove_prefix(size_t(openObject.size()));
    return body.append(row.data(), qsizetype(row.size()));
}

} // namespace

QLatin1StringView commandId(QmCommand command)
{
    switch (command) {
    case QmCommand::CheckHwm:
        return "checkHWM"_L1;
    case QmCommand::CheckRow:
        return "checkRow"_L1;
    case QmCommand::InsertRow:
        return "insertRow"_L1;
    case QmCommand::InsertAll:
        return "insertAll"_L1;
    case QmCommand::CheckHb:
        return "checkHb"_L1;
    case QmCommand::CheckFb:
        return "checkFb"_L1;
    }
    Q_UNREACHABLE();
}

QByteArray checkHwmBody(const QString &token)
{
    return bodyBegin(QmCommand::CheckHwm, token).append(closeObject);
}

QByteArray checkRowBody(const QString &token, std::string_view encodedRow)
{
    return rowBody(QmCommand::CheckRow, token, encodedRow);
}

QByteArray insertRowBody(const QString &token, std::string_view encodedRow)
{
    return rowBody(QmCommand::InsertRow, token, encodedRow);
}

QByteArray insertAllBody(const QString &token, std::string_view encodedRows)
{
    QByteArray body = bodyBegin(QmCommand::InsertAll, token, encodedRows.size());
    body.append("%2C%22rows%22%3A%5B").append(encodedRows.data(), qsizetype(encodedRows.size()));
    return body.append("%5D").append(closeObject);
}

QByteArray checkHbBody(const QString &token, std::chrono::seconds time)
{
    QByteArray body = bodyBegin(QmCommand::CheckHb, token);
    appendField(body, "timeId", QString::number(time.count()));
    return body.append(closeObject);
}

QByteArray checkFbBody(const QString &token, const std::vector<FeedbackResult> &results)
{
    QByteArray body = bodyBegin(QmCommand::CheckFb, token);
    body.append("%2C%22results%22%3A%5B");
    for (const FeedbackResult &result : results) {
        if (&result != &results.front())
            body.append(comma);
        appendHead(body, "checkFbResCon"_L1, token);
        appendField(body, "id", result.id);
        appendField(body, "resultStatus", result.ok ? u"OK"_s : u"KO"_s);
        appendField(body, "result", result.text);
        body.append(closeObject);
    }
    return body.append("%5D").append(closeObject);
}

} // namespace wql
