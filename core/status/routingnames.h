// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/lineparser.h"
#include "core/routing/routingdecision.h"
#include "core/routing/rulecheck.h"

#include <QString>

namespace wql {

/// \name Stable names for programs, in lower case with hyphens
/// @{
QString wireName(NameTest::Kind kind);
QString wireName(TestVerdict::Outcome outcome);
QString wireName(FilterVerdict::Outcome outcome);
QString wireName(RuleVerdict::Outcome outcome);
QString wireName(RuleWarning::Kind kind);
QString wireName(RuleWarning::Field field);
QString wireName(LineProblem problem);
/// @}

} // namespace wql
