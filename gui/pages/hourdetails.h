// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"
#include "gui/models/hoursmodel.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTreeWidget;

namespace wql {

/// The figures of an hour of a verification, and those of its rows that are missing or there too often and
/// that the report names; without an hour all of those.
class HourDetails : public QWidget {
    Q_OBJECT
public:
    explicit HourDetails(QWidget *parent = nullptr);

    void show(const VerificationReport &report, const std::optional<HoursModel::Hour> &hour);
    void clear();

private:
    void addRows(const std::vector<VerifiedRow> &rows, Condition condition, const QString &words,
        const std::optional<HoursModel::Hour> &hour);

    QLabel *m_figures;
    QTreeWidget *m_rows;
};

} // namespace wql
