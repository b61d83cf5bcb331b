// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/engine/cursortable.h"
#include "core/engine/enginesettings.h"
#include "core/status/loaderstatus.h"
#include "core/upload/uploadsession.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace wql {

/// What has been done for a target. Adds up over its sessions.
struct UploadWork {
    UploadCounters counters;
    quint64 wireRequests = 0;
    quint64 bytesSent = 0;

    void add(const UploadSession &session);
};

/// One target while it is fed as it is now: what is known of it, and its session.
///
/// A runner without a session is paused, or its password cannot be read. An order or another configuration
/// ends a runner; a new one takes its place in the roster, and its session starts when the last one has its
/// answer.
class TargetRunner {
public:
    TargetRunner(const Target &target, bool isPaused);

    const Target &target() const { return m_target; }
    const QString &key() const { return m_key; }
    const Secret &password() const { return m_password; } ///< as it was when the session was opened
    bool isPaused() const { return m_isPaused; }
    UploadSession *session() const { return m_session.get(); }
    /// Whether both have to do with one server, so that they must not work at the same time.
    bool sharesServerWith(const TargetRunner &other) const;

    /// Reads the password and makes the session. False: the password cannot be read.
    bool open(const PasswordReader &passwords, const UploadSettings &settings, RowHistory &history,
        const Clock &clock);
    /// There is a session, and it has not begun.
    bool isStartable() const;

    /// Lets the session see what can be done. True: it came into another phase.
    bool wake();

    TargetStatus::State state() const;
    /// Whether the state is another than when this was asked last.
    bool takeStateChange();
    /// Whether there are more doubts than when this was asked last.
    bool takeNewDoubts();
    /// Numbers of rows that the target refuses and did not when this was asked last.
    std::vector<qint64> takeNewRefused();

    /// All that the runner itself knows; the rest is for the caller to fill in.
    TargetStatus status() const;
    CursorTable::Entry entry(bool isStopping) const;

private:
    Target m_target;
    QString m_key;
    bool m_isPaused;
    Secret m_password;
    QString m_passwordProblem;
    std::unique_ptr<UploadSession> m_session;
    TargetStatus::State m_reportedState = TargetStatus::State::Stopped;
    quint64 m_knownDoubts = 0;
    std::optional<qint64> m_lastRefused; ///< number of the last row that was taken; none: not asked yet
};

} // namespace wql
