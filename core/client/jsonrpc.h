// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace wql {

/// Why a request was not answered with a result, as JSON-RPC 2.0 says it on the wire.
struct RpcError {
    enum Code {
        ParseError = -32700,
        InvalidRequest = -32600,
        UnknownMethod = -32601,
        InvalidParameters = -32602,
        NotPermitted = -32001,
        Conflict = -32002,
        Refused = -32003,
    };
    int code = InvalidRequest;
    QString message;
    QJsonObject data;

    bool operator==(const RpcError &) const = default;
};

using RpcResult = Result<QJsonObject, RpcError>;

/// One line of the control channel.
struct RpcMessage {
    enum class Kind { Request, Notification, Answer };
    Kind kind = Kind::Notification;
    QJsonValue id; ///< a string or a number; null in an answer to something that could not be read
    QString method;
    QJsonObject parameters;
    RpcResult result; ///< of an answer
};

/// A line that is no message. The id is the one to answer to, or null.
struct RpcFault {
    QJsonValue id;
    RpcError error;
};

namespace rpc {

inline constexpr qsizetype frameBytes = 4 * 1024 * 1024; ///< a line with its end
/// The same of who may only look: reading a line takes its time before anybody knows what it asks for.
inline constexpr qsizetype readOnlyFrameBytes = frameBytes / 8;
inline constexpr int depth = 32; ///< objects and arrays inside each other

/// Never costs more than the line is long, whatever stands in it.
Result<RpcMessage, RpcFault> parse(const QByteArray &line);

/// Each is one line with its end.
QByteArray requestLine(const QJsonValue &id, const QString &method, const QJsonObject &parameters);
QByteArray notificationLine(const QString &method, const QJsonObject &parameters);
/// An answer that would not fit into a frame becomes a refusal that says so.
QByteArray answerLine(const QJsonValue &id, const RpcResult &result);

/// A refusal with its `data.kind`, as docs/control.md has them.
RpcError refusal(RpcError::Code code, const QString &message, QJsonObject data = {});

} // namespace rpc

/// A method's parameter that is missing or is nothing that it can be.
RpcError invalidParameter(const QString &name, const QString &mustBe);

/// A whole number from \a min to \a max; \a defaultValue if it is not there.
Result<qint64, RpcError> numberParam(
    const QJsonObject &parameters, const QString &name, qint64 min, qint64 max, qint64 defaultValue);

/// A text that must be there, of at most 4,096 characters.
Result<QString, RpcError> stringParam(const QJsonObject &parameters, const QString &name);

} // namespace wql
