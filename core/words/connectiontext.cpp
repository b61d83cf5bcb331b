// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/connectiontext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Name = ConnectionStage::Name;
using Outcome = ConnectionStage::Outcome;

QString day(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-dd"_s);
}

QString second(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString duration(qint64 seconds)
{
    if (seconds < 120)
        return u"%1 s"_s.arg(seconds);
    return seconds < 7200 ? u"%1 min"_s.arg(seconds / 60) : u"%1 h"_s.arg(seconds / 3600);
}

QString foundText(const ConnectionStage &stage, const QUrl &url)
{
    switch (stage.name) {
    case Name::Url:
        return u"the URL is well-formed"_s;
    case Name::Password:
        return u"the password can be read"_s;
    case Name::Dns:
        return u"the host was found: %1"_s.arg(stage.addresses.join(u", "_s));
    case Name::Tcp:
        return u"the port answers"_s;
    case Name::Tls:
        return stage.certificate ? u"%1 is trusted until %2, by %3"_s.arg(stage.certificate->subject,
                   day(stage.certificate->until.count()), stage.certificate->issuer)
                                 : u"the connection is encrypted"_s;
    case Name::Http:
        return u"%1 answers HTTP"_s.arg(url.host());
    case Name::Json:
        return u"it is QueueMetrics that answers"_s;
    case Name::Mark:
        return stage.mark
            ? u"user, password and token are accepted; the newest row is of %1"_s.arg(second(*stage.mark))
            : u"user, password and token are accepted; there are no rows yet"_s;
    case Name::Clock:
        return u"both clocks agree"_s;
    case Name::Heartbeat:
        return u"a heartbeat row was written"_s;
    }
    Q_UNREACHABLE();
}

QString skippedText(const ConnectionStage &stage)
{
    switch (stage.name) {
    case Name::Tls:
        return u"the URL says http: not encrypted"_s;
    case Name::Clock:
        return u"the server did not tell its time"_s;
    case Name::Heartbeat:
        return u"not asked for: it writes a row"_s;
    case Name::Url:
    case Name::Password:
    case Name::Dns:
    case Name::Tcp:
    case Name::Http:
    case Name::Json:
    case Name::Mark:
        return u"left out"_s;
    }
    Q_UNREACHABLE();
}

FailureText warningText(const ConnectionStage &stage)
{
    switch (stage.name) {
    case Name::Url:
        return { stage.words,
            u"Use https; or say allow_cleartext = yes if the network between is your own"_s };
    case Name::Password:
        return { stage.words, u"QueueMetrics wants the password of the target's user"_s };
    case Name::Mark:
        return { u"the newest row at QueueMetrics is of the future, %1: older rows would be left out"_s.arg(
                     second(stage.mark.value_or(0))),
            u"Check the clock of whoever wrote it, and the target's timezone_offset"_s };
    case Name::Clock: {
        const qint64 difference = stage.clockDifference.value_or(std::chrono::seconds{ 0 }).count();
        return { u"the server's clock is %1 %2"_s.arg(
                     duration(std::abs(difference)), difference > 0 ? u"ahead"_s : u"behind"_s),
            u"Let both machines set their clocks by NTP; timezone_offset is for time zones only"_s };
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
        return { stage.words, u"Write the target's url like https://stats.example.net/queuemetrics"_s };
    return { u"the password cannot be read: %1"_s.arg(stage.words),
        u"Correct password_file, or whatever names the password; it must be readable here"_s };
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
        return u"URL"_s;
    case Name::Password:
        return u"password"_s;
    case Name::Dns:
        return u"host name"_s;
    case Name::Tcp:
        return u"connection"_s;
    case Name::Tls:
        return u"encryption"_s;
    case Name::Http:
        return u"web server"_s;
    case Name::Json:
        return u"QueueMetrics"_s;
    case Name::Mark:
        return u"login and token"_s;
    case Name::Clock:
        return u"clock"_s;
    case Name::Heartbeat:
        return u"heartbeat"_s;
    }
    Q_UNREACHABLE();
}

} // namespace wql
