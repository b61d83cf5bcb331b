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
/// the form, which then refuses for an odd reason.
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
    size_t m_tooManyRows = size_t(-1); ///< a batch of this size was refused as too large
    int m_suspicions = 0;
};

} // namespace wql
