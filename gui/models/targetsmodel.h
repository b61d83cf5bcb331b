// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/status/loaderstatus.h"
#include "gui/models/condition.h"
#include "gui/models/targetpace.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace wql {

/// The targets of one loader, a row each, in the order of its configuration. A new status changes rows in
/// place and tells only of cells that look different, so that selection and scrolling stay and 200 targets
/// are no work.
class TargetsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, RowsPerMinute, Lag, Backlog, Tls, Actions, Problem, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< a number where the text would sort wrongly
        CurveRole, ///< QList<double> as TargetPace::curve(), of RowsPerMinute; empty while nothing is known
        CurveScaleRole, ///< double: what all curves of the column are measured by
        ProgressRole, ///< double 0 to 1, of Backlog; invalid: there is none
        StandingRole, ///< of every column
    };

    explicit TargetsModel(const Clock &clock, QObject *parent = nullptr);

    void setStatus(const LoaderStatus &status);
    void clear();
    /// Whether the states are of now; else they are shown as what nobody knows.
    void setKnown(bool isKnown);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    static QString header(int column);
    /// What the curves of a table with that scale show.
    static QString curveTip(double scale);

    const TargetStatus &target(int row) const { return m_rows[size_t(row)].status; }
    Standing standing(int row) const { return m_isKnown ? m_rows[size_t(row)].standing : Standing::NotKnown; }
    const TargetPace &pace(int row) const { return m_rows[size_t(row)].pace; }
    int rowOf(const QString &name) const; ///< -1: none
    double highestOfCurves() const { return m_highest; }

Q_SIGNALS:
    void highestOfCurvesChanged();

private:
    struct Row {
        TargetStatus status;
        TargetPace pace;
        QList<double> curve; ///< of the pace
        std::vector<QString> cells; ///< as shown
        Condition condition = Condition::Off;
        Standing standing = Standing::Off; ///< if it is known
    };

    void arrange(const std::vector<TargetStatus> &targets);
    void refresh(int row, const TargetStatus &status);
    void scaleCurves();
    QVariant sortValue(const Row &row, int column) const;

    const Clock &m_clock;
    std::vector<Row> m_rows;
    bool m_isKnown = true;
    double m_highest = 0; ///< of all curves
};

} // namespace wql
