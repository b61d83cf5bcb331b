// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace QKeychain {
class Job;
}

namespace wql {

/// Why the desktop's keychain gave or took nothing.
struct KeychainFailure {
    enum class Kind {
        NotFound, ///< it works, and has no such entry
        Missing, ///< no keychain runs in this session
        Denied, ///< the user, or the keychain, said no
        TimedOut,
        Other,
    };
    Kind kind = Kind::Other;
    QString words; ///< the keychain's own

    bool operator==(const KeychainFailure &) const = default;
};

using KeychainResult = Result<Secret, KeychainFailure>;

/// One request to the desktop's keychain. Reports once, never from inside the function that asked, and not
/// later than its deadline; destroying it is silent. A keychain that asks its user to unlock it may take
/// longer than the deadline: the answer is then dropped, the next request finds it open.
///
/// Nothing is ever kept in a plain file in the keychain's place.
class KeychainCall : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds usualDeadline{ 5 };

    static KeychainCall *read(
        const QString &entry, QObject *parent, std::chrono::milliseconds deadline = usualDeadline);
    /// Reports the secret itself when it is kept.
    static KeychainCall *keep(const QString &entry, const Secret &secret, QObject *parent,
        std::chrono::milliseconds deadline = usualDeadline);
    static KeychainCall *forget(
        const QString &entry, QObject *parent, std::chrono::milliseconds deadline = usualDeadline);

Q_SIGNALS:
    void finished(const wql::KeychainResult &result);

private:
    KeychainCall(QObject *parent, std::chrono::milliseconds deadline);
    void begin(QKeychain::Job *job, const QString &entry);
    void give(const KeychainResult &result);

    QTimer m_deadline;
    bool m_isDone = false;
};

} // namespace wql
