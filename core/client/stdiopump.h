// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderlink.h"

#include <QLocalSocket>
#include <QSocketNotifier>
#include <QTimer>

#include <optional>

namespace wql {

/// `wqloaderctl stdio`: passes bytes between two file descriptors and a control socket, and knows nothing of
/// what they say, but for the role.
///
/// With the role read-only it says so to the service before anything else, and keeps back the service's first
/// greeting: the other side sees the second one, with that role, or none at all.
///
///     Pumping    the input ends             -> Draining
///     Draining   a second has passed        -> Finished
///     any        the socket ends or fails   -> Finished
///     any        the output is closed       -> Finished
class StdioPump : public QObject {
    Q_OBJECT
public:
    explicit StdioPump(const QString &path, LinkRole role = LinkRole::Admin, int input = 0, int output = 1,
        QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Once. None: everything was passed on.
    void finished(const std::optional<wql::LinkError> &trouble);

private:
    void onConnected();
    void onInput();
    void onAnswer();
    void onSocketError();
    void finish(const std::optional<LinkError> &trouble = {});

    QString m_path;
    bool m_isReadOnly;
    bool m_skipsGreeting; ///< the bytes up to the first line end are not passed on
    int m_output;
    QLocalSocket m_socket;
    QSocketNotifier m_input;
    QTimer m_grace;
    bool m_isDraining = false;
    bool m_isFinished = false;
};

} // namespace wql
