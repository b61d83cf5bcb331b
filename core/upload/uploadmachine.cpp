// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/uploadmachine.h"

#include "core/queuemetrics/likeness.h"

#include <algorithm>

namespace wql {

namespace {

using Kind = UploadAction::Kind;

/// The server came to an end with the batch and was not content. Silence, and a container or proxy that did
/// not let the request through, are no such thing.
bool saysSomeRowsFailed(const ApiFailure &failure)
{
    if (failure.kind == ApiFailure::Kind::HttpStatus)
        return failure.httpStatus < 502 || failure.httpStatus > 504;
    return failure.kind == ApiFailure::Kind::CountDiffers || failure.kind == ApiFailure::Kind::Refused
        || failure.kind == ApiFailure::Kind::NotJson || failure.kind == ApiFailure::Kind::NotTheAnswer;
}

/// What an answer that says OK is worth: a number of copies that is none, or of rows that are not those that
/// were sent, is a failure. A server that skips what it has may say how many rows were new to it.
Result<UploadAnswer, ApiFailure> checked(
    const UploadCall &call, const ServerCharacter &server, const Result<UploadAnswer, ApiFailure> &answer)
{
    if (!answer)
        return answer;
    if (call.kind == Kind::AskRow && answer->number.value_or(-1) < 0)
        return unexpected(ApiFailure{ .kind = ApiFailure::Kind::NotTheAnswer });
    const bool storesFewer = call.isBatch() && server.keepsOneOfEqual() && answer->number >= 0
        && answer->number < qint64(call.rows);
    if (call.kind == Kind::Insert && answer->number != qint64(call.rows) && !storesFewer)
        return unexpected(ApiFailure{ .kind = ApiFailure::Kind::CountDiffers });
    return answer;
}

} // namespace

UploadMachine::UploadMachine(const UploadSettings &settings)
    : m_settings(settings)
    , m_pace(settings)
    , m_batch(settings.batch)
    , m_auditing(settings.auditDelay)
    , m_watch(settings)
    , m_random(settings.seed + 1)
{
}

void UploadMachine::start(const UploadStart &start, UploadNow now)
{
    m_supply.start(start.cursor.value_or(start.oldest), start.newestTime, start.oldest);
    m_lastSignOfLife = now.monotonic;
    m_supply.server() = start.server;
    std::chrono::milliseconds quietUntil = start.quietUntil;
    // The connection ended with its process, but the server may not have noticed yet.
    if (!start.settled && start.insertLeftBefore)
        quietUntil = std::max(
            quietUntil, now.monotonic - *start.insertLeftBefore + m_pace.quietAfterSilence(server()));
    m_pace.keepQuiet(quietUntil);
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
        m_call = UploadCall{ action.kind, action.purpose, action.count, now.monotonic };
        if (!server().isLearnt || !server().findsRows)
            m_call->row = action.rows;
        ++m_counters.requests;
        m_counters.questions += action.kind == Kind::AskRow;
        if (action.kind == Kind::AskRow)
            m_unaskable.asking(action.rows);
    }
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
        if (const auto question = m_watch.learner().question()) {
            action = UploadAction{ .kind = Kind::AskRow, .rows = *question };
        } else if (Witness *witness = m_watch.witness()) {
            action = witness->next();
            if (!action)
                conclude(m_watch.takeWitness(), now);
        } else {
            action = std::visit([&](auto &phase) { return nextIn(phase, now); }, m_phase);
        }
        if (action && action->kind == Kind::AskRow)
            action = askable(std::move(*action), now);
        const bool sendsRows
            = action && action->kind == Kind::Insert && action->purpose == UploadAction::Purpose::Rows;
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
    if (!m_unaskable.contains(question.rows))
        return question;
    if (m_watch.learner().question() || m_watch.witness())
        giveUpWatching();
    else if (question.purpose == UploadAction::Purpose::Verification)
        m_verification->setUnaskable(now);
    else if (question.purpose == UploadAction::Purpose::Idle)
        m_counters.rowsNotFound += m_auditing.setUnaskable(m_supply.server()).notFound;
    else if (Probing *probing = std::get_if<Probing>(&m_phase))
        probing->answer(0); // where the search begins earlier, more is asked; nothing gets lost
    else
        search()->setUnaskable();
    return {};
}

std::optional<UploadAction> UploadMachine::nextIn(AskingMark &, UploadNow)
{
    return UploadAction{ .kind = Kind::AskMark, .purpose = UploadAction::Purpose::Startup };
}

/// All that may be at the server is skipped, and looked for by samples.
void UploadMachine::skip(UploadStart start, std::optional<qint64> mark)
{
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
    // A mark that is not below what was confirmed says that the server has rows, and none is ours as we know
    // it.
    const bool isOdd
        = phase.start().cursor && phase.askedInVain() && m_markCheck != MarkCheck::BelowConfirmed;
    if (isOdd && !server().findsRows) { // nor has it ever: it may keep rows in another form
        m_supply.readAgain(*phase.start().cursor);
        enter(Settling(phase.start().audits));
        return {};
    }
    const LogPosition skippedTo = m_supply.readPosition();
    if (isOdd) {
        enter(Undecided{
            Question::NothingFound, phase.start().cursor, *phase.arrivedUpTo(), *phase.start().cursor });
        return {};
    }
    if (const auto audit = phase.audit())
        m_auditing.add(*audit, now.monotonic);
    if (const auto place = phase.arrivedUpTo())
        m_supply.readFrom(*place);
    m_counters.rowsSkipped += phase.rowsSkipped();
    enter(Settling(phase.start().audits, false, skippedTo));
    return {};
}

std::optional<UploadAction> UploadMachine::nextIn(Settling &phase, UploadNow now)
{
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
    if (m_supply.isFirstDoubted()) {
        enter(Settling({}));
        return {};
    }
    if (auto action = phase.next(m_supply))
        return action;
    return idle(now);
}

/// The server told what it still has of what was confirmed.
void UploadMachine::conclude(const Witness &witness, UploadNow now)
{
    using Verdict = Witness::Verdict;
    if (m_watch.doubts(witness)) {
        m_watch.begin(witness.afresh());
        return m_pace.keepQuiet(now.monotonic + m_pace.quietAfterSilence(server()));
    }
    const auto asksForeign = [&] {
        return witness.verdict() == Verdict::TooMany && server().isWrittenByOthers() && !m_settings.isShared;
    };
    if (const Proving *proving = std::get_if<Proving>(&m_phase)) {
        const UploadStart start = proving->start;
        const bool isMissing = witness.verdict() == Verdict::Missing;
        if (isMissing)
            m_markCheck = MarkCheck::RowsGone;
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
    const LogPosition confirmed = m_supply.begin();
    if (witness.verdict() == Verdict::Missing) {
        m_auditing.unload();
        m_markCheck = MarkCheck::RowsGone;
        enter(AskingMark{ { .cursor = confirmed,
            .newestTime = m_supply.newestConfirmedTime(),
            .oldest = m_supply.oldest(),
            .audits = m_auditing.open(),
            .mustProve = true } });
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
    if (undecided->question == Question::NothingFound && decision == Decision::GoOn)
        m_supply.server().findsRows = false;
    const LogPosition news = undecided->news;
    m_supply.readAgain(decision == Decision::SendAll ? undecided->all : news);
    enter(Settling(m_auditing.open(), false, news));
    setDemand();
}

std::optional<UploadAction> UploadMachine::nextIn(Reconciling &phase, UploadNow)
{
    if (auto action = phase.search().next(m_supply))
        return action;
    ServerCharacter &character = m_supply.server();
    if (phase.skippedRepetitions())
        ++character.repetitionsSkipped;
    else if (!character.keepsOneOfEqual() || phase.search().arrived() < phase.search().rows())
        character.repetitionsSkipped = 0; // it left out more than that
    confirmFound(phase.search());
    if (phase.search().arrived() > 0)
        m_watch.confirmed();
    if (m_supply.rows().isEmpty()) { // all of it is there
        m_pace.recovered();
        m_failure.reset();
    }
    std::visit([this](auto &&resumed) { enter(std::move(resumed)); }, phase.resumed());
    return {};
}

std::optional<UploadAction> UploadMachine::idle(UploadNow now)
{
    if (const auto until = m_pace.holdIdleWork(now.monotonic))
        return UploadAction{ .wakeAt = until };
    const std::chrono::milliseconds heartbeat = m_lastSignOfLife + m_settings.heartbeat;
    if (now.monotonic >= heartbeat) {
        // Only here: a heartbeat lifts the high-water mark over rows that were not sent yet.
        return UploadAction{ .kind = Kind::Heartbeat,
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
        ++m_counters.audits;
        return {};
    }
    if (m_verification)
        if (auto action = m_verification->next(
                m_supply.begin(), m_auditing, now.monotonic - m_lastSignOfLife, now.monotonic))
            return action;
    return UploadAction{ .wakeAt
        = std::min({ heartbeat, m_auditing.dueAt().value_or(heartbeat), m_watch.dueAt(),
            m_verification ? m_verification->wakeAt(now.monotonic) : heartbeat }) };
}

// ---------------------------------------------------------------- answers

void UploadMachine::onAnswer(const Result<UploadAnswer, ApiFailure> &answer, UploadNow now)
{
    Q_ASSERT(m_call);
    takePassedOver(now);
    UploadCall call = *std::exchange(m_call, std::nullopt);
    if (call.kind == Kind::Insert && answer && answer->number >= 0)
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
        m_failure.reset();
    m_watch.answered(now.monotonic);
    switch (call.kind) {
    case Kind::AskMark:
        return onMark(answer, now);
    case Kind::AskRow:
        if (!m_unaskable.answered())
            return onCopies(call, quint64(*answer.number), now);
        m_failure.reset(); // it was the row's
        return;
    case Kind::Insert:
        return answer.number < qint64(call.rows) ? onFewerStored(call, now) : onInserted(call, now);
    case Kind::Heartbeat:
        ++m_counters.heartbeats;
        m_lastSignOfLife = now.monotonic;
        return;
    case Kind::Nothing:
    case Kind::CountEarlier:
    case Kind::ReadRange:
    case Kind::ReadBefore:
    case Kind::ReadPiece:
        break;
    }
    Q_UNREACHABLE();
}

void UploadMachine::onMark(const UploadAnswer &answer, UploadNow now)
{
    UploadStart start = std::get<AskingMark>(m_phase).start;
    const MarkDecision decision = decideByMark(start, answer, now.wall);
    if (!start.mustProve || decision.check != MarkCheck::Plausible)
        m_markCheck = decision.check;
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
        return;
    }
    if (Witness *asking = m_watch.witness()) {
        asking->answer(copies, m_supply.server());
    } else if (call.isVerification()) {
        if (m_verification)
            m_verification->answer(copies, m_supply.server(), now);
    } else if (call.isIdleWork()) {
        const Auditing::Difference difference = m_auditing.answer(copies, m_supply.server());
        if (difference.missing > 0)
            m_watch.missed();
        m_counters.copiesTooMany += difference.tooMany;
        m_counters.rowsNotFound += difference.notFound;
    } else if (Probing *probing = std::get_if<Probing>(&m_phase)) {
        probing->answer(copies);
    } else {
        search()->answer(copies);
    }
    ServerCharacter &character = m_supply.server();
    if (copies > 0)
        m_watch.learner().found(call.row, character);
    if (copies > 1 && character.isLearnt && !findsLookAlikes(character))
        character.repetitionsSkipped = 0; // it has two equal ones
}

void UploadMachine::onInserted(const UploadCall &call, UploadNow now)
{
    if (call.isIdleWork()) {
        m_auditing.missingSent();
        ++m_counters.rowsMissed;
        if (m_verification)
            m_verification->rowSent();
        return;
    }
    const std::chrono::milliseconds took = now.monotonic - call.since;
    m_lastSignOfLife = now.monotonic;
    ServerCharacter &character = m_supply.server();
    character.longestInsert = std::max(character.longestInsert, took);
    m_watch.confirmed();
    m_batch.accepted(call.rows, !m_supply.isCaughtUp() || m_supply.rows().count() > call.rows, took);
    if (Settling *settling = std::get_if<Settling>(&m_phase))
        settling->inserted(call.rows);
    m_counters.rowsConfirmed += call.rows;
    m_supply.confirmFirst(call.rows);
}

void UploadMachine::onFailure(const UploadCall &call, const ApiFailure &failure, UploadNow now)
{
    m_failure = failure;
    m_watch.failed(failure);
    m_watch.learner().interrupt(); // what it found may be gone when the server is back
    if (call.isIdleWork() && m_watch.witness() && failure.kind != ApiFailure::Kind::Refused)
        m_watch.takeWitness(); // again before the next rows, or when idle work may go on
    if (call.kind == Kind::AskRow) {
        if (!saysSomeRowsFailed(failure))
            m_unaskable.failed();
        else if (m_unaskable.refused())
            return;
    }
    const bool canShrink = call.isBatch() && m_batch.failed(call.rows, failure.kind);
    const bool isInDoubt = call.kind == Kind::Insert && processingOf(failure.kind) == Processing::Unknown;
    if (isInDoubt && call.isIdleWork())
        m_auditing.postpone(now.monotonic);
    else if (isInDoubt)
        doubt(call, failure, now);
    else if (failure.kind == ApiFailure::Kind::Refused)
        giveUpWatching(); // no rows have to wait for a server that does not answer this
    m_pace.failed(call, failure, canShrink, server(), m_random, now.monotonic);
}

/// The server does not answer questions like that.
void UploadMachine::giveUpWatching()
{
    m_watch.learner().interrupt();
    if (Witness *asking = m_watch.witness())
        asking->giveUp();
}

void UploadMachine::doubt(const UploadCall &call, const ApiFailure &failure, UploadNow now)
{
    BatchSearch search(m_supply, call.rows);
    ++m_counters.doubts;
    m_auditing.addDoubt(search.range(), now.monotonic);
    reconcile(std::move(search),
        saysSomeRowsFailed(failure) ? PresenceSearch::Assume::Nothing : PresenceSearch::Assume::Prefix,
        call.stored);
}

/// The server keeps one of equal rows: are these as many as it left out?
void UploadMachine::onFewerStored(const UploadCall &call, UploadNow now)
{
    BatchSearch search(m_supply, call.rows);
    m_auditing.addDoubt(search.range(), now.monotonic);
    reconcile(std::move(search), PresenceSearch::Assume::Nothing, call.stored);
}

void UploadMachine::reconcile(BatchSearch search, PresenceSearch::Assume assume, std::optional<size_t> stored)
{
    if (Settling *settling = std::get_if<Settling>(&m_phase))
        enter(Reconciling(std::move(search), assume, stored, std::move(*settling)));
    else
        enter(Reconciling(std::move(search), assume, stored, std::get<Streaming>(m_phase)));
}

void UploadMachine::onEarlierCounts(const std::optional<std::vector<quint64>> &counts, UploadNow now)
{
    if (!counts) {
        m_pace.pauseForLog(now.monotonic);
    } else if (Probing *probing = std::get_if<Probing>(&m_phase)) {
        probing->setEarlierCount(counts->front());
    } else {
        const Settling *settling = std::get_if<Settling>(&m_phase);
        const Reconciling *reconciling = std::get_if<Reconciling>(&m_phase);
        if (reconciling && server().keepsOneOfEqual() && reconciling->lacksRepetitionsOnly(*counts)) {
            m_counters.repetitionsDropped += BatchSearch::repetitionsIn(*counts, search()->rows());
            search()->takeAll();
            return setDemand();
        }
        const auto assume = settling ? settling->assume() : std::get<Reconciling>(m_phase).assume();
        search()->setEarlierCounts(m_supply, *counts, assume, quint32(m_random()));
    }
    setDemand();
}

void UploadMachine::onRangeRead(RangeRows rows, UploadNow now)
{
    if (Witness *witness = m_watch.witness())
        return rows.isUnreadable && witness->waitsForRows() ? m_pace.pauseForLog(now.monotonic)
                                                            : m_watch.setRows(rows);
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

/// The search of the present phase, if it has one.
BatchSearch *UploadMachine::search()
{
    if (Settling *settling = std::get_if<Settling>(&m_phase))
        return settling->search() ? &*settling->search() : nullptr;
    Reconciling *reconciling = std::get_if<Reconciling>(&m_phase);
    return reconciling ? &reconciling->search() : nullptr;
}

void UploadMachine::confirmFound(const BatchSearch &search)
{
    const size_t arrived = search.arrived();
    m_counters.rowsConfirmed += arrived;
    if (search.isPrefix())
        m_supply.confirmFirst(arrived);
    else
        m_supply.confirmAmongFirst(search.presence());
}

/// Nothing behind what was read can be at the server. Before, an earlier process may have sent some of it.
bool UploadMachine::knowsWhatWasSent() const
{
    const Reconciling *reconciling = std::get_if<Reconciling>(&m_phase);
    return reconciling ? reconciling->knowsWhatWasSent() : phase() == Phase::Streaming;
}

void UploadMachine::takePassedOver(UploadNow now)
{
    for (const LogRange &range : m_supply.takePassedOver())
        m_auditing.add({ range.begin, range.end, knowsWhatWasSent() }, now.monotonic);
}

void UploadMachine::setDemand()
{
    const BatchSearch *search = this->search();
    const size_t inserting = m_call && m_call->isBatch() ? m_call->rows : 0;
    m_supply.setDemand({ .isOpen = phase() >= Phase::Settling,
        .isUrgent = !m_call && !m_pace.delaysRows(),
        .batchRows = m_batch.rows(),
        .batchBytes = m_batch.bytes(),
        .claimed = search ? search->rows() : inserting });
}

// ---------------------------------------------------------------- what is known

bool UploadMachine::isDrained() const
{
    return phase() == Phase::Streaming && m_supply.isCaughtUp() && m_supply.rows().isEmpty()
        && !(m_call && m_call->isBatch());
}

bool UploadMachine::isSettled() const
{
    const Streaming *streaming = std::get_if<Streaming>(&m_phase);
    return streaming && !(m_call && m_call->isBatch()) && m_supply.begin() >= streaming->doubtedTo;
}

std::optional<LogPosition> UploadMachine::confirmed() const
{
    if (phase() >= Phase::Settling)
        return m_supply.begin();
    if (const AskingMark *asking = std::get_if<AskingMark>(&m_phase))
        return asking->start.cursor;
    if (const Proving *proving = std::get_if<Proving>(&m_phase))
        return proving->start.cursor;
    if (const Undecided *undecided = std::get_if<Undecided>(&m_phase))
        return undecided->confirmed;
    if (const Skipping *skipping = std::get_if<Skipping>(&m_phase))
        return skipping->start.cursor;
    const Probing *probing = std::get_if<Probing>(&m_phase);
    return probing ? probing->start().cursor : std::nullopt;
}

std::vector<AuditRange> UploadMachine::openAudits() const
{
    std::vector<AuditRange> open = m_auditing.open();
    for (const LogRange &range : m_supply.passedOver())
        open.push_back({ range.begin, range.end, knowsWhatWasSent() });
    return open;
}

std::optional<Question> UploadMachine::question() const
{
    const Undecided *undecided = std::get_if<Undecided>(&m_phase);
    return undecided ? std::optional(undecided->question) : std::nullopt;
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
