// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/rulestable.h"

#include "gui/models/ruledocument.h"
#include "gui/models/rulesmodel.h"
#include "gui/pages/rulesdelegate.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wql {

RulesTable::RulesTable(RuleDocument *document, RulesModel *model, QWidget *parent)
    : QTableView(parent)
    , m_document(document)
    , m_rules(model)
    , m_shown(new QSortFilterProxyModel(this))
{
    m_shown->setSourceModel(m_rules);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_shown);
    build();
    for (const auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_shown, change, this, &RulesTable::spanWords);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &RulesTable::spanWords);
    connect(m_shown, &QAbstractItemModel::layoutChanged, this, &RulesTable::spanWords);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesTable::choiceChanged);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RulesTable::choiceChanged);
}

void RulesTable::build()
{
    setObjectName(u"ruleTable"_s);
    setItemDelegate(new RulesDelegate(m_document, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    const int letter = fontMetrics().averageCharWidth();
    const std::array widths{ 3, 3, 20, 15, 12, 11, 9, 6, 7 };
    for (int column = 0; column < int(widths.size()); ++column)
        header->resizeSection(column, letter * widths[size_t(column)] + 12);
    header->setStretchLastSection(true);
}

/// The last rows are no rules: what they say has the room of the cells that they lack.
void RulesTable::spanWords()
{
    clearSpans();
    for (int row = m_shown->rowCount() - 1; row >= 0; --row) {
        if (m_rules->isRule(m_shown->mapToSource(m_shown->index(row, 0)).row()))
            return;
        setSpan(row, int(RuleCell::Name), 1, int(RuleCell::Target) - int(RuleCell::Name));
        setSpan(row, int(RuleCell::Target), 1, int(RuleCell::Hits) - int(RuleCell::Target));
    }
}

void RulesTable::setFilter(const QString &text)
{
    m_shown->setFilterFixedString(text);
    setDragEnabled(text.isEmpty());
}

std::vector<int> RulesTable::selectedRules() const
{
    std::vector<int> rules;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        const int row = m_shown->mapToSource(index).row();
        if (m_rules->isRule(row))
            rules.push_back(row);
    }
    std::sort(rules.begin(), rules.end());
    return rules;
}

int RulesTable::currentRule() const
{
    const int row = m_shown->mapToSource(currentIndex()).row();
    return m_rules->isRule(row) ? row : -1;
}

QString RulesTable::currentName() const
{
    const int rule = currentRule();
    return rule < 0 || rule >= int(m_document->rules().size()) ? QString()
                                                               : m_document->rules()[size_t(rule)].rule.name;
}

void RulesTable::select(const QStringList &names)
{
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < int(m_document->rules().size()); ++row) {
        if (!names.contains(m_document->rules()[size_t(row)].rule.name))
            continue;
        const QModelIndex index = m_shown->mapFromSource(m_rules->index(row, int(RuleCell::Name)));
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(first);
}

void RulesTable::selectFirst()
{
    setCurrentIndex(m_shown->index(0, 0)); // selectRow() fails from right to left (Qt 6.4)
}

void RulesTable::commitEditor()
{
    const QModelIndex cell = currentIndex();
    if (QWidget *editor = indexWidget(cell); editor && isPersistentEditorOpen(cell))
        itemDelegate()->setModelData(editor, m_shown, cell);
}

} // namespace wql
