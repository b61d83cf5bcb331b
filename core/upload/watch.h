// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/apifailure.h"
#include "core/upload/confirmedsamples.h"
#include "core/upload/learner.h"
#include "core/upload/uploadsettings.h"
#include "core/upload/witness.h"

#include <chrono>
#include <optional>
#include <string>
#include <utility>

namespace wql {

/// When to ask whether the server still has what was confirmed, and has it once (Witness): before the next
/// rows after it was away or heard nothing for long, for its database may have been put back meanwhile; and
/// now and then while rows flow, for somebody else may send the same. Then rows from before the newest are
/// asked for as well: a database may have been put back within seconds, and have what came afterwards.
class Watch {
public:
    explicit Watch(const UploadSettings &settings)
        : m_interval(settings.watchInterval)
    {
    }

    void failed(const ApiFailure &failure);
    /// The server answered. Between two answers that are far apart it may have been away, unnoticed.
    void answered(std::chrono::milliseconds now);
    /// Rows were confirmed before us.
    void takeOver(std::chrono::milliseconds now)
    {
        m_hasConfirmed = true;
        m_lastAnswer = now;
    }
    /// Rows were confirmed.
    void confirmed() { m_hasConfirmed = m_hasNews = true; }
    /// So were the first \a count of \a rows, as they were sent.
    void confirmed(const RowBuffer &rows, size_t count, const ServerCharacter &server)
    {
        m_samples.add(rows, count);
        m_learner.confirmed(rows, count, server);
        confirmed();
    }
    /// What was confirmed was not found later.
    void missed() { m_isInDoubt = true; }
    Learner &learner() { return m_learner; }
    /// The witness that is being asked for; null: none is.
    Witness *witness() { return m_witness ? &*m_witness : nullptr; }
    void begin(const Witness &witness) { m_witness = witness; }
    /// The rows that it may ask for. \a isSure: each of them was confirmed, and none is in doubt.
    void setRows(const RangeRows &rows, const ServerCharacter &server, bool isSure);
    Witness takeWitness() { return *std::exchange(m_witness, {}); }

    /// Whether that is asked once more before it is believed: a row is missing, which the answer of a copy of
    /// the database that lags behind would say as well. As long as that question gets no answer, it goes on.
    bool doubts(const Witness &witness);
    /// Of any witness, before what follows from it.
    void remember(const Witness &witness, ServerCharacter &server);
    /// A row that was sent again because it was not found is there now.
    void trialSucceeded() { m_failedTrials = 0; }
    /// \a row is not. True: that was so twice in a row, and the server keeps such rows in another form. Once,
    /// its database may have been put back again.
    bool isProvedByTrial(const std::string &row);
    /// What a witness told. One row that is there too often may be a request that was carried out late; a
    /// second one in a row, of others, tells \a server of another writer; only if we are \a isSure of
    /// what we sent.
    void checked(const Witness &witness, ServerCharacter &server, bool isSure, std::chrono::milliseconds now);

    /// Before anything else is sent.
    bool isUrgent(std::chrono::milliseconds now) const
    {
        return m_hasConfirmed && (m_isInDoubt || now - m_lastAnswer >= m_interval / soon);
    }
    /// When there is nothing better to do.
    bool isDue(std::chrono::milliseconds now) const { return now >= dueAt(); }
    /// None is due without news.
    std::chrono::milliseconds dueAt() const
    {
        return m_hasNews || m_owesLook ? m_due : std::chrono::milliseconds::max();
    }

private:
    static constexpr int soon = 6; ///< of the interval
    static constexpr int maxUnanswered = 30;

    std::chrono::milliseconds m_interval;
    Learner m_learner;
    std::optional<Witness> m_witness;
    ConfirmedSamples m_samples;
    std::chrono::milliseconds m_lastAnswer{ 0 };
    std::chrono::milliseconds m_due{ 0 }; ///< at once, of a server that was never asked
    std::string m_found; ///< the last row that was asked for and there
    int m_failedTrials = 0; ///< in a row
    std::string m_otherwise; ///< the row of the last one
    std::string m_foreign; ///< the last row that was there too often
    std::string m_missing; ///< the last row that was not there
    std::string m_suspect; ///< that was not there when it was asked for first
    int m_unanswered = 0; ///< questions for it since
    bool m_isInDoubt = false;
    bool m_hasConfirmed = false;
    bool m_hasNews = false; ///< rows were confirmed since it was asked last
    bool m_owesLook = false; ///< that was before rows: the samples were not asked for
    bool m_keepsOtherForms = false; ///< a row that was sent again was not found again
};

} // namespace wql
