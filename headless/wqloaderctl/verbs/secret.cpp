// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/ownfile.h"
#include "core/config/legacy/importplan.h"
#include "core/secrets/secretreader.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/savedfile.h"
#include "headless/wqloaderctl/terminalpassword.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace wql {

template <>
inline constexpr auto wireNames<SecretReference::Kind> = enumNames<SecretReference::Kind>({
    { SecretReference::Kind::None, "none" },
    { SecretReference::Kind::Credential, "credential" },
    { SecretReference::Kind::File, "file" },
    { SecretReference::Kind::Command, "command" },
    { SecretReference::Kind::Keychain, "keychain" },
    { SecretReference::Kind::Value, "configuration" },
});

namespace {

struct SecretState {
    QString state; ///< `set`, `problem`, `not-asked`
    QString text;
    Tone tone = Tone::Plain;
};

SecretState stateOf(const SecretReference &reference)
{
    switch (reference.kind) {
    case SecretReference::Kind::None:
        return { u"problem"_s, u"the target names no password"_s, Tone::Warning };
    case SecretReference::Kind::Command:
        return { u"not-asked"_s, u"a program gives it; not run here"_s };
    case SecretReference::Kind::Credential:
        return { u"not-asked"_s, u"systemd gives it to the service"_s };
    case SecretReference::Kind::Keychain:
        return { u"not-asked"_s, u"in the keychain of a desktop"_s };
    case SecretReference::Kind::Value:
        return { u"set"_s, u"written in the configuration itself; 'secret set' moves it out"_s,
            Tone::Warning };
    case SecretReference::Kind::File:
        break;
    }
    const auto secret = readSecret(reference);
    if (!secret)
        return { u"problem"_s, secret.error().whole(), Tone::Bad };
    const QString changed = QFileInfo(reference.name).lastModified().toString(Qt::ISODate);
    return { u"set"_s, u"changed %1"_s.arg(changed), Tone::Good };
}

void showState(Run &run)
{
    const auto loaded = loadConfig(run);
    if (!loaded)
        return;
    const QString only = run.invocation().positions.value(1);
    TextTable table({ u"target"_s, u"password"_s, u"where"_s, u"state"_s });
    QJsonArray all;
    for (const Target &target : loaded->config.targets) {
        if (!only.isEmpty() && target.name != only)
            continue;
        const SecretState state = stateOf(target.password);
        const QString where = target.password.name;
        table.add({ target.name, wireName(target.password.kind), where, { state.text, state.tone } });
        all += QJsonObject{ { u"target"_s, target.name }, { u"kind"_s, wireName(target.password.kind) },
            { u"where"_s, where }, { u"state"_s, state.state }, { u"text"_s, state.text } };
    }
    if (all.isEmpty())
        return run.fail(exitcode::dataError, noSuchTarget(loaded->config, only));
    run.console().wantsJson() ? run.console().json({ { u"secrets"_s, all } }) : run.console().table(table);
    run.finish(exitcode::ok);
}

/// A configuration that another user may write can name any file. Root writes and removes only what lies in
/// the folder of secrets then.
Result<QString, QString> trusted(const Run &run, const QString &path, const QString &folder)
{
    const QString clean = QDir::cleanPath(path);
    const bool isOurs = QFileInfo(clean).path() == QDir::cleanPath(folder);
    if (::geteuid() != 0 || isOurs || ownfile::checkFolder(QFileInfo(run.invocation().configFile()).path()))
        return path;
    return unexpected(
        u"%1 is outside of %2, and another user may write the configuration that names it: as root, "
        "name the folder with --dir"_s.arg(visible(path), visible(folder)));
}

/// The file that the target names, else one of our own. A configuration that can be read must know the
/// target, unless a folder is named; so a slip of the pen is no new file.
Result<QString, QString> pathFor(const Run &run, const QString &target)
{
    const Invocation &invocation = run.invocation();
    const QString folder = invocation.value("dir"_L1, u"/etc/wqloader/secrets"_s);
    const QString ours = secretPath(folder, target);
    const auto loaded = readLoaderConfig(invocation.configFile());
    if (invocation.has("dir"_L1) || !loaded)
        return ours;
    for (const Target &each : loaded->config.targets)
        if (each.name == target)
            return each.password.kind == SecretReference::Kind::File
                ? trusted(run, each.password.name, folder)
                : ours;
    return unexpected(
        u"%1: %2"_s.arg(visible(invocation.configFile()), noSuchTarget(loaded->config, target)));
}

void done(Run &run, const QString &target, const QString &path, const QString &sentence)
{
    if (run.console().wantsJson())
        run.console().json({ { u"target"_s, target }, { u"path"_s, path } });
    else
        run.console().line(sentence);
    run.finish(exitcode::ok);
}

void set(Run &run, const QString &target, const QString &path)
{
    const auto secret = askForPassword(u"Password of target '%1'"_s.arg(visible(target)));
    if (!secret)
        return run.fail(exitcode::dataError, secret.error());
    if (const auto made = makePrivateFolder(QFileInfo(path).path()); !made)
        return run.fail(exitcode::cannotCreate, made.error());
    if (const auto saved = saveFile(path, secret->reveal() + '\n', Readers::Service); !saved)
        return run.fail(exitcode::cannotCreate, saved.error());
    done(run, target, path,
        u"Kept in %1. In [target %2]: password_file = %1; then systemctl reload wqloaderd"_s.arg(
            visible(path), visible(target)));
}

void remove(Run &run, const QString &target, const QString &path)
{
    if (!QFileInfo::exists(path))
        return run.fail(exitcode::noInput, u"%1 is not there"_s.arg(visible(path)));
    if (const auto removed = ownfile::remove(path); !removed)
        return run.fail(exitcode::cannotCreate, u"%1: %2"_s.arg(visible(path), removed.error()));
    done(run, target, path, u"Removed %1"_s.arg(visible(path)));
}

} // namespace

void verb::secret(Run &run)
{
    const QString what = run.invocation().positions[0];
    const QString target = run.invocation().positions.value(1);
    if (what == "show-state"_L1)
        return showState(run);
    if (what != "set"_L1 && what != "remove"_L1)
        return run.fail(exitcode::usage, u"'secret' takes set, show-state or remove"_s);
    if (target.isEmpty())
        return run.fail(exitcode::usage, u"'secret %1' needs the name of a target"_s.arg(what));
    const auto path = pathFor(run, target);
    if (!path)
        return run.fail(exitcode::dataError, path.error());
    what == "set"_L1 ? set(run, target, *path) : remove(run, target, *path);
}

} // namespace wql
