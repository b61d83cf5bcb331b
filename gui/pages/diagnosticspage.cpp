// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/diagnosticspage.h"

#include "core/words/logtext.h"
#include "gui/dialogs/savetext.h"
#include "gui/look/icons.h"
#include "gui/look/wrappingdelegate.h"
#include "gui/models/logmodel.h"
#include "gui/text/measures.h"
#include "gui/text/plaintext.h"
#include "gui/text/targettext.h"

#include <QAction>
#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QSplitter>
#include <QTreeWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int conditionRole = Qt::UserRole;

/// \a text line by line as it may be shown, at most so many of them.
QString shownLines(const QString &text, qsizetype max)
{
    QStringList lines = text.split(u'\n').mid(0, max);
    for (QString &line : lines)
        line = shownPlainly(line, 4000);
    return lines.join(u'\n');
}

} // namespace

DiagnosticsPage::DiagnosticsPage(QWidget *parent)
    : Page(parent)
    , m_summary(new QLabel(this))
    , m_findings(new QTreeWidget(this))
    , m_bundle(new QPlainTextEdit(this))
    , m_examine(new QPushButton(tr("&Examine"), this))
    , m_collect(new QPushButton(tr("&Collect for support"), this))
    , m_replaceNames(new QCheckBox(tr("&Replace names and addresses"), this))
    , m_save(new QPushButton(tr("&Save as…"), this))
{
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_findings->setObjectName(u"findings"_s);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setHeaderLabels({ tr("What was found"), tr("What to do") });
    m_findings->setRootIsDecorated(false);
    m_findings->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_findings->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    new WrappingDelegate(m_findings);
    m_bundle->setObjectName(u"bundle"_s);
    m_bundle->setAccessibleName(tr("What would be given to support"));
    m_bundle->setPlaceholderText(tr("What is collected for support is shown here first. It holds no "
                                    "passwords. Look through it before you send it."));
    m_bundle->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_bundle->setTabChangesFocus(true);
    m_examine->setObjectName(u"examine"_s);
    m_collect->setObjectName(u"collect"_s);
    m_replaceNames->setObjectName(u"replaceNames"_s);
    m_replaceNames->setChecked(true);
    m_save->setObjectName(u"save"_s);
    m_save->setEnabled(false);

    auto *lower = new QWidget(this);
    auto *column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_collect);
    buttons->addWidget(m_save);
    buttons->addWidget(m_replaceNames);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_bundle, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_findings);
    splitter->addWidget(lower);
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_summary, 1);
    upper->addWidget(m_examine, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(upper);
    layout->addWidget(splitter, 1);

    auto *again = new QAction(tr("Examine again"), this);
    again->setShortcut(QKeySequence(Qt::Key_F5));
    addAction(again);
    connect(again, &QAction::triggered, m_examine, &QPushButton::click);
    connect(m_examine, &QPushButton::clicked, this, &DiagnosticsPage::examine);
    connect(m_collect, &QPushButton::clicked, this, &DiagnosticsPage::collect);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsPage::save);
    connect(m_bundle, &QPlainTextEdit::textChanged, this,
        [this] { m_save->setEnabled(!m_bundle->document()->isEmpty()); });
}

void DiagnosticsPage::setLink(LoaderLink *link, const Site *)
{
    if (m_link)
        disconnect(m_link, nullptr, this, nullptr);
    m_doctor.cancel();
    m_configuration.cancel();
    m_collecting.cancel();
    m_link = link;
    m_findings->clear();
    m_bundle->clear();
    m_summary->clear();
    m_examine->setEnabled(link);
    m_collect->setEnabled(link);
    if (!link)
        return;
    // A greeting says nothing yet of how the loader is: the first status after it does.
    connect(link, &LoaderLink::stateChanged, this,
        [this] { m_awaitsStatus = m_awaitsStatus || m_link->state() == LoaderLink::State::Open; });
    connect(link, &LoaderLink::statusChanged, this, [this] {
        if (std::exchange(m_awaitsStatus, false))
            examine();
    });
    const LoaderClient client(link);
    client.onConfigChanged(this, [this](const QString &) { onConfigChanged(); });
    client.onConfigRolledBack(this, [this](const QString &) { onConfigChanged(); });
    m_awaitsStatus = link->state() == LoaderLink::State::Open && link->status().startedAt.count() == 0;
    if (canExamine())
        examine();
}

bool DiagnosticsPage::canExamine() const
{
    return m_link && m_link->state() == LoaderLink::State::Open && !m_awaitsStatus;
}

void DiagnosticsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous() && canExamine())
        examine();
}

/// Who does not look at it costs the loader nothing: it is examined when the page is seen.
void DiagnosticsPage::onConfigChanged()
{
    if (isVisible() && canExamine())
        examine();
}

void DiagnosticsPage::examine()
{
    if (!m_link)
        return;
    m_findings->clear();
    const LinkHello &hello = m_link->hello();
    const LoaderStatus &status = m_link->status();
    m_summary->setText(
        tr("%1, version %2, running since %3. State in %4. %5 read of %6.")
            .arg(shownPlainly(hello.host, 60), shownPlainly(hello.version, 20),
                status.startedAt.count() > 0 ? timeText(status.startedAt) : tr("an unknown time"),
                isolated(shownPlainly(status.stateDirectory)), bytesText(qint64(status.bytesRead)),
                isolated(shownPlainly(status.queueLog)))
        + u'\n' + tr("As of %1.").arg(timeText(std::chrono::seconds(QDateTime::currentSecsSinceEpoch()))));
    showStatusFindings();
    const LoaderClient client(m_link);
    m_doctor = client.doctor(std::bind_front(&DiagnosticsPage::onDoctor, this));
    m_configuration = client.config(std::bind_front(&DiagnosticsPage::onConfiguration, this));
}

void DiagnosticsPage::onDoctor(const Reply<Findings> &reply)
{
    if (!reply)
        return addFinding(Condition::Warning,
            tr("The loader's machine could not be examined: %1").arg(shownPlainly(reply.error().words)), {});
    for (const Finding &finding : *reply) {
        const Condition condition = finding.level == Finding::Level::Ok ? Condition::Good
            : finding.level == Finding::Level::Problem                  ? Condition::Bad
                                                                        : Condition::Warning;
        addFinding(condition, tr("%1: %2").arg(shownPlainly(finding.check, 40), shownPlainly(finding.what)),
            shownPlainly(finding.mend));
    }
}

void DiagnosticsPage::showStatusFindings()
{
    const LoaderStatus &status = m_link->status();
    const auto add = [this](const QString &whose, const FailureText &trouble, bool isBad) {
        if (!trouble.what.isEmpty())
            addFinding(isBad ? Condition::Bad : Condition::Warning,
                whose.isEmpty() ? trouble.what : tr("%1: %2").arg(shownPlainly(whose, 100), trouble.what),
                trouble.mend);
    };
    add({}, problemOf(status), true);
    // Lost rows and lines are bad; the rest is for the person who keeps the log.
    const bool isLoss = status.lostSegments > 0 || status.linesNotKept > 0;
    for (const QString &news : logNews({}, status))
        addFinding(isLoss ? Condition::Bad : Condition::Warning, shownPlainly(news), {});
    for (const TargetStatus &target : status.targets) {
        add(target.name, problemOf(target), conditionOf(target) == Condition::Bad);
        if (target.url.scheme() == "http"_L1
            && transportText(target.url) == transportText(QUrl(u"http://a"_s)))
            addFinding(Condition::Warning,
                tr("%1: rows and password travel in the clear.").arg(shownPlainly(target.name, 100)),
                tr("Use https."));
    }
}

void DiagnosticsPage::onConfiguration(const Reply<ConfigSnapshot> &reply)
{
    if (!reply) {
        addFinding(Condition::Warning,
            tr("The configuration could not be read: %1").arg(shownPlainly(reply.error().words)), {});
        return;
    }
    m_configuration
        = LoaderClient(m_link).validate(reply->texts, std::bind_front(&DiagnosticsPage::onProblems, this));
}

void DiagnosticsPage::onProblems(const Reply<std::vector<ConfigProblem>> &reply)
{
    if (!reply) {
        addFinding(Condition::Warning,
            tr("The configuration could not be examined: %1").arg(shownPlainly(reply.error().words)), {});
        return;
    }
    constexpr size_t maxShown = 200;
    for (size_t i = 0; i < std::min(maxShown, reply->size()); ++i) {
        const ConfigProblem &problem = (*reply)[i];
        addFinding(problem.severity == ConfigProblem::Severity::Error ? Condition::Bad : Condition::Warning,
            u"%1:%2: %3 %4"_s.arg(shownPlainly(problem.place.file, 200))
                .arg(problem.place.line)
                .arg(codeName(problem.code), shownPlainly(problem.text.text())),
            shownPlainly(problem.mend.text()));
    }
    if (m_findings->topLevelItemCount() == 0) {
        auto *item = new QTreeWidgetItem(m_findings, { tr("Nothing is wrong."), QString() });
        item->setIcon(0, iconOf(Condition::Good));
    }
}

void DiagnosticsPage::addFinding(Condition condition, const QString &what, const QString &mend)
{
    auto *item = new QTreeWidgetItem({ what, mend });
    item->setIcon(0, iconOf(condition));
    item->setToolTip(0, shownInToolTip(what));
    item->setToolTip(1, shownInToolTip(mend));
    item->setData(0, Qt::AccessibleTextRole,
        condition == Condition::Bad           ? tr("error: %1").arg(what)
            : condition == Condition::Warning ? tr("warning: %1").arg(what)
                                              : tr("all right: %1").arg(what));
    item->setData(0, conditionRole, int(condition));
    // What is bad stands first, in the order in which it was found.
    int row = 0;
    while (row < m_findings->topLevelItemCount()
        && m_findings->topLevelItem(row)->data(0, conditionRole).toInt() >= int(condition))
        ++row;
    m_findings->insertTopLevelItem(row, item);
}

void DiagnosticsPage::collect()
{
    if (!m_link)
        return;
    m_bundle->clear();
    const auto then = [this](const Reply<std::vector<SupportText>> &reply) {
        if (!reply)
            return addPart(tr("This could not be collected"), shownPlainly(reply.error().words));
        for (const SupportText &file : *reply)
            addPart(shownPlainly(file.name, 99), file.text);
    };
    m_collecting = LoaderClient(m_link).bundle(!m_replaceNames->isChecked(), then);
}

void DiagnosticsPage::addPart(const QString &title, const QString &text)
{
    m_bundle->appendPlainText(u"== %1\n%2\n"_s.arg(title, withoutSecrets(shownLines(text, 5000))));
}

void DiagnosticsPage::save()
{
    saveText(
        this, tr("Save what support needs"), u"wqloader-support.txt"_s, m_bundle->toPlainText().toUtf8());
}

} // namespace wql
