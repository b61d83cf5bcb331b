// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/control/jsonrpc.h"

namespace wql {

/// A method's parameter that is missing or is nothing that it can be.
RpcError invalidParameter(const QString &name, const QString &mustBe);

/// A whole number from \a least to \a most; \a standard if it is not there.
Result<qint64, RpcError> numberOf(
    const QJsonObject &parameters, const QString &name, qint64 least, qint64 most, qint64 standard);

/// A text that must be there, of at most 4,096 characters.
Result<QString, RpcError> textOf(const QJsonObject &parameters, const QString &name);

} // namespace wql
