// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderlink.h"
#include "core/control/controldispatcher.h"

#include <memory>

namespace wql {

/// A loader in this process. Everything is answered from the event loop, as if it came from elsewhere; calls
/// that are out when it is closed report Lost.
class LocalLink final : public LoaderLink {
    Q_OBJECT
public:
    /// \a dispatcher must outlive it.
    explicit LocalLink(const ControlDispatcher &dispatcher, QObject *parent = nullptr);
    ~LocalLink() override;

    void open() override;
    void close() override;
    LinkCall *call(const QString &method, const QJsonObject &parameters, QObject *parent,
        std::chrono::milliseconds deadline = std::chrono::seconds{ 30 }) override;
    /// A call that reports Lost, for an owner that has no loader at the moment.
    static LinkCall *lostCall(QObject *parent);

private:
    class Caller;
    void subscribe();
    void take(const QString &method, const QJsonObject &parameters);

    const ControlDispatcher &m_dispatcher;
    std::unique_ptr<Caller> m_caller; ///< while open
};

} // namespace wql
