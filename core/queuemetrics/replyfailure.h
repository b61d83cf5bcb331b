// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/apifailure.h"

#include <QNetworkReply>

#include <optional>

namespace wql {

/// What a status other than 2xx means; none for 2xx.
std::optional<ApiFailure::Kind> kindOfStatus(int status);

/// What an error of the connection means. \a handedOver: the whole request was, or may have been, handed
/// over.
ApiFailure::Kind kindOfError(QNetworkReply::NetworkError error, bool handedOver);

/// The failure that a finished reply of QmReply is by itself, before its body is read as an answer; none if
/// the body is to be read. \a bodyWords are what the body says, for a status that is a failure.
std::optional<ApiFailure> failureOf(
    const QNetworkReply &reply, const QString &bodyWords, std::chrono::seconds now);

} // namespace wql
