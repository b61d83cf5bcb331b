// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/rule.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace wql {

/// The tests of one filter, a line each: what kind, which text, and a button that removes it. A line without
/// a text is not a test yet. A wrong expression is told below while it is being typed.
class FilterEditor : public QWidget {
    Q_OBJECT
public:
    /// \a field is what the tests look at, for people who hear the window.
    FilterEditor(const QString &field, const QString &objectName, QWidget *parent = nullptr);

    void setTests(const std::vector<NameTest> &tests);
    std::vector<NameTest> tests() const;
    void setProblem(const QString &words);

Q_SIGNALS:
    void edited();
    void lineAdded(); ///< by the person; it has no text yet

private:
    void addLine(const NameTest &test);
    void removeLine(QWidget *line);
    void showProblem();

    QString m_field;
    QVBoxLayout *m_lines;
    QLabel *m_problem;
    QString m_problemWords;
};

} // namespace wql
