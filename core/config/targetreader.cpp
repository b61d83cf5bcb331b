// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/targetreader.h"

#include "core/config/targeturl.h"

#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>

#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Kind = SecretReference::Kind;

struct PasswordKey {
    QLatin1StringView key;
    Kind kind;
};

/// In the order in which one of several wins.
constexpr std::array passwordKeys{
    PasswordKey{ "password_credential"_L1, Kind::Credential },
    PasswordKey{ "password_file"_L1, Kind::File },
    PasswordKey{ "password_command"_L1, Kind::Command },
    PasswordKey{ "password_keychain"_L1, Kind::Keychain },
    PasswordKey{ "password"_L1, Kind::Value },
};

ActionMode actionMode(const QString &word)
{
    if (word == "off"_L1)
        return ActionMode::Off;
    if (word == "learn"_L1)
        return ActionMode::Learn;
    return word == "dry-run"_L1 ? ActionMode::DryRun : ActionMode::Enforce;
}

QUrl readUrl(const SectionValues &values, ProblemList &problems)
{
    if (!values.has("url"_L1))
        return {};
    const ConfigPlace place = values.place("url"_L1);
    const auto url = targetUrl(values.text("url"_L1));
    if (!url) {
        problems.error(url.error().code, place, url.error().text, url.error().mend);
        return {};
    }
    if (url->scheme() == "http"_L1 && !isLoopback(*url) && !values.flag("allow_cleartext"_L1)) {
        problems.warning(ProblemCode::CleartextPassword, place,
            u"the password crosses the network in clear"_s, u"use https, or say allow_cleartext = yes"_s);
    }
    return *url;
}

QString readToken(const SectionValues &values, ProblemList &problems)
{
    const QString token = values.text("token"_L1);
    if (looksLikePartition(token)) {
        problems.warning(ProblemCode::TokenLooksLikePartition, values.place("token"_L1),
            u"%1 looks like a partition, and a token is the name of a server of the cluster"_s.arg(token),
            u"for a QueueMetrics of a single server write token = -"_s);
    }
    return token == "-"_L1 ? QString() : token;
}

void checkCredential(const SectionValues &values, ProblemList &problems)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_.@-]{1,255}$"_s);
    const QString id = values.text("password_credential"_L1);
    if (!name.match(id).hasMatch() || id.startsWith(u'.')) {
        problems.error(ProblemCode::BadCredentialName, values.place("password_credential"_L1),
            u"this is no name of a credential"_s,
            u"write the name that LoadCredential= gives, of letters, digits and _.@-"_s);
    }
}

/// Whoever can write the file could run a program as us.
void checkCommandsFile(const SectionValues &values, ProblemList &problems)
{
    const ConfigPlace place = values.place("password_command"_L1);
    const QFileInfo file(place.file);
    if (!file.exists())
        return;
    const bool isOurs = file.ownerId() == 0 || file.ownerId() == geteuid();
    if (!isOurs || file.permission(QFileDevice::WriteOther) || file.permission(QFileDevice::WriteGroup)) {
        problems.error(ProblemCode::CommandFromUnsafeFile, place,
            u"others than root and this user may write this file, so its command is not run"_s,
            u"chown root and chmod 0640 it"_s);
    }
}

void checkPasswordsFile(const SectionValues &values, ProblemList &problems)
{
    const ConfigPlace place = values.place("password"_L1);
    if (QFileInfo(place.file).permission(QFileDevice::ReadOther)) {
        problems.warning(ProblemCode::PasswordReadableByAll, place,
            u"everybody on this machine may read this password"_s,
            u"chmod 0640 %1, or use password_file"_s.arg(place.file));
    }
}

SecretReference readPassword(const SectionValues &values, ProblemList &problems)
{
    SecretReference reference;
    for (const PasswordKey &source : passwordKeys) {
        if (!values.has(source.key))
            continue;
        if (reference.kind != Kind::None) {
            problems.error(ProblemCode::SeveralPasswords, values.place(source.key),
                u"the password is given in more than one way"_s, u"keep one of the password keys"_s);
            continue;
        }
        reference.kind = source.kind;
        reference.name = values.text(source.key);
    }
    switch (reference.kind) {
    case Kind::None:
        problems.warning(ProblemCode::NoPassword, values.place(),
            u"target %1 has no password"_s.arg(values.name()),
            u"add password_file = /etc/wqloader/secrets/..."_s);
        break;
    case Kind::Credential:
        checkCredential(values, problems);
        break;
    case Kind::Command:
        reference.arguments = QProcess::splitCommand(reference.name);
        reference.name = reference.arguments.takeFirst();
        checkCommandsFile(values, problems);
        break;
    case Kind::Value:
        reference.value = Secret(reference.name.toUtf8());
        reference.name.clear();
        checkPasswordsFile(values, problems);
        break;
    case Kind::File:
    case Kind::Keychain:
        break;
    }
    return reference;
}

} // namespace

Target readTarget(const SectionValues &values, ProblemList &problems)
{
    Target target;
    target.name = values.name();
    target.url = readUrl(values, problems);
    target.user = values.text("user"_L1);
    target.password = readPassword(values, problems);
    target.token = readToken(values, problems);
    target.timezoneOffset = std::chrono::seconds(values.number("timezone_offset"_L1));
    target.actions = actionMode(values.text("actions"_L1));
    target.caFile = values.text("ca_file"_L1);
    target.allowCleartext = values.flag("allow_cleartext"_L1);
    target.connectTimeout = std::chrono::seconds(values.number("connect_timeout"_L1));
    target.requestTimeout = std::chrono::seconds(values.number("request_timeout"_L1));
    if (values.has("proxy"_L1)) {
        if (const auto proxy = proxyUrl(values.text("proxy"_L1)))
            target.proxy = *proxy;
        else
            problems.error(
                proxy.error().code, values.place("proxy"_L1), proxy.error().text, proxy.error().mend);
    }
    return target;
}

} // namespace wql
