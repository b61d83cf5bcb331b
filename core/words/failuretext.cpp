// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/failuretext.h"

#include "core/base/system.h"

#include <QCoreApplication>

#include <string.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Where a translator finds these sentences; without one they are English, as on the command line.
struct FailureWords {
    Q_DECLARE_TR_FUNCTIONS(FailureWords)
};

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
    return FailureWords::tr("Nothing is lost and nothing is sent twice: QueueMetrics is asked what arrived. "
                            "If this lasts, see its own log and the proxies in between");
}

QString noTlsThere()
{
    return FailureWords::tr(
        "Check that the port of the target's url speaks https with TLS 1.2 or later; where "
        "it speaks plain http, write http:// in the url");
}

/// What hangs up on http may want https: some servers say no more than that.
QString ifItLasts(const QUrl &url)
{
    return url.scheme() == "http"_L1
        ? FailureWords::tr("%1. If it never works, the port may speak https: write https:// in the url")
              .arg(ifItLasts())
        : ifItLasts();
}

FailureText statusText(const ApiFailure &failure, const QString &host)
{
    const bool isGateway = failure.httpStatus == 502 || failure.httpStatus == 504;
    return { withWords(
                 FailureWords::tr("%1 answered HTTP %2").arg(host).arg(failure.httpStatus), failure.words),
        isGateway
            ? FailureWords::tr("A proxy answered for QueueMetrics: check that QueueMetrics runs behind it")
            : ifItLasts() };
}

} // namespace

FailureText describe(const ApiFailure &failure, const QUrl &url, const QString &token)
{
    const QString host = hostOf(url);
    const QString words = failure.words;
    switch (failure.kind) {
    case ApiFailure::Kind::HostNotFound:
        return { withWords(FailureWords::tr("the host %1 was not found").arg(url.host()), words),
            FailureWords::tr("Check the host in the target's url and this machine's DNS") };
    case ApiFailure::Kind::ConnectionRefused:
        return { withWords(FailureWords::tr("nothing answers at %1").arg(host), words),
            FailureWords::tr("Check host and port, and whether QueueMetrics runs") };
    case ApiFailure::Kind::ConnectTimeout:
        return { withWords(FailureWords::tr("no connection to %1 within the time allowed").arg(host), words),
            words.isEmpty() ? FailureWords::tr("Check routes and firewalls") : noTlsThere() };
    case ApiFailure::Kind::TlsFailed:
        return { withWords(FailureWords::tr("no encrypted connection to %1").arg(host), words),
            noTlsThere() };
    case ApiFailure::Kind::Untrusted:
        return { withWords(FailureWords::tr("no trusted connection to %1").arg(host), words),
            FailureWords::tr(
                "Renew or correct the certificate, or name its authority in the target's ca_file") };
    case ApiFailure::Kind::NoAuthorities:
        return { withWords(
                     FailureWords::tr("no connection to %1, because the target's ca_file cannot be used")
                         .arg(host),
                     words),
            FailureWords::tr(
                "Name a PEM file that the loader may read. One of the format DER becomes PEM by: "
                "openssl x509 -inform der -in FILE -out FILE.pem") };
    case ApiFailure::Kind::ProxyFailed:
        return { withWords(FailureWords::tr("the proxy did not let us through to %1").arg(host), words),
            FailureWords::tr("Check the target's proxy") };
    case ApiFailure::Kind::ConnectionLostEarly:
        return { FailureWords::tr("%1 closed the connection while we were sending").arg(host),
            ifItLasts(url) };
    case ApiFailure::Kind::NoAnswer:
        return { FailureWords::tr("%1 did not answer in time").arg(host), ifItLasts() };
    case ApiFailure::Kind::ConnectionLost:
        return { FailureWords::tr("%1 closed the connection before it had answered").arg(host),
            ifItLasts(url) };
    case ApiFailure::Kind::BadHttp:
        return { withWords(FailureWords::tr("the answer of %1 is no proper HTTP").arg(host), words),
            FailureWords::tr(
                "Check that the url names QueueMetrics, with http or https as the server speaks it") };
    case ApiFailure::Kind::HttpStatus:
        return statusText(failure, host);
    case ApiFailure::Kind::NotJson:
        return { withWords(
                     FailureWords::tr("%1 answered with something that is not QueueMetrics' JSON").arg(host),
                     words),
            FailureWords::tr(
                "Check the context in the target's url; a login page or a proxy's page looks like this") };
    case ApiFailure::Kind::NotTheAnswer:
        return { withWords(FailureWords::tr("%1 answered something else than was asked").arg(host), words),
            ifItLasts() };
    case ApiFailure::Kind::CountDiffers:
        return { FailureWords::tr("%1 says it stored another number of rows than was sent").arg(host),
            ifItLasts() };
    case ApiFailure::Kind::Refused:
        return { withWords(FailureWords::tr("QueueMetrics refused"), words),
            FailureWords::tr(
                "If its words do not say why, see its own log; the user must hold the key WQLOADER") };
    case ApiFailure::Kind::Busy:
        return statusText(failure, host);
    case ApiFailure::Kind::TooLarge:
        return {
            FailureWords::tr("QueueMetrics finds the request too large (HTTP %1)").arg(failure.httpStatus),
            FailureWords::tr("Smaller ones are tried. If one row is too much, raise the form limit of its "
                             "servlet container (maxPostSize)")
        };
    case ApiFailure::Kind::Unauthorized:
        return { FailureWords::tr("QueueMetrics does not accept user and password (HTTP %1)")
                     .arg(failure.httpStatus),
            FailureWords::tr(
                "Check the target's user and password; the user must be enabled and hold the key WQLOADER") };
    case ApiFailure::Kind::NotFound:
        return { FailureWords::tr("there is no QueueMetrics at %1 (HTTP %2)")
                     .arg(url.toString())
                     .arg(failure.httpStatus),
            FailureWords::tr("Check the context, the path of the target's url") };
    case ApiFailure::Kind::Redirected:
        return { withWords(
                     FailureWords::tr("%1 sends us elsewhere (HTTP %2)").arg(host).arg(failure.httpStatus),
                     words),
            FailureWords::tr(
                "Rows are not sent after a redirect: write the final address into the target's url") };
    case ApiFailure::Kind::UnknownPartition:
        return { withWords(FailureWords::tr("QueueMetrics refused"), words),
            FailureWords::tr("The token '%1' names no server of its cluster. A token names a server, not a "
                             "partition: with a single server set token = -")
                .arg(token) };
    case ApiFailure::Kind::Aborted:
        return { FailureWords::tr("given up"), {} };
    }
    Q_UNREACHABLE();
}

FailureText describe(const LogHealth &health, const QString &serviceUser)
{
    QString path = QString::fromStdString(health.failure.path);
    for (const std::string &other : health.others)
        path += u", "_s + QString::fromStdString(other);
    const QString why = systemWords(health.failure.errorNumber);
    const QString command = mendingCommand(health, serviceUser);
    switch (health.kind) {
    case LogHealth::Kind::Ok:
        return {};
    case LogHealth::Kind::Missing:
        return { FailureWords::tr("the log %1 is not there").arg(path),
            FailureWords::tr("It is read as soon as Asterisk writes it; check queue_log in the configuration "
                             "and logger.conf") };
    case LogHealth::Kind::Unreadable:
        if (health.failure.operation == FileFailure::Operation::List)
            return { FailureWords::tr(
                         "the folder %1 cannot be listed (%2), and rotated logs could not be found")
                         .arg(path, why),
                command.isEmpty() ? QString() : FailureWords::tr("Do: %1").arg(command) };
        return { FailureWords::tr("the log %1 cannot be read (%2)").arg(path, why),
            command.isEmpty()
                ? QString()
                : FailureWords::tr(
                    "Do: %1. So that it stays so, let logrotate's line be 'create 0640 asterisk "
                    "asterisk', not 0600")
                      .arg(command) };
    case LogHealth::Kind::Directory:
        return { FailureWords::tr("%1 is a directory").arg(path),
            FailureWords::tr("Name the file, usually %1/queue_log").arg(path) };
    case LogHealth::Kind::NotAFile:
        return { FailureWords::tr("%1 is no regular file").arg(path),
            FailureWords::tr("Name the file that Asterisk writes") };
    case LogHealth::Kind::Parked:
        if (health.failure.operation != FileFailure::Operation::Decompress)
            return { FailureWords::tr("the old log %1 could not be read for a long time; what follows it "
                                      "flows, its rows come late")
                         .arg(path),
                FailureWords::tr("Check the disk: %1").arg(why) };
        return {
            FailureWords::tr("the archive %1 is damaged; its rest is lost, what follows it flows").arg(path),
            FailureWords::tr("Restore the archive from a backup if there is one")
        };
    case LogHealth::Kind::Gone:
        return {
            FailureWords::tr("the log %1 is gone before its end was read; rows may be missing").arg(path),
            FailureWords::tr("Put it back beside the log, unpacked, under any name that begins like the "
                             "log's: only what is missing is sent. Let logrotate keep its archives there, as "
                             ".gz or .zst")
        };
    }
    Q_UNREACHABLE();
}

QString describe(const FileFailure &failure)
{
    const bool isDamaged = failure.operation == FileFailure::Operation::Decompress;
    return describe(LogHealth{ .kind = isDamaged ? LogHealth::Kind::Parked : LogHealth::Kind::Unreadable,
                        .failure = failure },
        {})
        .what;
}

FailureText describe(const StateFailure &failure, const QString &directory)
{
    switch (failure.kind) {
    case StateFailure::Kind::Locked: {
        const QString owner = failure.ownerPid > 0
            ? FailureWords::tr("%1, process %2").arg(failure.ownerProgram).arg(failure.ownerPid)
            : FailureWords::tr("another program");
        return { FailureWords::tr("the state in %1 is in use by %2").arg(directory, owner),
            FailureWords::tr("Stop it first. Only a loader with other targets may run beside it, with a "
                             "--state directory of its own") };
    }
    case StateFailure::Kind::DiskFull:
        return { FailureWords::tr("the disk that holds %1 is full").arg(directory),
            FailureWords::tr("Nothing is sent until what arrived can be recorded; free some space") };
    case StateFailure::Kind::ReadOnly:
        return { withWords(FailureWords::tr("the state directory %1 cannot be written").arg(directory),
                     failure.words),
            FailureWords::tr(
                "Make it writable for the loader's user, or name another with --state or state_dir") };
    case StateFailure::Kind::Missing:
        return { withWords(FailureWords::tr("the state in %1 was removed while in use").arg(directory),
                     failure.words),
            FailureWords::tr("Restart the loader: it asks QueueMetrics where to go on") };
    case StateFailure::Kind::Damaged:
        return { withWords(FailureWords::tr("the state in %1 is damaged").arg(directory), failure.words),
            FailureWords::tr(
                "Restart the loader: it sets the file aside and asks QueueMetrics where to go on") };
    case StateFailure::Kind::LeftBehind:
        return { FailureWords::tr(
                     "the configuration names a cluster, but the state in %1 is not on the volume "
                     "of the log: the machine that takes over would know nothing of it")
                     .arg(directory),
            FailureWords::tr("Name a folder on the log's volume with state_dir or --state") };
    case StateFailure::Kind::NewerVersion:
        return {
            FailureWords::tr("the state in %1 was written by a newer version of the loader").arg(directory),
            FailureWords::tr("Use that version, or move the directory away: the loader then asks "
                             "QueueMetrics where to go on")
        };
    case StateFailure::Kind::Other:
        return { withWords(FailureWords::tr("the state in %1 cannot be used").arg(directory), failure.words),
            {} };
    }
    Q_UNREACHABLE();
}

FailureText describe(TargetStatus::Remark remark, const QString &target)
{
    switch (remark) {
    case TargetStatus::Remark::None:
        return {};
    case TargetStatus::Remark::MarkInFuture:
        return { FailureWords::tr("the newest row at QueueMetrics is more than a day ahead of this machine's "
                                  "clock, so each row is looked up there instead of trusting its time"),
            FailureWords::tr(
                "Check the clock of this machine, timezone_offset, and who else loads into this partition") };
    case TargetStatus::Remark::MarkBelowConfirmed:
        return { FailureWords::tr("QueueMetrics holds less than it had confirmed, as after its database was "
                                  "restored; what is missing and still in the log is sent again"),
            {} };
    case TargetStatus::Remark::RowsGone:
        return { FailureWords::tr(
                     "rows that QueueMetrics had confirmed are not there any more, as after its "
                     "database was put back; what is missing and still in the log is sent again"),
            {} };
    case TargetStatus::Remark::ForeignCopies:
        return { FailureWords::tr(
                     "somebody else sends the same rows to this QueueMetrics and token, so every "
                     "row is stored more than once; nothing more is sent until a person decides"),
            FailureWords::tr("Stop the other loader, then run 'wqloaderctl decide %1 go-on'. If both have "
                             "to write there, write shared = yes in the target's section")
                .arg(target) };
    case TargetStatus::Remark::NothingFound:
        return { FailureWords::tr(
                     "QueueMetrics has rows up to the present, but finds none of those that were "
                     "sent to it; nothing more is sent until a person decides"),
            FailureWords::tr(
                "Look whether URL and token are those of this PBX, and how rows are stored there. "
                "Then run 'wqloaderctl decide %1 go-on' to send only what is new, or "
                "'wqloaderctl decide %1 send-all' to send all that the log still has")
                .arg(target) };
    case TargetStatus::Remark::OtherForm:
        return {
            FailureWords::tr(
                "this loader has sent nothing yet, and QueueMetrics has rows as new as those of the log, "
                "but none of them as it would be sent; nothing is sent until a person decides"),
            FailureWords::tr(
                "Another loader may have stored them in another form (timezone_offset, rewritten names, "
                "characters), or URL and token are another PBX's: compare a row in QueueMetrics with the "
                "log. Then run 'wqloaderctl decide %1 go-on' to send only what is newer, or "
                "'wqloaderctl decide %1 send-all' to send the whole log, as where QueueMetrics has "
                "nothing but heartbeats")
                .arg(target)
        };
    }
    Q_UNREACHABLE();
}

FailureText describe(const ActionCounters &actions)
{
    if (!actions.offWords.isEmpty())
        return {
            FailureWords::tr(
                "QueueMetrics takes no questions for feedback actions (%1); asking again every few minutes")
                .arg(actions.offWords.left(200)),
            FailureWords::tr("If users should act on this PBX, set default.webloaderpbx=true there; "
                             "otherwise write actions = off here")
        };
    if (actions.isTripped)
        return {
            FailureWords::tr(
                "too many feedback actions of one kind were refused: for five minutes that kind is (the last "
                "one: %1)")
                .arg(actions.lastRefusal.left(200)),
            FailureWords::tr(
                "Read the audit log: somebody is trying things out, or the policy lacks a shape")
        };
    return {};
}

QString describe(const StateOpening &opening)
{
    switch (opening.kind) {
    case StateOpening::Kind::Fresh:
    case StateOpening::Kind::Existing:
        return {};
    case StateOpening::Kind::Migrated:
        return FailureWords::tr("the state of an older version was taken over; a copy of it is %1")
            .arg(opening.path);
    case StateOpening::Kind::DamagedSetAside:
        return FailureWords::tr(
            "the state was damaged (%1) and is kept as %2; QueueMetrics is asked where to go on")
            .arg(opening.reason, opening.path);
    case StateOpening::Kind::ForeignHost:
        return FailureWords::tr("the state is another machine's or pair's and is kept as %1; QueueMetrics is "
                                "asked where to go on")
            .arg(opening.path);
    }
    Q_UNREACHABLE();
}

QString nameOf(TargetStatus::State state)
{
    switch (state) {
    case TargetStatus::State::Starting:
        return FailureWords::tr("starting");
    case TargetStatus::State::Uploading:
        return FailureWords::tr("uploading");
    case TargetStatus::State::UpToDate:
        return FailureWords::tr("up to date");
    case TargetStatus::State::Reconciling:
        return FailureWords::tr("asking");
    case TargetStatus::State::BackingOff:
        return FailureWords::tr("retrying");
    case TargetStatus::State::Parked:
        return FailureWords::tr("needs you");
    case TargetStatus::State::NoPassword:
        return FailureWords::tr("no password");
    case TargetStatus::State::Paused:
        return FailureWords::tr("paused");
    case TargetStatus::State::Stopped:
        return FailureWords::tr("stopped");
    }
    Q_UNREACHABLE();
}

} // namespace wql
