// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/client/jsonrpc.h"
#include "core/client/loaderlink.h"
#include "core/config/configfile.h"
#include "core/config/loaderconfig.h"
#include "core/control/pendingrollback.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace wql {

/// The service's configuration as others see and change it: without passwords, never half, and back to what
/// it was unless somebody confirms in time that the service can still be reached.
///
///     Settled      apply(confirmWithin > 0)        -> Unconfirmed
///     Unconfirmed  confirm()                       -> Settled
///     Unconfirmed  rollback(), or the time is over -> Settled  (signal rolledBack())
///
/// What is unconfirmed is remembered in the state directory: a service that ends meanwhile takes it back at
/// its next start (settleAtStart).
class ConfigStore : public QObject {
    Q_OBJECT
public:
    struct Place {
        QString file; ///< the main file; empty: there is none, and nothing can be changed
        QString stateDirectory;
    };
    /// Puts a configuration in force, or says why that cannot be; then the former one stays.
    using Reload = std::function<Result<void, QString>(const LoaderConfig &)>;

    ConfigStore(const Clock &clock, Place place, Reload reload, QObject *parent = nullptr);

    /// \name The methods `config.*` of docs/control.md; \a who is for the log
    /// @{
    RpcResult get(LinkRole role) const;
    /// Who may only look cannot look at files by including them.
    RpcResult validate(const QJsonObject &parameters, LinkRole role) const;
    RpcResult apply(const QJsonObject &parameters, const QString &who);
    RpcResult confirm(const QJsonObject &parameters, const QString &who);
    RpcResult rollback(const QString &who);
    RpcResult addCa(const QJsonObject &parameters, const QString &who);
    RpcResult setSecret(const QJsonObject &parameters, const QString &who);
    /// @}

    /// Emits changed() if the files on disk are not the last ones that were known. To be called before they
    /// are read again.
    void notice();

    /// The configuration that the parameter `files` proposes, with passwords that were kept.
    Result<LoaderConfig, RpcError> proposed(const QJsonObject &parameters) const;

    /// What is on disk now; nothing where there is no file.
    ConfigFile present() const;

    /// Takes back what a run before this one left unconfirmed, but not what one that still runs did. Returns
    /// what to say about it; empty: nothing.
    static QString settleAtStart(const Place &place);

Q_SIGNALS:
    void logged(const QString &text); ///< for the activity log
    void rolledBack(const QString &revision, const QString &why);
    void changed(const QString &revision); ///< by a client or by an editor; once for each revision

private:
    Result<ConfigFile, RpcError> editOf(const QJsonObject &parameters, LinkRole role) const;
    RpcResult save(const ConfigFile &edit, const LoaderConfig &config);
    RpcResult takeBack(const QString &why);
    QString revision() const;

    const Clock &m_clock;
    Place m_place;
    Reload m_reload;
    std::optional<PendingRollback> m_pending;
    QTimer m_confirmTimer;
    QString m_revision; ///< the last one that changed() reported
};

} // namespace wql
