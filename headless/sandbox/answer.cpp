// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/answer.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const std::optional<QString> &text)
{
    if (!text)
        return u"null"_s;
    const QByteArray array = QJsonDocument(QJsonArray{ *text }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QString actionsJson(const std::vector<SandboxAction> &actions)
{
    QJsonArray array;
    for (const SandboxAction &action : actions) {
        array.append(QJsonObject{ { u"id"_s, action.id }, { u"host"_s, action.host },
            { u"port"_s, action.port }, { u"actions"_s, QJsonArray::fromStringList(action.transactions) } });
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

QString nameOfCommand(const QString &commandId)
{
    static const QHash<QString, QString> names{ { u"checkHWM"_s, u"Check High WaterMark"_s },
        { u"checkRow"_s, u"Check Existing Row"_s }, { u"insertRow"_s, u"Insert Row"_s },
        { u"insertAll"_s, u"Insert All"_s }, { u"checkHb"_s, u"Check Heartbeat"_s },
        { u"checkFb"_s, u"Check Feedback"_s } };
    return names.value(commandId);
}

QByteArray SandboxAnswer::toJson(SandboxCharset charset) const
{
    QString json = u"{\"commandId\":"_s + quoted(commandId) + u",\"version\":\"1.0\""_s;
    if (actions)
        json += u",\"actions\":"_s + actionsJson(*actions);
    if (resultStatus)
        json += u",\"resultStatus\":"_s + quoted(resultStatus);
    json += u",\"result\":"_s + quoted(result) + u",\"token\":null,\"name\":"_s + quoted(name) + u"}\r\n"_s;
    return charset == SandboxCharset::Utf8 ? json.toUtf8() : json.toLatin1();
}

SandboxAnswer SandboxAnswer::refusal(const QString &commandId, const QString &words)
{
    return { commandId, nameOfCommand(commandId), u"KO: "_s + words, {}, {} };
}

} // namespace wql
