// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/uploadsession.h"

#include "core/queuemetrics/commands.h"
#include "core/queuemetrics/qmclient.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

// Each change of a phase is told only when asked for: QT_LOGGING_RULES="wql.upload=true".
Q_LOGGING_CATEGORY(lcUpload, "wql.upload", QtInfoMsg)

namespace wql {

namespace {

using namespace std::chrono_literals;

/// After a side call, rows go first for so many times the time it took.
constexpr int rowsShare = 9;
constexpr auto maxRowsFirst = 10s;

QmCommand commandOf(UploadAction::Kind kind)
{
    switch (kind) {
    case UploadAction::Kind::AskRow:
        return QmCommand::CheckRow;
    case UploadAction::Kind::Insert:
        return QmCommand::InsertAll;
    case UploadAction::Kind::Heartbeat:
        return QmCommand::CheckHb;
    case UploadAction::Kind::AskMark:
    case UploadAction::Kind::Nothing:
    case UploadAction::Kind::CountEarlier:
    case UploadAction::Kind::ReadRange:
    case UploadAction::Kind::ReadBefore:
    case UploadAction::Kind::ReadPiece:
        break;
    }
    return QmCommand::CheckHwm;
}

QByteArray bodyOf(const UploadAction &action, const QString &token)
{
    switch (action.kind) {
    case UploadAction::Kind::AskRow:
        return checkRowBody(token, action.rows);
    case UploadAction::Kind::Insert:
        return insertAllBody(token, action.rows);
    case UploadAction::Kind::Heartbeat:
        return checkHbBody(token, std::chrono::seconds{ action.time });
    case UploadAction::Kind::AskMark:
    case UploadAction::Kind::Nothing:
    case UploadAction::Kind::CountEarlier:
    case UploadAction::Kind::ReadRange:
    case UploadAction::Kind::ReadBefore:
    case UploadAction::Kind::ReadPiece:
        break;
    }
    return checkHwmBody(token);
}

} // namespace

UploadSession::UploadSession(const Target &target, const Secret &password, const UploadSettings &settings,
    RowHistory &history, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_history(history)
    , m_clock(clock)
    , m_machine(settings)
    , m_client(target, password)
{
    m_machine.setMoved([this](PhaseMove move) {
        qCDebug(lcUpload).noquote().nospace()
            << m_target.name << ": " << nameOf(move.from) << " -> " << nameOf(move.to);
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UploadSession::wake);
}

UploadSession::~UploadSession() = default;

UploadNow UploadSession::now() const
{
    return { m_clock.monotonic(), m_clock.wall() };
}

std::optional<std::chrono::milliseconds> UploadSession::busySince() const
{
    return isBusy() ? std::optional(m_callSince) : std::nullopt;
}

void UploadSession::start(const UploadStart &start)
{
    m_isInsertNoted = start.insertLeftBefore.has_value();
    m_machine.start(start, now());
    wake();
}

void UploadSession::stop()
{
    m_stopping = true;
    m_machine.stop();
    m_timer.stop();
    if (!isBusy())
        QMetaObject::invokeMethod(this, &UploadSession::idle, Qt::QueuedConnection);
}

void UploadSession::setHeld(bool held)
{
    m_held = held;
    wake();
}

void UploadSession::wake()
{
    // Not begun: its predecessor's call may be under way, and one request at a time is for side calls, too.
    if (m_machine.phase() == UploadPhase::NotStarted)
        return;
    const auto wantsRows = [this] { return supply().isHungry() && !supply().isCaughtUp(); };
    const bool wantedRows = wantsRows();
    while (!m_held && !m_stopping && !isBusy()) {
        if (mayGoFirst() && performSideCall())
            return;
        const UploadAction action = m_machine.next(now());
        switch (action.kind) {
        case UploadAction::Kind::Nothing:
            // Who was told of the last answer did not know yet.
            if (m_machine.wantsEarlierFiles() || (!wantedRows && wantsRows()))
                QMetaObject::invokeMethod(this, &UploadSession::progressed, Qt::QueuedConnection);
            if (!performSideCall())
                sleepUntil(action.wakeAt);
            return;
        case UploadAction::Kind::CountEarlier:
        case UploadAction::Kind::ReadRange:
        case UploadAction::Kind::ReadBefore:
        case UploadAction::Kind::ReadPiece:
            lookBack(action);
            break;
        case UploadAction::Kind::AskMark:
        case UploadAction::Kind::AskRow:
        case UploadAction::Kind::Insert:
        case UploadAction::Kind::Heartbeat:
            perform(action);
            break;
        }
    }
}

/// First the log, then the clock: as two arguments of one call they have no order, and reading takes time.
void UploadSession::lookBack(const UploadAction &action)
{
    if (action.kind == UploadAction::Kind::CountEarlier) {
        const auto counts = m_history.countEarlier(supply(), action.window);
        m_machine.onEarlierCounts(counts, now());
    } else if (action.kind == UploadAction::Kind::ReadPiece) {
        VerificationPiece piece = m_history.readPiece(supply(), action.piece);
        m_machine.onPieceRead(std::move(piece), now());
    } else {
        RangeRows rows = action.kind == UploadAction::Kind::ReadRange
            ? m_history.readRange(supply(), action.range)
            : m_history.readBefore(supply(), action.range.end);
        m_machine.onRangeRead(std::move(rows), now());
    }
}

void UploadSession::sleepUntil(std::optional<std::chrono::milliseconds> wakeAt)
{
    if (const auto sideCall = m_sideCalls ? m_sideCalls->wakeAt() : std::nullopt)
        wakeAt = std::min(wakeAt.value_or(*sideCall), *sideCall);
    // A timer that is no longer wanted stays: waking too early does no harm, and with hundreds of sessions
    // stopping and starting them at each row costs more than all the rest.
    if (!wakeAt || (wakeAt == m_wakeAt && m_timer.isActive()))
        return;
    m_timer.start(std::max(*wakeAt - m_clock.monotonic(), std::chrono::milliseconds{ 1 }));
    m_wakeAt = wakeAt;
}

void UploadSession::perform(const UploadAction &action)
{
    m_wasSideCall = false;
    m_callSince = m_clock.monotonic();
    if (action.kind == UploadAction::Kind::Insert)
        noteInsert(true);
    m_call = m_client.post(commandOf(action.kind), bodyOf(action, m_target.token));
    connect(m_call, &QmCall::finished, this, &UploadSession::onFinished);
}

void UploadSession::noteInsert(bool isUnderWay)
{
    if (m_insertNote && (isUnderWay || m_isInsertNoted))
        m_insertNote(isUnderWay);
    m_isInsertNoted = isUnderWay;
}

void UploadSession::onFinished(const QmCallResult &result)
{
    m_call->deleteLater();
    Result<UploadAnswer, ApiFailure> answer = unexpected(ApiFailure{});
    if (result.answer) {
        if (result.answer->clockDifference)
            m_clockDifference = result.answer->clockDifference;
        answer = UploadAnswer{ result.answer->result.isEmpty(), result.answer->count() };
    } else {
        answer = unexpected(result.answer.error());
    }
    m_machine.onAnswer(answer, now());
    // While the machine leaves the server its time, a successor has to, too.
    noteInsert(m_isInsertNoted && m_machine.quietUntil() > m_clock.monotonic());
    wake(); // first the next request, then everything else
    Q_EMIT progressed();
    if (m_stopping)
        Q_EMIT idle();
}

bool UploadSession::mayGoFirst() const
{
    return !m_wasSideCall && m_clock.monotonic() >= m_rowsFirstUntil;
}

bool UploadSession::performSideCall()
{
    const auto body = m_sideCalls ? m_sideCalls->due(m_clock.monotonic()) : std::nullopt;
    if (!body)
        return false;
    m_isSideCall = m_wasSideCall = true;
    m_callSince = m_clock.monotonic();
    m_call = m_client.post(QmCommand::CheckFb, *body);
    connect(m_call, &QmCall::finished, this, &UploadSession::onSideCallFinished);
    return true;
}

void UploadSession::onSideCallFinished(const QmCallResult &result)
{
    m_call->deleteLater();
    m_isSideCall = false;
    const auto rowsFirst = result.took * rowsShare;
    // One that fails slowly is not worth waiting for: it has no right to a turn within so much time.
    m_rowsFirstUntil = m_clock.monotonic()
        + (result.answer ? std::min<std::chrono::milliseconds>(rowsFirst, maxRowsFirst) : rowsFirst);
    // First the next request of the machine, then everything else.
    SideCalls *sideCalls = std::exchange(m_sideCalls, nullptr);
    wake();
    m_sideCalls = sideCalls;
    if (m_sideCalls)
        m_sideCalls->answered(result.answer, m_clock.monotonic());
    wake();
    if (m_stopping)
        Q_EMIT idle();
}

} // namespace wql
