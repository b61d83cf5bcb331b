// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace wql {

class FilterEditor;
class RuleDocument;
struct RuleEntry;
enum class RuleCell;

/// One rule of a RuleDocument, field by field: a sentence that says what it does, and what is wrong below the
/// field that it is about. A field is taken over when it is left.
class RuleEditor : public QWidget {
    Q_OBJECT
public:
    explicit RuleEditor(RuleDocument *document, QWidget *parent = nullptr);

    /// -1: none.
    void setRule(int rule);
    int rule() const { return m_rule; }
    void focusName();
    /// Makes an edit of what stands in the fields, as leaving them would.
    void takeWhatIsTyped();

Q_SIGNALS:
    void targetEditWanted(const QString &target);
    void targetTestWanted(const QString &target);
    void refused(const QString &why);

private:
    void build();
    QLabel *problemLabel(const QString &name);
    void showRule();
    void showProblem(QLabel *label, const RuleEntry &entry, RuleCell cell);
    void takeName();
    void makeTargetSearchable();
    void takeTarget();
    void takeTests(bool ofQueue);
    void fillTargets(const QString &current);

    RuleDocument *m_document;
    int m_rule = -1;
    QLabel *m_sentence;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    QCheckBox *m_enabled;
    QLabel *m_waits; ///< why a new rule is switched off
    FilterEditor *m_queue;
    FilterEditor *m_agent;
    QComboBox *m_target;
    QLabel *m_targetProblem;
    QCheckBox *m_continues;
    QCheckBox *m_strip;
};

} // namespace wql
