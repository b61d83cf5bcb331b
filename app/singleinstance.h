// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace wql {

/// Keeps a second window from being opened by the same user: the second program asks the first one to come to
/// the front, and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// \a directory is the user's own; lock and socket are made in it.
    explicit SingleInstance(const QString &directory, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True if this is the first one, which it then is until the end. Else the first one is being asked to
    /// show itself.
    bool begin();

Q_SIGNALS:
    void showWanted();
    /// The first instance was asked, or does not answer: there is nothing left to do.
    void firstOneAsked();

private:
    void askTheFirst();

    QString m_socket;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server;
    QLocalSocket *m_asking;
};

} // namespace wql
