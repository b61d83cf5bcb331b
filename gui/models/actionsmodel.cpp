// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/actionsmodel.h"

#include "gui/look/icons.h"
#include "gui/text/measures.h"
#include "gui/text/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

Condition conditionOf(AuditLine::Verdict verdict)
{
    switch (verdict) {
    case AuditLine::Verdict::Allowed:
        return Condition::Good;
    case AuditLine::Verdict::Refused:
        return Condition::Bad;
    case AuditLine::Verdict::Learned:
    case AuditLine::Verdict::DryRun:
        return Condition::Paused;
    case AuditLine::Verdict::Other:
        return Condition::Off;
    }
    Q_UNREACHABLE();
}

} // namespace

AuditLine shownPlainly(const AuditLine &line)
{
    AuditLine shown = line;
    shown.target = shownPlainly(line.target, 100);
    shown.action = shownPlainly(line.action, 100);
    for (QString &argument : shown.arguments)
        argument = shownPlainly(argument, 1000);
    shown.policy = shownPlainly(line.policy);
    shown.answer = shownPlainly(line.answer);
    return shown;
}

void ActionsModel::replace(std::vector<AuditLine> lines)
{
    std::ranges::stable_sort(lines, std::ranges::greater(), &AuditLine::time);
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ActionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ActionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AuditLine &line = m_lines[size_t(index.row())];
    if (role == Qt::DecorationRole && index.column() == Verdict)
        return iconOf(conditionOf(line.verdict));
    if (role == Qt::TextAlignmentRole && index.column() == Took)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Time:
        return timeText(line.time);
    case Target:
        return line.target;
    case Action:
        return line.action;
    case Verdict:
        return verdictText(line.verdict);
    case Answer:
        return isolated(line.answer);
    case Took:
        return tr("%L1 ms").arg(line.took.count());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ActionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case Target:
        return tr("Target");
    case Action:
        return tr("Asked for");
    case Verdict:
        return tr("Verdict");
    case Answer:
        return tr("Answer or reason");
    case Took:
        return tr("Took");
    case ColumnCount:
        break;
    }
    return {};
}

QString verdictText(AuditLine::Verdict verdict)
{
    switch (verdict) {
    case AuditLine::Verdict::Allowed:
        return ActionsModel::tr("allowed");
    case AuditLine::Verdict::Refused:
        return ActionsModel::tr("refused");
    case AuditLine::Verdict::Learned:
        return ActionsModel::tr("only noted");
    case AuditLine::Verdict::DryRun:
        return ActionsModel::tr("dry run");
    case AuditLine::Verdict::Other:
        return ActionsModel::tr("not known");
    }
    Q_UNREACHABLE();
}

} // namespace wql
