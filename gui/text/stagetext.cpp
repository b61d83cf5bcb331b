// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/stagetext.h"

#include "gui/text/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StageText)
};

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

QString stageName(const CheckStage &stage)
{
    const QString &name = stage.name;
    return name == "url"_L1      ? Text::tr("URL")
        : name == "password"_L1  ? Text::tr("Password")
        : name == "dns"_L1       ? Text::tr("Host name")
        : name == "tcp"_L1       ? Text::tr("Connection")
        : name == "tls"_L1       ? Text::tr("Encryption")
        : name == "http"_L1      ? Text::tr("Web server")
        : name == "json"_L1      ? Text::tr("QueueMetrics")
        : name == "mark"_L1      ? Text::tr("Login and token")
        : name == "clock"_L1     ? Text::tr("Clock")
        : name == "heartbeat"_L1 ? Text::tr("Heartbeat")
                                 : shownPlainly(name, 40);
}

QString stageAdvice(const CheckStage &stage)
{
    if (!stage.isFailed())
        return {};
    // The one refusal that QueueMetrics' manual explains: the token names a server, not a partition.
    if (stage.words.contains("Empty partition"_L1))
        return Text::tr("The token names a server of the cluster, not a partition: try - as the token.");
    if (stage.name == "dns"_L1)
        return Text::tr("Check the host's name, and the PBX's name servers.");
    if (stage.name == "tcp"_L1)
        return Text::tr("Check the port, and firewalls between.");
    if (stage.name == "tls"_L1)
        return Text::tr("If the certificate is the right one, accept it for this target.");
    if (stage.name == "http"_L1 || stage.name == "json"_L1 || stage.httpStatus > 0)
        return adviceOnStatus(stage.httpStatus);
    return stage.name == "mark"_L1 ? Text::tr("Check user, password and token.") : QString();
}

} // namespace wql
