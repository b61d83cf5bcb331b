// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/rulemoves.h"

#include "gui/look/icons.h"
#include "gui/models/ruledocument.h"

#include <QAction>
#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace wql {

RuleMoves::RuleMoves(RuleDocument *document, std::function<std::vector<int>()> chosen, QWidget *page)
    : QObject(page)
    , m_document(document)
    , m_chosen(std::move(chosen))
    , m_page(page)
    , m_up(add(u"up"_s, tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), &RuleMoves::moveUp))
    , m_down(add(u"down"_s, tr("Move do&wn"), QKeySequence(Qt::ALT | Qt::Key_Down), &RuleMoves::moveDown))
    , m_toTop(add({}, tr("Move to the &top"), QKeySequence(Qt::ALT | Qt::Key_Home), &RuleMoves::moveToTop))
    , m_toBottom(
          add({}, tr("Move to the &bottom"), QKeySequence(Qt::ALT | Qt::Key_End), &RuleMoves::moveToBottom))
    , m_toNumber(
          add({}, tr("Move to &number…"), QKeySequence(Qt::CTRL | Qt::Key_G), &RuleMoves::askForNumber))
{
}

QAction *RuleMoves::add(
    const QString &iconName, const QString &text, const QKeySequence &key, void (RuleMoves::*slot)())
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    action->setObjectName(action->iconText());
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(u"%1 (%2)"_s.arg(action->iconText(), key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, slot);
    m_page->addAction(action);
    return action;
}

void RuleMoves::review()
{
    const std::vector<int> rules = m_chosen();
    const bool isAny = !rules.empty();
    m_up->setEnabled(isAny && rules.front() > 0);
    m_down->setEnabled(isAny && rules.back() < count() - 1);
    for (QAction *action : { m_toTop, m_toBottom, m_toNumber })
        action->setEnabled(isAny);
}

int RuleMoves::count() const
{
    return int(m_document->rules().size());
}

void RuleMoves::moveUp()
{
    const std::vector<int> rules = m_chosen();
    if (!rules.empty() && rules.front() > 0)
        m_document->move(rules, rules.front() - 1);
}

void RuleMoves::moveDown()
{
    const std::vector<int> rules = m_chosen();
    if (!rules.empty() && rules.back() < count() - 1)
        m_document->move(rules, rules.back() + 2);
}

void RuleMoves::moveToTop()
{
    m_document->moveTo(m_chosen(), 1);
}

void RuleMoves::moveToBottom()
{
    m_document->moveTo(m_chosen(), count());
}

void RuleMoves::askForNumber()
{
    const std::vector<int> rules = m_chosen();
    if (rules.empty())
        return;
    auto *dialog = new QInputDialog(m_page);
    dialog->setObjectName(u"ruleNumber"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Move rules"));
    dialog->setLabelText(tr("Number of the place, counted from the top:"));
    dialog->setIntRange(1, count());
    dialog->setIntValue(rules.front() + 1);
    connect(dialog, &QInputDialog::intValueSelected, this,
        [this](int number) { m_document->moveTo(m_chosen(), number); });
    dialog->open();
}

} // namespace wql
