// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/wizard/testpage.h"

#include "gui/dialogs/stageview.h"
#include "gui/look/icons.h"
#include "gui/text/linktext.h"
#include "gui/text/plaintext.h"
#include "gui/wizard/targettests.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Beyond that a list is for nobody; the window shows them all later.
constexpr qsizetype maxTargets = 500;

/// The targets that rows may go to, in their order. What only serves rules that are switched off is not
/// tried.
QStringList fedTargets(const LoaderConfig &config)
{
    QStringList names;
    for (const Target &target : config.targets) {
        if (std::ranges::any_of(config.rules,
                [&target](const Rule &rule) { return rule.enabled && rule.target == target.name; }))
            names += target.name;
    }
    return names;
}

/// A target of the loader behind \a link, tested from there.
PendingCall testThere(LoaderLink &link, const QString &target, QObject *context,
    const TargetTests::OnStage &onStage, const TargetTests::Then &then)
{
    const LoaderClient client(&link);
    client.onStage(context, [target, onStage](const QString &tested, const ConnectionStage &stage) {
        if (tested == target)
            onStage(stage);
    });
    return client.check({ .target = target }, then);
}

} // namespace

TestPage::TestPage(SetupDraft &draft, const SetupBackend &backend, QWidget *parent)
    : SetupPage(draft, parent)
    , m_backend(backend)
    , m_tests(new TargetTests(this))
    , m_list(new QListWidget(this))
    , m_stages(new StageView(this))
    , m_icon(new QLabel(this))
    , m_verdict(plainLabel(u"verdict"_s))
    , m_again(new QPushButton(tr("&Test again"), this))
{
    setTitle(tr("Test"));
    setFinalPage(true);
    problemLabel()->hide();
    m_list->setObjectName(u"tested"_s);
    m_list->setAccessibleName(tr("What is tested"));
    m_list->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_again->setObjectName(u"again"_s);
    m_again->setAutoDefault(false);
    auto *both = new QHBoxLayout;
    both->addWidget(m_list);
    both->addWidget(m_stages, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_icon, 0, Qt::AlignTop);
    below->addWidget(m_verdict, 1);
    below->addWidget(m_again, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(both, 1);
    layout->addLayout(below);
    connect(m_list, &QListWidget::currentRowChanged, this, &TestPage::showChosen);
    connect(m_again, &QPushButton::clicked, this, &TestPage::begin);
    connect(m_tests, &TargetTests::progressed, this, [this](const QString &target) {
        showTarget(target);
        if (m_tests->isOver())
            chooseTrouble();
        showVerdict();
    });
}

TestPage::~TestPage()
{
    delete m_tests; // before the link that it asks
    dropLink();
}

void TestPage::initializePage()
{
    setSubTitle(draft().runsHere()
            ? tr("Nothing has been written yet: Finish does it, and the loader starts.")
            : tr("Finish adds it to the list of sites."));
    begin();
}

void TestPage::cleanupPage()
{
    m_tests->stop();
    dropLink();
}

/// What it tells while it goes is for nobody.
void TestPage::dropLink()
{
    if (m_link)
        m_link->disconnect(this);
    m_link.reset();
}

void TestPage::showMessage(Condition condition, const QString &words)
{
    m_icon->setPixmap(iconOf(condition).pixmap(22, 22));
    m_verdict->setText(words);
    m_verdict->setAccessibleName(words);
}

void TestPage::begin()
{
    cleanupPage();
    m_isTesting = false;
    m_list->clear();
    m_list->addItem(draft().runsHere() ? tr("queue_log") : tr("The loader"));
    m_list->setCurrentRow(0);
    if (!draft().runsHere())
        return openLink();
    const QFileInfo log(draft().config.general.queueLog);
    if (log.isFile() && log.isReadable())
        showBase(Condition::Good, tr("%1 can be read.").arg(shownPlainly(log.filePath())), {});
    else
        showBase(Condition::Warning, tr("%1 cannot be read now.").arg(shownPlainly(log.filePath())),
            tr("The loader waits for it. The page before says what helps."));
    testTargets(fedTargets(draft().config));
}

void TestPage::openLink()
{
    m_link = m_backend.makeLink(draft().site);
    showBase(Condition::Working, tr("Connecting…"), {});
    connect(m_link.get(), &LoaderLink::stateChanged, this, &TestPage::onLinkChanged);
    connect(m_link.get(), &LoaderLink::statusChanged, this, &TestPage::onLinkChanged);
    m_link->open();
}

void TestPage::onLinkChanged()
{
    if (m_link->state() == LoaderLink::State::Lost) {
        const FailureText text = describe(m_link->trouble(), draft().site);
        return showBase(Condition::Bad, text.what, text.mend);
    }
    // The first status names the targets.
    if (m_link->state() != LoaderLink::State::Open || m_link->status().startedAt.count() == 0)
        return;
    const LinkHello &hello = m_link->hello();
    showBase(Condition::Good,
        tr("Connected: %1, version %2").arg(shownPlainly(hello.host, 60), shownPlainly(hello.version, 20)),
        hello.role == LinkRole::Admin ? QString() : tr("You may look only."));
    if (m_isTesting)
        return;
    QStringList names;
    for (const TargetStatus &target : m_link->status().targets)
        names += target.name;
    testTargets(names.first(std::min(names.size(), maxTargets)));
}

void TestPage::testTargets(const QStringList &targets)
{
    m_isTesting = true;
    for (const QString &target : targets) {
        auto *item = new QListWidgetItem(shownPlainly(target, 60), m_list);
        item->setData(Qt::UserRole, target);
    }
    if (!targets.isEmpty())
        m_list->setCurrentRow(1);
    m_tests->start(targets,
        [this](const QString &name, QObject *context, const TargetTests::OnStage &onStage,
            const TargetTests::Then &then) {
            if (m_link)
                return testThere(*m_link, name, context, onStage, then);
            const auto &all = draft().config.targets;
            const auto target = std::ranges::find(all, name, &Target::name);
            return LoaderClient::awaitCheck(m_backend.testTarget(*target, context, onStage), then);
        });
    for (const QString &target : targets)
        showTarget(target);
    showVerdict();
}

void TestPage::showBase(Condition condition, const QString &what, const QString &mend)
{
    m_base = condition;
    m_baseWords = mend.isEmpty() ? what : what + u'\n' + mend;
    m_list->item(0)->setIcon(iconOf(condition));
    if (m_list->currentRow() <= 0)
        showChosen();
    showVerdict();
}

void TestPage::showTarget(const QString &target)
{
    const TargetTests::Outcome &outcome = m_tests->of(target);
    for (int row = 1; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->data(Qt::UserRole).toString() != target)
            continue;
        const QString state = !outcome.isDone ? tr("being tested")
            : outcome.isGood()                ? tr("well")
                                              : tr("not well");
        item->setIcon(iconOf(!outcome.isDone ? Condition::Working
                : outcome.isGood()           ? Condition::Good
                                             : Condition::Bad));
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(item->text(), state));
        if (m_list->currentRow() == row)
            showChosen();
    }
}

/// Shows the first failure, unless the person has chosen another row.
void TestPage::chooseTrouble()
{
    for (int row = 1; row < m_list->count() && m_list->currentRow() == 1; ++row) {
        if (!m_tests->of(m_list->item(row)->data(Qt::UserRole).toString()).isGood())
            return m_list->setCurrentRow(row);
    }
}

void TestPage::showChosen()
{
    if (m_list->currentRow() <= 0)
        return m_stages->clear(m_baseWords);
    const QString name = m_list->currentItem()->data(Qt::UserRole).toString();
    const TargetTests::Outcome &outcome = m_tests->of(name);
    nameTarget(name);
    m_stages->clear(tr("Testing…"));
    for (const ConnectionStage &stage : outcome.stages)
        m_stages->add(stage);
    if (!outcome.trouble.isEmpty())
        m_stages->say(tr("The test could not be made: %1").arg(shownPlainly(outcome.trouble)));
    else if (outcome.isGood())
        m_stages->say(tr("The target can be reached and takes rows."));
}

/// The loader's status names its targets, or the draft does.
void TestPage::nameTarget(const QString &name)
{
    const auto take = [this, &name](const auto &targets) {
        for (const auto &target : targets)
            if (target.name == name)
                m_stages->setTarget(target.url, target.token);
    };
    m_link ? take(m_link->status().targets) : take(draft().config.targets);
}

void TestPage::showVerdict()
{
    const bool isOver = m_isTesting && m_tests->isOver();
    const int targets = m_list->count() - 1;
    const bool isGood = isOver && m_base == Condition::Good && m_tests->goodOnes() == targets;
    const Condition condition = m_base == Condition::Bad ? Condition::Bad
        : !isOver                                        ? Condition::Working
        : isGood                                         ? Condition::Good
                                                         : Condition::Warning;
    showMessage(condition, verdict());
}

QString TestPage::verdict() const
{
    if (m_base == Condition::Bad)
        return tr("There is no connection. You can finish all the same: the site is added, and tried again "
                  "by itself.");
    if (!m_isTesting || !m_tests->isOver())
        return tr("Testing… You need not wait for the end.");
    const int targets = m_list->count() - 1;
    if (const int bad = targets - m_tests->goodOnes(); bad > 0)
        return tr("%n target(s) cannot be fed yet: choose one at the left to see what helps. You can finish "
                  "all the same: "
                  "rows wait in the log, and nothing is lost.",
            nullptr, bad);
    if (m_base == Condition::Warning)
        return tr("The targets are well. Rows are sent as soon as the log can be read.");
    return targets == 0 ? tr("No target is fed yet: see to it on the page Rules.") : tr("All is well.");
}

} // namespace wql
