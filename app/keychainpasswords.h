// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"
#include "core/secrets/keychain/keychaincall.h"

#include <QStringList>

#include <map>

namespace wql {

/// What the desktop's keychain holds for a loader in this program. The loader asks for a password and goes on
/// at once; a keychain answers when it likes, perhaps after its user has unlocked it. So they are fetched
/// before the loader starts, and whatever comes later is told.
///
/// One question for an entry is under way at most.
class KeychainPasswords : public QObject {
    Q_OBJECT
public:
    explicit KeychainPasswords(
        std::chrono::milliseconds patience = KeychainCall::usualDeadline, QObject *parent = nullptr);

    /// The entries that \a config names.
    static QStringList entriesOf(const LoaderConfig &config);

    /// Asks for each; fetched() comes from the event loop, when all were answered or patience is over.
    void fetch(const QStringList &entries);
    /// The password, or in words why it is not there. After a failure it is asked for once more.
    Result<Secret, QString> read(const QString &entry);

Q_SIGNALS:
    void fetched();
    /// A password came that read() did not have.
    void cameLate();

private:
    void ask(const QString &entry);
    void onAnswered(const QString &entry, const KeychainResult &result);
    void endFetching();

    QTimer m_patience; ///< runs until fetched()
    std::map<QString, KeychainCall *> m_calls;
    std::map<QString, KeychainResult> m_known;
};

} // namespace wql
