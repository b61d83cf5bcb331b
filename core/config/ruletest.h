// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace wql {

/// What an operator expects of the rules, kept beside them: which targets get a row.
struct RuleTest {
    QString name;
    QString row; ///< a line of a queue_log; empty: a row with the names below
    QString queue; ///< empty: NONE
    QString agent;
    QStringList targets; ///< in any order; empty: nobody

    bool operator==(const RuleTest &) const = default;
};

} // namespace wql
