// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configfile.h"
#include "core/config/rule.h"

#include <QStringList>

#include <vector>

namespace wql {

/// The parts of a rule that a person sees and edits, in the order of the table.
enum class RuleCell { Enabled, Number, Name, Queue, Agent, Target, Continue, Strip, Hits };

/// A problem of a rule, and the cell to show it in.
struct CellProblem {
    RuleCell cell = RuleCell::Name;
    ConfigProblem problem;
};

/// A rule as it is written, also where that is wrong: a bad expression is among the tests, and in problems.
struct RuleEntry {
    Rule rule;
    QString file;
    int line = 0; ///< of the header, from 1
    int lastLine = 0;
    bool isEditable = true; ///< false for the second of two rules of one name: an edit would change the first
    std::vector<CellProblem> problems;

    SectionName section() const { return { QStringLiteral("rule"), rule.name }; }
    /// The first problem of the cell, or null.
    const ConfigProblem *problemAt(RuleCell cell) const;
};

/// The rules of a configuration in order of evaluation, each checked as the loader itself does.
std::vector<RuleEntry> readRuleEntries(const ConfigFile &file);

/// The names of a kind of section, in order.
QStringList sectionNames(const ConfigFile &file, QLatin1StringView kind);

} // namespace wql
