// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/lineparser.h"
#include "core/queuemetrics/connectionstage.h"
#include "core/routing/routingdecision.h"
#include "core/routing/rowflows.h"
#include "core/routing/rulecheck.h"
#include "core/schema/enumnames.h"
#include "core/status/loaderstatus.h"

namespace wql {

template <>
inline constexpr auto wireNames<TargetStatus::State> = enumNames<TargetStatus::State>({
    { TargetStatus::State::Starting, "starting" },
    { TargetStatus::State::Uploading, "uploading" },
    { TargetStatus::State::UpToDate, "up-to-date" },
    { TargetStatus::State::Reconciling, "reconciling" },
    { TargetStatus::State::BackingOff, "backing-off" },
    { TargetStatus::State::Parked, "needs-human" },
    { TargetStatus::State::NoPassword, "no-password" },
    { TargetStatus::State::Paused, "paused" },
    { TargetStatus::State::Stopped, "stopped" },
});

template <>
inline constexpr auto wireNames<ApiFailure::Kind> = enumNames<ApiFailure::Kind>({
    { ApiFailure::Kind::HostNotFound, "host-not-found" },
    { ApiFailure::Kind::ConnectionRefused, "connection-refused" },
    { ApiFailure::Kind::ConnectTimeout, "connect-timeout" },
    { ApiFailure::Kind::TlsFailed, "tls-failed" },
    { ApiFailure::Kind::Untrusted, "untrusted" },
    { ApiFailure::Kind::NoAuthorities, "no-authorities" },
    { ApiFailure::Kind::ProxyFailed, "proxy-failed" },
    { ApiFailure::Kind::ConnectionLostEarly, "connection-lost-early" },
    { ApiFailure::Kind::NoAnswer, "no-answer" },
    { ApiFailure::Kind::ConnectionLost, "connection-lost" },
    { ApiFailure::Kind::BadHttp, "bad-http" },
    { ApiFailure::Kind::HttpStatus, "http-status" },
    { ApiFailure::Kind::NotJson, "not-json" },
    { ApiFailure::Kind::NotTheAnswer, "not-the-answer" },
    { ApiFailure::Kind::CountDiffers, "count-differs" },
    { ApiFailure::Kind::Refused, "refused" },
    { ApiFailure::Kind::Busy, "busy" },
    { ApiFailure::Kind::TooLarge, "too-large" },
    { ApiFailure::Kind::Unauthorized, "unauthorized" },
    { ApiFailure::Kind::NotFound, "not-found" },
    { ApiFailure::Kind::Redirected, "redirected" },
    { ApiFailure::Kind::UnknownPartition, "unknown-partition" },
    { ApiFailure::Kind::Aborted, "aborted" },
});

template <>
inline constexpr auto wireNames<RefusedRow::State> = enumNames<RefusedRow::State>({
    { RefusedRow::State::Waiting, "waiting" },
    { RefusedRow::State::Retry, "retry" },
    { RefusedRow::State::Cut, "cut" },
    { RefusedRow::State::SetAside, "set-aside" },
    { RefusedRow::State::Sent, "sent" },
});

template <>
inline constexpr auto wireNames<TargetStatus::Remark> = enumNames<TargetStatus::Remark>({
    { TargetStatus::Remark::None, "" },
    { TargetStatus::Remark::MarkInFuture, "mark-in-future" },
    { TargetStatus::Remark::MarkBelowConfirmed, "mark-below-confirmed" },
    { TargetStatus::Remark::RowsGone, "rows-gone" },
    { TargetStatus::Remark::ForeignCopies, "foreign-copies" },
    { TargetStatus::Remark::NothingFound, "nothing-found" },
    { TargetStatus::Remark::OtherForm, "other-form" },
});

template <>
inline constexpr auto wireNames<VerificationSummary::State> = enumNames<VerificationSummary::State>({
    { VerificationSummary::State::Running, "running" },
    { VerificationSummary::State::Done, "done" },
    { VerificationSummary::State::Stopped, "stopped" },
});

template <>
inline constexpr auto wireNames<VerificationSummary::Repair> = enumNames<VerificationSummary::Repair>({
    { VerificationSummary::Repair::No, "no" },
    { VerificationSummary::Repair::Running, "running" },
    { VerificationSummary::Repair::Done, "done" },
});

template <>
inline constexpr auto wireNames<LogHealth::Kind> = enumNames<LogHealth::Kind>({
    { LogHealth::Kind::Ok, "ok" },
    { LogHealth::Kind::Missing, "missing" },
    { LogHealth::Kind::Unreadable, "unreadable" },
    { LogHealth::Kind::Directory, "directory" },
    { LogHealth::Kind::NotAFile, "not-a-file" },
    { LogHealth::Kind::Parked, "parked" },
    { LogHealth::Kind::Gone, "gone" },
});

template <>
inline constexpr auto wireNames<FileFailure::Operation> = enumNames<FileFailure::Operation>({
    { FileFailure::Operation::Open, "open" },
    { FileFailure::Operation::Read, "read" },
    { FileFailure::Operation::Status, "status" },
    { FileFailure::Operation::List, "list" },
    { FileFailure::Operation::Decompress, "decompress" },
    { FileFailure::Operation::Write, "write" },
});

template <>
inline constexpr auto wireNames<NameTest::Kind> = enumNames<NameTest::Kind>({
    { NameTest::Kind::StartsWith, "starts-with" },
    { NameTest::Kind::EndsWith, "ends-with" },
    { NameTest::Kind::Matches, "matches" },
});

template <>
inline constexpr auto wireNames<TestVerdict::Outcome> = enumNames<TestVerdict::Outcome>({
    { TestVerdict::Outcome::Matched, "matched" },
    { TestVerdict::Outcome::DidNotMatch, "did-not-match" },
    { TestVerdict::Outcome::NotAsked, "not-asked" },
});

template <>
inline constexpr auto wireNames<FilterVerdict::Outcome> = enumNames<FilterVerdict::Outcome>({
    { FilterVerdict::Outcome::Off, "off" },
    { FilterVerdict::Outcome::NoName, "no-name" },
    { FilterVerdict::Outcome::Matched, "matched" },
    { FilterVerdict::Outcome::DidNotMatch, "did-not-match" },
    { FilterVerdict::Outcome::NotAsked, "not-asked" },
});

template <>
inline constexpr auto wireNames<RuleVerdict::Outcome> = enumNames<RuleVerdict::Outcome>({
    { RuleVerdict::Outcome::TakesByQueue, "takes-by-queue" },
    { RuleVerdict::Outcome::TakesByAgent, "takes-by-agent" },
    { RuleVerdict::Outcome::TakesUnassociated, "takes-unassociated" },
    { RuleVerdict::Outcome::TakesByCall, "takes-by-call" },
    { RuleVerdict::Outcome::TakesUnfiltered, "takes-unfiltered" },
    { RuleVerdict::Outcome::DoesNotTake, "does-not-take" },
    { RuleVerdict::Outcome::OtherCall, "other-call" },
    { RuleVerdict::Outcome::NotReached, "not-reached" },
    { RuleVerdict::Outcome::SwitchedOff, "switched-off" },
});

template <>
inline constexpr auto wireNames<RowFlows::Source> = enumNames<RowFlows::Source>({
    { RowFlows::Source::Queue, "queue" },
    { RowFlows::Source::Agent, "agent" },
    { RowFlows::Source::NoName, "none" },
    { RowFlows::Source::Others, "others" },
});

template <>
inline constexpr auto wireNames<RuleWarning::Kind> = enumNames<RuleWarning::Kind>({
    { RuleWarning::Kind::Shadowed, "shadowed" },
    { RuleWarning::Kind::CoveredTest, "covered-test" },
    { RuleWarning::Kind::Duplicate, "duplicate" },
    { RuleWarning::Kind::Overlap, "overlap" },
    { RuleWarning::Kind::NeverMatches, "never-matches" },
    { RuleWarning::Kind::MatchesAll, "matches-all" },
});

template <>
inline constexpr auto wireNames<RuleWarning::Field> = enumNames<RuleWarning::Field>({
    { RuleWarning::Field::Queue, "queue" },
    { RuleWarning::Field::Agent, "agent" },
});

template <>
inline constexpr auto wireNames<LineProblem> = enumNames<LineProblem>({
    { LineProblem::None, "none" },
    { LineProblem::TooFewFields, "too-few-fields" },
    { LineProblem::BadTime, "bad-time" },
    { LineProblem::GluedRow, "glued-row" },
});

template <>
inline constexpr auto wireNames<ConnectionStage::Name> = enumNames<ConnectionStage::Name>({
    { ConnectionStage::Name::Url, "url" },
    { ConnectionStage::Name::Password, "password" },
    { ConnectionStage::Name::Dns, "dns" },
    { ConnectionStage::Name::Tcp, "tcp" },
    { ConnectionStage::Name::Tls, "tls" },
    { ConnectionStage::Name::Http, "http" },
    { ConnectionStage::Name::Json, "json" },
    { ConnectionStage::Name::Mark, "mark" },
    { ConnectionStage::Name::Clock, "clock" },
    { ConnectionStage::Name::Heartbeat, "heartbeat" },
});

template <>
inline constexpr auto wireNames<ConnectionStage::Outcome> = enumNames<ConnectionStage::Outcome>({
    { ConnectionStage::Outcome::Ok, "ok" },
    { ConnectionStage::Outcome::Warning, "warning" },
    { ConnectionStage::Outcome::Failed, "failed" },
    { ConnectionStage::Outcome::Skipped, "skipped" },
});

} // namespace wql
