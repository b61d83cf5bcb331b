// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QCheckBox;
class QPushButton;

namespace wql {

class StageView;

/// What is known of the target that is tested, for a command line that people can try themselves.
struct TestedTarget {
    QString name;
    QString url;
    QString user;
    QString token;
    std::vector<ConfigText> files; ///< the edited configuration that it stands in; empty: nothing is edited
};

/// Tests a target from this computer: reports its stages as they come, and then as the method `check` does.
/// Given by the program, as the window has no transport; \a parent owns the call, and destroying it cancels.
using LocalTest = std::function<LinkCall *(const QString &target, bool heartbeat, QObject *parent,
    const std::function<void(const ConnectionStage &)> &onStage)>;

/// Tests the connection of one target stage by stage, from the PBX or from here, as it is edited: nothing has
/// to be applied for it. Can always be started, cancelled (Esc) and copied.
class ConnectionTestDialog : public QDialog {
    Q_OBJECT
public:
    ConnectionTestDialog(
        LoaderLink *link, const TestedTarget &target, LocalTest localTest = {}, QWidget *parent = nullptr);

    /// The target was edited meanwhile; the next test is of what it is now.
    void setTarget(const TestedTarget &target);
    /// Begins from the PBX, as if its button was pressed.
    void start() { begin(false); }
    void reject() override;

Q_SIGNALS:
    /// The loader has kept the certificate at \a path of its machine, for the target to name.
    void caAccepted(const QString &target, const QString &path);
    /// The loader has kept a password at \a path of its machine, for the target to name.
    void passwordKept(const QString &target, const QString &path);

private:
    void build();
    void begin(bool here);
    void onChecked(const QString &words, const Reply<std::vector<CheckedTarget>> &reply);
    void showStage(const ConnectionStage &stage);
    void end(const QString &words);
    void copy();
    void copyCurl();
    void saveCertificate();
    void acceptCertificate();
    void sendCertificate();
    void setPassword();

    QPointer<LoaderLink> m_link;
    TestedTarget m_target;
    LocalTest m_localTest;
    PendingCall m_call;
    StageView *m_stages;
    QCheckBox *m_heartbeat;
    QPushButton *m_save;
    QPushButton *m_accept;
    QPushButton *m_setPassword;
    bool m_isFromHere = false; ///< the last test
    ShownCertificate m_certificate; ///< the one that can be saved or accepted
};

} // namespace wql
