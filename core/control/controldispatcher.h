// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/jsonrpc.h"
#include "core/client/loaderlink.h"

#include <QObject>

#include <functional>
#include <map>

namespace wql {

/// Who asks: a peer of the socket, or a window in this process.
///
/// What is begun for a caller and is not done yet is a child of it, and ends with it.
class ControlCaller : public QObject {
public:
    using QObject::QObject;

    virtual LinkRole role() const = 0;
    virtual QString who() const = 0; ///< for logs
    /// May be left out if the caller does not take in what waits for it already.
    virtual void notify(const QString &method, const QJsonObject &parameters) = 0;
};

/// A question as it came; nothing of it has been checked.
struct ControlRequest {
    QString method;
    QJsonObject parameters;
};

/// Called once, at once or later; nothing happens if the caller is gone by then.
using ControlAnswer = std::function<void(const RpcResult &)>;

/// Knows the methods by name and who may call them; knows neither sockets nor what the methods do.
class ControlDispatcher {
public:
    using Handler = std::function<void(
        const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer)>;
    /// A method that needs to know nothing of who asks, and answers at once.
    using Question = std::function<RpcResult(const QJsonObject &parameters)>;

    /// One that is there already is replaced.
    void add(const QString &method, LinkRole needs, Handler handler);
    void add(const QString &method, LinkRole needs, Question question);
    template <typename Does> void add(const ControlMethod &method, Does &&does)
    {
        add(method.name, method.needs, std::forward<Does>(does));
    }

    /// Answers UnknownMethod or NotPermitted itself; everything else is for the handler to answer.
    void handle(const ControlRequest &request, ControlCaller &caller, const ControlAnswer &answer) const;

private:
    struct Method {
        LinkRole needs;
        Handler handler;
    };
    std::map<QString, Method> m_methods;
};

} // namespace wql
