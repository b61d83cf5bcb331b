// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/connectiontext.h"

#include "core/words/durationtext.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Name = ConnectionStage::Name;
using Outcome = ConnectionStage::Outcome;

/// Where a translator finds these sentences; without one they are English, as on the command line.
struct ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

QString day(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(u"yyyy-MM-dd"_s);
}

QString second(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString foundText(const ConnectionStage &stage, const QUrl &url)
{
    switch (stage.name) {
    case Name::Url:
        return ConnectionWords::tr("the URL is well-formed");
    case Name::Password:
        return ConnectionWords::tr("the password can be read");
    case Name::Dns:
        return ConnectionWords::tr("the host was found: %1").arg(stage.addresses.join(u", "_s));
    case Name::Tcp:
        return ConnectionWords::tr("the port answers");
    case Name::Tls:
        return stage.certificate ? ConnectionWords::tr("%1 is trusted until %2, by %3")
                                       .arg(stage.certificate->subject, day(stage.certificate->until.count()),
                                           stage.certificate->issuer)
                                 : ConnectionWords::tr("the connection is encrypted");
    case Name::Http:
        return ConnectionWords::tr("%1 answers HTTP").arg(url.host());
    case Name::Json:
        return ConnectionWords::tr("it is QueueMetrics that answers");
    case Name::Mark:
        return stage.mark
            ? ConnectionWords::tr("user, password and token are accepted; the newest row is of %1")
                  .arg(second(*stage.mark))
            : ConnectionWords::tr("user, password and token are accepted; there are no rows yet");
    case Name::Clock:
        return ConnectionWords::tr("both clocks agree");
    case Name::Heartbeat:
        return ConnectionWords::tr("a heartbeat row was written");
    }
    Q_UNREACHABLE();
}

QString skippedText(const ConnectionStage &stage)
{
    switch (stage.name) {
    case Name::Tls:
        return ConnectionWords::tr("the URL says http: not encrypted");
    case Name::Clock:
        return ConnectionWords::tr("the server did not tell its time");
    case Name::Heartbeat:
        return ConnectionWords::tr("not asked for: it writes a row");
    case Name::Url:
    case Name::Password:
    case Name::Dns:
    case Name::Tcp:
    case Name::Http:
    case Name::Json:
    case Name::Mark:
        return ConnectionWords::tr("left out");
    }
    Q_UNREACHABLE();
}

FailureText warningText(const ConnectionStage &stage)
{
    switch (stage.name) {
    case Name::Url:
        return { stage.words,
            ConnectionWords::tr(
                "Use https; or say allow_cleartext = yes if the network between is your own") };
    case Name::Password:
        return { stage.words, ConnectionWords::tr("QueueMetrics wants the password of the target's user") };
    case Name::Mark:
        return { ConnectionWords::tr(
                     "the newest row at QueueMetrics is of the future, %1: older rows would be left out")
                     .arg(second(stage.mark.value_or(0))),
            ConnectionWords::tr("Check the clock of whoever wrote it, and the target's timezone_offset") };
    case Name::Clock: {
        const qint64 difference = stage.clockDifference.value_or(std::chrono::seconds{ 0 }).count();
        return { (difference > 0 ? ConnectionWords::tr("the server's clock is %1 ahead")
                                 : ConnectionWords::tr("the server's clock is %1 behind"))
                     .arg(durationText(std::chrono::seconds{ std::abs(difference) })),
            ConnectionWords::tr(
                "Let both machines set their clocks by NTP; timezone_offset is for time zones only") };
    }
    case Name::Dns:
    case Name::Tcp:
    case Name::Tls:
    case Name::Http:
    case Name::Json:
    case Name::Heartbeat:
        return { stage.words, {} };
    }
    Q_UNREACHABLE();
}

FailureText failedText(const ConnectionStage &stage, const QUrl &url, const QString &token)
{
    if (stage.failure)
        return describe(*stage.failure, url, token);
    if (stage.name == Name::Url)
        return { stage.words,
            ConnectionWords::tr("Write the target's url like https://stats.example.net/queuemetrics") };
    if (stage.name != Name::Password)
        return { stage.words, {} };
    return { ConnectionWords::tr("the password cannot be read: %1").arg(stage.words), {} };
}

} // namespace

FailureText describe(const ConnectionStage &stage, const QUrl &url, const QString &token)
{
    switch (stage.outcome) {
    case Outcome::Ok:
        return { foundText(stage, url), {} };
    case Outcome::Warning:
        return warningText(stage);
    case Outcome::Failed:
        return failedText(stage, url, token);
    case Outcome::Skipped:
        return { skippedText(stage), {} };
    }
    Q_UNREACHABLE();
}

QString nameOf(ConnectionStage::Name name)
{
    switch (name) {
    case Name::Url:
        return ConnectionWords::tr("URL");
    case Name::Password:
        return ConnectionWords::tr("password");
    case Name::Dns:
        return ConnectionWords::tr("host name");
    case Name::Tcp:
        return ConnectionWords::tr("connection");
    case Name::Tls:
        return ConnectionWords::tr("encryption");
    case Name::Http:
        return ConnectionWords::tr("web server");
    case Name::Json:
        return ConnectionWords::tr("QueueMetrics");
    case Name::Mark:
        return ConnectionWords::tr("login and token");
    case Name::Clock:
        return ConnectionWords::tr("clock");
    case Name::Heartbeat:
        return ConnectionWords::tr("heartbeat");
    }
    Q_UNREACHABLE();
}

} // namespace wql
