// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/limits.h"
#include "core/queuemetrics/apifailure.h"

#include <chrono>
#include <cstddef>

namespace wql {

/// How many rows the next batch may have: grows while there is backlog and the server takes them quickly,
/// halves when a batch looks too large, and then comes near that size without reaching it. A servlet
/// container that finds a form above its limit answers 413, resets, or hands the program a request without
/// the form, which then refuses for an odd reason. 413 says so at once; of any other failure the size is
/// believed to be the reason once smaller batches pass where two sizes in a row, or one size twice, did not;
/// after many batches that passed it is tried again, less and less often.
class BatchSize {
public:
    struct Limits {
        size_t firstRows = 500;
        size_t bytes = limits::bodyBytes; ///< of the encoded rows
    };

    explicit BatchSize(Limits limits)
        : m_limits(limits)
        , m_rows(limits.firstRows)
    {
    }

    size_t rows() const { return m_rows; }
    size_t bytes() const { return m_limits.bytes; }

    void accepted(size_t rows, bool backlog, std::chrono::milliseconds took);
    /// Returns whether a smaller batch is worth trying.
    bool failed(size_t rows, ApiFailure::Kind kind);

private:
    Limits m_limits;
    size_t m_rows;
    size_t m_tooManyRows = size_t(-1); ///< a batch of this size is refused as too large
    int m_suspicions = 0; ///< failures in a row that may be due to the size
    size_t m_suspectRows = 0; ///< the smallest size of those that failed in a row; 0: none was halved
    int m_evidence = 0; ///< sizes that failed before a smaller one passed
    bool m_isGuess = false; ///< m_tooManyRows follows from suspicions
    int m_passed = 0; ///< batches since it does
    int m_guessHolds = 64; ///< for so many batches
};

} // namespace wql
