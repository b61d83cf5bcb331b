// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keychainpasswords.h"
#include "core/base/clock.h"
#include "core/control/locallink.h"
#include "core/host/activityreporter.h"
#include "core/host/loaderhost.h"

#include <memory>
#include <optional>

namespace wql {

/// A loader in this program, for small installations and for trying out: a host and the link to it. It runs
/// from open() to close(), or as long as the program.
///
///     Closed      open()                     -> Opening -> Open
///     Opening     no configuration, no state -> Lost   (until open(); trouble() says why)
///     any         close()                    -> Closed
///
/// Passwords in the desktop's keychain are fetched before the engine gets a configuration that names them;
/// one that comes later, because the keychain had to be unlocked, is used when it comes.
///
/// close() does not wait: the engine puts its state on disk meanwhile, then stopped() comes. Destroyed
/// before that, the next start asks the server more questions; no row is lost or sent twice.
class OwnLoader final : public LoaderLink {
    Q_OBJECT
public:
    struct Place {
        QString configFile; ///< written, with a few lines to begin with, if it is not there
        QString stateDirectory;
    };
    /// The user's own folders; \a configFile empty: the usual one. Another one has a state of its own.
    static Place usualPlace(const QString &configFile);

    OwnLoader(const Clock &clock, Place place, QObject *parent = nullptr);
    ~OwnLoader() override;

    void open() override;
    void close() override;
    LinkCall *call(const QString &method, const QJsonObject &parameters, QObject *parent,
        std::chrono::milliseconds deadline = std::chrono::seconds{ 30 }) override;

    bool isRunning() const;

Q_SIGNALS:
    void stopped();

private:
    Result<LoaderConfig, QString> readConfig() const;
    Result<LoaderConfig, QString> prepare();
    Result<void, QString> start(const LoaderConfig &config);
    void begin(const LoaderConfig &config);
    void put(LoaderConfig config);
    void onPasswordsFetched();
    Result<Secret, QString> readPassword(const SecretReference &reference);
    void onStopped();

    const Clock &m_clock;
    Place m_place;
    ActivityReporter m_activity;
    KeychainPasswords m_passwords;
    std::optional<LoaderConfig> m_next; ///< waits for its passwords
    std::unique_ptr<LoaderHost> m_host; ///< from open() until it has stopped
    std::unique_ptr<LocalLink> m_link; ///< to m_host
    bool m_isWanted = false; ///< opened, also while the engine still stops
    bool m_isStopping = false;
};

} // namespace wql
