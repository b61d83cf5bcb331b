// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/asteriskreader.h"

#include "core/config/passwordreader.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

bool isThisMachine(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QString readHost(const SectionValues &values, ProblemList &problems)
{
    static const QRegularExpression name(u"^[A-Za-z0-9]([A-Za-z0-9._-]{0,252}[A-Za-z0-9])?$"_s);
    const QString host = values.text("host"_L1);
    if (!name.match(host).hasMatch() && QHostAddress(host).isNull())
        problems.error(ProblemCode::BadHost, values.place("host"_L1), u"this is no host"_s,
            u"write a name or an address; the port has a key of its own"_s);
    return host;
}

} // namespace

Asterisk readAsterisk(const SectionValues &values, ProblemList &problems)
{
    Asterisk asterisk;
    asterisk.name = values.name();
    asterisk.host = readHost(values, problems);
    asterisk.port = quint16(values.number("port"_L1));
    asterisk.tls = values.flag("tls"_L1);
    asterisk.caFile = values.text("ca_file"_L1);
    asterisk.user = values.text("user"_L1);
    asterisk.password = readPasswordKeys(values, problems);
    const bool hasPassword = asterisk.password.kind != SecretReference::Kind::None;
    if (!asterisk.user.isEmpty() && !hasPassword)
        warnOfNoPassword(values, problems);
    if (asterisk.user.isEmpty() && hasPassword)
        problems.error(ProblemCode::MissingKey, values.place(), u"asterisk has a password and no user"_s,
            u"add a line: user = ..."_s);
    if (!asterisk.tls && !isThisMachine(asterisk.host))
        problems.warning(ProblemCode::CleartextPassword, values.place("host"_L1),
            u"the manager's password crosses the network in clear"_s,
            u"say tls = yes and name Asterisk's TLS port, or use the manager of this machine"_s);
    return asterisk;
}

} // namespace wql
