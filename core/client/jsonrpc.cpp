// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/jsonrpc.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype maxMethodName = 64;

/// Counted before the parser, which would build a thousand levels first.
int depthOf(const QByteArray &line)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

bool isId(const QJsonValue &id)
{
    return id.isDouble() || (id.isString() && id.toString().size() <= maxMethodName);
}

auto fault(const QJsonValue &id, RpcError::Code code, const QString &message)
{
    return unexpected(RpcFault{ id, { .code = code, .message = message, .data = {} } });
}

RpcError errorOf(const QJsonObject &error)
{
    return { .code = error[u"code"_s].toInt(),
        .message = error[u"message"_s].toString(),
        .data = error[u"data"_s].toObject() };
}

Result<RpcMessage, RpcFault> answerOf(const QJsonObject &object)
{
    RpcMessage message{
        .kind = RpcMessage::Kind::Answer, .id = object[u"id"_s], .method = {}, .parameters = {}, .result = {}
    };
    if (object[u"error"_s].isObject())
        message.result = unexpected(errorOf(object[u"error"_s].toObject()));
    else if (object[u"result"_s].isObject())
        message.result = object[u"result"_s].toObject();
    else
        return fault({}, RpcError::InvalidRequest, u"neither a method nor a result"_s);
    return message;
}

QByteArray lineOf(QJsonObject object)
{
    object[u"jsonrpc"_s] = u"2.0"_s;
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<RpcMessage, RpcFault> rpc::parse(const QByteArray &line)
{
    if (line.size() > frameBytes || depthOf(line) > depth)
        return fault({}, RpcError::ParseError, u"too long or too deep"_s);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fault({}, RpcError::ParseError, problem.errorString());
    if (!document.isObject())
        return fault({}, RpcError::InvalidRequest, u"one JSON object a line, no batches"_s);
    const QJsonObject object = document.object();
    if (object[u"jsonrpc"_s] != "2.0"_L1)
        return fault({}, RpcError::InvalidRequest, u"\"jsonrpc\" must be \"2.0\""_s);
    if (!object.contains("method"_L1))
        return answerOf(object);

    const QJsonValue id = object[u"id"_s];
    const bool isRequest = !id.isUndefined();
    if (isRequest && !isId(id))
        return fault({}, RpcError::InvalidRequest, u"\"id\" must be a number or a short text"_s);
    const QJsonValue answerTo = isRequest ? id : QJsonValue();
    const QString method = object[u"method"_s].toString();
    if (method.isEmpty() || method.size() > maxMethodName)
        return fault(answerTo, RpcError::InvalidRequest, u"\"method\" must be a name"_s);
    const QJsonValue parameters = object[u"params"_s];
    if (!parameters.isUndefined() && !parameters.isObject())
        return fault(answerTo, RpcError::InvalidParameters, u"\"params\" must be an object"_s);
    return RpcMessage{ .kind = isRequest ? RpcMessage::Kind::Request : RpcMessage::Kind::Notification,
        .id = answerTo,
        .method = method,
        .parameters = parameters.toObject(),
        .result = {} };
}

QByteArray rpc::requestLine(const QJsonValue &id, const QString &method, const QJsonObject &parameters)
{
    return lineOf({ { u"id"_s, id }, { u"method"_s, method }, { u"params"_s, parameters } });
}

QByteArray rpc::notificationLine(const QString &method, const QJsonObject &parameters)
{
    return lineOf({ { u"method"_s, method }, { u"params"_s, parameters } });
}

QByteArray rpc::answerLine(const QJsonValue &id, const RpcResult &result)
{
    if (result) {
        const QByteArray line = lineOf({ { u"id"_s, id }, { u"result"_s, *result } });
        return line.size() <= frameBytes
            ? line
            : answerLine(id, unexpected(refusal(RpcError::Refused, u"the answer would be too long"_s)));
    }
    QJsonObject error{ { u"code"_s, result.error().code }, { u"message"_s, result.error().message } };
    if (!result.error().data.isEmpty())
        error[u"data"_s] = result.error().data;
    const QByteArray line = lineOf({ { u"id"_s, id }, { u"error"_s, error } });
    return line.size() <= frameBytes
        ? line
        : answerLine(id, unexpected(refusal(RpcError::Refused, result.error().message.left(2000))));
}

RpcError rpc::refusal(RpcError::Code code, const QString &message, QJsonObject data)
{
    if (code == RpcError::NotPermitted)
        data[u"kind"_s] = u"not-permitted"_s;
    else if (code == RpcError::Conflict)
        data[u"kind"_s] = u"conflict"_s;
    else if (code == RpcError::Refused)
        data[u"kind"_s] = u"refused"_s;
    return { .code = code, .message = message, .data = data };
}

RpcError invalidParameter(const QString &name, const QString &mustBe)
{
    return {
        .code = RpcError::InvalidParameters, .message = u"\"%1\" must be %2"_s.arg(name, mustBe), .data = {}
    };
}

Result<qint64, RpcError> numberParam(
    const QJsonObject &parameters, const QString &name, qint64 min, qint64 max, qint64 defaultValue)
{
    const QJsonValue value = parameters[name];
    if (value.isUndefined() || value.isNull())
        return defaultValue;
    const qint64 number = value.toInteger(min - 1);
    if (number < min || number > max)
        return unexpected(invalidParameter(name, u"a whole number from %1 to %2"_s.arg(min).arg(max)));
    return number;
}

Result<QString, RpcError> stringParam(const QJsonObject &parameters, const QString &name)
{
    const QString text = parameters[name].toString();
    if (text.isEmpty() || text.size() > 4096)
        return unexpected(invalidParameter(name, u"a text"_s));
    return text;
}

} // namespace wql
