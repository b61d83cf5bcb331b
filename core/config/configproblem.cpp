// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configproblem.h"

#include "core/config/secretspans.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

QString codeName(ProblemCode code)
{
    return u"WQL%1"_s.arg(int(code), 4, 10, QChar(u'0'));
}

void ProblemList::error(
    ProblemCode code, const ConfigPlace &place, const Sentence &text, const Sentence &mend)
{
    m_problems.push_back({ ConfigProblem::Severity::Error, code, place, text, mend });
}

void ProblemList::warning(
    ProblemCode code, const ConfigPlace &place, const Sentence &text, const Sentence &mend)
{
    m_problems.push_back({ ConfigProblem::Severity::Warning, code, place, text, mend });
}

bool ProblemList::hasErrors() const
{
    return std::any_of(m_problems.begin(), m_problems.end(),
        [](const ConfigProblem &problem) { return problem.severity == ConfigProblem::Severity::Error; });
}

QString formatted(const ConfigProblem &problem)
{
    QString out = problem.place.file;
    if (problem.place.line > 0)
        out += u":%1:%2"_s.arg(problem.place.line).arg(qMax(1, problem.place.column));
    out += problem.severity == ConfigProblem::Severity::Error ? u": error "_s : u": warning "_s;
    out += codeName(problem.code) + u": "_s + problem.text.english();
    if (!problem.mend.isEmpty())
        out += u"; "_s + problem.mend.english();
    out += u'\n';
    if (problem.place.line > 0 && !problem.place.sourceLine.isEmpty()) {
        const auto caret = qBound(0, problem.place.column - 1, int(problem.place.sourceLine.size()));
        out += u"    "_s + problem.place.sourceLine + u"\n    "_s + QString(caret, u' ') + u"^\n"_s;
    }
    return out;
}

QString formatted(const std::vector<ConfigProblem> &problems)
{
    QString out;
    for (const ConfigProblem &problem : problems)
        out += formatted(problem);
    return out;
}

QString shownLine(const QString &line)
{
    QString shown = masked(line, secretSpans(line), u"***"_s);
    for (QChar &character : shown) {
        if (!character.isPrint())
            character = character == u'\t' ? u' ' : u'?';
    }
    return shown.size() > 200 ? shown.left(200) + u"..."_s : shown;
}

} // namespace wql
