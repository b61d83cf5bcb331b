// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/secret.h"
#include "core/config/target.h"
#include "core/status/statusjson.h"
#include "gui/models/site.h"

class QObject;

namespace wql {

class LinkCall;

/// What the first run cannot do by itself, as the window knows no socket, no server and no keychain. Given by
/// the program. Whatever is begun for a \a context ends silently with it.
struct SetupBackend {
    using OnStage = std::function<void(const ConnectionStage &)>;
    /// Why it did not work; empty: it did. Comes later, never at once.
    using Then = std::function<void(const QString &trouble)>;

    LinkFactory makeLink;
    /// Tests a target whose password is at hand; stages as they come, then the answer of the method `check`.
    std::function<LinkCall *(const Target &target, QObject *context, const OnStage &onStage)> testTarget;
    /// Whether the desktop has a keychain that answers.
    std::function<void(QObject *context, const Then &then)> tryKeychain;
    std::function<void(const QString &entry, const Secret &password, QObject *context, const Then &then)>
        keepPassword;
    QString usualConfig; ///< of a loader in this program
    QStringList takenNames; ///< of the sites there are
};

} // namespace wql
