// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QTableView>

#include <vector>

class QSortFilterProxyModel;

namespace wql {

class RuleDocument;
class RulesModel;

/// The rules of a document as a table, those that a filter leaves. It says which are chosen by their index or
/// name in the document, whatever the table leaves out.
class RulesTable : public QTableView {
    Q_OBJECT
public:
    /// Both must outlive it.
    RulesTable(RuleDocument *document, RulesModel *model, QWidget *parent);

    /// Shows only rules with this text, in any column; without a text all of them. Rules can be dragged only
    /// while all are shown.
    void setFilter(const QString &text);

    /// In their order.
    std::vector<int> selectedRules() const;
    /// -1 if there is none.
    int currentRule() const;
    /// Empty if there is none.
    QString currentName() const;
    /// Those of \a names that are shown; nothing changes if there are none.
    void select(const QStringList &names);
    void selectFirst();
    /// What is being typed in a cell becomes an edit.
    void commitEditor();

Q_SIGNALS:
    /// Other rules are chosen, or another one is the current.
    void choiceChanged();

private:
    void build();
    void spanWords();

    RuleDocument *m_document;
    RulesModel *m_rules;
    QSortFilterProxyModel *m_shown;
};

} // namespace wql
