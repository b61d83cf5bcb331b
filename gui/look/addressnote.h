// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

class QLineEdit;

namespace wql {

/// Mends the address of a QueueMetrics that is typed in a line, and says what becomes of it: while it is
/// typed the line is left alone, and once it is left the mended address stands there.
class AddressNote : public QLabel {
    Q_OBJECT
public:
    /// Hidden while there is nothing to say.
    AddressNote(QLineEdit *line, QWidget *parent);

    /// The address that \a line stands for.
    static QString addressIn(const QLineEdit *line);

private:
    void review(const QString &typed);

    QLineEdit *m_line;
};

} // namespace wql
