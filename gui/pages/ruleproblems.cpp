// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/ruleproblems.h"

#include "core/words/routingtext.h"
#include "gui/look/icons.h"
#include "gui/models/ruledocument.h"
#include "gui/text/plaintext.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int maxProblemsShown = 200;

} // namespace

RuleProblems::RuleProblems(const RuleDocument *document, QWidget *parent)
    : QListWidget(parent)
    , m_document(document)
{
    setObjectName(u"ruleProblems"_s);
    setAccessibleName(tr("What is wrong or odd about the rules"));
    setMaximumHeight(fontMetrics().height() * 4);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
    const auto want
        = [this](const QListWidgetItem *item) { Q_EMIT ruleWanted(item->data(Qt::UserRole).toString()); };
    connect(this, &QListWidget::itemActivated, this, want);
    connect(this, &QListWidget::itemClicked, this, want);
    connect(m_document, &RuleDocument::checked, this, &RuleProblems::review);
}

void RuleProblems::review()
{
    clear();
    const auto add = [this](Condition condition, const QString &words, const QString &rule) {
        if (count() >= maxProblemsShown)
            return;
        auto *item = new QListWidgetItem(iconOf(condition), shownPlainly(words), this);
        item->setData(Qt::UserRole, rule);
    };
    for (const ConfigProblem &problem : m_document->problems()) {
        const int rule = m_document->ruleOf(problem);
        const bool isError = problem.severity == ConfigProblem::Severity::Error;
        add(isError ? Condition::Bad : Condition::Warning,
            tr("%1, line %2: %3; %4")
                .arg(codeName(problem.code))
                .arg(problem.place.line)
                .arg(problem.text.text(), problem.mend.text()),
            rule < 0 ? QString() : m_document->rules()[size_t(rule)].rule.name);
    }
    for (const RuleWarning &warning : m_document->warnings())
        add(Condition::Warning,
            tr("Rule %1: %2").arg(warning.rule + 1).arg(describe(warning, *m_document->config())),
            m_document->config()->rules[size_t(warning.rule)].name);
    setVisible(count() > 0);
}

} // namespace wql
