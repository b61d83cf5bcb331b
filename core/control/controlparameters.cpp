// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controlparameters.h"

using namespace Qt::StringLiterals;

namespace wql {

RpcError invalidParameter(const QString &name, const QString &mustBe)
{
    return {
        .code = RpcError::InvalidParameters, .message = u"\"%1\" must be %2"_s.arg(name, mustBe), .data = {}
    };
}

Result<qint64, RpcError> numberOf(
    const QJsonObject &parameters, const QString &name, qint64 least, qint64 most, qint64 standard)
{
    const QJsonValue value = parameters[name];
    if (value.isUndefined() || value.isNull())
        return standard;
    const qint64 number = value.toInteger(least - 1);
    if (number < least || number > most)
        return unexpected(invalidParameter(name, u"a whole number from %1 to %2"_s.arg(least).arg(most)));
    return number;
}

Result<QString, RpcError> textOf(const QJsonObject &parameters, const QString &name)
{
    const QString text = parameters[name].toString();
    if (text.isEmpty() || text.size() > 4096)
        return unexpected(invalidParameter(name, u"a text"_s));
    return text;
}

} // namespace wql
