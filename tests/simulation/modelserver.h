// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/upload/uploadmachine.h"

#include <map>
#include <random>
#include <string>
#include <vector>

namespace wql::simulation {

constexpr qint64 startWall = 1795357830; ///< when a world begins, in seconds since 1970
constexpr qint64 patience = 60000; ///< in ms: how long a client waits for an answer

/// What may go wrong at the server, as probabilities per request.
struct ServerFaults {
    double refuseEarly = 0; ///< not connected at all
    double dropBefore = 0; ///< everything received, nothing done, no answer
    double dropAfter = 0; ///< everything done, no answer
    double partialPrefix = 0; ///< a prefix stored, then an error or silence
    double partialSubset = 0; ///< any rows stored, then an error
    double lateCommit = 0; ///< the answer never comes, the rows arrive later
    double refuse = 0; ///< KO
    double html = 0; ///< done or not done, and a page in place of an answer
    double wrongCount = 0; ///< some rows left out, and the true count told
    bool isStrict = false; ///< odd rows are refused (wide, or of four bytes), and their batch with them
    bool storesBefore = false; ///< ... but what stands before such a row is stored
    bool refusesQuestions = false; ///< for rows of four bytes, too
    size_t mostRows = 0; ///< larger batches get a 413; 0: none do
    /// \name What it is like, broken or not
    /// @{
    bool keepsOneOfEqual = false; ///< skips a row that it has
    bool countsStored = false; ///< answers with the rows that were new to it, not with those that were sent
    bool ignoresCase = false;
    /// @}
};

/// A QueueMetrics reduced to what matters: one partition of rows that counts copies, in order of arrival.
class ModelServer {
public:
    explicit ModelServer(ServerFaults faults)
        : m_faults(faults)
    {
    }

    struct Reply {
        Result<UploadAnswer, ApiFailure> answer;
        std::vector<std::string> late; ///< rows that will be stored later
        bool isHoley = false; ///< rows in between were left out
        bool isSlow = false; ///< the failure shows only after the client's whole patience
    };

    Reply handle(const UploadAction &action, std::mt19937 &random);
    /// Returns how many were new.
    qint64 store(const std::vector<std::string> &rows);
    /// Only what it is like is left, and rows that a person has to mend; those as well if \a all is.
    void heal(bool all = true)
    {
        m_faults = { .isStrict = m_faults.isStrict && !all,
            .storesBefore = m_faults.storesBefore,
            .refusesQuestions = m_faults.refusesQuestions && !all,
            .mostRows = m_faults.mostRows,
            .keepsOneOfEqual = m_faults.keepsOneOfEqual,
            .countsStored = m_faults.countsStored,
            .ignoresCase = m_faults.ignoresCase };
        m_isAway = false;
    }
    /// Everything gets a 503.
    void setAway(bool away) { m_isAway = away; }
    const ServerFaults &faults() const { return m_faults; }
    /// The database was restored from an old backup.
    void forgetBehind(size_t rows);

    const std::vector<std::string> &rows() const { return m_rows; }
    quint64 copies(const std::string &row) const;
    /// What rows are compared by.
    std::string compared(std::string row) const;
    qint64 newest() const { return m_newest; }

private:
    Reply insert(const UploadAction &action, std::mt19937 &random);

    ServerFaults m_faults;
    bool m_isAway = false;
    std::vector<std::string> m_rows;
    std::map<std::string, quint64> m_copies; ///< by what rows are compared by
    qint64 m_newest = 0; ///< rows and heartbeats
};

std::vector<std::string> splitRows(std::string_view joined);

} // namespace wql::simulation
