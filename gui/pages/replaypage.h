// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"
#include "gui/pages/page.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace wql {

class PicturePanel;
class RuleDocument;

/// The end of the log through the edited rules and through the running ones: which rows would go elsewhere,
/// whose names nobody takes, which names go to several, and a picture of it all.
class ReplayPage : public Page {
    Q_OBJECT
public:
    explicit ReplayPage(RuleDocument *document, QWidget *parent = nullptr);

    void setLink(LoaderLink *link, const Site *site) override;

Q_SIGNALS:
    /// A rule is to be made that takes these names.
    void ruleForWanted(const QString &queue, const QString &agent);

private:
    void build();
    QTableWidget *addTable(const QString &name, const QStringList &header);
    void run();
    void stop();
    void showResult(const ReplayResult &result);
    void makeRule();
    void review();

    RuleDocument *m_document;
    QPointer<LoaderLink> m_link;
    PendingCall m_call;
    ReplayResult m_result;
    QString m_site;
    int m_replayed = 0; ///< megabytes, of m_result
    QSpinBox *m_megabytes;
    QPushButton *m_run;
    QPushButton *m_stop;
    QPushButton *m_makeRule;
    QLabel *m_summary;
    QTableWidget *m_moved;
    QTableWidget *m_unmatched;
    QTableWidget *m_several;
    PicturePanel *m_picture;
};

} // namespace wql
