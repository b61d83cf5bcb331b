// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/upload/rowbuffer.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace wql {

/// A few rows, as sent, of those that were confirmed since the server was asked for them last, spread evenly,
/// and the newest of the time before.
///
/// A database that went back unnoticed has the rows that came afterwards, so its newest row tells nothing:
/// what it lacks stands between those of the last look and those of now. Memory is bounded.
class ConfirmedSamples {
public:
    /// The first \a count of \a rows are confirmed.
    void add(const RowBuffer &rows, size_t count);
    bool isEmpty() const { return m_samples.empty(); }
    /// In the order of the log; behind control(), if there is one.
    std::vector<std::string> rows() const;
    /// A row that was missing, and was sent again since; empty: there is none. If it is not found now either,
    /// the server keeps it in another form.
    const std::string &control() const { return m_control; }

    /// All of rows() are there.
    void setFound();
    /// \a row was not there. What was confirmed is looked for otherwise, and it is no sample any more.
    void setMissing(const std::string &row);

private:
    static constexpr size_t maxSamples = 64;
    static constexpr size_t maxAsked = 11; ///< with the newest row of all, which is asked for first, a dozen

    bool isFit(std::string_view row) const;
    void thinOut();

    std::vector<std::string> m_samples; ///< every m_stride-th row, or the next one that is fit
    std::string m_newest; ///< that is fit
    std::string m_previous; ///< m_newest of the last look
    std::string m_control;
    std::unordered_set<size_t> m_sentAgain; ///< hashes of the rows that were missing
    size_t m_count = 0;
    size_t m_stride = 1;
    bool m_isDue = false;
};

} // namespace wql
