// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace wql {

/// Turns SIGTERM, SIGINT and SIGHUP into Qt signals. One per process.
class UnixSignals : public QObject {
    Q_OBJECT
public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;
    /// What comes from now on waits for the object. Needs no QCoreApplication.
    static void hold();

Q_SIGNALS:
    void stopAsked(); ///< TERM or INT
    void reloadAsked(); ///< HUP

private:
    void onReadable();

    int m_file = -1; ///< signalfd
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace wql
