// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/stagetext.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Name = ConnectionStage::Name;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StageText)
};

QString wordsOf(const ConnectionStage &stage)
{
    return stage.failure ? stage.failure->words : stage.words;
}

QString adviceOnStatus(int status)
{
    if (status == 401 || status == 403)
        return Text::tr("Check user and password; the user needs the key WQLOADER.");
    if (status == 404)
        return Text::tr("Check the last part of the URL: the context of QueueMetrics.");
    return status >= 300 && status < 400
        ? Text::tr("The server sends elsewhere: write that address as the URL.")
        : Text::tr("See what a browser shows at this URL.");
}

} // namespace

QString stageName(ConnectionStage::Name name)
{
    switch (name) {
    case Name::Url:
        return Text::tr("URL");
    case Name::Password:
        return Text::tr("Password");
    case Name::Dns:
        return Text::tr("Host name");
    case Name::Tcp:
        return Text::tr("Connection");
    case Name::Tls:
        return Text::tr("Encryption");
    case Name::Http:
        return Text::tr("Web server");
    case Name::Json:
        return Text::tr("QueueMetrics");
    case Name::Mark:
        return Text::tr("Login and token");
    case Name::Clock:
        return Text::tr("Clock");
    case Name::Heartbeat:
        return Text::tr("Heartbeat");
    }
    Q_UNREACHABLE();
}

QString stageFound(const ConnectionStage &stage)
{
    QStringList found{ wordsOf(stage) };
    found += stage.addresses.join(u", "_s);
    if (stage.mark)
        found += QDateTime::fromSecsSinceEpoch(*stage.mark, Qt::UTC).toString(Qt::ISODate);
    if (stage.clockDifference)
        found += u"%1 s"_s.arg(stage.clockDifference->count());
    if (stage.certificate)
        found += Text::tr("%1, by %2, SHA-256 %3")
                     .arg(stage.certificate->subject, stage.certificate->issuer, stage.certificate->sha256);
    found.removeAll({});
    return found.join(u"; "_s);
}

QString stageAdvice(const ConnectionStage &stage)
{
    if (stage.outcome != ConnectionStage::Outcome::Failed)
        return {};
    // The one refusal that QueueMetrics' manual explains: the token names a server, not a partition.
    if (wordsOf(stage).contains("Empty partition"_L1))
        return Text::tr("The token names a server of the cluster, not a partition: try - as the token.");
    const int status = stage.failure ? stage.failure->httpStatus : 0;
    switch (stage.name) {
    case Name::Dns:
        return Text::tr("Check the host's name, and the PBX's name servers.");
    case Name::Tcp:
        return Text::tr("Check the port, and firewalls between.");
    case Name::Tls:
        return Text::tr("If the certificate is the right one, accept it for this target.");
    case Name::Http:
    case Name::Json:
        return adviceOnStatus(status);
    case Name::Mark:
        return status > 0 ? adviceOnStatus(status) : Text::tr("Check user, password and token.");
    case Name::Url:
    case Name::Password:
    case Name::Clock:
    case Name::Heartbeat:
        return status > 0 ? adviceOnStatus(status) : QString();
    }
    Q_UNREACHABLE();
}

} // namespace wql
