// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/trace.h"

namespace wql {

/// Where what was asked about goes, and by which rule, in one or a few sentences: `Goes to Zenith, by rule
/// 119 'Zenith queues'.` Rules are numbered from 1, as in tables. Names are as they came: to be shown
/// plainly.
QString answer(const TracedRow &traced, TraceQuestion::Kind kind = TraceQuestion::Kind::Row);

/// The same, behind the name that was asked about: `Queue 200: Goes to ...`.
QString answerOf(const TraceQuestion &question, const TracedRow &traced);

/// The number of the rule that sends the row to \a target, from 1; 0 if it is not among the rules.
int ruleNumber(const TracedRow &traced, const TracedTarget &target);

/// `rule 119 'Zenith queues'`
QString numberedRule(int number, const QString &name);

/// What came of a row at a rule, in a few words.
QString describe(const TracedRow &traced, const RuleVerdict &verdict);

/// What a filter said about the name, and why; empty for a filter that has no tests.
QString describe(const FilterVerdict &filter);

} // namespace wql
