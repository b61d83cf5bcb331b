// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/servercharacter.h"
#include "core/upload/rowhistory.h"
#include "core/upload/uploadaction.h"

#include <optional>
#include <string>
#include <vector>

namespace wql {

/// Asks the server for the newest rows that it has confirmed: are they still there, and only as often as the
/// log has them?
///
/// A database that was put back shows in the high-water mark only until somebody writes on, and another
/// loader that sends the same rows shows nowhere else. One question tells of both; rows that a server may not
/// find again under their text are no witnesses. One that is still not found after it was sent again may be
/// kept in another form: then rows are gone only if a few others are not found either.
class Witness {
public:
    enum class Verdict {
        None, ///< no row is fit to be asked for
        Present,
        Missing,
        Unknown, ///< not found by a server that never found one yet: it may keep rows in another form
        TooMany, ///< copies that are not the log's
    };

    /// Of the rows before \a confirmedTo.
    Witness(LogPosition confirmedTo, UploadAction::Purpose purpose);

    /// ReadBefore, or a question; none: the verdict is known.
    std::optional<UploadAction> next() const;
    /// \a missedBefore: the row that was not found last time, and sent again.
    void setRows(const RangeRows &rows, const std::string &missedBefore);
    void answer(quint64 copies, const ServerCharacter &server);

    /// The rows cannot be read just now. True: it is worth waiting for them; something is in doubt.
    bool waitsForRows() { return m_purpose != UploadAction::Purpose::Idle && ++m_unreadable < maxReads; }
    /// The server does not answer such questions.
    void giveUp();
    /// The same, to be asked again.
    Witness afresh() const { return { m_confirmedTo, m_purpose }; }

    Verdict verdict() const { return m_verdict; }
    /// The row that the verdict speaks of.
    const std::string &row() const { return m_rows[m_asked]; }
    const std::string &newest() const { return m_rows.front(); }

private:
    static constexpr int maxReads = 10;

    LogPosition m_confirmedTo;
    UploadAction::Purpose m_purpose;
    bool m_isRead = false;
    int m_unreadable = 0; ///< reads that failed
    std::vector<std::string> m_rows; ///< that are fit, and have to be absent, the newest first
    size_t m_asked = 0; ///< the row that is asked for
    bool m_isJudged = false;
    Verdict m_verdict = Verdict::None;
};

} // namespace wql
