// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/removetarget.h"

#include "gui/models/ruledocument.h"
#include "gui/text/plaintext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype maxRulesNamed = 20;

QString namesOf(const QStringList &rules)
{
    QStringList shown;
    for (const QString &rule : rules.first(qMin(rules.size(), maxRulesNamed)))
        shown.append(shownPlainly(rule, 60));
    if (rules.size() > maxRulesNamed)
        shown.append(u"…"_s);
    return shown.join(u", "_s);
}

} // namespace

RemoveTarget::RemoveTarget(RuleDocument *document, const QString &target, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_which(new QComboBox(this))
    , m_rules(new QLabel(this))
    , m_password(new QLabel(
          tr("Its password stands in the configuration: once this is applied, undo cannot bring it back."),
          this))
{
    build();
    fill(target);
    // Another text may come while this stands open.
    connect(m_document, &RuleDocument::changed, this, [this] { fill(m_which->currentData().toString()); });
    connect(m_which, &QComboBox::currentIndexChanged, this, &RemoveTarget::review);
}

void RemoveTarget::build()
{
    setWindowTitle(tr("Remove a target"));
    setObjectName(u"removeTarget"_s);
    m_which->setObjectName(u"which"_s);
    m_which->setMinimumContentsLength(12);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rules->setObjectName(u"rulesLeft"_s);
    // QueueMetrics has no way to be told, and the loader's state keeps the place of each URL and token.
    auto *rows = new QLabel(
        tr("Rows that QueueMetrics confirmed stay there. Rows that still wait for this target are not "
           "sent any more. If a target with the same URL and token comes back, the loader finds "
           "by itself where to go on."),
        this);
    rows->setObjectName(u"rowsLeft"_s);
    m_password->setObjectName(u"passwordLost"_s);
    for (QLabel *label : { m_rules, rows, m_password }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
    m_remove->setObjectName(u"yes"_s);
    m_remove->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Target"), m_which);
    form->addRow(m_rules);
    form->addRow(rows);
    form->addRow(m_password);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &RemoveTarget::take);
}

void RemoveTarget::fill(const QString &chosen)
{
    const QSignalBlocker blocker(m_which);
    m_which->clear();
    for (const QString &name : m_document->targets())
        m_which->addItem(shownPlainly(name, 60), name);
    const int at = m_which->findData(chosen);
    m_which->setCurrentIndex(at < 0 && m_which->count() > 0 ? 0 : at);
    review();
}

void RemoveTarget::review()
{
    const QString target = m_which->currentData().toString();
    const QStringList rules = rulesOf(target);
    m_rules->setText(rules.isEmpty()
            ? tr("No rule sends to it.")
            : tr(
                "%n rule(s) are left without a target: %1. They need another one, or have to be removed too, "
                "before the edits can be applied.",
                nullptr, int(rules.size()))
                  .arg(namesOf(rules)));
    // What the loader gives out holds a mask in its place.
    m_password->setVisible(!m_document->targetValue(target, u"password"_s).isEmpty());
    m_remove->setEnabled(m_which->currentIndex() >= 0);
}

QStringList RemoveTarget::rulesOf(const QString &target) const
{
    QStringList rules;
    for (const RuleEntry &entry : m_document->rules()) {
        if (entry.rule.target == target)
            rules.append(entry.rule.name);
    }
    return rules;
}

void RemoveTarget::take()
{
    disconnect(m_document, nullptr, this, nullptr);
    m_document->removeTarget(m_which->currentData().toString());
    accept();
}

} // namespace wql
