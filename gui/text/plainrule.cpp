// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/plainrule.h"

#include "gui/text/plaintext.h"

namespace wql {

namespace {

constexpr qsizetype maxName = 100;

void makePlain(NameTest &test)
{
    test.text = isolated(shownPlainly(test.text, maxName));
}

} // namespace

Rule shownPlainly(Rule rule)
{
    rule.name = shownPlainly(rule.name, maxName);
    rule.target = shownPlainly(rule.target, maxName);
    for (NameFilter *filter : { &rule.queue, &rule.agent }) {
        for (NameTest &test : filter->tests)
            makePlain(test);
    }
    return rule;
}

FilterVerdict shownPlainly(FilterVerdict verdict)
{
    for (TestVerdict &test : verdict.tests)
        makePlain(test.test);
    return verdict;
}

} // namespace wql
