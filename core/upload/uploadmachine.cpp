// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/uploadmachine.h"

#include "core/queuemetrics/likeness.h"

#include <algorithm>
#include <limits>

namespace wql {

namespace {

using ActionKind = UploadAction::Kind;

/// Behind everything.
constexpr LogPosition wholeLog{ std::numeric_limits<qint64>::max(), 0 };

} // namespace

UploadMachine::UploadMachine(const UploadSettings &settings)
    : m_settings(settings)
    , m_pace(settings)
    , m_batch(settings.batch)
    , m_auditing(settings.auditDelay)
    , m_refusals(settings.refused)
    , m_watch(settings)
{
}

void UploadMachine::start(const UploadStart &start, UploadNow now)
{
    m_supply.start(start.cursor.value_or(start.oldest), start.newestTime, start.oldest);
    m_pace.signOfLife(now.monotonic);
    m_supply.server() = start.server;
    m_refusals.rows().load(start.refused);
    m_pace.keepQuiet(start, server(), now.monotonic);
    if (start.cursor)
        m_watch.takeOver(now.monotonic);
    for (const AuditRange &audit : start.audits)
        m_auditing.add(audit, now.monotonic);
    enter(AskingMark{ start });
    setDemand();
}

void UploadMachine::enter(AnyPhase phase)
{
    const PhaseMove move{ this->phase(), Phase(phase.index()) };
    Q_ASSERT(isAllowed(move));
    m_phase = std::move(phase);
    if (m_moved)
        m_moved(move);
}

// ---------------------------------------------------------------- what next

UploadAction UploadMachine::next(UploadNow now)
{
    takePassedOver(now);
    UploadAction action = choose(now);
    if (action.isCall()) {
        m_call = UploadCall{ action.kind, action.purpose, action.count, action.behind, now.monotonic };
        if (!server().isLearnt || !server().findsRows)
            m_call->row = action.rows;
        ++m_told.counters.requests;
        m_told.counters.questions += action.kind == ActionKind::AskRow;
        if (action.kind == ActionKind::AskRow)
            m_unaskable.asking(action.rows);
    }
    m_purpose = action.purpose;
    setDemand();
    return action;
}

UploadAction UploadMachine::choose(UploadNow now)
{
    if (m_call || m_isStopping || phase() == Phase::NotStarted)
        return {};
    std::optional<UploadAction> action;
    while (!action) {
        if (const auto until = m_pace.hold(now.monotonic))
            return { .wakeAt = until };
        limitBatch();
        if (const auto question = m_watch.learner().question()) {
            action = UploadAction{ .kind = ActionKind::AskRow, .rows = *question };
        } else if (Witness *witness = m_watch.witness()) {
            action = witness->next();
            if (!action)
                conclude(m_watch.takeWitness(), now);
        } else {
            action = std::visit([&](auto &phase) { return nextIn(phase, now); }, m_phase);
        }
        if (action && action->kind == ActionKind::AskRow)
            action = askable(std::move(*action), now);
        const bool sendsRows
            = action && action->kind == ActionKind::Insert && action->purpose == UploadAction::Purpose::Rows;
        if (sendsRows && m_watch.isUrgent(now.monotonic)) {
            m_watch.begin(Witness(m_supply.begin(), UploadAction::Purpose::Rows));
            action.reset();
        }
    }
    return *action;
}

/// What is asked in place of \a question; none: it is for a row that cannot be asked for, and is settled so.
std::optional<UploadAction> UploadMachine::askable(UploadAction question, UploadNow now)
{
    if (const std::string_view control = m_unaskable.control(); !control.empty()) {
        question.rows = control;
        return question;
    }
    const bool isLearning = m_watch.learner().question().has_value();
    const bool isKnown = isLearning || canBeAskedFor(question.rows, server().keptForms);
    if (!isLearning)
        question.rows = m_watch.learner().asAskedFor(question.rows, server());
    const bool isRefused = m_unaskable.contains(question.rows);
    if (isKnown && !isRefused)
        return question;
    if (isLearning || m_watch.witness())
        giveUpWatching();
    else if (question.purpose == UploadAction::Purpose::Verification)
        m_verification->setUnaskable(now);
    else if (question.purpose == UploadAction::Purpose::RefusedRow)
        m_refusals.rows().setUnaskable();
    else if (question.purpose == UploadAction::Purpose::Idle)
        m_told.counters.rowsNotFound += m_auditing.setUnaskable(m_supply.server()).notFound;
    else if (Probing *probing = std::get_if<Probing>(&m_phase))
        probing->answer(0); // where the search begins earlier, more is asked; nothing gets lost
    else
        search()->setUnaskable(
            isRefused ? PresenceSearch::Unaskable::Refused : PresenceSearch::Unaskable::KeptOtherwise);
    return {};
}

std::optional<UploadAction> UploadMachine::nextIn(AskingMark &, UploadNow)
{
    return UploadAction{ .kind = ActionKind::AskMark, .purpose = UploadAction::Purpose::Startup };
}

/// All that may be at the server is skipped, and looked for by samples.
void UploadMachine::skip(UploadStart start, std::optional<qint64> mark)
{
    m_refusals.restart();
    const Skipping skipping{ std::move(start), mark };
    skipping.begin(m_supply);
    enter(skipping);
}

std::optional<UploadAction> UploadMachine::nextIn(Skipping &phase, UploadNow)
{
    if (!m_supply.hasSkipped())
        return UploadAction{};
    enter(Probing(phase, m_supply.takeSkipped()));
    return {};
}

std::optional<UploadAction> UploadMachine::nextIn(Probing &phase, UploadNow now)
{
    if (auto action = phase.next())
        return action;
    if (phase.wantsEarlierFiles())
        return UploadAction{};
    // The mark, if it is not too low, says that the server has rows; and none is ours as we know it.
    if (phase.isFirstStart() && phase.askedInVain() && !m_settings.isShared) {
        enter(Undecided{
            Question::OtherForm, {}, *phase.arrivedUpTo(), m_supply.readPosition(), phase.mark() });
        return {};
    }
    const bool isOdd
        = phase.start().cursor && phase.askedInVain() && m_told.markCheck != MarkCheck::BelowConfirmed;
    if (isOdd && !server().findsRows) { // nor has it ever: it may keep rows in another form
        m_supply.readAgain(*phase.start().cursor);
        enter(Settling(phase.start().audits));
        return {};
    }
    if (isOdd) {
        enter(Undecided{
            Question::NothingFound, phase.start().cursor, *phase.arrivedUpTo(), *phase.start().cursor });
        return {};
    }
    if (const auto audit = phase.audit())
        m_auditing.add(*audit, now.monotonic);
    const LogPosition skippedTo = m_supply.readPosition();
    if (const auto place = phase.arrivedUpTo())
        m_supply.readFrom(*place);
    m_told.counters.rowsSkipped += phase.rowsSkipped();
    std::vector<AuditRange> doubts = phase.start().audits;
    if (const auto end = phase.hasHolesTo())
        doubts.push_back({ m_supply.readPosition(), *end });
    if (phase.start().cursor) { // what came late, samples do not tell of
        if (m_refusals.rows().isAnyFrom(m_supply.readPosition()))
            doubts.push_back({ m_supply.readPosition(), skippedTo });
        m_refusals.rows().askForSent(m_supply.readPosition());
    }
    Settling settling(std::move(doubts), false, skippedTo);
    // By its mark a server says itself that it lost rows; that some are not found may be the way it keeps
    // them.
    if (phase.start().cursor && m_told.markCheck != MarkCheck::BelowConfirmed)
        settling.beginTrial(*phase.start().cursor);
    enter(std::move(settling));
    return {};
}

std::optional<UploadAction> UploadMachine::nextIn(Settling &phase, UploadNow now)
{
    // While a window is searched, equal rows of it and refused ones would be taken for each other.
    if (auto action = nextRefused(now, !phase.search()))
        return action;
    if (auto action = phase.next(m_supply))
        return action;
    if (phase.search()) {
        // Also when nothing was found: what was under way when the last process ended may still come.
        if (phase.leavesDoubt())
            m_auditing.addDoubt(phase.search()->range(), now.monotonic);
        m_supply.settle(phase.search()->range().end);
        confirmFound(*phase.search());
        if (const auto streaming = phase.closeWindow(m_supply))
            enter(*streaming);
    } else {
        enter(Streaming());
    }
    return {};
}

std::optional<UploadAction> UploadMachine::nextIn(Streaming &phase, UploadNow now)
{
    if (auto action = nextRefused(now, true))
        return action;
    if (m_supply.isFirstDoubted()) {
        enter(Settling({}));
        return {};
    }
    if (auto action = phase.next(m_supply))
        return action;
    return idle(now);
}

/// Before the rows of the supply: is it the first of them that is refused, or the server? And, if those that
/// were refused \a mayGo, what a person has decided about them.
std::optional<UploadAction> UploadMachine::nextRefused(UploadNow now, bool mayGo)
{
    if (auto action = m_refusals.witness(m_supply, refusalScope()))
        return action;
    if (m_refusals.isFound(m_supply, refusalScope()))
        passRefused(now);
    if (!mayGo || m_pace.holdIdleWork(now.monotonic))
        return {};
    auto action = m_refusals.next(m_supply, now.monotonic);
    if (action && action->kind == ActionKind::ReadRange)
        m_unaskable.forget(asKept(action->rows, server().keptForms)); // the server may be mended
    return action;
}

Refusals::Scope UploadMachine::refusalScope() const
{
    const Settling *settling = std::get_if<Settling>(&m_phase);
    constexpr size_t enoughOnTrial = 2; // the row, and one that tells whether it is the row
    if (settling && settling->isOnTrial())
        return { std::min(settling->owed(), enoughOnTrial), true };
    return { settling ? settling->owed() : m_supply.rowsBeforeDoubt(), settling != nullptr };
}

/// The first row is refused while others are taken: it is kept aside, and the cursor goes past it.
void UploadMachine::passRefused(UploadNow now)
{
    m_refusals.pass(m_supply, m_batch, now.wall);
    ++m_told.counters.rowsRefused;
    if (Settling *settling = std::get_if<Settling>(&m_phase))
        settling->inserted(1);
    m_told.failure.reset(); // it was the row's
    m_pace.retryNow();
}

/// The server told what it still has of what was confirmed.
void UploadMachine::conclude(const Witness &witness, UploadNow now)
{
    using Verdict = Witness::Verdict;
    if (m_watch.doubts(witness)) {
        m_watch.begin(witness.afresh());
        return m_pace.keepQuiet(server(), now.monotonic);
    }
    m_watch.remember(witness, m_supply.server());
    const auto asksForeign = [&] {
        return witness.verdict() == Verdict::TooMany && server().isWrittenByOthers() && !m_settings.isShared;
    };
    if (const Proving *proving = std::get_if<Proving>(&m_phase)) {
        UploadStart start = proving->start;
        const bool isMissing
            = witness.verdict() == Verdict::Missing && !server().keptForms.keepsPlainOtherwise();
        if (isMissing)
            m_told.markCheck = MarkCheck::RowsGone;
        if (isMissing && witness.isBeforeNewestMissing()) {
            start.mustProve = true;
            start.askedUpToMissing = witness.askedUpToMissing();
        }
        if (isMissing || witness.verdict() == Verdict::Unknown)
            skip(start, {});
        else if (asksForeign())
            enter(Undecided{ Question::ForeignCopies, start.cursor, *start.cursor, *start.cursor });
        else
            enter(Settling(start.audits, start.settled));
        return;
    }
    // Our own request may have been carried out twice, while something is in doubt.
    m_watch.checked(witness, m_supply.server(), m_auditing.open().empty(), now.monotonic);
    const LogPosition confirmed = confirmedTo();
    if (witness.verdict() == Verdict::Missing) {
        m_auditing.unload();
        m_told.markCheck = MarkCheck::RowsGone;
        enter(AskingMark{ { .cursor = confirmed,
            .newestTime = m_supply.newestConfirmedTime(),
            .oldest = m_supply.oldest(),
            .audits = m_auditing.open(),
            .mustProve = true,
            .askedUpToMissing = witness.askedUpToMissing() } });
    } else if (asksForeign()) {
        m_auditing.unload();
        enter(Undecided{ Question::ForeignCopies, confirmed, confirmed, confirmed });
    }
}

void UploadMachine::decide(Decision decision)
{
    const Undecided *undecided = std::get_if<Undecided>(&m_phase);
    if (!undecided)
        return;
    if (undecided->question == Question::ForeignCopies)
        m_supply.server().foreignCopies = 0; // who still writes is found out again
    // They are not found, and that is as it should be: only what is sent from now on proves something.
    if (undecided->question != Question::ForeignCopies && decision == Decision::GoOn)
        m_supply.server().findsRows = false;
    m_told.markCheck = MarkCheck::Plausible; // a person knows better
    if (decision == Decision::SendAll)
        m_refusals.rows().askForSent(undecided->all);
    m_refusals.restart();
    const LogPosition news = undecided->news;
    const auto newestSecond = decision == Decision::GoOn ? undecided->newestSecond : std::nullopt;
    std::vector<AuditRange> doubts = m_auditing.open();
    if (decision == Decision::SendAll) // any of them may be there
        doubts.push_back({ undecided->all, news });
    m_supply.readAgain(decision == Decision::SendAll ? undecided->all : news);
    m_supply.setPassedSecond(newestSecond);
    enter(Settling(std::move(doubts), false, news));
    setDemand();
}

std::optional<UploadAction> UploadMachine::nextIn(Reconciling &phase, UploadNow)
{
    if (auto action = phase.search().next(m_supply))
        return action;
    phase.teach(m_supply.server());
    confirmFound(phase.search());
    if (phase.search().arrived() > 0)
        m_watch.confirmed();
    if (m_supply.rows().isEmpty()) { // all of it is there
        m_pace.recovered();
        m_told.failure.reset();
    }
    std::visit([this](auto &&resumed) { enter(std::move(resumed)); }, phase.resumed());
    return {};
}

std::optional<UploadAction> UploadMachine::idle(UploadNow now)
{
    if (const auto until = m_pace.holdIdleWork(now.monotonic))
        return UploadAction{ .wakeAt = until };
    const std::chrono::milliseconds heartbeat = m_pace.heartbeatAt();
    if (now.monotonic >= heartbeat) {
        // Only here: a heartbeat lifts the high-water mark over rows that were not sent yet.
        return UploadAction{ .kind = ActionKind::Heartbeat,
            .purpose = UploadAction::Purpose::Idle,
            .time = now.wall.count() + m_settings.timezoneOffset };
    }
    // Before audits: what the server takes for equal decides what they find.
    if (m_watch.isDue(now.monotonic)) {
        m_watch.begin(Witness(m_supply.begin(), UploadAction::Purpose::Idle));
        return {};
    }
    if (auto action = m_auditing.next(now.monotonic))
        return action;
    if (m_auditing.isRangeDone()) {
        m_auditing.closeRange(now.monotonic);
        ++m_told.counters.audits;
        return {};
    }
    const auto retry = m_refusals.rows().retryWaiting(now.monotonic);
    if (retry == now.monotonic)
        return {};
    if (m_verification)
        if (auto action = m_verification->next(
                m_supply.begin(), m_auditing, now.monotonic - m_pace.lastSignOfLife(), now.monotonic))
            return action;
    return UploadAction{ .wakeAt
        = std::min({ heartbeat, retry.value_or(heartbeat), m_auditing.dueAt().value_or(heartbeat),
            m_watch.dueAt(), m_verification ? m_verification->wakeAt(now.monotonic) : heartbeat }) };
}

// ---------------------------------------------------------------- answers

void UploadMachine::onAnswer(const Result<UploadAnswer, ApiFailure> &answer, UploadNow now)
{
    Q_ASSERT(m_call);
    takePassedOver(now);
    UploadCall call = *std::exchange(m_call, std::nullopt);
    if (call.kind == ActionKind::Insert && answer && answer->number >= 0)
        call.stored = size_t(*answer->number);
    if (const auto seen = checked(call, server(), answer))
        onSuccess(call, *seen, now);
    else
        onFailure(call, seen.error(), now);
    setDemand();
}

void UploadMachine::onSuccess(const UploadCall &call, const UploadAnswer &answer, UploadNow now)
{
    m_pace.succeeded(call);
    if (!m_pace.isFailing())
        m_told.failure.reset();
    m_watch.answered(now.monotonic);
    switch (call.kind) {
    case ActionKind::AskMark:
        return onMark(answer, now);
    case ActionKind::AskRow:
        if (!m_unaskable.answered())
            return onCopies(call, quint64(*answer.number), now);
        m_told.failure.reset(); // it was the row's
        return;
    case ActionKind::Insert:
        return answer.number < qint64(call.rows) ? doubt(call, true, now) : onInserted(call, now);
    case ActionKind::Heartbeat:
        ++m_told.counters.heartbeats;
        m_pace.signOfLife(now.monotonic);
        return;
    case ActionKind::Nothing:
    case ActionKind::CountEarlier:
    case ActionKind::ReadRange:
    case ActionKind::ReadBefore:
    case ActionKind::ReadPiece:
        break;
    }
    Q_UNREACHABLE();
}

void UploadMachine::onMark(const UploadAnswer &answer, UploadNow now)
{
    UploadStart start = std::get<AskingMark>(m_phase).start;
    const MarkDecision decision = decideByMark(start, answer, now.wall);
    // A copy of the database that lags behind would say so as well.
    if (decision.check == MarkCheck::BelowConfirmed && !std::get<AskingMark>(m_phase).wasBelow) {
        std::get<AskingMark>(m_phase).wasBelow = true;
        return m_pace.keepQuiet(server(), now.monotonic);
    }
    if (!start.mustProve || decision.check != MarkCheck::Plausible)
        m_told.markCheck = decision.check;
    if (m_settings.asksForAll && !start.cursor)
        return enter(Settling({ AuditRange{ start.oldest, wholeLog } }, false, wholeLog));
    if (decision.next == Phase::Skipping)
        return skip(std::move(start), decision.mark);
    if (decision.next == Phase::Proving) {
        m_watch.begin(Witness(*start.cursor, UploadAction::Purpose::Startup));
        return enter(Proving{ std::move(start) });
    }
    enter(Settling(std::move(start.audits)));
}

void UploadMachine::onCopies(const UploadCall &call, quint64 copies, UploadNow now)
{
    if (m_watch.learner().question()) {
        // What was counted without that is counted anew.
        const bool changesCounts = m_watch.learner().answer(copies, m_supply.server());
        if (changesCounts && search())
            *search() = BatchSearch(m_supply, search()->rows());
        if (changesCounts && m_verification)
            m_verification->forgetPiece();
        if (changesCounts)
            m_auditing.unload();
        return;
    }
    if (m_watch.learner().wantsAsSent(copies))
        return;
    if (Witness *asking = m_watch.witness()) {
        asking->answer(copies, m_supply.server());
    } else if (call.isVerification()) {
        if (m_verification)
            m_verification->answer(copies, m_supply.server(), now);
    } else if (call.isRefusedRow()) {
        m_refusals.rows().answer(copies, m_supply.server());
    } else if (call.isIdleWork()) {
        const bool provesNothing = copies == 0 && server().keptForms.keepsPlainOtherwise();
        const Auditing::Difference difference = provesNothing ? m_auditing.setUnaskable(m_supply.server())
                                                              : m_auditing.answer(copies, m_supply.server());
        if (difference.missing > 0)
            m_watch.missed();
        m_told.counters.copiesTooMany += difference.tooMany;
        m_told.counters.rowsNotFound += difference.notFound;
        m_told.counters.repetitionsDropped += difference.dropped;
        if (difference.dropped > 0)
            m_supply.server().setKeepsOneOfEqual();
    } else if (Probing *probing = std::get_if<Probing>(&m_phase)) {
        probing->answer(copies);
    } else if (Settling *settling = std::get_if<Settling>(&m_phase); settling && settling->asksOnTrial()) {
        onTrial(*settling, copies, now);
    } else {
        search()->answer(copies);
    }
    ServerCharacter &character = m_supply.server();
    if (copies > 0)
        m_watch.learner().found(call.row, character);
    if (copies > 1 && character.isLearnt && !findsLookAlikes(character))
        character.repetitionsSkipped = 0; // it has two equal ones
}

/// Of rows that were confirmed, one was sent again because it was not found.
void UploadMachine::onTrial(Settling &settling, quint64 copies, UploadNow now)
{
    switch (settling.answerOnTrial(copies)) {
    case Settling::Verdict::IsThere:
        m_watch.trialSucceeded();
        return;
    case Settling::Verdict::AskAgain:
        return m_pace.keepQuiet(server(), now.monotonic);
    case Settling::Verdict::KeptOtherwise:
        break;
    }
    const LogPosition confirmed = confirmedTo();
    if (!m_watch.isProvedByTrial(settling.trialRow()))
        return enter(AskingMark{ { .cursor = confirmed,
            .newestTime = m_supply.newestConfirmedTime(),
            .oldest = m_supply.oldest(),
            .audits = settling.earlierDoubts(),
            .mustProve = true } });
    m_supply.server().keptForms.setPlainOtherwise();
    m_told.markCheck = MarkCheck::Plausible;
    m_supply.readAgain(confirmed);
    enter(Settling(std::vector(settling.earlierDoubts())));
}

void UploadMachine::onInserted(const UploadCall &call, UploadNow now)
{
    if (call.isRefusedRow()) {
        m_refusals.rows().sent();
        ++m_told.counters.rowsConfirmed;
        return;
    }
    if (call.isIdleWork()) {
        m_auditing.missingSent();
        ++m_told.counters.rowsMissed;
        if (m_verification)
            m_verification->rowSent();
        return;
    }
    const std::chrono::milliseconds took = now.monotonic - call.since;
    m_pace.signOfLife(now.monotonic);
    ServerCharacter &character = m_supply.server();
    character.longestInsert = std::max(character.longestInsert, took);
    call.behind == 0 ? m_watch.confirmed(m_supply.rows(), call.rows, character) : m_watch.confirmed();
    m_batch.accepted(call.rows, !m_supply.isCaughtUp() || m_supply.rows().count() > call.rows, took);
    if (Settling *settling = std::get_if<Settling>(&m_phase)) {
        if (settling->isOnTrial() && call.behind == 0)
            settling->sentOnTrial(m_supply.rows().row(0));
        settling->inserted(call.rows);
    }
    m_told.counters.rowsConfirmed += call.rows;
    if (call.behind == 0) {
        m_refusals.accepted(call);
        return m_supply.confirmFirst(call.rows);
    }
    if (Streaming *streaming = std::get_if<Streaming>(&m_phase))
        streaming->doubtedTo = std::max(streaming->doubtedTo, m_supply.endOf(call.behind + call.rows));
    m_supply.confirmBehind(call.behind, call.rows);
    passRefused(now);
}

void UploadMachine::onFailure(const UploadCall &call, const ApiFailure &failure, UploadNow now)
{
    m_watch.failed(failure);
    m_watch.learner().interrupt(); // what it found may be gone when the server is back
    const bool isRefusedRow = call.isRefusedRow();
    if (isRefusedRow && call.kind == ActionKind::Insert && m_refusals.rows().insertFailed(failure))
        return;
    m_told.failure = failure;
    if (call.isIdleWork() && m_watch.witness() && failure.kind != ApiFailure::Kind::Refused)
        m_watch.takeWitness(); // again before the next rows, or when idle work may go on
    if (call.kind == ActionKind::AskRow) {
        if (!saysSomeRowsFailed(failure))
            m_unaskable.failed();
        else if (m_unaskable.refused())
            return;
    }
    const Refusals::Failure refusal = call.isBatch()
        ? m_refusals.failed(call, failure, m_supply, refusalScope(), m_batch)
        : Refusals::Failure();
    if (refusal.isSearched)
        m_pace.startAgain();
    if (refusal.outOfOrder)
        m_auditing.addDoubt(*refusal.outOfOrder, now.monotonic);
    const bool canShrink = call.isBatch() && m_batch.failed(call.rows, failure.kind);
    const bool isInDoubt
        = call.kind == ActionKind::Insert && processingOf(failure.kind) == Processing::Unknown;
    m_told.counters.doubts += isInDoubt && call.isBatch();
    if (isInDoubt && call.isBatch())
        doubt(call, call.behind > 0 || saysSomeRowsFailed(failure), now);
    else if (isInDoubt && !isRefusedRow)
        m_auditing.postpone(now.monotonic);
    else if (failure.kind == ApiFailure::Kind::Refused)
        giveUpWatching(); // no rows have to wait for a server that does not answer this
    if (!refusal.isKnown)
        m_pace.failed(call, failure, canShrink, server(), now.monotonic);
}

/// The server does not answer questions like that.
void UploadMachine::giveUpWatching()
{
    m_watch.learner().giveUp();
    if (Witness *asking = m_watch.witness())
        asking->giveUp();
}

/// What became of the batch is asked for; of each row, if \a isAnyMissing may be.
void UploadMachine::doubt(const UploadCall &call, bool isAnyMissing, UploadNow now)
{
    BatchSearch search(m_supply, call.behind + call.rows);
    m_auditing.addDoubt(search.range(), now.monotonic);
    const auto stored = call.behind > 0 ? std::nullopt : call.stored; // not of the rows before a witness
    Settling *settling = std::get_if<Settling>(&m_phase);
    Reconciling::Interrupted interrupted = settling ? Reconciling::Interrupted(std::move(*settling))
                                                    : Reconciling::Interrupted(std::get<Streaming>(m_phase));
    const auto assume = isAnyMissing ? PresenceSearch::Assume::Nothing : PresenceSearch::Assume::Prefix;
    enter(Reconciling(std::move(search), assume, stored, std::move(interrupted)));
}

void UploadMachine::onEarlierCounts(const std::optional<std::vector<quint64>> &inLog, UploadNow now)
{
    if (!inLog) {
        m_pace.pauseForLog(now.monotonic);
    } else if (Probing *probing = std::get_if<Probing>(&m_phase)) {
        probing->setEarlierCount(inLog->front());
    } else {
        const std::vector<quint64> counts = m_refusals.withoutRefused(*inLog, m_supply, search()->rows());
        const Settling *settling = std::get_if<Settling>(&m_phase);
        const Reconciling *reconciling = std::get_if<Reconciling>(&m_phase);
        if (reconciling && server().keepsOneOfEqual() && reconciling->lacksRepetitionsOnly(counts)) {
            m_told.counters.repetitionsDropped += BatchSearch::repetitionsIn(counts, search()->rows());
            search()->takeAll();
            return setDemand();
        }
        const auto assume = settling ? settling->assume() : std::get<Reconciling>(m_phase).assume();
        search()->setEarlierCounts(m_supply, counts, assume, m_pace.random());
        if (!settling || !settling->isClean()) // else nothing of it can be there
            m_watch.learner().doubted(m_supply.rows(), search()->rows());
    }
    setDemand();
}

void UploadMachine::onRangeRead(RangeRows rows, UploadNow now)
{
    if (!m_watch.witness() && m_purpose == UploadAction::Purpose::RefusedRow)
        return rows.isUnreadable ? m_refusals.rows().putOff(now.monotonic)
                                 : m_refusals.rows().setRange(rows, server());
    if (!rows.isUnreadable)
        m_refusals.rows().correct(rows, server());
    if (Witness *witness = m_watch.witness())
        return rows.isUnreadable && witness->waitsForRows()
            ? m_pace.pauseForLog(now.monotonic)
            : m_watch.setRows(rows, server(), m_auditing.open().empty() && m_refusals.rows().rows().empty());
    if (rows.isUnreadable)
        return m_auditing.defer(now.monotonic);
    m_auditing.setRows(std::move(rows));
}

void UploadMachine::retryNow()
{
    m_pace.retryNow();
    setDemand();
}

// ---------------------------------------------------------------- the rows

void UploadMachine::confirmFound(const BatchSearch &search)
{
    const size_t arrived = search.arrived();
    m_told.counters.rowsConfirmed += arrived;
    if (arrived > 0)
        m_refusals.rows().recount(); // they may be found by the text that is to be sent for another
    search.confirm(m_supply);
}

void UploadMachine::takePassedOver(UploadNow now)
{
    for (const LogRange &range : m_supply.takePassedOver())
        m_auditing.add({ range.begin, range.end, knowsWhatWasSent(m_phase) }, now.monotonic);
}

/// While a row that is refused is searched for, batches are small.
void UploadMachine::limitBatch()
{
    if (phase() != Phase::Streaming && phase() != Phase::Settling)
        return;
    if (m_refusals.limit(m_supply))
        setDemand();
}

void UploadMachine::setDemand()
{
    const BatchSearch *search = this->search();
    const size_t inserting = m_call && m_call->isBatch() ? m_call->behind + m_call->rows : 0;
    m_supply.setDemand({ .isOpen = phase() >= Phase::Settling,
        .isUrgent = !m_call && !m_pace.delaysRows(),
        .batchRows = m_batch.rows(),
        .maxRows = m_refusals.maxRows(),
        .batchBytes = m_batch.bytes(),
        .claimed = search ? search->rows() : inserting });
}

// ---------------------------------------------------------------- what is known

bool UploadMachine::isDrained() const
{
    return phase() == Phase::Streaming && m_supply.isCaughtUp() && m_supply.rows().isEmpty()
        && !m_refusals.rows().hasOrders() && !(m_call && m_call->isBatch()) && !owesAudit();
}

/// Of a process that ends when all is sent.
bool UploadMachine::owesAudit() const
{
    return m_settings.auditsBeforeEnd && m_told.counters.doubts > 0 && !m_auditing.open().empty();
}

bool UploadMachine::isSettled() const
{
    const Streaming *streaming = std::get_if<Streaming>(&m_phase);
    return streaming && !(m_call && m_call->isBatch()) && m_supply.begin() >= streaming->doubtedTo;
}

std::optional<LogPosition> UploadMachine::confirmed() const
{
    return phase() >= Phase::Settling ? std::optional(confirmedTo()) : confirmedBefore(m_phase);
}

LogPosition UploadMachine::confirmedTo() const
{
    const Settling *settling = std::get_if<Settling>(&m_phase);
    const bool isOnTrial = settling && settling->isOnTrial();
    return isOnTrial ? std::max(settling->trialCursor(), m_supply.begin()) : m_supply.begin();
}

std::vector<AuditRange> UploadMachine::openAudits() const
{
    std::vector<AuditRange> open = m_auditing.open();
    for (const LogRange &range : m_supply.passedOver())
        open.push_back({ range.begin, range.end, knowsWhatWasSent(m_phase) });
    return open;
}

bool UploadMachine::wantsEarlierFiles() const
{
    const Probing *probing = std::get_if<Probing>(&m_phase);
    return probing && probing->wantsEarlierFiles();
}

void UploadMachine::onEarlierFiles(std::optional<LogPosition> first)
{
    Probing &probing = std::get<Probing>(m_phase);
    if (!first)
        return probing.setNoEarlierFiles();
    const Skipping skipping = probing.withEarlierFiles();
    m_supply.readFrom(*first);
    skipping.begin(m_supply);
    enter(skipping);
    setDemand();
}

std::optional<qint64> UploadMachine::wantsEarlierThan() const
{
    const Skipping *skipping = std::get_if<Skipping>(&m_phase);
    const std::optional<qint64> mark = skipping ? skipping->wantsEarlierThan(m_supply) : std::nullopt;
    return mark ? std::optional(*mark - m_settings.timezoneOffset) : std::nullopt;
}

} // namespace wql
