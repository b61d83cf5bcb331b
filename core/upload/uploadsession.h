// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/config/target.h"
#include "core/queuemetrics/qmclient.h"
#include "core/queuemetrics/sidecalls.h"
#include "core/upload/rowhistory.h"
#include "core/upload/uploadmachine.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace wql {

class QmCall;
struct QmCallResult;

/// Carries out what an UploadMachine decides, for one target, for as long as the loader runs: one call at a
/// time, one timer. The states are the machine's.
///
/// Side calls go between two of the machine's, never two in a row while the machine has something to send,
/// and take at most a tenth of the time then; a side call that is answered does not wait longer than 10 s for
/// that.
class UploadSession : public QObject {
    Q_OBJECT
public:
    UploadSession(const Target &target, const Secret &password, const UploadSettings &settings,
        RowHistory &history, const Clock &clock, QObject *parent = nullptr);
    ~UploadSession() override;

    void start(const UploadStart &start);
    /// Nothing new is sent; idle() follows at once or with the outstanding answer.
    void stop();

    /// Rows came, or the log's end was reached: see what can be done. Cheap when nothing can.
    void wake();
    /// While held, nothing is sent: what is confirmed cannot be recorded at the moment.
    void setHeld(bool held);
    /// \a note is called before an insert leaves, and when nothing of it can happen at the server any more.
    void setInsertNote(std::function<void(bool isUnderWay)> note) { m_insertNote = std::move(note); }
    /// They must outlive the session.
    void setSideCalls(SideCalls *sideCalls) { m_sideCalls = sideCalls; }

    const Target &target() const { return m_target; }
    UploadMachine &machine() { return m_machine; }
    const UploadMachine &machine() const { return m_machine; }
    /// The side of the log: to be fed with rows.
    RowSupply &supply() { return m_machine.supply(); }
    const RowSupply &supply() const { return m_machine.supply(); }
    const QmTraffic &traffic() const { return m_client.traffic(); }
    bool isBusy() const { return m_machine.isCallOutstanding() || m_isSideCall; }
    /// When the outstanding call was begun; none: none is.
    std::optional<std::chrono::milliseconds> busySince() const;
    /// The server's clock minus ours, as of the last answer that had a date.
    std::optional<std::chrono::seconds> clockDifference() const { return m_clockDifference; }

Q_SIGNALS:
    /// An answer changed what is known: the cursor, a counter, the state. There may be room for rows.
    void progressed();
    /// No call is outstanding any more after stop().
    void idle();

private:
    void lookBack(const UploadAction &action);
    void sleepUntil(std::optional<std::chrono::milliseconds> wakeAt);
    void perform(const UploadAction &action);
    void noteInsert(bool isUnderWay);
    void onFinished(const QmCallResult &result);
    bool mayGoFirst() const;
    bool performSideCall();
    void onSideCallFinished(const QmCallResult &result);
    UploadNow now() const;

    Target m_target;
    RowHistory &m_history;
    const Clock &m_clock;
    UploadMachine m_machine;
    QmClient m_client;
    QPointer<QmCall> m_call;
    QTimer m_timer;
    std::optional<std::chrono::milliseconds> m_wakeAt; ///< what m_timer was started for
    std::optional<std::chrono::seconds> m_clockDifference;
    SideCalls *m_sideCalls = nullptr;
    std::function<void(bool isUnderWay)> m_insertNote;
    bool m_isInsertNoted = false;
    std::chrono::milliseconds m_callSince{ 0 };
    bool m_isSideCall = false; ///< the outstanding call is one
    bool m_wasSideCall = false; ///< the last call was one
    std::chrono::milliseconds m_rowsFirstUntil{ 0 }; ///< until then side calls wait for rows
    bool m_held = false;
    bool m_stopping = false;
};

} // namespace wql
