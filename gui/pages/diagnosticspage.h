// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"
#include "gui/models/condition.h"
#include "gui/pages/page.h"

#include <QPointer>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace wql {

/// What is wrong with the loader, its machine and its configuration, each with its remedy; and a bundle of
/// what a helper needs to know, shown before it is saved. It examines when the page is seen, when another
/// configuration is in force, and when it is asked to, and tells the time of it.
class DiagnosticsPage : public Page {
    Q_OBJECT
public:
    explicit DiagnosticsPage(QWidget *parent = nullptr);

    void setLink(LoaderLink *link, const Site *site) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    bool canExamine() const;
    void onConfigChanged();
    void examine();
    void onDoctor(const Reply<Findings> &reply);
    void onConfiguration(const Reply<ConfigSnapshot> &reply);
    void onProblems(const Reply<std::vector<ConfigProblem>> &reply);
    void addFinding(Condition condition, const QString &what, const QString &mend);
    void showStatusFindings();
    void collect();
    void addPart(const QString &title, const QString &text);
    void save();

    QPointer<LoaderLink> m_link;
    PendingCall m_doctor;
    PendingCall m_configuration; ///< what it is, then what is wrong with it
    PendingCall m_collecting;
    QLabel *m_summary;
    QTreeWidget *m_findings;
    QPlainTextEdit *m_bundle;
    QPushButton *m_examine;
    QPushButton *m_collect;
    QCheckBox *m_replaceNames;
    QPushButton *m_save;
    bool m_awaitsStatus = false; ///< the link is open and has said nothing yet
};

} // namespace wql
