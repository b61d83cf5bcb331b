// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/client/loaderclient.h"
#include "gui/pages/page.h"

#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QTableView;

namespace wql {

class Banner;
class Settings;
class TargetDetails;
class TargetOrder;
class TargetsModel;
enum class Mend;

/// How the loader and each of its targets fare, and what can be done about a target: pause, resume, ask
/// again, test.
class OverviewPage : public Page {
    Q_OBJECT
public:
    OverviewPage(const Clock &clock, Settings &memory, QWidget *parent = nullptr);
    ~OverviewPage() override;

    void setLink(LoaderLink *link, const Site *site) override;
    /// Chooses that target, if there is one of that name.
    void showTarget(const QString &name);

private:
    void makeTable();
    QAction *addAction(
        const QString &iconName, const QString &text, const QKeySequence &key, void (OverviewPage::*what)());
    void onStatusChanged();
    void showLog();
    void showDetails();
    void review();
    QString current() const; ///< name of the chosen target, or empty
    void pause() { command(&LoaderClient::pause, tr("%1 could not be paused.")); }
    void resume() { command(&LoaderClient::resume, tr("%1 could not be resumed.")); }
    void resync() { command(&LoaderClient::resync, tr("%1 could not be asked again.")); }
    void test();
    void setPassword();
    void seeLog();
    void seeProof();
    void mend(Mend mend);
    void decide(const QString &question, const QString &yes, const QString &decision);
    LoaderClient::Then<NoValue> sayingWhyNot(const QString &target, const QString &onFailure);
    using Order = PendingCall (LoaderClient::*)(const QString &, const LoaderClient::Then<NoValue> &) const;
    void command(Order order, const QString &onFailure);

    Settings &m_memory;
    QPointer<LoaderLink> m_link;
    TargetsModel *m_targets;
    TargetOrder *m_order;
    QTableView *m_table;
    QLineEdit *m_filter;
    QLabel *m_log;
    Banner *m_trouble;
    Banner *m_outcome;
    TargetDetails *m_details;
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_resync;
    QAction *m_test;
    QAction *m_setPassword;
    QAction *m_seeLog;
    QAction *m_seeProof;
};

} // namespace wql
