// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <array>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace wql {

/// A line across the window that says something until it is settled: what, what to do, and buttons for it.
/// Takes no focus away and can be read by a screen reader.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    static constexpr int maxButtons = 3;

    /// An empty \a button shows none.
    void showMessage(const QString &what, const QString &mend = {}, const QString &button = {});
    /// Several stand below the text: beside it they would leave it no room.
    void offer(const QString &what, const QString &mend, const QStringList &buttons);
    /// For who names it, or switches it off; counted from 0.
    QPushButton *button(int number) const { return m_buttons[size_t(number)]; }

Q_SIGNALS:
    void buttonClicked(int button); ///< counted from 0

private:
    QLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_content;
    std::array<QPushButton *, maxButtons> m_buttons;
};

} // namespace wql
