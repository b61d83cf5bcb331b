// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/stageview.h"

#include "core/words/connectiontext.h"
#include "gui/look/icons.h"
#include "gui/look/wrappingdelegate.h"
#include "gui/text/plaintext.h"

#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

Condition conditionOf(ConnectionStage::Outcome outcome)
{
    switch (outcome) {
    case ConnectionStage::Outcome::Ok:
        return Condition::Good;
    case ConnectionStage::Outcome::Warning:
        return Condition::Warning;
    case ConnectionStage::Outcome::Failed:
        return Condition::Bad;
    case ConnectionStage::Outcome::Skipped:
        return Condition::Off;
    }
    Q_UNREACHABLE();
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
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
    new WrappingDelegate(m_stages);
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

void StageView::setTarget(const QUrl &url, const QString &token)
{
    m_url = url;
    m_token = token;
}

void StageView::clear(const QString &words)
{
    m_stages->clear();
    m_advice->setText(words);
}

void StageView::add(const ConnectionStage &stage)
{
    const FailureText text = describe(stage, m_url, m_token);
    const bool hasCertificate = stage.certificate && !stage.certificate->sha256.isEmpty();
    const QString found
        = hasCertificate ? tr("%1; SHA-256 %2").arg(text.what, stage.certificate->sha256) : text.what;
    auto *item = new QTreeWidgetItem(m_stages,
        { capitalised(nameOf(stage.name)), QString::number(stage.took.count()),
            isolated(shownPlainly(found, 1000)) });
    item->setIcon(0, iconOf(conditionOf(stage.outcome)));
    item->setData(0, Qt::UserRole, wireName(stage.outcome));
    if (!found.isEmpty())
        item->setToolTip(2, shownInToolTip(found));
    if (stage.outcome == ConnectionStage::Outcome::Failed) {
        QStringList advice{ shownPlainly(text.mend) };
        if (hasCertificate)
            advice += tr("If the certificate is the right one, accept it for this target.");
        advice.removeAll({});
        m_advice->setText(advice.join(u". "_s));
    }
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
