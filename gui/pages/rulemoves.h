// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QKeySequence;
class QWidget;

namespace wql {

class RuleDocument;

/// The ways to give the chosen rules another place: up, down, to the top, to the bottom, to a number. Each is
/// an action of \a page with a key of its own.
class RuleMoves : public QObject {
    Q_OBJECT
public:
    /// \a chosen gives the rules, in their order.
    RuleMoves(RuleDocument *document, std::function<std::vector<int>()> chosen, QWidget *page);

    QAction *up() const { return m_up; }
    QAction *down() const { return m_down; }
    QAction *toTop() const { return m_toTop; }
    QAction *toBottom() const { return m_toBottom; }
    QAction *toNumber() const { return m_toNumber; }
    /// Other rules are chosen, or have another place.
    void review();

private:
    QAction *add(
        const QString &icon, const QString &text, const QKeySequence &key, void (RuleMoves::*slot)());
    void moveUp();
    void moveDown();
    void moveToTop();
    void moveToBottom();
    void askForNumber();
    int count() const;

    RuleDocument *m_document;
    std::function<std::vector<int>()> m_chosen;
    QWidget *m_page;
    QAction *m_up;
    QAction *m_down;
    QAction *m_toTop;
    QAction *m_toBottom;
    QAction *m_toNumber;
};

} // namespace wql
