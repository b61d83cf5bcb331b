// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/config/policy/valuegrammar.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace wql {

/// \name Whether a value, which may come from anybody, is what a policy's grammar says
/// \a contexts are those that the policy lists.
/// @{

/// \a grammar itself or its first alternative that \a value fits; null if there is none.
const ValueGrammar *fittingGrammar(
    const ValueGrammar &grammar, std::string_view value, const std::vector<std::string> &contexts);

/// The value as it may be sent, or in plain words what it is not. Free text comes back cleaned: composed by
/// NFKC, and anything but letters, digits, blanks and `.,:_+-` is an underscore. Call and Variables are
/// looked at as far as their characters go.
Result<std::string, QString> checkValue(
    const ValueGrammar &grammar, std::string_view value, const std::vector<std::string> &contexts);

/// The same for the value of a variable of the dial plan: it holds nothing that a dial plan, or a shell below
/// it, could take for more than text.
Result<std::string, QString> checkVariable(
    const ValueGrammar &grammar, std::string_view value, const std::vector<std::string> &contexts);

/// @}

} // namespace wql
