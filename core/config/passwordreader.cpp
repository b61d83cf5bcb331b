// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/passwordreader.h"

#include <QFileInfo>
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

} // namespace

SecretReference readPasswordKeys(const SectionValues &values, ProblemList &problems)
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
    case Kind::None:
    case Kind::File:
    case Kind::Keychain:
        break;
    }
    return reference;
}

void warnOfNoPassword(const SectionValues &values, ProblemList &problems)
{
    problems.warning(ProblemCode::NoPassword, values.place(),
        u"%1 %2 has no password"_s.arg(sectionKind(values.kind()).name, values.name()),
        u"add password_file = /etc/wqloader/secrets/..."_s);
}

} // namespace wql
