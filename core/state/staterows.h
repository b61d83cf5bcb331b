// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/state/staterecords.h"

#include <QSqlQuery>
#include <QVariantList>

namespace wql {

/// Records as the tables keep them: the columns in the table's order, without the seal; and back, from the
/// columns of a query in the same order.
QVariantList targetRow(const QString &key, const TargetProgress &progress);
QVariantList segmentRow(const SegmentRecord &segment);
QVariantList auditRow(const QString &target, qint64 number, const AuditRange &range);
QVariantList actionRow(const ActionRecord &action);
QVariantList routingRow(qint64 number, const RoutingRecord &routing);

TargetProgress targetOfRow(const QSqlQuery &row);
SegmentRecord segmentOfRow(const QSqlQuery &row);
AuditRange auditOfRow(const QSqlQuery &row);
ActionRecord actionOfRow(const QSqlQuery &row);
RoutingRecord routingOfRow(const QSqlQuery &row);

} // namespace wql
