// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"

#include <QObject>
#include <QPointer>

namespace wql {

/// Has a loader keep the password of a target, for any dialog that asks for one. Each keep() ends with kept()
/// or failed(), never from inside of it; a new one replaces the one that waits.
class PasswordKeeping : public QObject {
    Q_OBJECT
public:
    /// \a link may be null or go: then it fails.
    PasswordKeeping(LoaderLink *link, QObject *parent);

    bool hasLoader() const { return m_link; }
    void keep(const QString &target, const QString &password);
    /// What to say while it waits.
    static QString waitingText();

Q_SIGNALS:
    void kept(const wql::KeptSecret &secret);
    void failed(const QString &words); ///< for people, plain text

private:
    QPointer<LoaderLink> m_link;
    PendingCall m_call;
};

} // namespace wql
