// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/secrets/secretreader.h"

#include "core/secrets/secretcommand.h"
#include "core/secrets/secretfile.h"

using namespace Qt::StringLiterals;

namespace wql {

SecretResult readSecret(const SecretReference &reference, std::chrono::milliseconds commandTimeout)
{
    switch (reference.kind) {
    case SecretReference::Kind::None:
        return Secret();
    case SecretReference::Kind::Credential:
        return readSecretCredential(reference.name);
    case SecretReference::Kind::File:
        return readSecretFile(reference.name);
    case SecretReference::Kind::Command:
        return readSecretCommand(reference.name, reference.arguments, commandTimeout);
    case SecretReference::Kind::Keychain:
        return unexpected(SecretFailure{ ProblemCode::SecretNeedsDesktop,
            u"the keychain belongs to a desktop, and this is a service"_s, u"use password_file"_s });
    case SecretReference::Kind::Value:
        return reference.value;
    }
    return Secret();
}

} // namespace wql
