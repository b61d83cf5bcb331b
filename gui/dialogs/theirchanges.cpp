// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/theirchanges.h"

#include "gui/dialogs/diffhighlighter.h"
#include "gui/models/ruledocument.h"
#include "gui/models/rulesync.h"
#include "gui/text/changedtext.h"
#include "gui/text/plaintext.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

TheirChanges::TheirChanges(const RuleDocument &document, const RuleSync &sync, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_sync(sync)
    , m_collisions(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_theirs(addText(u"theirChanges"_s, tr("What &they changed")))
    , m_mine(addText(u"myChanges"_s, tr("What my &edits change of that")))
{
    setWindowTitle(tr("Changes by somebody else"));
    setObjectName(u"theirChangesDialog"_s);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
    m_collisions->setObjectName(u"collisions"_s);
    m_collisions->setTextFormat(Qt::PlainText);
    m_collisions->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Keep mine on top"), QDialogButtonBox::AcceptRole)->setObjectName(u"keepMine"_s);
    auto *take = buttons->addButton(tr("&Take theirs"), QDialogButtonBox::DestructiveRole);
    take->setObjectName(u"takeTheirs"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &TheirChanges::keepMineWanted);
    connect(take, &QPushButton::clicked, this, &TheirChanges::takeTheirsWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_tabs, 1);
    all->addWidget(m_collisions);
    all->addWidget(buttons);
    connect(&sync, &RuleSync::stateChanged, this, &TheirChanges::fill);
    fill();
}

QPlainTextEdit *TheirChanges::addText(const QString &name, const QString &title)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(name);
    text->setAccessibleName(QString(title).remove(u'&'));
    text->setLayoutDirection(Qt::LeftToRight); // as the file is written
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setTabChangesFocus(true);
    new DiffHighlighter(text->document());
    m_tabs->addTab(text, title);
    return text;
}

void TheirChanges::fill()
{
    if (!m_sync.theirs()) {
        reject();
        return;
    }
    const std::vector<ConfigText> &theirs = m_sync.theirs()->texts;
    const ConfigMerge merge = m_document.mergedWith(theirs);
    m_theirs->setPlainText(changedText(m_document.base(), theirs));
    m_mine->setPlainText(changedText(theirs, merge.texts));
    m_collisions->setText(merge.collisions.isEmpty()
            ? tr("Nobody else changed what you edited.")
            : tr("You both changed: %1").arg(shownPlainly(merge.collisions.join(u", "_s))));
}

} // namespace wql
