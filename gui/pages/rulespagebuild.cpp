// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT

// What the page is made of: its buttons and keys, its widgets and their places.

#include "gui/look/banner.h"
#include "gui/look/icons.h"
#include "gui/look/noticebar.h"
#include "gui/pages/ruleeditor.h"
#include "gui/pages/rulemoves.h"
#include "gui/pages/ruleproblems.h"
#include "gui/pages/rulespage.h"
#include "gui/pages/rulestable.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

void RulesPage::makeActions()
{
    addAction(u"add"_s, tr("&Add"), QKeySequence(Qt::CTRL | Qt::Key_N), &RulesPage::addRule);
    m_duplicate = addAction(
        u"copy"_s, tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), &RulesPage::duplicateRule);
    m_remove = addAction(u"remove"_s, tr("Remo&ve"), QKeySequence(Qt::Key_Delete), &RulesPage::removeRules);
    m_moves = new RuleMoves(
        m_document, [this] { return m_table->selectedRules(); }, this);
    m_bar->addActions({ m_moves->up(), m_moves->down() });
    m_bar->addSeparator();
    m_undo = addAction({}, tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), &RulesPage::undo);
    m_redo = addAction({}, tr("Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y), &RulesPage::redo);
    m_bar->addSeparator();
    addAction(
        {}, tr("Add a &customer…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &RulesPage::addCustomer);
    addAction({}, tr("Add &target…"), {}, &RulesPage::addTarget);
    m_removeTarget = addAction({}, tr("Rem&ove target…"), {}, &RulesPage::removeTarget);
    addAction({}, tr("&Import…"), {}, &RulesPage::importRules);
    addAction({}, tr("E&xport…"), {}, &RulesPage::exportRules);
    m_apply = addAction({}, tr("A&pply…"), QKeySequence(Qt::CTRL | Qt::Key_Return), &RulesPage::apply);
    m_bar->removeAction(m_apply);
    m_apply->setShortcutContext(Qt::WindowShortcut); // in the whole window, which takes it too
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAction *move : { m_moves->up(), m_moves->down() }) // all has to fit, and an arrow says it
        if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(move)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_bar->setIconSize({ 16, 16 });

    auto *find = new QAction(tr("Find a rule"), this);
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, &RulesPage::findRule);
    QWidget::addAction(find);
    // Only while the table itself has the keyboard: a blank must reach the text fields.
    auto *space = new QAction(tr("Switch on or off"), m_table);
    space->setShortcut(QKeySequence(Qt::Key_Space));
    space->setShortcutContext(Qt::WidgetShortcut);
    connect(space, &QAction::triggered, this, &RulesPage::toggle);
    m_table->addAction(space);
    makeContextMenu();
}

/// What can be done with the chosen rules, where they are.
void RulesPage::makeContextMenu()
{
    const auto separator = [this] {
        auto *line = new QAction(m_table);
        line->setSeparator(true);
        return line;
    };
    const QList<QAction *> space = m_table->actions();
    m_table->insertActions(space.first(),
        { m_duplicate, m_remove, separator(), m_moves->up(), m_moves->down(), m_moves->toTop(),
            m_moves->toBottom(), m_moves->toNumber(), separator(),
            menuAction(tr("&Edit target…"), [this] { editTarget(targetOfRule()); }),
            menuAction(tr("Te&st target…"), [this] { Q_EMIT targetTestWanted(targetOfRule()); }),
            separator() });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction *RulesPage::menuAction(const QString &text, const std::function<void()> &then)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, then);
    return action;
}

QAction *RulesPage::addAction(
    const QString &iconName, const QString &text, const QKeySequence &keys, void (RulesPage::*slot)())
{
    QAction *action = m_bar->addAction(iconName.isEmpty() ? QIcon() : icon(iconName), text);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(keys.isEmpty()
            ? action->iconText()
            : u"%1 (%2)"_s.arg(action->iconText(), keys.toString(QKeySequence::NativeText)));
    action->setObjectName(action->iconText());
    connect(action, &QAction::triggered, this, slot);
    QWidget::addAction(action);
    return action;
}

void RulesPage::build()
{
    m_bar->setObjectName(u"ruleBar"_s);
    m_filter->setObjectName(u"ruleFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Show only rules with this text"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(220);
    m_table->setAccessibleName(tr("Rules"));
    m_state->setObjectName(u"ruleState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    place();
}

void RulesPage::place()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_editor);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    const int letter = fontMetrics().averageCharWidth();
    scroll->setMinimumWidth(letter * 50); // else its fields are cut, which a table is made for
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"ruleSplitter"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ letter * 92, letter * 52 });
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter);
    top->addStretch(1);
    // Beside the bar, whose last buttons go into a menu when the letters are large.
    auto *apply = new QToolButton(this);
    apply->setDefaultAction(m_apply);
    apply->setToolButtonStyle(Qt::ToolButtonTextOnly);
    top->addWidget(apply);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_banner);
    all->addWidget(m_notice);
    all->addWidget(m_bar);
    all->addLayout(top);
    all->addWidget(splitter, 1);
    all->addWidget(m_problems);
    all->addWidget(m_state);
    setFocusProxy(m_table);
}

} // namespace wql
