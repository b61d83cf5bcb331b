// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/replies.h"
#include "gui/models/ruledocument.h"

#include <QAbstractTableModel>

namespace wql {

/// The rules of a RuleDocument as a table whose columns are RuleCell, edited in place. Behind the rules stand
/// two rows that nobody wrote: who gets rows without names, and what becomes of rows that nobody takes.
///
/// Dragging rows moves the rules. What is wrong with a cell is its tool tip, and problem() says that it is.
class RulesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int implicitRows = 2;
    enum Role { ProblemRole = Qt::UserRole + 1, WarningRole, SpokenRole };

    explicit RulesModel(RuleDocument *document, QObject *parent = nullptr);

    void setHits(const RuleHits &hits);
    const RuleHits &hits() const { return m_hits; }
    bool isRule(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

Q_SIGNALS:
    /// The text that was typed cannot be taken over.
    void refused(const QString &why);

private:
    QVariant ruleData(const RuleEntry &entry, int row, RuleCell cell, int role) const;
    QVariant implicitData(int row, RuleCell cell, int role) const;
    QString toolTip(const RuleEntry &entry, int row, RuleCell cell) const;
    const RuleWarning *warningOf(int row) const;
    bool setText(int row, RuleCell cell, const QString &text);
    void onDocumentChanged();

    RuleDocument *m_document;
    RuleHits m_hits;
    QStringList m_names; ///< as the views know them
};

} // namespace wql
