// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/filtereditor.h"

#include "gui/look/icons.h"
#include "gui/models/condition.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QComboBox *kindOf(const QWidget *line)
{
    return line->findChild<QComboBox *>();
}

QLineEdit *textOf(const QWidget *line)
{
    return line->findChild<QLineEdit *>(u"text"_s);
}

} // namespace

FilterEditor::FilterEditor(const QString &field, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_problem(new QLabel(this))
{
    setObjectName(objectName);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    m_lines = new QVBoxLayout;
    all->addLayout(m_lines);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    all->addWidget(m_problem);
    auto *add = new QPushButton(icon(u"add"_s), tr("Add a test"), this);
    add->setObjectName(u"add"_s);
    add->setAccessibleName(tr("Add a test on the %1").arg(field));
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({});
        Q_EMIT lineAdded();
        textOf(m_lines->itemAt(m_lines->count() - 1)->widget())->setFocus();
    });
    all->addWidget(add, 0, Qt::AlignLeft);
}

void FilterEditor::setTests(const std::vector<NameTest> &wanted)
{
    // What is shown already keeps its cursor, and lines that have no text yet.
    if (tests() != wanted || wanted.empty()) {
        while (m_lines->count() > 0) {
            QWidget *line = m_lines->takeAt(0)->widget();
            line->hide();
            line->deleteLater();
        }
        for (const NameTest &test : wanted)
            addLine(test);
    }
}

std::vector<NameTest> FilterEditor::tests() const
{
    std::vector<NameTest> out;
    for (int i = 0; i < m_lines->count(); ++i) {
        const QWidget *line = m_lines->itemAt(i)->widget();
        if (!textOf(line)->text().isEmpty())
            out.push_back({ NameTest::Kind(kindOf(line)->currentIndex()), textOf(line)->text() });
    }
    return out;
}

void FilterEditor::setProblem(const QString &words)
{
    m_problemWords = words;
    showProblem();
}

void FilterEditor::showProblem()
{
    QString words = m_problemWords;
    for (const NameTest &test : tests()) {
        const QRegularExpression expression(test.kind == NameTest::Kind::Matches ? test.text : QString());
        if (!expression.isValid())
            words = tr("%1, at character %2")
                        .arg(expression.errorString())
                        .arg(expression.patternErrorOffset() + 1);
    }
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(Condition::Bad, palette()));
    m_problem->setPalette(colours);
}

void FilterEditor::addLine(const NameTest &test)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *kind = new QComboBox(line);
    kind->setObjectName(u"kind"_s);
    kind->addItems({ tr("starts with"), tr("ends with"), tr("matches") });
    kind->setCurrentIndex(int(test.kind));
    kind->setAccessibleName(tr("How the %1 is tested").arg(m_field));
    auto *text = new QLineEdit(test.text, line);
    text->setObjectName(u"text"_s);
    text->setLayoutDirection(Qt::LeftToRight); // a beginning stays left of an end
    text->setMaxLength(4096);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 12); // else the label goes above it
    text->setAccessibleName(tr("Text that the %1 is tested for").arg(m_field));
    auto *remove = new QToolButton(line);
    remove->setObjectName(u"remove"_s);
    remove->setIcon(icon(u"remove"_s));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this test"));
    remove->setAccessibleName(tr("Remove this test on the %1").arg(m_field));
    row->addWidget(kind);
    row->addWidget(text, 1);
    row->addWidget(remove);
    connect(kind, &QComboBox::activated, this, &FilterEditor::edited);
    connect(text, &QLineEdit::textEdited, this, &FilterEditor::showProblem);
    connect(text, &QLineEdit::editingFinished, this, &FilterEditor::edited);
    connect(remove, &QToolButton::clicked, this, [this, line] { removeLine(line); });
    m_lines->addWidget(line);
    line->show();
}

void FilterEditor::removeLine(QWidget *line)
{
    m_lines->removeWidget(line);
    line->hide();
    line->deleteLater();
    showProblem();
    Q_EMIT edited();
}

} // namespace wql
