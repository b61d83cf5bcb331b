// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/verificationview.h"

#include "core/words/failuretext.h"
#include "core/words/verificationtext.h"
#include "gui/dialogs/question.h"
#include "gui/look/banner.h"
#include "gui/look/icons.h"
#include "gui/look/obstacle.h"
#include "gui/models/hoursmodel.h"
#include "gui/pages/hourdetails.h"
#include "gui/pages/verificationform.h"
#include "gui/text/measures.h"
#include "gui/text/plaintext.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using SummaryState = VerificationSummary::State;
using Repair = VerificationSummary::Repair;

bool isBusy(const VerificationSummary &summary)
{
    return summary.state == SummaryState::Running || summary.repair == Repair::Running;
}

/// A report of a long log has thousands of hours: while one is made, it is asked for a hundred times at most.
bool saysMore(const VerificationSummary &now, const VerificationSummary &asked)
{
    return now.begunAt != asked.begunAt || now.state != asked.state || now.repair != asked.repair
        || now.permille / 10 != asked.permille / 10;
}

std::optional<VerificationSummary> summaryOf(const LoaderLink *link, const QString &target)
{
    if (link)
        for (const TargetStatus &each : link->status().targets)
            if (each.name == target)
                return each.verification;
    return {};
}

} // namespace

VerificationView::VerificationView(QWidget *parent)
    : QWidget(parent)
    , m_form(new VerificationForm(this))
    , m_begin(new QPushButton(tr("Verif&y"), this))
    , m_stop(new QPushButton(tr("Sto&p"), this))
    , m_repair(new QPushButton(tr("Sen&d what is missing…"), this))
    , m_progress(new QProgressBar(this))
    , m_progressText(new QLabel(this))
    , m_trouble(new Banner(this))
    , m_notes(new QListWidget(this))
    , m_hours(new HoursModel(this))
    , m_calendar(new QTableView(this))
    , m_details(new HourDetails(this))
{
    build();
    connect(m_form, &VerificationForm::changed, this, &VerificationView::review);
    connect(m_begin, &QPushButton::clicked, this, &VerificationView::begin);
    connect(m_stop, &QPushButton::clicked, this, &VerificationView::stop);
    connect(m_repair, &QPushButton::clicked, this, &VerificationView::askRepair);
    connect(m_trouble, &Banner::buttonClicked, this, [this] {
        m_trouble->hide();
        m_asked.reset();
        refresh();
    });
    connect(m_calendar->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &VerificationView::showHour);
    setTarget(nullptr, {});
}

void VerificationView::build()
{
    m_begin->setObjectName(u"verify"_s);
    m_stop->setObjectName(u"verifyStop"_s);
    m_repair->setObjectName(u"verifyRepair"_s);
    m_progress->setObjectName(u"verifyProgress"_s);
    m_progress->setAccessibleName(tr("How far the verification is"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(200);
    m_progressText->setObjectName(u"verifyProgressText"_s);
    m_progressText->setTextFormat(Qt::PlainText);
    m_progressText->setWordWrap(true);
    m_trouble->setObjectName(u"verifyTrouble"_s);
    m_notes->setObjectName(u"verifyNotes"_s);
    m_notes->setAccessibleName(tr("What the verification found"));
    m_notes->setWordWrap(true);
    m_notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *orders = new QHBoxLayout;
    orders->addWidget(m_begin);
    orders->addWidget(m_stop);
    orders->addWidget(m_repair);
    orders->addWidget(m_progress);
    orders->addWidget(m_progressText, 1);
    auto *below = new QSplitter(this);
    below->addWidget(m_notes);
    below->addWidget(m_details);
    below->setStretchFactor(1, 2);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(makeCalendar());
    parts->addWidget(below);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addLayout(orders);
    layout->addWidget(m_trouble);
    layout->addWidget(makeFigures());
    layout->addWidget(parts, 1);
}

QWidget *VerificationView::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<QString, QString> names[]
        = { { tr("Rows"), u"verifiedSelected"_s }, { tr("Asked for"), u"verifiedAsked"_s },
              { tr("Found"), u"verifiedFound"_s }, { tr("Missing"), u"verifiedMissing"_s },
              { tr("Too many"), u"verifiedTooMany"_s }, { tr("Cannot be proved"), u"verifiedUnproven"_s } };
    for (const auto &[name, objectName] : names) {
        auto *number = new QLabel(figures);
        number->setObjectName(objectName);
        number->setTextFormat(Qt::PlainText);
        number->setAccessibleName(name);
        QFont bold = number->font();
        bold.setBold(true);
        number->setFont(bold);
        auto *label = new QLabel(name, figures);
        label->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(label);
        row->addWidget(number);
        row->addSpacing(fontMetrics().averageCharWidth() * 2);
        m_figures.push_back(number);
    }
    row->addStretch();
    return figures;
}

QWidget *VerificationView::makeCalendar()
{
    m_calendar->setObjectName(u"hourCalendar"_s);
    m_calendar->setAccessibleName(tr("Calendar of the hours: a row for each day"));
    m_calendar->setCornerButtonEnabled(false);
    m_calendar->findChild<QAbstractButton *>()->setAccessibleName(m_calendar->accessibleName());
    m_calendar->setModel(m_hours);
    m_calendar->setSelectionMode(QAbstractItemView::SingleSelection);
    m_calendar->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_calendar->setTabKeyNavigation(false);
    m_calendar->setWordWrap(false);
    QHeaderView *hours = m_calendar->horizontalHeader();
    hours->setMinimumSectionSize(fontMetrics().horizontalAdvance(u"−99"_s) + 6);
    hours->setSectionResizeMode(QHeaderView::Stretch);
    hours->setHighlightSections(false);
    m_calendar->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_calendar->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_calendar->verticalHeader()->setHighlightSections(false);
    return m_calendar;
}

void VerificationView::setTarget(LoaderLink *link, const QString &target)
{
    m_link = link;
    m_target = target;
    m_reportCall.cancel();
    m_asked.reset();
    m_report.reset();
    m_trouble->hide();
    showReport();
    refresh();
}

void VerificationView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void VerificationView::refresh()
{
    m_summary = summaryOf(m_link, m_target);
    const bool isOpen = m_link && m_link->state() == LoaderLink::State::Open;
    if (isOpen && !m_summary && m_report) {
        m_report.reset(); // the loader was started anew
        showReport();
    }
    if (!isOpen || !m_summary)
        m_asked.reset();
    if (isOpen && isVisible() && !m_reportCall && m_summary && (!m_asked || saysMore(*m_summary, *m_asked)))
        askForReport();
    review();
}

void VerificationView::askForReport()
{
    m_asked = m_summary;
    m_reportCall = LoaderClient(m_link).verification(
        m_target, false, [this](const Reply<std::optional<VerificationReport>> &reply) { onReport(reply); });
}

void VerificationView::onReport(const Reply<std::optional<VerificationReport>> &reply)
{
    if (!reply) {
        if (m_link && m_link->state() == LoaderLink::State::Open)
            m_trouble->showMessage(tr("What the verification found could not be read."),
                shownPlainly(reply.error().words), tr("Try again"));
        return;
    }
    m_trouble->hide();
    m_report = *reply;
    showReport();
    review();
}

void VerificationView::showReport()
{
    const QModelIndex current = m_calendar->currentIndex();
    std::optional<std::chrono::seconds> chosen;
    if (current.isValid() && !m_hours->hour(current).isEmpty())
        chosen = m_hours->hour(current).begin;
    m_hours->setHours(m_report ? m_report->hours : std::vector<VerifiedHour>());
    const QModelIndex index = chosen ? m_hours->indexOf(*chosen) : m_hours->firstBad();
    m_calendar->setCurrentIndex(index);
    if (!chosen && index.isValid())
        m_calendar->scrollTo(index);
    showNotes();
    showHour();
}

void VerificationView::showNotes()
{
    m_notes->clear();
    const auto add = [this](Condition condition, const QString &text) {
        new QListWidgetItem(iconOf(condition), text, m_notes);
    };
    if (!m_report) {
        if (!m_target.isEmpty())
            add(Condition::Off, tr("This target was not verified since the loader started."));
        return;
    }
    const VerificationSummary &summary = m_report->summary;
    add(summary.state == SummaryState::Running         ? Condition::Working
            : summary.total.missing > 0                ? Condition::Bad
            : summary.isWell() && summary.isComplete() ? Condition::Good
                                                       : Condition::Warning,
        conclusionText(summary));
    if (summary.endedAt.count() > 0)
        add(Condition::Off,
            tr("Begun: %1, ended: %2").arg(timeText(summary.begunAt), timeText(summary.endedAt)));
    if (summary.repair == Repair::Done)
        add(Condition::Good, repairedText(shownPlainly(m_target, 100), summary));
    if (summary.total.missing > 0 && summary.total.found() == 0)
        add(Condition::Bad,
            tr("Not one row was found. QueueMetrics may have all of them in another form; sent once more, "
               "they "
               "would be there twice."));
    for (const QString &text : remarkTexts(summary))
        add(Condition::Warning, text);
    for (const FileFailure &file : m_report->leftOut)
        add(Condition::Warning, shownPlainly(describe(file)));
    for (const QString &text : notAskedTexts(summary.total))
        add(Condition::Off, text);
}

void VerificationView::showHour()
{
    if (!m_report)
        return m_details->clear();
    const QModelIndex index = m_calendar->currentIndex();
    m_details->show(*m_report, index.isValid() ? std::optional(m_hours->hour(index)) : std::nullopt);
}

void VerificationView::begin()
{
    if (m_link)
        LoaderClient(m_link)
            .verify(m_target, m_form->order(), tellFailure(tr("%1 could not be verified.")))
            .giveTo(this);
}

void VerificationView::stop()
{
    if (m_link)
        LoaderClient(m_link)
            .stopVerifying(m_target, tellFailure(tr("The verification of %1 could not be stopped.")))
            .giveTo(this);
}

void VerificationView::askRepair()
{
    if (!m_summary)
        return;
    const auto send = [this, link = m_link, target = m_target] {
        if (link && link == m_link && target == m_target)
            LoaderClient(link).repair(target, tellFailure(tr("Nothing could be sent to %1."))).giveTo(this);
    };
    ask(this,
        tr("Send the rows that are missing at %1 (%2)? Each is asked for once more right before, and is sent "
           "only "
           "if it is still missing.")
            .arg(shownPlainly(m_target, 100), countText(m_summary->total.missing)),
        tr("Send"), send);
}

LoaderClient::Then<NoValue> VerificationView::tellFailure(const QString &words)
{
    m_trouble->hide();
    return [this, text = words.arg(shownPlainly(m_target, 100))](const Reply<NoValue> &reply) {
        if (!reply)
            m_trouble->showMessage(text, shownPlainly(reply.error().words), tr("Close"));
    };
}

QString VerificationView::repairObstacle() const
{
    if (!m_summary)
        return tr("Nothing was verified yet");
    if (isBusy(*m_summary))
        return tr("The verification is not done yet");
    if (m_summary->total.missing == 0)
        return tr("Nothing is missing");
    if (m_summary->total.found() == 0)
        return tr("Not one row was found, so nothing says that what is missing is not there in another form");
    if (m_summary->repair == Repair::Done)
        return tr("What was missing was sent. Verify once more to see what is there now");
    return {};
}

void VerificationView::review()
{
    const bool isRunning = m_summary && isBusy(*m_summary);
    QString obstacle = orderObstacle(m_link);
    if (obstacle.isEmpty() && m_target.isEmpty())
        obstacle = tr("There is no target");
    const auto first = [&obstacle](const QString &own) { return obstacle.isEmpty() ? own : obstacle; };
    setObstacle(m_begin, first(isRunning ? tr("The verification is not done yet") : m_form->problem()));
    setObstacle(m_stop, first(isRunning ? QString() : tr("No verification is running")));
    setObstacle(m_repair, first(repairObstacle()));
    m_progress->setVisible(isRunning && m_summary->state == SummaryState::Running);
    m_progress->setValue(m_summary ? m_summary->permille : 0);
    m_progressText->setText(isRunning ? progressText(*m_summary) : m_form->problem());
    const VerificationTally total = m_summary ? m_summary->total : VerificationTally();
    const quint64 figures[]
        = { total.selected, total.asked, total.found(), total.missing, total.tooMany, total.unproven() };
    for (size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setText(m_summary ? countText(figures[i]) : u"–"_s);
}

} // namespace wql
