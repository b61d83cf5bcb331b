// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace wql {

class RuleDocument;

/// What is wrong or odd about the rules of a document, errors first, a line each; hidden while there is
/// nothing. Of very many problems only the first are shown.
class RuleProblems : public QListWidget {
    Q_OBJECT
public:
    /// \a document must outlive it.
    RuleProblems(const RuleDocument *document, QWidget *parent);

Q_SIGNALS:
    /// A line was clicked; empty if it is about no single rule.
    void ruleWanted(const QString &name);

private:
    void review();

    const RuleDocument *m_document;
};

} // namespace wql
