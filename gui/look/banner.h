// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace wql {

/// A line across the window that says something until it is settled: what, what to do, and one button for it.
/// Takes no focus away and can be read by a screen reader.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// An empty \a button shows none.
    void tell(const QString &what, const QString &mend = {}, const QString &button = {});

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace wql
