// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/apifailure.h"

namespace wql {

Processing processingOf(ApiFailure::Kind kind)
{
    using Kind = ApiFailure::Kind;
    switch (kind) {
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::ConnectTimeout:
    case Kind::TlsFailed:
    case Kind::Untrusted:
    case Kind::NoAuthorities:
    case Kind::ProxyFailed:
    case Kind::ConnectionLostEarly:
        return Processing::SurelyNot;
    case Kind::NoAnswer:
    case Kind::ConnectionLost:
    case Kind::BadHttp:
    case Kind::HttpStatus:
    case Kind::NotJson:
    case Kind::NotTheAnswer:
    case Kind::CountDiffers:
    case Kind::Refused:
    case Kind::Busy:
    case Kind::TooLarge:
    case Kind::Unauthorized:
    case Kind::NotFound:
    case Kind::Redirected:
    case Kind::UnknownPartition:
    case Kind::Aborted:
        return Processing::Unknown;
    }
    Q_UNREACHABLE();
}

std::optional<ApiFailure::Kind> kindOfStatus(int status)
{
    using Kind = ApiFailure::Kind;
    if (status >= 200 && status < 300)
        return {};
    if (status >= 300 && status < 400)
        return Kind::Redirected;
    switch (status) {
    case 401:
    case 403:
        return Kind::Unauthorized;
    case 404:
    case 405:
    case 410:
        return Kind::NotFound;
    case 413:
    case 414:
        return Kind::TooLarge;
    case 429:
    case 503:
        return Kind::Busy;
    default:
        return Kind::HttpStatus;
    }
}

bool needsHuman(ApiFailure::Kind kind)
{
    using Kind = ApiFailure::Kind;
    return kind == Kind::Unauthorized || kind == Kind::NotFound || kind == Kind::Redirected
        || kind == Kind::UnknownPartition || kind == Kind::Untrusted || kind == Kind::NoAuthorities;
}

} // namespace wql
