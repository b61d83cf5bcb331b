// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/rulesmodel.h"

#include "core/words/routingtext.h"
#include "core/words/ruletext.h"
#include "gui/text/plainrule.h"
#include "gui/text/plaintext.h"
#include "gui/text/testwords.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int columns = int(RuleCell::Hits) + 1;

QString dragFormat()
{
    return u"application/x-wqloader-rules"_s;
}

QStringList namesOf(const RuleDocument &document)
{
    QStringList names;
    for (const RuleEntry &entry : document.rules())
        names.append(entry.rule.name);
    return names;
}

bool isTick(RuleCell cell)
{
    return cell == RuleCell::Enabled || cell == RuleCell::Continue || cell == RuleCell::Strip;
}

bool tickOf(const Rule &rule, RuleCell cell)
{
    return cell == RuleCell::Enabled ? rule.enabled
        : cell == RuleCell::Continue ? rule.continues
                                     : rule.stripToken;
}

QString cellText(const Rule &rule, int row, RuleCell cell)
{
    switch (cell) {
    case RuleCell::Number:
        return QLocale().toString(row + 1);
    case RuleCell::Name:
        return rule.name;
    case RuleCell::Queue:
        return compactTests(rule.queue.tests);
    case RuleCell::Agent:
        return compactTests(rule.agent.tests);
    case RuleCell::Target:
        return rule.target;
    case RuleCell::Enabled:
    case RuleCell::Continue:
    case RuleCell::Strip:
    case RuleCell::Hits:
        break;
    }
    return {};
}

} // namespace

RulesModel::RulesModel(RuleDocument *document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_names(namesOf(*document))
{
    connect(document, &RuleDocument::changed, this, &RulesModel::onDocumentChanged);
    connect(document, &RuleDocument::checked, this, [this] {
        if (!m_names.isEmpty())
            Q_EMIT dataChanged(
                index(0, 0), index(int(m_names.size()) - 1, columns - 1), { Qt::ToolTipRole, WarningRole });
    });
}

void RulesModel::onDocumentChanged()
{
    QStringList names = namesOf(*m_document);
    if (names.size() != m_names.size()) {
        beginResetModel();
        m_names = std::move(names);
        endResetModel();
        return;
    }
    m_names = std::move(names);
    if (!m_names.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_names.size()) - 1, columns - 1));
}

void RulesModel::setHits(const RuleHits &hits)
{
    if (m_hits == hits)
        return;
    m_hits = hits;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(RuleCell::Hits)), index(rowCount() - 1, int(RuleCell::Hits)));
}

bool RulesModel::isRule(int row) const
{
    return row >= 0 && row < m_names.size();
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_names.isEmpty() ? 0 : int(m_names.size()) + implicitRows;
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto cell = RuleCell(index.column());
    if (isRule(index.row()))
        return ruleData(m_document->rules()[size_t(index.row())], index.row(), cell, role);
    return implicitData(index.row() - int(m_names.size()), cell, role);
}

QVariant RulesModel::ruleData(const RuleEntry &entry, int row, RuleCell cell, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (cell == RuleCell::Hits) {
            const auto hits = m_hits.ofRule.constFind(entry.rule.name);
            return hits == m_hits.ofRule.constEnd() ? QString() : QLocale().toString(*hits);
        }
        return isolated(shownPlainly(cellText(entry.rule, row, cell)));
    case Qt::EditRole:
        return cellText(entry.rule, row, cell);
    case Qt::CheckStateRole:
        return isTick(cell) ? QVariant(tickOf(entry.rule, cell) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(entry, row, cell);
    case Qt::TextAlignmentRole:
        return cell == RuleCell::Number || cell == RuleCell::Hits
            ? QVariant(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter)
            : QVariant();
    case Qt::ForegroundRole:
        return entry.rule.enabled ? QVariant()
                                  : QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText));
    case Qt::AccessibleTextRole:
    case SpokenRole:
        return role == SpokenRole || cell == RuleCell::Name
            ? QVariant(spokenRule(shownPlainly(entry.rule), row + 1))
            : QVariant();
    case ProblemRole: {
        const ConfigProblem *problem = entry.problemAt(cell);
        return problem ? QVariant(problem->text.text()) : QVariant();
    }
    case WarningRole:
        return cell == RuleCell::Name && warningOf(row) != nullptr;
    default:
        return {};
    }
}

QString RulesModel::toolTip(const RuleEntry &entry, int row, RuleCell cell) const
{
    if (const ConfigProblem *problem = entry.problemAt(cell))
        return shownInToolTip(
            tr("%1: %2; %3").arg(codeName(problem->code), problem->text.text(), problem->mend.text()));
    if (const RuleWarning *warning = cell == RuleCell::Name ? warningOf(row) : nullptr)
        return shownInToolTip(describe(*warning, *m_document->config()));
    // The sentence is plain already, and may hold marks of direction that are ours.
    return cell == RuleCell::Name
        ? u"<qt>"_s + describe(shownPlainly(entry.rule)).toHtmlEscaped() + u"</qt>"_s
        : QString();
}

const RuleWarning *RulesModel::warningOf(int row) const
{
    if (!m_document->config())
        return nullptr;
    const auto &warnings = m_document->warnings();
    const auto found = std::find_if(
        warnings.begin(), warnings.end(), [row](const RuleWarning &warning) { return warning.rule == row; });
    return found == warnings.end() ? nullptr : &*found;
}

QVariant RulesModel::implicitData(int row, RuleCell cell, int role) const
{
    const bool unassociated = row == 0;
    const qint64 rows = unassociated ? m_hits.unassociated : m_hits.unmatched;
    if (role == Qt::ForegroundRole)
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    if (role == Qt::FontRole) {
        QFont font = QGuiApplication::font();
        font.setItalic(true);
        return font;
    }
    if (role == Qt::TextAlignmentRole && cell == RuleCell::Hits)
        return QVariant(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role == Qt::DisplayRole && cell == RuleCell::Name)
        return unassociated ? tr("Rows without queue and agent") : tr("Rows that no rule takes");
    if (role == Qt::DisplayRole && cell == RuleCell::Target)
        return unassociated ? tr("every rule that looks at these names") : tr("nobody");
    if (role == Qt::DisplayRole && cell == RuleCell::Hits && !m_hits.ofRule.isEmpty())
        return QLocale().toString(rows);
    if (role == Qt::ToolTipRole && !unassociated && !m_hits.examples.empty()) {
        const NamedRows &example = m_hits.examples.front();
        return shownInToolTip(tr("For example queue %1, agent %2")
                                  .arg(shownPlainly(example.queue, 80), shownPlainly(example.agent, 80)));
    }
    return {};
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool brief = role == Qt::DisplayRole;
    switch (RuleCell(section)) {
    case RuleCell::Enabled:
        return brief ? tr("On") : tr("Whether the rule takes part");
    case RuleCell::Number:
        return brief ? tr("#") : tr("Rules are asked in this order");
    case RuleCell::Name:
        return brief ? tr("Name") : tr("The rule's name");
    case RuleCell::Queue:
        return brief ? tr("Queue")
                     : tr("acme-* begins with, *-acme ends with, /.../ is a regular expression");
    case RuleCell::Agent:
        return brief ? tr("Agent")
                     : tr("acme-* begins with, *-acme ends with, /.../ is a regular expression");
    case RuleCell::Target:
        return brief ? tr("Target") : tr("The QueueMetrics that gets the rows");
    case RuleCell::Continue:
        return brief ? tr("Continue") : tr("Later rules see the rows too");
    case RuleCell::Strip:
        return brief ? tr("Strip") : tr("Removes the text that matched from the name");
    case RuleCell::Hits:
        return brief ? tr("Rows") : tr("Rows that went out because of the rule since the loader started");
    }
    return {};
}

Qt::ItemFlags RulesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    if (!isRule(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const RuleEntry &entry = m_document->rules()[size_t(index.row())];
    if (!entry.isEditable)
        return flags;
    const auto cell = RuleCell(index.column());
    flags |= Qt::ItemIsDragEnabled;
    if (isTick(cell))
        return flags | Qt::ItemIsUserCheckable;
    const bool editable = cell == RuleCell::Name || cell == RuleCell::Target
        || (cell == RuleCell::Queue && isCompact(entry.rule.queue.tests))
        || (cell == RuleCell::Agent && isCompact(entry.rule.agent.tests));
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool RulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !isRule(index.row()))
        return false;
    const auto cell = RuleCell(index.column());
    if (role == Qt::EditRole)
        return setText(index.row(), cell, value.toString().trimmed());
    const bool on = value.toInt() == Qt::Checked;
    if (role != Qt::CheckStateRole)
        return false;
    if (cell == RuleCell::Enabled)
        return m_document->setEnabled(index.row(), on);
    if (cell == RuleCell::Continue)
        return m_document->setContinues(index.row(), on);
    return cell == RuleCell::Strip && m_document->setStripToken(index.row(), on);
}

bool RulesModel::setText(int row, RuleCell cell, const QString &text)
{
    const Rule &rule = m_document->rules()[size_t(row)].rule;
    if (text == cellText(rule, row, cell))
        return true;
    bool taken = false;
    if (cell == RuleCell::Name)
        taken = m_document->setName(row, text);
    else if (cell == RuleCell::Target)
        taken = m_document->setTarget(row, text);
    else if (const auto tests = testsFromCompact(text))
        taken = m_document->setTests(row, cell == RuleCell::Queue, *tests);
    if (!taken)
        Q_EMIT refused(cell == RuleCell::Name
                ? tr("A name must be new, and stand on one line.")
                : tr("Write acme-*, *-acme or /expression/, with commas between."));
    return taken;
}

QStringList RulesModel::mimeTypes() const
{
    return { dragFormat() };
}

QMimeData *RulesModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList names;
    for (const QModelIndex &index : indexes) {
        if (isRule(index.row()) && !names.contains(m_names[index.row()]))
            names.append(m_names[index.row()]);
    }
    auto *data = new QMimeData;
    data->setData(dragFormat(), names.join(u'\n').toUtf8());
    return data;
}

bool RulesModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(dragFormat()))
        return false;
    std::vector<int> rows;
    for (const QString &name : QString::fromUtf8(data->data(dragFormat())).split(u'\n')) {
        if (const qsizetype at = m_names.indexOf(name); at >= 0)
            rows.push_back(int(at));
    }
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : int(m_names.size());
    return !rows.empty() && m_document->move(rows, before);
}

} // namespace wql
