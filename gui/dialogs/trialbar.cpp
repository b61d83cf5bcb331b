// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/trialbar.h"

#include "core/config/configdocument.h"
#include "gui/dialogs/applydialog.h"
#include "gui/look/banner.h"
#include "gui/models/applysession.h"
#include "gui/models/ruledocument.h"
#include "gui/models/rulesync.h"
#include "gui/text/plaintext.h"

#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using TrialState = ApplySession::State;

constexpr std::chrono::seconds keptStays{ 20 };

/// A password that was typed here is not to stay in the memory of the window.
bool holdsNewSecret(const std::vector<ConfigText> &texts)
{
    for (const ConfigText &text : texts) {
        const ConfigDocument document(text.text);
        for (const ConfigLine &line : document.lines()) {
            if (line.kind == ConfigLine::Kind::Key && line.name == "password"_L1
                && line.value != "********"_L1)
                return true;
        }
    }
    return false;
}

/// Nobody knows yet which rules the loader goes on with.
bool isUndecided(TrialState state)
{
    return state == TrialState::Confirming || state == TrialState::Keeping || state == TrialState::Undoing
        || state == TrialState::Unsure;
}

} // namespace

TrialBar::TrialBar(RuleDocument *document, RuleSync *sync, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_sync(sync)
    , m_banner(new Banner(this))
{
    setObjectName(u"trialBar"_s);
    m_banner->setObjectName(u"applyState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    connect(m_banner, &Banner::buttonClicked, this, &TrialBar::press);
    hide();
}

void TrialBar::begin(ApplySession *session, const QString &site)
{
    clear();
    m_session = session;
    m_site = site;
    session->setParent(this);
    connect(session, &ApplySession::stateChanged, this, &TrialBar::onState);
    connect(session, &ApplySession::ticked, this, &TrialBar::review);
    onState();
    show();
}

void TrialBar::clear()
{
    delete std::exchange(m_session, nullptr);
    hide();
}

bool TrialBar::isOn() const
{
    return m_session && isUndecided(m_session->state());
}

void TrialBar::onState()
{
    const TrialState state = m_session->state();
    const bool isEditedFurther = m_document->texts() != m_session->texts();
    if (state == TrialState::Kept)
        m_document->markApplied(m_session->texts(), m_session->newRevision());
    // What the loader has now is this window's own change.
    m_sync->setHeld(isUndecided(state));
    // Edits that were made meanwhile would go with it; then the password goes with the next text of the
    // loader.
    if (state == TrialState::Kept && !isEditedFurther && holdsNewSecret(m_session->texts()))
        m_sync->reload();
    if (state == TrialState::Conflict)
        m_sync->refresh();
    review();
    // What went well needs no answer.
    if (state == TrialState::Kept)
        QTimer::singleShot(keptStays, this, [this, session = QPointer(m_session)] {
            if (session && session == m_session)
                clear();
        });
    Q_EMIT changed();
}

void TrialBar::review()
{
    const bool isOver = !isOn();
    const bool canChoose = m_session->state() == TrialState::Confirming;
    const QString words = ApplyDialog::describe(*m_session);
    m_banner->offer(m_site.isEmpty() ? words : u"%1: %2"_s.arg(shownPlainly(m_site, 60), words), {},
        isOver ? QStringList{ tr("Close") } : QStringList{ tr("&Keep"), tr("&Take back") });
    m_banner->button(0)->setObjectName(isOver ? u"close"_s : u"keep"_s);
    m_banner->button(1)->setObjectName(u"undo"_s);
    m_banner->button(0)->setEnabled(isOver || canChoose);
    m_banner->button(1)->setEnabled(canChoose);
}

void TrialBar::press(int button)
{
    if (!isOn())
        clear();
    else if (button == 0)
        m_session->keep();
    else
        m_session->undo();
}

} // namespace wql
