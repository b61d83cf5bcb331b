// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderlink.h"
#include "core/config/target.h"
#include "core/queuemetrics/connectiontest.h"

#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace wql {

class PasswordDialog;

/// Tests a target from this computer, in the stages and with the answer of the method `check`.
///
/// What a loader elsewhere says of its passwords (files, programs) is never followed here: it could name any
/// program of this computer. So the password is asked for, unless this computer's keychain remembers it; one
/// that the server refuses is forgotten there. Whoever has the password at hand gives it, and nobody is
/// asked.
class LocalTestCall final : public LinkCall {
    Q_OBJECT
public:
    using OnStage = std::function<void(const ConnectionStage &)>;

    LocalTestCall(const Target &target, bool heartbeat, QWidget *window, OnStage onStage);
    LocalTestCall(
        const Target &target, const Secret &password, bool heartbeat, QObject *parent, OnStage onStage);
    ~LocalTestCall() override;

private:
    void lookUpPassword();
    void askForPassword(const QString &trouble, bool canRemember);
    void onAccepted();
    QString entry() const;
    void begin(const Secret &password);
    void give(const LinkResult &result);

    Target m_target;
    bool m_heartbeat = false;
    QWidget *m_window = nullptr;
    OnStage m_onStage;
    QPointer<PasswordDialog> m_dialog;
    std::unique_ptr<ConnectionTest> m_test;
    bool m_isRemembered = false; ///< the password came from the keychain
};

} // namespace wql
