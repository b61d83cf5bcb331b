// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/loaderlink.h"

#include <QLocalSocket>
#include <QSocketNotifier>
#include <QTimer>

#include <optional>

namespace wql {

/// `wqloaderctl stdio`: passes bytes between two file descriptors and a control socket, and knows nothing of
/// what they say.
///
///     Pumping    the input ends             -> Draining
///     Draining   a second has passed        -> Finished
///     any        the socket ends or fails   -> Finished
///     any        the output is closed       -> Finished
class StdioPump : public QObject {
    Q_OBJECT
public:
    explicit StdioPump(const QString &path, int input = 0, int output = 1, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Once. None: everything was passed on.
    void finished(const std::optional<wql::LinkError> &trouble);

private:
    void onInput();
    void onAnswer();
    void onSocketError();
    void finish(const std::optional<LinkError> &trouble = {});

    QString m_path;
    int m_output;
    QLocalSocket m_socket;
    QSocketNotifier m_input;
    QTimer m_quiet;
    bool m_isDraining = false;
    bool m_isFinished = false;
};

} // namespace wql
