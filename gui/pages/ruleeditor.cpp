// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/ruleeditor.h"

#include "core/words/ruletext.h"
#include "gui/look/icons.h"
#include "gui/look/taborder.h"
#include "gui/models/condition.h"
#include "gui/models/ruledocument.h"
#include "gui/pages/filtereditor.h"
#include "gui/text/plainrule.h"
#include "gui/text/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

RuleEditor::RuleEditor(RuleDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_sentence(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_nameProblem(problemLabel(u"nameProblem"_s))
    , m_enabled(new QCheckBox(tr("Takes &part"), this))
    , m_waits(
          new QLabel(tr("It takes part as soon as it has a test. Without one it would take every row that "
                        "reaches it: if you want that, switch it on."),
              this))
    , m_queue(new FilterEditor(tr("queue"), u"queue"_s, this))
    , m_agent(new FilterEditor(tr("agent"), u"agent"_s, this))
    , m_target(new QComboBox(this))
    , m_targetProblem(problemLabel(u"targetProblem"_s))
    , m_continues(new QCheckBox(tr("La&ter rules see the rows too"), this))
    , m_strip(new QCheckBox(tr("Re&move the text that matched"), this))
{
    build();
    connect(m_document, &RuleDocument::changed, this, &RuleEditor::showRule);
    connect(m_name, &QLineEdit::editingFinished, this, &RuleEditor::takeName);
    connect(m_enabled, &QCheckBox::clicked, this, [this](bool on) { m_document->setEnabled(m_rule, on); });
    connect(
        m_continues, &QCheckBox::clicked, this, [this](bool on) { m_document->setContinues(m_rule, on); });
    connect(m_strip, &QCheckBox::clicked, this, [this](bool on) { m_document->setStripToken(m_rule, on); });
    connect(m_queue, &FilterEditor::edited, this, [this] { takeTests(true); });
    connect(m_agent, &FilterEditor::edited, this, [this] { takeTests(false); });
    for (FilterEditor *filter : { m_queue, m_agent })
        connect(filter, &FilterEditor::lineAdded, this, [this] { tabAsRead(this); });
    connect(m_target, &QComboBox::activated, this,
        [this] { m_document->setTarget(m_rule, m_target->currentData().toString()); });
    showRule();
}

void RuleEditor::build()
{
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setAccessibleName(tr("What the rule does"));
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(200);
    m_enabled->setObjectName(u"enabled"_s);
    m_waits->setObjectName(u"waitsForATest"_s);
    m_waits->setTextFormat(Qt::PlainText);
    m_waits->setWordWrap(true);
    m_target->setObjectName(u"target"_s);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(12);
    makeTargetSearchable();
    m_continues->setObjectName(u"continue"_s);
    m_strip->setObjectName(u"strip"_s);
    auto *edit = new QPushButton(tr("&Edit target…"), this);
    edit->setObjectName(u"editTarget"_s);
    auto *test = new QPushButton(tr("Tes&t…"), this);
    test->setObjectName(u"testTarget"_s);
    test->setAccessibleName(tr("Test the connection to the target"));
    connect(edit, &QPushButton::clicked, this,
        [this] { Q_EMIT targetEditWanted(m_target->currentData().toString()); });
    connect(test, &QPushButton::clicked, this,
        [this] { Q_EMIT targetTestWanted(m_target->currentData().toString()); });
    auto *targetButtons = new QHBoxLayout;
    targetButtons->addWidget(edit);
    targetButtons->addWidget(test);
    targetButtons->addStretch(1);
    auto *targetRow = new QVBoxLayout;
    targetRow->addWidget(m_target);
    targetRow->addLayout(targetButtons);

    // Not a row of the form, which would not give it the height that its lines need.
    auto *all = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    all->addWidget(m_sentence);
    all->addLayout(form, 1);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_nameProblem);
    form->addRow(QString(), m_enabled);
    form->addRow(QString(), m_waits);
    form->addRow(tr("Queue"), m_queue);
    form->addRow(tr("Agent"), m_agent);
    form->addRow(tr("&Target"), targetRow);
    qobject_cast<QLabel *>(form->labelForField(targetRow))->setBuddy(m_target);
    form->addRow(QString(), m_targetProblem);
    form->addRow(QString(), m_continues);
    form->addRow(QString(), m_strip);
}

/// Among hundreds one types a part of the name instead of scrolling.
void RuleEditor::makeTargetSearchable()
{
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->lineEdit()->setObjectName(u"targetSearch"_s);
    m_target->lineEdit()->setAccessibleName(tr("Target"));
    m_target->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_target->completer()->setFilterMode(Qt::MatchContains);
    m_target->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_target->lineEdit(), &QLineEdit::editingFinished, this, &RuleEditor::takeTarget);
}

/// A name that is there once is taken, in whatever case it is typed; anything else is not.
void RuleEditor::takeTarget()
{
    QList<int> fitting;
    for (int i = 0; i < m_target->count(); ++i)
        if (m_target->itemText(i).compare(m_target->currentText(), Qt::CaseInsensitive) == 0)
            fitting += i;
    const bool isChosen = fitting.contains(m_target->currentIndex());
    if (!isChosen && fitting.size() == 1) {
        m_target->setCurrentIndex(fitting.first());
        m_document->setTarget(m_rule, m_target->currentData().toString());
    } else {
        m_target->setEditText(m_target->itemText(m_target->currentIndex()));
    }
}

QLabel *RuleEditor::problemLabel(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void RuleEditor::setRule(int rule)
{
    m_rule = rule;
    showRule();
}

void RuleEditor::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void RuleEditor::showRule()
{
    const bool shows = m_rule >= 0 && m_rule < int(m_document->rules().size());
    const RuleEntry entry = shows ? m_document->rules()[size_t(m_rule)] : RuleEntry();
    setEnabled(shows && entry.isEditable);
    m_sentence->setText(shows ? tr("Rule %1: %2").arg(m_rule + 1).arg(describe(shownPlainly(entry.rule)))
                              : tr("Choose a rule to see what it does."));
    if (m_name->text() != entry.rule.name)
        m_name->setText(entry.rule.name);
    m_enabled->setChecked(entry.rule.enabled);
    m_continues->setChecked(entry.rule.continues);
    m_strip->setChecked(entry.rule.stripToken);
    m_waits->setVisible(m_document->isWaitingForATest(m_rule));
    m_queue->setTests(entry.rule.queue.tests);
    m_agent->setTests(entry.rule.agent.tests);
    fillTargets(entry.rule.target);
    showProblem(m_nameProblem, entry, RuleCell::Name);
    showProblem(m_targetProblem, shows ? entry : RuleEntry(), RuleCell::Target);
    const ConfigProblem *queue = entry.problemAt(RuleCell::Queue);
    m_queue->setProblem(queue ? queue->text.text() : QString());
    const ConfigProblem *agent = entry.problemAt(RuleCell::Agent);
    m_agent->setProblem(agent ? agent->text.text() : QString());
    tabAsRead(this);
}

void RuleEditor::showProblem(QLabel *label, const RuleEntry &entry, RuleCell cell)
{
    const ConfigProblem *problem = entry.problemAt(cell);
    label->setText(problem ? tr("%1: %2").arg(problem->text.text(), problem->mend.text()) : QString());
    label->setVisible(problem != nullptr);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(Condition::Bad, palette()));
    label->setPalette(colours);
}

void RuleEditor::fillTargets(const QString &current)
{
    m_target->clear();
    for (const QString &name : m_document->targets())
        m_target->addItem(shownPlainly(name, 60), name);
    int at = m_target->findData(current);
    // A target that does not exist is shown as it is written, so that it can be seen and changed.
    if (at < 0) {
        m_target->insertItem(0, current.isEmpty() ? tr("(none)") : shownPlainly(current, 60), current);
        at = 0;
    }
    m_target->setCurrentIndex(at);
}

void RuleEditor::takeWhatIsTyped()
{
    takeName();
    takeTests(true);
    takeTests(false);
}

void RuleEditor::takeName()
{
    if (m_rule < 0 || m_rule >= int(m_document->rules().size()))
        return;
    const QString was = m_document->rules()[size_t(m_rule)].rule.name;
    const QString name = m_name->text().trimmed();
    if (name == was || m_document->setName(m_rule, name))
        return;
    m_name->setText(was);
    Q_EMIT refused(tr("A name must be new, and stand on one line."));
}

void RuleEditor::takeTests(bool ofQueue)
{
    const std::vector<NameTest> tests = (ofQueue ? m_queue : m_agent)->tests();
    if (m_rule < 0 || m_rule >= int(m_document->rules().size()))
        return;
    const Rule &rule = m_document->rules()[size_t(m_rule)].rule;
    if (tests != (ofQueue ? rule.queue : rule.agent).tests && !m_document->setTests(m_rule, ofQueue, tests))
        Q_EMIT refused(tr("A test must stand on one line, without blanks at its ends."));
}

} // namespace wql
