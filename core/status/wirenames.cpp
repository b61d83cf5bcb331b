// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/wirenames.h"

using namespace Qt::StringLiterals;

namespace wql {

QString wireName(TargetStatus::State state)
{
    switch (state) {
    case TargetStatus::State::Starting:
        return u"starting"_s;
    case TargetStatus::State::Uploading:
        return u"uploading"_s;
    case TargetStatus::State::UpToDate:
        return u"up-to-date"_s;
    case TargetStatus::State::Reconciling:
        return u"reconciling"_s;
    case TargetStatus::State::BackingOff:
        return u"backing-off"_s;
    case TargetStatus::State::Parked:
        return u"needs-human"_s;
    case TargetStatus::State::NoPassword:
        return u"no-password"_s;
    case TargetStatus::State::Paused:
        return u"paused"_s;
    case TargetStatus::State::Stopped:
        return u"stopped"_s;
    }
    Q_UNREACHABLE();
}

QString wireName(ApiFailure::Kind kind)
{
    switch (kind) {
    case ApiFailure::Kind::HostNotFound:
        return u"host-not-found"_s;
    case ApiFailure::Kind::ConnectionRefused:
        return u"connection-refused"_s;
    case ApiFailure::Kind::ConnectTimeout:
        return u"connect-timeout"_s;
    case ApiFailure::Kind::TlsFailed:
        return u"tls-failed"_s;
    case ApiFailure::Kind::ProxyFailed:
        return u"proxy-failed"_s;
    case ApiFailure::Kind::ConnectionLostEarly:
        return u"connection-lost-early"_s;
    case ApiFailure::Kind::NoAnswer:
        return u"no-answer"_s;
    case ApiFailure::Kind::ConnectionLost:
        return u"connection-lost"_s;
    case ApiFailure::Kind::BadHttp:
        return u"bad-http"_s;
    case ApiFailure::Kind::HttpStatus:
        return u"http-status"_s;
    case ApiFailure::Kind::NotJson:
        return u"not-json"_s;
    case ApiFailure::Kind::NotTheAnswer:
        return u"not-the-answer"_s;
    case ApiFailure::Kind::CountDiffers:
        return u"count-differs"_s;
    case ApiFailure::Kind::Refused:
        return u"refused"_s;
    case ApiFailure::Kind::Busy:
        return u"busy"_s;
    case ApiFailure::Kind::TooLarge:
        return u"too-large"_s;
    case ApiFailure::Kind::Unauthorized:
        return u"unauthorized"_s;
    case ApiFailure::Kind::NotFound:
        return u"not-found"_s;
    case ApiFailure::Kind::Redirected:
        return u"redirected"_s;
    case ApiFailure::Kind::UnknownPartition:
        return u"unknown-partition"_s;
    case ApiFailure::Kind::Aborted:
        return u"aborted"_s;
    }
    Q_UNREACHABLE();
}

QString wireName(TargetStatus::Remark remark)
{
    switch (remark) {
    case TargetStatus::Remark::None:
        return {};
    case TargetStatus::Remark::MarkInFuture:
        return u"mark-in-future"_s;
    case TargetStatus::Remark::MarkBelowConfirmed:
        return u"mark-below-confirmed"_s;
    }
    Q_UNREACHABLE();
}

QString wireName(LogHealth::Kind kind)
{
    switch (kind) {
    case LogHealth::Kind::Ok:
        return u"ok"_s;
    case LogHealth::Kind::Missing:
        return u"missing"_s;
    case LogHealth::Kind::Unreadable:
        return u"unreadable"_s;
    case LogHealth::Kind::Directory:
        return u"directory"_s;
    case LogHealth::Kind::NotAFile:
        return u"not-a-file"_s;
    case LogHealth::Kind::Parked:
        return u"parked"_s;
    }
    Q_UNREACHABLE();
}

QString wireName(FileFailure::Operation operation)
{
    switch (operation) {
    case FileFailure::Operation::Open:
        return u"open"_s;
    case FileFailure::Operation::Read:
        return u"read"_s;
    case FileFailure::Operation::Status:
        return u"status"_s;
    case FileFailure::Operation::List:
        return u"list"_s;
    case FileFailure::Operation::Decompress:
        return u"decompress"_s;
    case FileFailure::Operation::Write:
        return u"write"_s;
    }
    Q_UNREACHABLE();
}

} // namespace wql
