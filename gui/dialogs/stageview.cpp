// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/stageview.h"

#include "gui/look/icons.h"
#include "gui/text/plaintext.h"
#include "gui/text/stagetext.h"

#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

Condition conditionOf(const CheckStage &stage)
{
    if (stage.outcome == "ok"_L1)
        return Condition::Good;
    if (stage.outcome == "warning"_L1)
        return Condition::Warning;
    return stage.isFailed() ? Condition::Bad : Condition::Off;
}

} // namespace

StageView::StageView(QWidget *parent)
    : QWidget(parent)
    , m_stages(new QTreeWidget(this))
    , m_advice(new QLabel(this))
{
    m_stages->setObjectName(u"stages"_s);
    m_stages->setAccessibleName(tr("Stages of the test"));
    m_stages->setHeaderLabels({ tr("Stage"), tr("ms"), tr("Result") });
    m_stages->setRootIsDecorated(false);
    m_stages->setColumnWidth(0, fontMetrics().averageCharWidth() * 24);
    m_advice->setObjectName(u"advice"_s);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stages, 1);
    layout->addWidget(m_advice);
}

void StageView::clear(const QString &words)
{
    m_stages->clear();
    m_advice->setText(words);
}

CheckStage StageView::add(const QJsonObject &json)
{
    const CheckStage stage = checkStageFromJson(json);
    QStringList found{ stage.words, stage.found };
    if (!stage.fingerprint.isEmpty())
        found.append(tr("%1, by %2, SHA-256 %3")
                         .arg(stage.certificateSubject, stage.certificateIssuer, stage.fingerprint));
    found.removeAll({});
    auto *item = new QTreeWidgetItem(m_stages,
        { stageName(stage), QString::number(stage.milliseconds),
            isolated(shownPlainly(found.join(u"; "_s), 1000)) });
    item->setIcon(0, iconOf(conditionOf(stage)));
    item->setData(0, Qt::UserRole, stage.outcome);
    if (!found.isEmpty())
        item->setToolTip(2, shownInToolTip(found.join(u"; "_s)));
    if (stage.isFailed())
        m_advice->setText(stageAdvice(stage));
    return stage;
}

void StageView::say(const QString &words)
{
    m_advice->setText(words);
}

QString StageView::words() const
{
    return m_advice->text();
}

bool StageView::isGood() const
{
    bool isGood = m_stages->topLevelItemCount() > 0;
    for (int i = 0; i < m_stages->topLevelItemCount(); ++i)
        isGood = isGood && m_stages->topLevelItem(i)->data(0, Qt::UserRole).toString() != "failed"_L1;
    return isGood;
}

QString StageView::text() const
{
    QStringList lines;
    for (int i = 0; i < m_stages->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_stages->topLevelItem(i);
        lines.append(u"%1\t%2\t%3 ms\t%4"_s.arg(
            item->data(0, Qt::UserRole).toString(), item->text(0), item->text(1), item->text(2)));
    }
    lines.append(m_advice->text());
    return lines.join(u'\n');
}

} // namespace wql
