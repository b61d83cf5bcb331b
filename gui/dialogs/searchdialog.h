// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"
#include "gui/models/searchindex.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace wql {

class FoundPlaces;
class SitesModel;

/// A small field over everything: sites, targets, rules, the queues and agents that rules name. What is typed
/// is looked for at once; Return or a double click chooses. The rules come from the loaders that are
/// connected while it is open.
class SearchDialog : public QDialog {
    Q_OBJECT
public:
    explicit SearchDialog(SitesModel &sites, QWidget *parent = nullptr);
    ~SearchDialog() override;

Q_SIGNALS:
    void chosen(const wql::FoundPlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void ask(int row);
    void find();
    void choose();

    SitesModel &m_sites;
    SearchIndex m_index;
    FoundPlaces *m_found;
    QLineEdit *m_text;
    QListView *m_list;
    QLabel *m_state;
    std::vector<PendingCall> m_calls; ///< for the rules
};

} // namespace wql
