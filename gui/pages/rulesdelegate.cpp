// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/rulesdelegate.h"

#include "gui/look/icons.h"
#include "gui/models/rulesmodel.h"
#include "gui/text/plaintext.h"

#include <QComboBox>
#include <QPainter>

namespace wql {

RulesDelegate::RulesDelegate(const RuleDocument *document, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_document(document)
{
}

void RulesDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const bool isWrong = index.data(RulesModel::ProblemRole).isValid();
    const Condition condition = isWrong ? Condition::Bad : Condition::Warning;
    if (!isWrong && !index.data(RulesModel::WarningRole).toBool())
        return;
    painter->save();
    const int size = option.fontMetrics.height();
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
        { size, size }, option.rect.adjusted(2, 0, -2, 0));
    painter->fillRect(place.adjusted(-2, 0, 2, 0), option.palette.base());
    iconOf(condition).paint(painter, place);
    if (isWrong) {
        painter->setPen(QPen(colourOf(Condition::Bad, option.palette), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *RulesDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (RuleCell(index.column()) != RuleCell::Target)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *targets = new QComboBox(parent);
    for (const QString &name : m_document->targets())
        targets->addItem(shownPlainly(name, 60), name);
    return targets;
}

void RulesDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *targets = qobject_cast<QComboBox *>(editor))
        targets->setCurrentIndex(targets->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void RulesDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *targets = qobject_cast<QComboBox *>(editor);
    if (!targets)
        QStyledItemDelegate::setModelData(editor, model, index);
    else if (targets->currentIndex() >= 0)
        model->setData(index, targets->currentData(), Qt::EditRole);
}

} // namespace wql
