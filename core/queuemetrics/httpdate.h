// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace wql {

/// Seconds since 1970 of an HTTP date in the form that servers must send: `Thu, 07 Aug 2014 09:36:37 GMT`.
std::optional<std::chrono::seconds> httpDate(QByteArrayView text);

/// What a Retry-After asks for at \a now: seconds or a date, between none and 10 minutes.
std::optional<std::chrono::seconds> retryAfter(QByteArrayView text, std::chrono::seconds now);

} // namespace wql
