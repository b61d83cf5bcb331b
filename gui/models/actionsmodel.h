// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/replies.h"

#include <QAbstractTableModel>

namespace wql {

/// Made visible, each text on one line; but for the id, which is given back as it came.
AuditLine shownPlainly(const AuditLine &line);

/// The audit's newest lines, newest first.
class ActionsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Target, Action, Verdict, Answer, Took, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void replace(std::vector<AuditLine> lines);
    const AuditLine &line(int row) const { return m_lines[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<AuditLine> m_lines;
};

/// A word or two for a verdict.
QString verdictText(AuditLine::Verdict verdict);

} // namespace wql
