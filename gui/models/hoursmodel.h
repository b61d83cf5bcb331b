// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"
#include "gui/models/condition.h"

#include <QAbstractTableModel>
#include <QDate>

#include <array>

namespace wql {

/// The hours of a verification as a calendar: a row for each day in which rows were selected, a column for
/// each hour of the day, in the time zone of this computer.
class HoursModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int hoursOfDay = 24;

    /// What falls into one cell. Nothing was selected in it if it begins and ends at the same time.
    struct Hour {
        std::chrono::seconds begin{ 0 }; ///< since 1970
        std::chrono::seconds end{ 0 };
        VerificationTally rows;

        bool isEmpty() const { return begin == end; }
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHours(const std::vector<VerifiedHour> &hours);
    const Hour &hour(const QModelIndex &index) const;
    /// The cell of that time; invalid: it has none.
    QModelIndex indexOf(std::chrono::seconds since1970) const;
    /// The first hour in which something is wrong; invalid: none.
    QModelIndex firstBad() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Day {
        QDate date;
        std::array<Hour, hoursOfDay> hours;
    };

    int rowOf(QDate date) const;

    std::vector<Day> m_days; ///< by date
};

Condition conditionOf(const VerificationTally &rows);

/// The hour and all its figures, in a sentence.
QString hourText(const HoursModel::Hour &hour);

} // namespace wql
