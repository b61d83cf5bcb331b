// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace wql {

/// Why a call to QueueMetrics brought no answer that says OK. A value: kind, place and the other side's own
/// words; the sentence for people is made where people read it.
struct ApiFailure {
    enum class Kind {
        // Surely not processed: not all bytes of the request were handed over.
        HostNotFound,
        ConnectionRefused, ///< also: network unreachable
        ConnectTimeout,
        TlsFailed, ///< no TLS of our versions
        Untrusted, ///< the certificate, which proves nothing to us
        NoAuthorities, ///< the target's own ca_file cannot be used
        ProxyFailed,
        ConnectionLostEarly, ///< before the last byte was handed over
        // Ambiguous: all bytes were handed over.
        NoAnswer, ///< the total deadline passed
        ConnectionLost, ///< FIN or RST before a complete answer
        BadHttp, ///< no HTTP, cut, overlong, wrong lengths
        HttpStatus, ///< any status but 2xx that no kind below names
        NotJson, ///< a page, an empty body, anything but one JSON object
        NotTheAnswer, ///< JSON, but another command's, or without resultStatus
        CountDiffers, ///< OK, but not as many rows as were sent
        Refused, ///< resultStatus KO, with the server's words
        Busy, ///< 429 or 503; retryAfter if it said so
        TooLarge, ///< 413, 414
        // Needs a human.
        Unauthorized, ///< 401, 403
        NotFound, ///< 404, 405, 410
        Redirected, ///< 3xx; words hold the Location
        UnknownPartition, ///< KO that names the partition or token
        // Our own doing.
        Aborted,
    };

    Kind kind = Kind::Aborted;
    int httpStatus = 0;
    /// The server's or the library's words, at most 500 characters, control characters removed. Never a
    /// secret.
    QString words;
    std::optional<std::chrono::seconds> retryAfter; ///< at most 10 minutes

    bool operator==(const ApiFailure &) const = default;
};

/// What the server may have done with the request.
enum class Processing {
    SurelyNot, ///< the same request may be sent again
    Unknown, ///< ask before sending again
};

/// Never decided by status class: whenever all bytes were handed over, the server may have acted.
Processing processingOf(ApiFailure::Kind kind);

/// What a status other than 2xx means; none for 2xx.
std::optional<ApiFailure::Kind> kindOfStatus(int status);

/// True for what no retry mends: credentials, address, token, redirect, certificate.
bool needsHuman(ApiFailure::Kind kind);

} // namespace wql
