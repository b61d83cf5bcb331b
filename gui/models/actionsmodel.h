// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <vector>

namespace wql {

/// A line of the audit: what QueueMetrics asked of the PBX, and what came of it (docs/actions.md).
struct AuditLine {
    enum class Verdict { Allowed, Refused, Learned, DryRun, Other };

    std::chrono::seconds time{ 0 };
    QString target;
    QString id;
    QString action;
    QStringList arguments;
    Verdict verdict = Verdict::Other;
    QString policy; ///< the line that decided
    QString answer; ///< Asterisk's, or the reason of the refusal
    std::chrono::milliseconds took{ 0 };

    bool operator==(const AuditLine &) const = default;
};

/// Bounded and made visible; what is missing is empty.
AuditLine auditLineFromJson(const QJsonObject &json);

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
