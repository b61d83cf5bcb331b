// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/backoff.h"
#include "core/queuemetrics/apifailure.h"
#include "core/upload/uploadaction.h"
#include "core/upload/uploadsettings.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <random>

namespace wql {

/// When the next request may go: backs off after failures, calls a person when no retry helps ("parked"),
/// and leaves a server that may still be at work on what it got its time.
class Pace {
public:
    enum class Waiting { No, BackingOff, Parked };

    explicit Pace(const UploadSettings &settings);

    void succeeded(const UploadCall &call);
    /// \a canShrink: a smaller batch is worth trying before a person is called.
    void failed(const UploadCall &call, const ApiFailure &failure, bool canShrink,
        const ServerCharacter &server, std::chrono::milliseconds now);
    /// It is not waited longer than after a first failure: what failed is being looked into.
    void startAgain()
    {
        m_backoff.reset();
        m_batchRefusals = 0;
    }
    /// The log could not be read.
    void pauseForLog(std::chrono::milliseconds now);
    /// Nothing is asked or sent for as long as a server that fell silent may be at work.
    void keepQuiet(const ServerCharacter &server, std::chrono::milliseconds now)
    {
        m_quietUntil = now + quietAfterSilence(server);
    }
    /// Nothing is asked or sent while the server may be at work on what \a start tells of, whatever happens.
    void keepQuiet(const UploadStart &start, const ServerCharacter &server, std::chrono::milliseconds now);
    /// How long a server that fell silent may be at work on what it got.
    std::chrono::milliseconds quietAfterSilence(const ServerCharacter &server) const
    {
        return std::max(m_settings.quietAfterSilence, 2 * server.longestInsert);
    }
    /// Waits no longer for what was parked or backing off. A quiet time goes on.
    void retryNow();

    /// Until when nothing may be sent; none: it may. Then a back-off is over.
    std::optional<std::chrono::milliseconds> hold(std::chrono::milliseconds now);
    /// The same for idle work.
    std::optional<std::chrono::milliseconds> holdIdleWork(std::chrono::milliseconds now);

    /// A command that is no question failed, and none has succeeded since.
    bool isFailing() const { return m_backoff.failures() > 0; }
    /// What failed had been done all the same.
    void recovered() { m_backoff.reset(); }

    Waiting waiting() const { return m_wakeAt || m_idleUntil ? m_waiting : Waiting::No; }
    /// Until when waiting() lasts; none: it is not waited.
    std::optional<std::chrono::milliseconds> retryAt() const
    {
        return m_wakeAt ? std::max(*m_wakeAt, m_quietUntil) : m_idleUntil;
    }
    /// Rows have to wait for a back-off.
    bool delaysRows() const { return m_wakeAt.has_value(); }
    std::chrono::milliseconds quietUntil() const { return m_quietUntil; }

    /// The server got an insert or a heartbeat: it knows that this PBX lives.
    void signOfLife(std::chrono::milliseconds now) { m_lastSignOfLife = now; }
    std::chrono::milliseconds lastSignOfLife() const { return m_lastSignOfLife; }
    std::chrono::milliseconds heartbeatAt() const { return m_lastSignOfLife + m_settings.heartbeat; }
    quint32 random() { return quint32(m_random()); }

private:
    std::chrono::milliseconds quietAfter(
        const ApiFailure &failure, const ServerCharacter &server, std::chrono::milliseconds took) const;

    UploadSettings m_settings;
    Backoff m_backoff;
    Backoff m_questionBackoff; ///< one answer to a hundred questions makes the next delay short
    Waiting m_waiting = Waiting::No; ///< why m_wakeAt or m_idleUntil was set last
    std::optional<std::chrono::milliseconds> m_wakeAt; ///< nothing before
    std::optional<std::chrono::milliseconds> m_idleUntil; ///< no idle work before
    std::chrono::milliseconds m_quietUntil{ 0 }; ///< nothing before, and retryNow() does not change it
    std::chrono::milliseconds m_lastSignOfLife{ 0 };
    std::minstd_rand m_random;
    int m_batchRefusals = 0; ///< in a row
    int m_otherRefusals = 0;
};

} // namespace wql
