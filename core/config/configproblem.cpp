// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configproblem.h"

#include "core/base/shownchars.h"
#include "core/config/secretspans.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {
constexpr qsizetype maxShown = 200; ///< of a line
}

QString codeName(ProblemCode code)
{
    return u"WQL%1"_s.arg(int(code), 4, 10, QChar(u'0'));
}

void ProblemList::error(
    ProblemCode code, const ConfigPlace &place, const Sentence &text, const Sentence &mend)
{
    m_hasErrors = true;
    add({ ConfigProblem::Severity::Error, code, place, text, mend });
}

void ProblemList::warning(
    ProblemCode code, const ConfigPlace &place, const Sentence &text, const Sentence &mend)
{
    add({ ConfigProblem::Severity::Warning, code, place, text, mend });
}

void ProblemList::add(ConfigProblem problem)
{
    const auto isWarning
        = [](const ConfigProblem &each) { return each.severity == ConfigProblem::Severity::Warning; };
    if (!isFull()) {
        m_warnings += isWarning(problem) ? 1 : 0;
        m_problems.push_back(std::move(problem));
        return;
    }
    if (!isWarning(problem) && m_warnings > 0) {
        const auto behind = m_problems.begin() + max;
        const auto last = std::find_if(std::make_reverse_iterator(behind), m_problems.rend(), isWarning);
        std::swap(*last, problem);
        --m_warnings;
    }
    leaveOut(problem);
}

void ProblemList::append(const ProblemList &other)
{
    m_hasErrors = m_hasErrors || other.m_hasErrors;
    for (size_t i = 0; i < std::min(max, other.m_problems.size()); ++i)
        add(other.m_problems[i]);
    if (other.m_leftOut > 0)
        leaveOut(other.m_problems.back(), other.m_leftOut);
}

void ProblemList::leaveOut(const ConfigProblem &problem, size_t count)
{
    m_leftOut += count;
    m_problems.resize(max + 1);
    m_problems[max] = { m_hasErrors ? ConfigProblem::Severity::Error : ConfigProblem::Severity::Warning,
        ProblemCode::MoreProblems, { problem.place.file, 0, 0, {} },
        Sentence::tr("and %1 more").arg(m_leftOut), Sentence::tr("mend these first") };
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
    shown = withMarks(shown, [](char32_t point) {
        return QString(QChar::requiresSurrogates(point) ? 2 : 1, point == U'\t' ? u' ' : u'?');
    });
    return shown.size() > maxShown ? beginningOf(shown, maxShown).toString() + u"..."_s : shown;
}

} // namespace wql
