// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace wql {

/// Lines at the bottom of a terminal that are drawn anew in place, on standard error.
///
/// Where something else prints to the same terminal, hide() goes before it and show() after it, so that it
/// scrolls away above the table. A terminal that does not take output is never waited for.
class StatusTable {
public:
    /// False if standard error is no terminal: then nothing is ever drawn.
    static bool isPossible();

    size_t rows() const; ///< that fit
    void show(const QStringList &lines);
    void show();
    void hide();

private:
    QStringList m_lines;
    qsizetype m_shown = 0; ///< lines on the terminal now
};

} // namespace wql
