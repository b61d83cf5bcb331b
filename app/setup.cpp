// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/setup.h"

#include "app/localtestcall.h"
#include "app/ownloader.h"
#include "core/client/socketlink.h"
#include "core/client/socketpath.h"
#include "core/client/sshlink.h"
#include "core/secrets/keychain/keychaincall.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Setup)
};

/// Never empty.
QString wordsFor(const KeychainFailure &failure)
{
    if (failure.kind == KeychainFailure::Kind::TimedOut)
        return Text::tr("It does not answer; it may have to be unlocked.");
    return failure.words.isEmpty() ? Text::tr("It does not say why.") : failure.words;
}

void tryKeychain(QObject *context, const SetupBackend::Then &then)
{
    QObject::connect(KeychainCall::read(u"nothing is kept here"_s, context), &KeychainCall::finished, context,
        [then](const KeychainResult &result) {
            const bool answers = result || result.error().kind == KeychainFailure::Kind::NotFound;
            then(answers ? QString() : wordsFor(result.error()));
        });
}

/// The person may have to unlock the keychain first, or to choose a password for a new one.
constexpr std::chrono::minutes keepDeadline{ 1 };

void keepPassword(
    const QString &entry, const Secret &password, QObject *context, const SetupBackend::Then &then)
{
    QObject::connect(KeychainCall::keep(entry, password, context, keepDeadline), &KeychainCall::finished,
        context,
        [then](const KeychainResult &result) { then(result ? QString() : wordsFor(result.error())); });
}

} // namespace

std::unique_ptr<LoaderLink> makeLink(const Site &site, const Clock &clock)
{
    switch (site.kind) {
    case Site::Kind::Service:
        return std::make_unique<SocketLink>(site.place.isEmpty() ? controlSocketToUse() : site.place);
    case Site::Kind::Ssh:
        return std::make_unique<SshLink>(SshLink::Settings{ .host = site.place });
    case Site::Kind::ThisProgram:
        return std::make_unique<OwnLoader>(clock, OwnLoader::usualPlace(site.place));
    }
    Q_UNREACHABLE();
}

SetupBackend makeSetupBackend(const Clock &clock, const QStringList &takenNames)
{
    return { .makeLink = [&clock](const Site &site) { return makeLink(site, clock); },
        .testTarget =
            [](const Target &target, QObject *context, const SetupBackend::OnStage &onStage) {
                return new LocalTestCall(target, target.password.value, false, context, onStage);
            },
        .tryKeychain = tryKeychain,
        .keepPassword = keepPassword,
        .usualConfig = OwnLoader::usualPlace({}).configFile,
        .takenNames = takenNames };
}

} // namespace wql
