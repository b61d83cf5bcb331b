// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logposition.h"

#include <algorithm>
#include <map>
#include <optional>

namespace wql {

/// How many copies of one row the server should hold, told copy by copy in the order of the log.
///
/// A file that may repeat what other files hold adds only what it has more of than they: its copies are taken
/// for the same rows, not for further ones. Where it holds a further one that looks alike, that is left out,
/// for nothing can tell them apart.
class CopyTally {
public:
    /// A copy stands in the file that begins at \a repetition, which may repeat others; none: in another
    /// file.
    void add(const std::optional<LogPosition> &repetition)
    {
        if (repetition)
            m_total = std::max(m_total, ++m_repeated[*repetition]);
        else
            ++m_total;
    }
    quint64 total() const { return m_total; }
    /// How many there have to be before a copy that stands in such a file is at the server as well.
    quint64 before(const std::optional<LogPosition> &repetition) const
    {
        if (!repetition)
            return m_total;
        const auto known = m_repeated.find(*repetition);
        return known == m_repeated.end() ? 0 : known->second;
    }

private:
    quint64 m_total = 0;
    std::map<LogPosition, quint64> m_repeated; ///< by the begin of the file
};

} // namespace wql
