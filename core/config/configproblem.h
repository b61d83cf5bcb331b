// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sentence.h"
#include "core/config/problemcode.h"

#include <QString>

#include <vector>

namespace wql {

/// A place in a configuration file, and the line that stands there with its secrets masked.
struct ConfigPlace {
    QString file;
    int line = 0; ///< from 1; 0: the file as a whole
    int column = 0; ///< from 1, in characters
    QString sourceLine;

    bool operator==(const ConfigPlace &) const = default;
};

/// Something that is wrong, or may well be, in what the operator wrote: where, what, and how to mend it.
struct ConfigProblem {
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    ProblemCode code = ProblemCode::FileUnreadable;
    ConfigPlace place;
    Sentence text;
    Sentence mend;

    bool operator==(const ConfigProblem &) const = default;
};

/// Collects problems while reading goes on, so that the operator sees all of them at once.
///
/// Of a text that is wrong in thousands of places the first \a max are kept, errors before warnings, and the
/// last one says how many more there are.
class ProblemList {
public:
    static constexpr size_t max = 300;

    void error(ProblemCode code, const ConfigPlace &place, const Sentence &text, const Sentence &mend);
    void warning(ProblemCode code, const ConfigPlace &place, const Sentence &text, const Sentence &mend);

    void append(const ProblemList &other);

    bool hasErrors() const { return m_hasErrors; }
    /// Of a further one nobody will see where it is.
    bool isFull() const { return m_problems.size() >= max; }
    const std::vector<ConfigProblem> &all() const { return m_problems; }

private:
    void add(ConfigProblem problem);
    void leaveOut(const ConfigProblem &problem, size_t count = 1);

    std::vector<ConfigProblem> m_problems;
    bool m_hasErrors = false;
    size_t m_warnings = 0; ///< among those kept
    size_t m_leftOut = 0;
};

/// `file:line:column: error WQL1203: what; how to mend it`, then the line and a caret under the column.
QString formatted(const ConfigProblem &problem);

/// All of them, in order, one after the other.
QString formatted(const std::vector<ConfigProblem> &problems);

/// A line as it may be shown: what looks like a password, also inside a URL, is masked;
/// blanks and control characters keep their width so that a caret finds its column.
QString shownLine(const QString &line);

} // namespace wql
