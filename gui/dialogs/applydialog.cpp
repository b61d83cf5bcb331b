// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/applydialog.h"

#include "core/config/configproblem.h"
#include "gui/dialogs/diffhighlighter.h"
#include "gui/dialogs/question.h"
#include "gui/look/icons.h"
#include "gui/look/replayrows.h"
#include "gui/models/applysession.h"
#include "gui/models/ruledocument.h"
#include "gui/models/rulesync.h"
#include "gui/models/site.h"
#include "gui/text/changedtext.h"
#include "gui/text/linktext.h"
#include "gui/text/plaintext.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using ApplyState = ApplySession::State;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

/// Why the loader did not take the edits.
QString failureWords(const LinkError &failure)
{
    // A loader's refusal is for people; what a socket said is not.
    if (failure.kind != LinkError::Kind::Refused)
        return ApplyDialog::tr("%1\nNothing was changed there, and your edits are still here.")
            .arg(describe(failure, Site{}).what);
    return ApplyDialog::tr(
        "The loader did not take the edits: %1\nNothing was changed there, and your edits are still here.")
        .arg(shownPlainly(failure.words));
}

} // namespace

ApplyDialog::ApplyDialog(RuleDocument *document, RuleSync *sync, bool asksFirst, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_sync(sync)
    , m_session(new ApplySession(sync->link(), document->texts(), document->revision(), this))
    , m_asksFirst(asksFirst)
    , m_tabs(new QTabWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_summary(new QLabel(this))
    , m_moved(new QTableWidget(0, 4, this))
    , m_problems(new QListWidget(this))
    , m_state(new QLabel(this))
    , m_apply(button(tr("&Apply"), u"apply"_s, this))
    , m_join(button(tr("&Join their changes with mine"), u"join"_s, this))
    , m_close(button(tr("Close"), u"close"_s, this))
{
    build();
    connect(m_session, &ApplySession::stateChanged, this, &ApplyDialog::onState);
    connect(m_session, &ApplySession::effectKnown, this, &ApplyDialog::fillEffect);
    connect(m_apply, &QPushButton::clicked, this, &ApplyDialog::onApply);
    connect(m_join, &QPushButton::clicked, this, &ApplyDialog::join);
    connect(m_close, &QPushButton::clicked, this, &ApplyDialog::reject);
    fillText();
    fillEffect();
    m_session->check();
    review();
}

void ApplyDialog::build()
{
    setWindowTitle(tr("Apply the edits"));
    setObjectName(u"applyDialog"_s);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
    m_text->setObjectName(u"textDiff"_s);
    m_text->setAccessibleName(tr("Changes of the text"));
    m_text->setLayoutDirection(Qt::LeftToRight); // as the file is written
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    new DiffHighlighter(m_text->document());
    for (QLabel *label : { m_summary, m_state }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_summary->setObjectName(u"effect"_s);
    m_state->setObjectName(u"applyState"_s);
    m_moved->setObjectName(u"movedRows"_s);
    m_moved->setAccessibleName(tr("Rows that go elsewhere"));
    m_moved->setHorizontalHeaderLabels({ tr("Went to"), tr("Will go to"), tr("Rows"), tr("Example") });
    m_moved->horizontalHeader()->setStretchLastSection(true);
    m_moved->verticalHeader()->hide();
    m_moved->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_moved->setTabKeyNavigation(false);
    m_problems->setObjectName(u"problems"_s);
    m_problems->setAccessibleName(tr("Problems"));
    auto *effect = new QWidget(this);
    auto *effectLayout = new QVBoxLayout(effect);
    effectLayout->addWidget(m_summary);
    effectLayout->addWidget(m_moved, 1);
    m_tabs->addTab(m_text, tr("What changes in the &text"));
    m_tabs->addTab(effect, tr("What happens to the &rows"));
    m_tabs->addTab(m_problems, tr("&Problems"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *each : { m_join, m_apply, m_close })
        buttons->addWidget(each);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_tabs, 1);
    all->addWidget(m_state);
    all->addLayout(buttons);
}

void ApplyDialog::fillText()
{
    m_text->setPlainText(changedText(m_document->base(), m_session->texts()));
}

void ApplyDialog::fillEffect()
{
    const QLocale locale;
    if (m_session->effectFailure()) {
        m_summary->setText(tr("The loader could not try the edits on its log: %1")
                               .arg(shownPlainly(m_session->effectFailure()->words)));
        return;
    }
    if (!m_session->effect()) {
        m_summary->setText(tr("The end of the log is being read through both sets of rules…"));
        return;
    }
    const ReplayResult &effect = *m_session->effect();
    m_summary->setText(tr("Of the last %1 rows, %2 go where they went before and %3 go elsewhere.")
                           .arg(locale.toString(effect.rows), locale.toString(effect.same),
                               locale.toString(effect.elsewhere())));
    fillMoves(m_moved, effect.moved);
}

void ApplyDialog::fillProblems()
{
    m_problems->clear();
    for (const ConfigProblem &problem : m_session->problems()) {
        const bool isError = problem.severity == ConfigProblem::Severity::Error;
        new QListWidgetItem(iconOf(isError ? Condition::Bad : Condition::Warning),
            shownPlainly(tr("%1, line %2: %3; %4")
                             .arg(codeName(problem.code))
                             .arg(problem.place.line)
                             .arg(problem.text.text(), problem.mend.text()),
                1000),
            m_problems);
    }
    if (m_session->hasErrors())
        m_tabs->setCurrentWidget(m_problems);
    m_tabs->setTabText(m_tabs->indexOf(m_problems), tr("&Problems (%1)").arg(m_problems->count()));
}

void ApplyDialog::onState()
{
    const ApplyState state = m_session->state();
    if (state == ApplyState::Confirming)
        return giveAway();
    fillProblems();
    // What the loader has now is this window's own change.
    m_sync->setHeld(state == ApplyState::Applying || state == ApplyState::Unsure);
    if (state == ApplyState::Conflict)
        m_sync->refresh();
    review();
}

void ApplyDialog::giveAway()
{
    disconnect(m_session, nullptr, this, nullptr);
    Q_EMIT trialBegun(std::exchange(m_session, nullptr));
    accept();
}

void ApplyDialog::review()
{
    const ApplyState state = m_session->state();
    m_apply->setVisible(
        state == ApplyState::Checking || state == ApplyState::Ready || state == ApplyState::Applying);
    m_apply->setEnabled(state == ApplyState::Ready && !m_session->hasErrors());
    m_join->setVisible(state == ApplyState::Conflict);
    m_close->setEnabled(state != ApplyState::Applying);
    m_state->setText(describe(*m_session));
    if (state == ApplyState::Ready && m_apply->isEnabled())
        m_apply->setDefault(true);
}

QString ApplyDialog::describe(const ApplySession &session)
{
    switch (session.state()) {
    case ApplyState::Checking:
        return tr("The loader is checking the edits…");
    case ApplyState::Ready:
        if (session.failure())
            return failureWords(*session.failure());
        return session.hasErrors() ? tr("The edits cannot be applied before the problems are mended.")
                                   : tr("Nothing was changed yet.");
    case ApplyState::Applying:
        return tr("The edits are being applied…");
    case ApplyState::Confirming:
        return tr("The new rules are at work. Without an answer the loader goes back to the old ones in %n "
                  "second(s).",
            nullptr, session.secondsLeft());
    case ApplyState::Keeping:
        return tr("The edits are being kept…");
    case ApplyState::Kept:
        return session.failure() ? tr("The loader could not go back to the old rules: %1\nThe new ones stay.")
                                       .arg(shownPlainly(session.failure()->words))
                                 : tr("The new rules are kept.");
    case ApplyState::Undoing:
        return tr("The loader is going back to the old rules…");
    case ApplyState::Undone:
        return tr("The loader works with the old rules again. Your edits are still here.");
    case ApplyState::RolledBack:
        return tr(
            "The new rules were not kept: the loader works with the old ones again. Your edits are still "
            "here.");
    case ApplyState::Conflict:
        return tr("Somebody else changed the configuration meanwhile. Nothing was overwritten, and your "
                  "edits are still here.");
    case ApplyState::Unsure:
        return tr("The connection was lost. If the edits arrived, the loader goes back to the old rules by "
                  "itself when "
                  "nobody keeps them; your edits are still here. This window looks again as soon as the "
                  "loader answers.");
    }
    Q_UNREACHABLE();
}

void ApplyDialog::onApply()
{
    if (m_asksFirst)
        ask(this, tr("This is a production system. Apply the edits?"), tr("Apply"),
            [this] { m_session->apply(); });
    else
        m_session->apply();
}

void ApplyDialog::join()
{
    if (m_sync->state() != RuleSync::State::Foreign) {
        m_state->setText(tr("Their changes have not arrived yet."));
        return;
    }
    m_sync->keepMine();
    QDialog::reject();
}

ApplyDialog::~ApplyDialog()
{
    if (m_session)
        m_sync->setHeld(false);
}

void ApplyDialog::reject()
{
    if (m_close->isEnabled())
        QDialog::reject();
}

} // namespace wql
