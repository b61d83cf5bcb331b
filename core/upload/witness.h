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
///
/// When there is nothing better to do it asks for rows before the newest as well: a database that went back
/// unnoticed has those that came afterwards.
class Witness {
public:
    enum class Verdict {
        None, ///< no row is fit to be asked for
        Present,
        Missing,
        Unknown, ///< not found by a server that never found one yet: it may keep rows in another form
        TooMany, ///< copies of a call's row that are not the log's
    };

    /// Of the rows before \a confirmedTo.
    Witness(LogPosition confirmedTo, UploadAction::Purpose purpose);

    /// ReadBefore, or a question; none: the verdict is known.
    std::optional<UploadAction> next() const;
    /// \a missedBefore: the row that was not found last time, and sent again.
    void setRows(const RangeRows &rows, const std::string &missedBefore);
    /// Of a server that keeps plain rows otherwise, too: of rows() only \a found proves something, which it
    /// had before, by being absent. Empty: none is known. \a otherwise is a row that made us believe so,
    /// because it was not found; empty: none is known.
    void setOnly(const std::string &found, const std::string &otherwise);
    /// Rows that are fit, of those that setRows() got, spread evenly and in the order of the log.
    static std::vector<std::string> spread(const RangeRows &rows, size_t count);
    /// What is asked for besides, in the order of the log. If not even \a control is found, or \a
    /// keepsOtherForms is known, only several in a row prove something.
    void setOthers(std::vector<std::string> others, std::string control, bool keepsOtherForms);
    void answer(quint64 copies, const ServerCharacter &server);

    /// The rows cannot be read just now. True: it is worth waiting for them; something is in doubt.
    bool waitsForRows() { return !isIdleWork() && ++m_unreadable < maxReads; }
    bool isIdleWork() const { return m_purpose == UploadAction::Purpose::Idle; }
    bool isAtStart() const { return m_purpose == UploadAction::Purpose::Startup; }
    /// The server does not answer such questions.
    void giveUp();
    /// The same, to be asked again.
    Witness afresh() const { return { m_confirmedTo, m_purpose }; }

    Verdict verdict() const { return m_verdict; }
    /// The row that the verdict speaks of.
    const std::string &row() const { return m_rows[m_asked]; }
    /// The row that makes the verdict Missing.
    const std::string &missing() const { return m_absent.empty() ? m_rows.front() : m_absent.front(); }
    /// The newest row is there, and one before it is not.
    bool isBeforeNewestMissing() const { return !m_absent.empty() && m_verdict == Verdict::Missing; }
    /// All were asked for that had to be.
    bool isComplete() const { return !m_hasGivenUp && m_other == m_others.size(); }
    bool keepsOtherForms() const { return m_keepsOtherForms; }
    /// That row is there now: a copy of the database lagged behind then.
    bool hasOtherwise() const { return m_hasOtherwise; }
    /// If a row is missing: what was asked for up to it, in the order of the log.
    std::vector<std::string> askedUpToMissing() const;

private:
    static constexpr int maxReads = 10;

    const std::string *question() const;
    void judgeNewest(quint64 copies, const ServerCharacter &server);

    LogPosition m_confirmedTo;
    UploadAction::Purpose m_purpose;
    bool m_isRead = false;
    int m_unreadable = 0; ///< reads that failed
    std::vector<std::string> m_rows; ///< that are fit, and have to be absent, the newest first
    size_t m_asked = 0; ///< the row that is asked for
    bool m_isNewestJudged = false;
    bool m_provesPresenceOnly = false;
    std::string m_otherwise; ///< until it was asked for
    bool m_hasOtherwise = false;
    std::vector<std::string> m_others;
    size_t m_other = 0; ///< that is asked for next
    std::string m_control;
    bool m_keepsOtherForms = false;
    std::vector<std::string> m_absent; ///< of the others, the last ones in a row
    bool m_isOver = false; ///< nothing more need be asked
    bool m_hasGivenUp = false;
    Verdict m_verdict = Verdict::None;
};

} // namespace wql
