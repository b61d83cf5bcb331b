// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/text/failuretext.h"

#include <string.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QString withWords(const QString &text, const QString &words)
{
    return words.isEmpty() ? text : u"%1: %2"_s.arg(text, words);
}

QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

/// For what nobody here has to mend, unless it does not stop.
QString ifItLasts()
{
    return u"Nothing is lost and nothing is sent twice: QueueMetrics is asked what arrived. If this lasts, "
           u"see its "
           u"own log and the proxies in between"_s;
}

FailureText statusText(const ApiFailure &failure, const QString &host)
{
    const bool isGateway = failure.httpStatus == 502 || failure.httpStatus == 504;
    return { withWords(u"%1 answered HTTP %2"_s.arg(host).arg(failure.httpStatus), failure.words),
        isGateway ? u"A proxy answered for QueueMetrics: check that QueueMetrics runs behind it"_s
                  : ifItLasts() };
}

} // namespace

FailureText textOf(const ApiFailure &failure, const QUrl &url, const QString &token)
{
    const QString host = hostOf(url);
    const QString words = failure.words;
    switch (failure.kind) {
    case ApiFailure::Kind::HostNotFound:
        return { withWords(u"the host %1 was not found"_s.arg(url.host()), words),
            u"Check the host in the target's url and this machine's DNS"_s };
    case ApiFailure::Kind::ConnectionRefused:
        return { withWords(u"nothing answers at %1"_s.arg(host), words),
            u"Check host and port, and whether QueueMetrics runs"_s };
    case ApiFailure::Kind::ConnectTimeout:
        return { u"no connection to %1 within the time allowed"_s.arg(host),
            u"Check routes and firewalls"_s };
    case ApiFailure::Kind::TlsFailed:
        return { withWords(u"no trusted connection to %1"_s.arg(host), words),
            u"Renew or correct the certificate, or name its authority in the target's ca_file"_s };
    case ApiFailure::Kind::ProxyFailed:
        return { withWords(u"the proxy did not let us through to %1"_s.arg(host), words),
            u"Check the target's proxy"_s };
    case ApiFailure::Kind::ConnectionLostEarly:
        return { u"%1 closed the connection while we were sending"_s.arg(host), ifItLasts() };
    case ApiFailure::Kind::NoAnswer:
        return { u"%1 did not answer in time"_s.arg(host), ifItLasts() };
    case ApiFailure::Kind::ConnectionLost:
        return { u"%1 closed the connection before it had answered"_s.arg(host), ifItLasts() };
    case ApiFailure::Kind::BadHttp:
        return { withWords(u"the answer of %1 is no proper HTTP"_s.arg(host), words),
            u"Check that the url names QueueMetrics, with http or https as the server speaks it"_s };
    case ApiFailure::Kind::HttpStatus:
        return statusText(failure, host);
    case ApiFailure::Kind::NotJson:
        return { withWords(u"%1 answered with something that is not QueueMetrics' JSON"_s.arg(host), words),
            u"Check the context in the target's url; a login page or a proxy's page looks like this"_s };
    case ApiFailure::Kind::NotTheAnswer:
        return { withWords(u"%1 answered something else than was asked"_s.arg(host), words), ifItLasts() };
    case ApiFailure::Kind::CountDiffers:
        return { u"%1 says it stored another number of rows than was sent"_s.arg(host), ifItLasts() };
    case ApiFailure::Kind::Refused:
        return { withWords(u"QueueMetrics refused"_s, words),
            u"If its words do not say why, see its own log; the user must hold the key WQLOADER"_s };
    case ApiFailure::Kind::Busy:
        return statusText(failure, host);
    case ApiFailure::Kind::TooLarge:
        return {
            u"QueueMetrics finds the request too large (HTTP %1)"_s.arg(failure.httpStatus),
            u"Smaller ones are tried. If one row is too much, raise the form limit of its servlet container (maxPostSize)"_s
        };
    case ApiFailure::Kind::Unauthorized:
        return { u"QueueMetrics does not accept user and password (HTTP %1)"_s.arg(failure.httpStatus),
            u"Check the target's user and password; the user must be enabled and hold the key WQLOADER"_s };
    case ApiFailure::Kind::NotFound:
        return { u"there is no QueueMetrics at %1 (HTTP %2)"_s.arg(url.toString()).arg(failure.httpStatus),
            u"Check the context, the path of the target's url"_s };
    case ApiFailure::Kind::Redirected:
        return { withWords(u"%1 sends us elsewhere (HTTP %2)"_s.arg(host).arg(failure.httpStatus), words),
            u"Rows are not sent after a redirect: write the final address into the target's url"_s };
    case ApiFailure::Kind::UnknownPartition:
        return { withWords(u"QueueMetrics refused"_s, words),
            u"The token '%1' names no server of its cluster. A token names a server, not a partition: "_s.arg(
                token)
                + u"with a single server set token = -"_s };
    case ApiFailure::Kind::Aborted:
        return { u"given up"_s, {} };
    }
    Q_UNREACHABLE();
}

FailureText textOf(const LogHealth &health, const QString &serviceUser)
{
    const QString path = QString::fromStdString(health.failure.path);
    const QString why = QString::fromLocal8Bit(strerror(health.failure.errorNumber));
    const QString command = mendingCommand(health, serviceUser);
    switch (health.kind) {
    case LogHealth::Kind::Ok:
        return {};
    case LogHealth::Kind::Missing:
        return {
            u"the log %1 is not there"_s.arg(path),
            u"It is read as soon as Asterisk writes it; check queue_log in the configuration and logger.conf"_s
        };
    case LogHealth::Kind::Unreadable:
        return { u"the log %1 cannot be read (%2)"_s.arg(path, why),
            command.isEmpty() ? QString() : u"Do: %1"_s.arg(command) };
    case LogHealth::Kind::Directory:
        return { u"%1 is a directory"_s.arg(path), u"Name the file, usually %1/queue_log"_s.arg(path) };
    case LogHealth::Kind::NotAFile:
        return { u"%1 is no regular file"_s.arg(path), u"Name the file that Asterisk writes"_s };
    case LogHealth::Kind::Parked:
        if (health.failure.operation != FileFailure::Operation::Decompress)
            return {
                u"the old log %1 could not be read for long; what follows it flows, its rows come late"_s.arg(
                    path),
                u"Check the disk: %1"_s.arg(why)
            };
        return { u"the archive %1 is damaged; its rest is lost, what follows it flows"_s.arg(path),
            u"Restore the archive from a backup if there is one"_s };
    }
    Q_UNREACHABLE();
}

FailureText textOf(const StateFailure &failure, const QString &directory)
{
    switch (failure.kind) {
    case StateFailure::Kind::Locked: {
        const QString owner = failure.ownerPid > 0
            ? u"%1, process %2"_s.arg(failure.ownerProgram).arg(failure.ownerPid)
            : u"another program"_s;
        return {
            u"the state in %1 is in use by %2"_s.arg(directory, owner),
            u"Stop it first. Only a loader with other targets may run beside it, with a --state directory of its own"_s
        };
    }
    case StateFailure::Kind::DiskFull:
        return { u"the disk that holds %1 is full"_s.arg(directory),
            u"Nothing is sent until what arrived can be recorded; free some space"_s };
    case StateFailure::Kind::ReadOnly:
        return { withWords(u"the state directory %1 cannot be written"_s.arg(directory), failure.words),
            u"Make it writable for the loader's user, or name another with --state or state_dir"_s };
    case StateFailure::Kind::Missing:
        return { withWords(u"the state in %1 was removed while in use"_s.arg(directory), failure.words),
            u"Restart the loader: it asks QueueMetrics where to go on"_s };
    case StateFailure::Kind::Damaged:
        return { withWords(u"the state in %1 is damaged"_s.arg(directory), failure.words),
            u"Restart the loader: it sets the file aside and asks QueueMetrics where to go on"_s };
    case StateFailure::Kind::NewerVersion:
        return {
            u"the state in %1 was written by a newer version of the loader"_s.arg(directory),
            u"Use that version, or move the directory away: the loader then asks QueueMetrics where to go on"_s
        };
    case StateFailure::Kind::Other:
        return { withWords(u"the state in %1 cannot be used"_s.arg(directory), failure.words), {} };
    }
    Q_UNREACHABLE();
}

FailureText textOf(TargetStatus::Remark remark)
{
    switch (remark) {
    case TargetStatus::Remark::None:
        return {};
    case TargetStatus::Remark::MarkInFuture:
        return {
            u"the newest row at QueueMetrics is more than a day ahead of this machine's clock, so each row "
            u"is looked up there instead of trusting its time"_s,
            u"Check the clock of this machine, timezone_offset, and who else loads into this partition"_s
        };
    case TargetStatus::Remark::MarkBelowConfirmed:
        return {
            u"QueueMetrics holds less than it had confirmed, as after its database was restored; what is "
            u"missing and still in the log is sent again"_s,
            {}
        };
    }
    Q_UNREACHABLE();
}

FailureText textOf(const ActionCounters &actions)
{
    if (!actions.offWords.isEmpty())
        return {
            u"QueueMetrics takes no questions for feedback actions (%1); asking again every few minutes"_s
                .arg(actions.offWords.left(200)),
            u"If users should act on this PBX, set default.webloaderpbx=true there; otherwise write actions = off here"_s
        };
    if (actions.isTripped)
        return { u"too many feedback actions were refused: for five minutes all are (the last one: %1)"_s.arg(
                     actions.lastRefusal.left(200)),
            u"Read the audit log: somebody is trying things out, or the policy lacks a shape"_s };
    return {};
}

QString textOf(const StateOpening &opening)
{
    switch (opening.kind) {
    case StateOpening::Kind::Fresh:
    case StateOpening::Kind::Existing:
        return {};
    case StateOpening::Kind::Migrated:
        return u"the state of an older version was taken over; a copy of it is %1"_s.arg(opening.path);
    case StateOpening::Kind::DamagedSetAside:
        return u"the state was damaged (%1) and is kept as %2; QueueMetrics is asked where to go on"_s.arg(
            opening.reason, opening.path);
    case StateOpening::Kind::ForeignHost:
        return u"the state came from another machine and is kept as %1; QueueMetrics is asked where to go on"_s
            .arg(opening.path);
    }
    Q_UNREACHABLE();
}

QString nameOf(TargetStatus::State state)
{
    switch (state) {
    case TargetStatus::State::Starting:
        return u"starting"_s;
    case TargetStatus::State::Uploading:
        return u"uploading"_s;
    case TargetStatus::State::UpToDate:
        return u"up to date"_s;
    case TargetStatus::State::Reconciling:
        return u"asking"_s;
    case TargetStatus::State::BackingOff:
        return u"retrying"_s;
    case TargetStatus::State::Parked:
        return u"needs you"_s;
    case TargetStatus::State::NoPassword:
        return u"no password"_s;
    case TargetStatus::State::Paused:
        return u"paused"_s;
    case TargetStatus::State::Stopped:
        return u"stopped"_s;
    }
    Q_UNREACHABLE();
}

} // namespace wql
