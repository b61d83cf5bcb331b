// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/secret.h"
#include "core/schema/enumnames.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace wql {

/// Where a password is kept. The configuration holds this, never the password, except for Kind::Value.
struct SecretReference {
    enum class Kind {
        None,
        Credential, ///< name of a systemd credential
        File, ///< absolute path
        Command, ///< absolute program and its arguments; no shell
        Keychain, ///< entry of the desktop's keychain
        Value, ///< written in the configuration itself
    };
    Kind kind = Kind::None;
    QString name; ///< credential, path, program or entry
    QStringList arguments; ///< of a command
    Secret value; ///< of Kind::Value only

    bool operator==(const SecretReference &) const = default;
};

/// What may be done with the feedback actions that a target asks for.
enum class ActionMode { Off, Learn, DryRun, Enforce };

template <>
inline constexpr auto wireNames<ActionMode> = enumNames<ActionMode>({
    { ActionMode::Off, "off" },
    { ActionMode::Learn, "learn" },
    { ActionMode::DryRun, "dry-run" },
    { ActionMode::Enforce, "enforce" },
});

/// Whether the loader compares by itself what it sent.
enum class VerifySchedule { No, Nightly };

template <>
inline constexpr auto wireNames<VerifySchedule> = enumNames<VerifySchedule>({
    { VerifySchedule::No, "no" },
    { VerifySchedule::Nightly, "nightly" },
});

/// What becomes of rows that a target refuses while it takes others, as long as nobody decides otherwise.
enum class RefusedPolicy { Wait, Cut, SetAside };

template <>
inline constexpr auto wireNames<RefusedPolicy> = enumNames<RefusedPolicy>({
    { RefusedPolicy::Wait, "wait" },
    { RefusedPolicy::Cut, "cut" },
    { RefusedPolicy::SetAside, "set-aside" },
});

/// A setting as one would write it.
struct ShownSetting {
    QString key;
    QString value;

    bool operator==(const ShownSetting &) const = default;
};

/// A QueueMetrics to feed: where it is, who we are there, and which of its datasets takes the rows.
struct Target {
    QString name;
    QUrl url; ///< scheme, host, port and context; without user, query and jsonQLoaderApi.do
    QString user = QStringLiteral("webqloader");
    SecretReference password;
    QString token; ///< empty: the default dataset (written `-` in files and on the command line)
    std::chrono::seconds timezoneOffset{ 0 }; ///< added to each row's time
    RefusedPolicy refused = RefusedPolicy::Wait;
    ActionMode actions = ActionMode::Enforce;
    QString policy; ///< name of the ActionPolicy that is asked before the built-in one; empty: none
    QString caFile; ///< PEM; empty: the system's authorities
    std::optional<QUrl> proxy; ///< http://host:port; unset: none
    bool shared = false; ///< another loader may send the same rows there
    VerifySchedule verify = VerifySchedule::No;
    bool allowCleartext = false; ///< http to another machine than this one, on purpose
    std::chrono::milliseconds connectTimeout{ 10000 };
    std::chrono::milliseconds requestTimeout{ 60000 }; ///< from the first byte written to the last one read
    QString comment; ///< the administrator's own note

    bool operator==(const Target &) const = default;
};

} // namespace wql
