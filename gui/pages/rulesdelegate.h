// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace wql {

class RuleDocument;

/// Draws what is wrong in a cell of the rules' table, and edits a rule's target by a list of the targets.
class RulesDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    RulesDelegate(const RuleDocument *document, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    const RuleDocument *m_document;
};

} // namespace wql
