// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/simulation/uploadworld.h"

#include "core/queuelog/rowtime.h"
#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/likeness.h"
#include "core/queuemetrics/rowencoder.h"

#include <algorithm>
#include <set>

namespace wql::simulation {

namespace {

QueueLogRowView rowOf(const std::string &line)
{
    QueueLogRowView row;
    std::string_view rest = line;
    const auto field = [&rest] {
        const size_t end = std::min(rest.find('|'), rest.size());
        const std::string_view text = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        return text;
    };
    row.timeId = field();
    row.callId = field();
    row.queue = field();
    row.agent = field();
    row.verb = field();
    return row;
}

std::string encoded(const std::string &line)
{
    std::string text;
    appendEncodedRow(text, rowOf(line), 0);
    return text;
}

} // namespace

UploadWorld::UploadWorld(quint32 seed)
    : m_random(seed)
    , m_server({})
    , m_tells(qEnvironmentVariableIsSet("WQL_STORY"))
{
    const auto sometimes = [this](double most) {
        return m_random() % 2 ? std::uniform_real_distribution<double>(0, most)(m_random) : 0.0;
    };
    m_faults = { .refuseEarly = sometimes(0.2),
        .dropBefore = sometimes(0.2),
        .dropAfter = sometimes(0.2),
        .partialPrefix = sometimes(0.2),
        .partialSubset = sometimes(0.1),
        .lateCommit = sometimes(0.02),
        .refuse = sometimes(0.1),
        .html = sometimes(0.1),
        .wrongCount = sometimes(0.05),
        .mostRows = m_random() % 3 ? 0 : 1 + m_random() % 60 };
    m_isVaried = m_random() % 2;
    m_hasTwin = m_isVaried && m_random() % 40 == 0;
    if (m_random() % 8 == 0) {
        m_faults.keepsOneOfEqual = true;
        m_faults.countsStored = m_random() % 2;
        m_faults.wrongCount = 0; // no telling one from the other
    }
    // Where rows are left out amid a batch before that is known, one can be taken for its look-alike for
    // good.
    m_faults.ignoresCase = !m_faults.keepsOneOfEqual && m_faults.partialSubset == 0
        && m_faults.wrongCount == 0 && m_faults.lateCommit == 0 && m_random() % 8 == 0;
    if (seed % 3 == 0) { // no draw: the stories of the other seeds stay what they were
        m_hasOddRows = true;
        m_isMended = seed % 2 == 0;
        m_faults.isStrict = true;
        m_faults.storesBefore = seed % 5 < 2;
        m_faults.refusesQuestions = seed % 7 < 2;
        m_settings.refused = RefusedPolicy(seed / 12 % 3);
    }
    // Rows that are refused, and those that were suspected wrongly, come late.
    m_hasBorders = m_faults.partialSubset == 0 && m_faults.lateCommit == 0 && m_faults.wrongCount == 0
        && !m_faults.keepsOneOfEqual && !m_faults.ignoresCase;
    m_orderKept = m_hasBorders && !m_hasOddRows;
    m_hadLate = m_faults.lateCommit > 0;
    m_server = ModelServer(m_faults);
    m_settings.batch.firstRows = 1 + m_random() % 40;
    m_settings.heartbeat = std::chrono::seconds(20 + m_random() % 1000);
    m_settings.seed = seed;
    // Some logs were half uploaded by somebody else before we come, some of those by heartbeats' grace.
    for (int i = int(m_random() % 200); i > 0; --i)
        append();
    // Before anything was asked, which rows are equal there is not known: half a log of another loader with
    // look-alikes in it is taken as it looks; and where one of equal rows stands for all, a hole of refused
    // ones does not show.
    const bool isMisleading = m_faults.ignoresCase || (m_hasOddRows && m_faults.keepsOneOfEqual);
    if (m_random() % 2 && !isMisleading) {
        size_t there = m_random() % (m_expected.size() + 1);
        // The server refused such rows of that loader, too, which came to a stand there.
        for (size_t row = 0; row < there && m_hasOddRows; ++row)
            if (fittedToColumns(m_expected[row]))
                there = row;
        m_server.store({ m_expected.begin(), m_expected.begin() + ptrdiff_t(there) });
        if (m_random() % 2)
            m_server.handle(
                { .kind = UploadAction::Kind::Heartbeat, .time = startWall + qint64(m_random() % 400000) },
                m_random);
        const bool isMarkLifted = m_server.newest() > startWall && m_server.newest() < startWall + 80000;
        if (isMarkLifted && there > 0 && there + 1 < m_log.size())
            m_oldest = qint64(there) + 1;
    }
}

void UploadWorld::schedule(qint64 delay, Event::Kind kind)
{
    m_events.push({ m_now + delay, m_order++, kind, m_life });
}

void UploadWorld::append()
{
    // Few different rows in a second, so that many are identical; the clock jumps back now and then.
    const qint64 time = startWall + m_now / 1000 - (m_random() % 50 == 0 ? qint64(m_random() % 10) : 0);
    const bool isOdd = m_hasOddRows && m_log.size() % 50 < 3 && m_log.size() > 20;
    const std::string oddEnd = m_faults.refusesQuestions ? "\xF0\x9F\x98\x80" : std::string(30, 'a');
    const quint64 call = m_isVaried ? m_log.size() / (1 + m_random() % 3) : m_random() % 4;
    std::string line = std::to_string(time) + "|c" + std::to_string(call) + (m_random() % 8 ? "|q" : "|Q")
        + "|a" + (isOdd ? oddEnd : "") + "|" + (m_random() % 2 ? "CONNECT" : "ABANDON") + "|";
    m_expected.push_back(encoded(line));
    m_log.push_back(std::move(line));
}

void UploadWorld::startProcess()
{
    ++m_life;
    tell(
        QStringLiteral("process starts, cursor %1, %2").arg(m_cursor ? m_cursor->offset : -1).arg(m_settled));
    m_reply.reset();
    m_machine = std::make_unique<UploadMachine>(m_settings);
    m_machine->setMoved([this](PhaseMove move) {
        m_moves.insert(move);
        if (!isAllowed(move))
            m_problem = nameOf(move.from) + QStringLiteral(" -> ") + nameOf(move.to)
                + QStringLiteral(" is in no table");
    });
    UploadStart start{ .cursor = m_cursor,
        .settled = m_settled,
        .newestTime = m_newest,
        .oldest = { 1, m_oldest },
        .audits = m_audits,
        .refused = m_refused,
        .server = m_character };
    if (m_insertSince)
        start.insertLeftBefore = std::chrono::milliseconds(m_now - *m_insertSince);
    m_settled = false;
    m_machine->start(
        start, { std::chrono::milliseconds(m_now), std::chrono::seconds(startWall + m_now / 1000) });
    schedule(0, Event::Kind::Wake);
}

void UploadWorld::kill()
{
    const bool clean = m_random() % 3 == 0 && !m_machine->isCallOutstanding();
    // A power cut loses the last commits as well; a clean stop writes everything.
    if (clean)
        remember(true);
    // What a server left out in between shows in its answer; who never hears it trusts a prefix.
    m_excused = m_excused || (m_holesUnrecorded && !clean);
    // Nor does it know of a row that it found refused and sent late, which has no place in the server's
    // order.
    m_hasBorders = m_hasBorders && m_machine->refusedRows().rows() == m_refused;
    m_machine.reset();
    startProcess();
}

void UploadWorld::remember(bool clean)
{
    if (!m_machine->confirmed())
        return;
    m_cursor = m_machine->confirmed();
    m_newest = m_machine->newestTime();
    m_settled = clean && m_machine->isSettled();
    m_audits = m_machine->openAudits();
    m_character = m_machine->server();
    m_refused = m_machine->refusedRows().rows();
    if (!m_reply && m_machine->phase() != UploadMachine::Phase::Reconciling)
        m_holesUnrecorded = false;
}

void UploadWorld::feed()
{
    m_machine->supply().setCaughtUp(false);
    if (m_doubt)
        m_machine->supply().doubt(*m_doubt);
    while (m_machine->supply().isHungry()) {
        const LogPosition at = m_machine->supply().readPosition();
        if (size_t(at.offset) >= m_log.size()) {
            m_machine->supply().setCaughtUp(true);
            return;
        }
        if (!m_machine->supply().accept(rowOf(m_log[size_t(at.offset)]), at, { 1, at.offset + 1 }))
            return;
    }
}

/// In the log, of what the machine believes the server takes for equal; \a isCut: also of rows that are equal
/// when they are cut.
quint64 UploadWorld::copiesBefore(qint64 place, const std::string &row, bool isCut) const
{
    const ServerCharacter &server = m_machine->server();
    if (!isCut && !findsLookAlikes(server))
        return quint64(std::count(m_expected.begin(), m_expected.begin() + place, row));
    // Each row is asked for many times, and the server is like that for long.
    auto &[comparison, likenesses] = m_likenesses[isCut];
    const std::array compares{ server.ignoresCase, server.ignoresAccents, server.ignoresTrailingBlanks };
    if (std::exchange(comparison, compares) != compares)
        likenesses.clear();
    for (size_t i = likenesses.size(); i < m_expected.size(); ++i)
        likenesses.push_back(
            likenessOf(isCut ? cutToColumns(m_expected[i]).value_or(m_expected[i]) : m_expected[i], server));
    return quint64(std::count(likenesses.begin(), likenesses.begin() + place, likenessOf(row, server)));
}

std::vector<quint64> UploadWorld::countEarlier(const LogWindow &window)
{
    std::vector<quint64> counts;
    // In this log every row is the target's, so a window without gaps is as long as it is wide.
    const qint64 width = window.places[window.cutFrom - 1].offset - window.places.front().offset + 1;
    if (!window.hasGaps && width != qint64(window.cutFrom))
        m_problem = QStringLiteral("a window with gaps says that it has none");
    for (size_t i = 0; i < window.rows.size(); ++i)
        counts.push_back(
            copiesBefore(window.places[i].offset, std::string(window.rows[i]), i >= window.cutFrom));
    return counts;
}

RangeRows UploadWorld::readRange(const LogRange &range) const
{
    RangeRows rows;
    std::set<std::string> seen;
    const qint64 sent = m_machine->confirmed()->offset;
    for (qint64 i = range.begin.offset; i < range.end.offset; ++i)
        if (const std::string &row = m_expected[size_t(i)];
            seen.insert(likenessOf(row, m_machine->server())).second)
            rows.rows.push_back({ row, copiesBefore(sent, row) });
    return rows;
}

RangeRows UploadWorld::readBefore(LogPosition to) const
{
    RangeRows rows;
    for (qint64 i = std::max<qint64>(0, to.offset - 20); i < to.offset; ++i)
        rows.rows.push_back({ m_expected[size_t(i)], copiesBefore(to.offset, m_expected[size_t(i)]) });
    return rows;
}

/// The whole action and what the machine says of itself, so that no difference between two runs is missed.
void UploadWorld::trace(const UploadAction &action)
{
    const LogPosition confirmed = m_machine->confirmed().value_or(LogPosition{ -1, -1 });
    for (const quint64 value : { quint64(action.kind), quint64(std::hash<std::string_view>()(action.rows)),
             quint64(action.count + action.window.cutFrom), quint64(action.time),
             quint64(action.range.begin.offset), quint64(action.range.end.offset),
             quint64(action.wakeAt.value_or(std::chrono::milliseconds(-1)).count()), quint64(m_now),
             quint64(confirmed.offset), quint64(m_machine->newestTime()), quint64(m_machine->isSettled()),
             quint64(m_machine->isDrained()), quint64(m_machine->counters().questions),
             quint64(m_machine->counters().rowsConfirmed), quint64(m_machine->counters().copiesTooMany) })
        trace(value);
}

void UploadWorld::act()
{
    const UploadNow now{ std::chrono::milliseconds(m_now), std::chrono::seconds(startWall + m_now / 1000) };
    feed();
    while (true) {
        const UploadAction action = m_machine->next(now);
        trace(action);
        tell(QStringLiteral("phase %1, action %2, %3 rows behind %7; read %4 of %5, confirmed %6")
                 .arg(int(m_machine->phase()))
                 .arg(int(action.kind))
                 .arg(action.count)
                 .arg(m_machine->supply().readPosition().offset)
                 .arg(m_log.size())
                 .arg(m_machine->confirmed() ? m_machine->confirmed()->offset : -1)
                 .arg(action.behind));
        if (action.purpose == UploadAction::Purpose::RefusedRow)
            tell(QStringLiteral("  refused row: ") + QString::fromLatin1(action.rows));
        if (action.kind == UploadAction::Kind::Nothing && m_machine->supply().isHungry()
            && !m_machine->supply().isCaughtUp()) {
            feed();
            continue;
        }
        if (action.kind == UploadAction::Kind::Nothing && m_machine->wantsEarlierFiles()) {
            const bool hasEarlier = m_oldest > 0;
            m_oldest /= 2;
            m_machine->onEarlierFiles(hasEarlier ? std::optional(LogPosition{ 1, m_oldest }) : std::nullopt);
            continue;
        }
        if (action.kind == UploadAction::Kind::Nothing && m_machine->question()) {
            // Who knows that the mark is a heartbeat's has them sent.
            m_machine->decide(
                m_machine->question() == Question::OtherForm ? Decision::SendAll : Decision::GoOn);
            continue;
        }
        if (action.kind == UploadAction::Kind::Nothing) {
            if (action.wakeAt)
                schedule(std::max<qint64>(1, action.wakeAt->count() - m_now), Event::Kind::Wake);
            return;
        }
        if (action.kind == UploadAction::Kind::CountEarlier) {
            m_machine->onEarlierCounts(countEarlier(action.window), now);
            continue;
        }
        if (action.kind == UploadAction::Kind::ReadRange) {
            m_machine->onRangeRead(readRange(action.range), now);
            continue;
        }
        if (action.kind == UploadAction::Kind::ReadBefore) {
            m_machine->onRangeRead(readBefore(action.range.end), now);
            continue;
        }
        if (m_reply)
            m_problem = QStringLiteral("two requests outstanding");
        if (action.behind > 0)
            remember(false); // the engine commits at once what is in doubt
        m_reply = m_server.handle(action, m_random);
        if (action.kind == UploadAction::Kind::Insert)
            m_insertSince = m_now;
        if (action.kind == UploadAction::Kind::Insert)
            m_holesUnrecorded = m_holesUnrecorded || m_reply->isHoley;
        if (!m_reply->late.empty()) {
            m_late.push_back(m_reply->late);
            schedule(patience + qint64(m_random() % 30000), Event::Kind::LateCommit);
        }
        schedule(m_reply->isSlow ? patience : 1 + qint64(m_random() % 50), Event::Kind::Answer);
        return;
    }
}

void UploadWorld::tell(const QString &what) const
{
    if (m_tells)
        fprintf(stderr, "%9lld ms: %s\n", m_now, qPrintable(what));
}

void UploadWorld::onAnswer()
{
    const ModelServer::Reply reply = *std::exchange(m_reply, std::nullopt);
    tell(reply.answer ? QStringLiteral("  answer %1").arg(reply.answer->number.value_or(-1))
                      : QStringLiteral("  failure %1").arg(int(reply.answer.error().kind)));
    m_machine->onAnswer(
        reply.answer, { std::chrono::milliseconds(m_now), std::chrono::seconds(startWall + m_now / 1000) });
    if (m_insertSince && m_machine->quietUntil().count() > m_now)
        m_insertSince = m_now;
    else
        m_insertSince.reset();
    act();
}

QString UploadWorld::run()
{
    constexpr qint64 storyEnds = 1200000;
    constexpr qint64 calmEnds = storyEnds + 4000000;
    const bool isKilled = m_random() % 2;
    const qint64 killedAt = isKilled ? qint64(m_random() % 100000) : 0;
    const bool isRestored = m_random() % 8 == 0;
    const qint64 restoredAt = isRestored ? qint64(m_random() % 600000) : 0;
    const bool isPutBack = m_isVaried && m_hasBorders && !m_hasTwin && m_random() % 3 == 0;
    if (isRestored || isPutBack)
        m_oldest = 0; // what is lost of older files nobody could send again
    startProcess();
    schedule(10, Event::Kind::Append);
    schedule(100, Event::Kind::Commit);
    if (isKilled)
        schedule(killedAt, Event::Kind::Kill);
    if (isRestored)
        schedule(restoredAt, Event::Kind::Restore);
    if (isPutBack)
        schedule(300000 + qint64(m_random() % 600000), Event::Kind::PutBack);
    if (m_hasTwin)
        schedule(200000, Event::Kind::Copy);
    else if (!isPutBack && m_settings.seed % 4 == 0)
        schedule(400000, Event::Kind::Elsewhere);
    schedule(storyEnds + 300000, Event::Kind::Append); // who is idle looks back before it sends on
    while (!m_events.empty() && m_problem.isEmpty()) {
        const Event event = m_events.top();
        m_events.pop();
        m_now = event.at;
        if (!m_calm && m_now > storyEnds) {
            m_calm = true;
            m_server.heal(m_isMended);
        }
        if (m_now > calmEnds)
            break;
        switch (event.kind) {
        case Event::Kind::Append:
            if (m_calm) {
                append();
                act();
                break;
            }
            for (int i = int(m_random() % 20); i > 0; --i)
                append();
            schedule(1 + qint64(m_random() % (m_random() % 10 ? 2000 : 100000)), Event::Kind::Append);
            act();
            break;
        case Event::Kind::Answer:
            if (event.life == m_life)
                onAnswer();
            break;
        case Event::Kind::LateCommit:
            m_server.store(m_late.front());
            m_late.erase(m_late.begin());
            break;
        case Event::Kind::Wake:
            if (event.life == m_life)
                act();
            break;
        case Event::Kind::Kill:
            if (m_calm)
                break;
            kill();
            schedule(1 + qint64(m_random() % 200000), Event::Kind::Kill);
            break;
        case Event::Kind::Commit:
            if (m_random() % 3)
                remember(false);
            schedule(100 + qint64(m_random() % 2000), Event::Kind::Commit);
            break;
        case Event::Kind::PutBack:
            // What is in doubt just then, and was taken away with the newest rows, proves a border that is
            // none.
            if (!m_calm && m_machine->phase() == UploadMachine::Phase::Streaming && !m_reply)
                putBack();
            else if (!m_calm)
                schedule(500, Event::Kind::PutBack);
            break;
        case Event::Kind::Return:
            m_server.setAway(false);
            break;
        case Event::Kind::Copy: // the twin has sent what is confirmed
            if (const auto confirmed = m_machine->confirmed();
                !m_calm && confirmed && confirmed->offset > 0) {
                m_server.store({ m_expected[size_t(confirmed->offset - 1)] });
                schedule(1000, Event::Kind::Copy);
            }
            break;
        case Event::Kind::Elsewhere:
            appendFromElsewhere();
            act();
            break;
        case Event::Kind::Restore:
            if (!m_calm) {
                tell(QStringLiteral("database restored"));
                restoreDatabase();
                m_machine.reset();
                startProcess();
            }
            break;
        }
    }
    return m_problem.isEmpty() ? verdict() : m_problem;
}

void UploadWorld::restoreDatabase()
{
    const std::vector<std::string> rows = m_server.rows();
    const auto border = rows.begin() + ptrdiff_t(rows.size() / 2);
    m_server.forgetBehind(rows.size() / 2);
    remember(false);
    // The loss does not show in the mark when it lies in the second confirmed last, and it has no border to
    // be searched when the rows had not come in order.
    if (!m_hasBorders || m_server.newest() >= m_newest) {
        m_kept.insert(rows.begin(), border);
        for (auto row = border; row != rows.end(); ++row)
            ++m_forgotten[*row];
    }
    m_orderKept = m_hasBorders = false;
}

/// The machine lives on while the server is away, and comes back without its newest rows.
void UploadWorld::putBack()
{
    const size_t rows = m_server.rows().size();
    tell(QStringLiteral("database put back"));
    m_wasPutBack = true;
    m_server.forgetBehind(rows - std::min<size_t>(rows, 1 + m_random() % 60));
    m_server.setAway(true);
    schedule(15000 + qint64(m_random() % 20000), Event::Kind::Return);
    m_orderKept = m_hasBorders = false;
}

/// A file comes that grew elsewhere, where some of its rows were sent.
void UploadWorld::appendFromElsewhere()
{
    const size_t begin = m_log.size();
    tell(QStringLiteral("rows come from elsewhere"));
    for (size_t i = 0; i < 60; ++i) {
        std::string line
            = std::to_string(startWall + m_now / 1000) + "|elsewhere" + std::to_string(i) + "|q|a|CONNECT|";
        m_expected.push_back(encoded(line));
        m_log.push_back(std::move(line));
    }
    m_doubt = LogRange{ { 1, qint64(begin) }, { 1, qint64(m_log.size()) } };
    const auto first = m_expected.begin() + ptrdiff_t(begin);
    m_server.store({ first, first + ptrdiff_t(m_settings.seed % 60) });
    m_orderKept = false;
}

size_t UploadWorld::firstDifference() const
{
    std::map<std::string, qint64> inLog;
    for (const std::string &row : m_expected)
        ++inLog[row];
    for (size_t i = 0; i < m_expected.size(); ++i)
        if (m_server.copies(m_expected[i]) != quint64(inLog[m_expected[i]]))
            return i;
    return m_expected.size();
}

/// What is special about this world.
QString UploadWorld::kind() const
{
    QString words;
    if (m_faults.keepsOneOfEqual)
        words += m_faults.countsStored ? QStringLiteral(" (keeps one of equal rows, counts those)")
                                       : QStringLiteral(" (keeps one of equal rows)");
    if (m_faults.ignoresCase)
        words += QStringLiteral(" (ignores case)");
    if (m_hasOddRows)
        words += m_isMended ? QStringLiteral(" (refuses rows, mended)") : QStringLiteral(" (refuses rows)");
    if (m_hasTwin)
        words += QStringLiteral(" (has a twin)");
    if (m_wasPutBack)
        words += QStringLiteral(" (database put back)");
    return words;
}

QString UploadWorld::verdict() const
{
    if (!m_machine->isDrained())
        return QStringLiteral("not drained: phase %1").arg(int(m_machine->phase()));
    std::map<std::string, qint64> difference;
    // Which of the rows that the server takes for equal it lacks, it cannot tell.
    for (const std::string &row : m_expected)
        ++difference[m_server.compared(row)];
    std::set<std::string> late; // refused, or suspected wrongly
    for (const auto &[number, row] : m_machine->refusedRows().rows()) {
        if (row.state == RefusedRow::State::Retry || row.state == RefusedRow::State::Cut)
            return QStringLiteral("refused row %1 is not sent").arg(number);
        if (m_isMended && row.state == RefusedRow::State::Waiting)
            return QStringLiteral("refused row %1 waits for a server that takes it").arg(number);
        if (row.state != RefusedRow::State::Sent && !fittedToColumns(row.text))
            return QStringLiteral("row %1, which nobody refuses, is not sent").arg(number);
        late.insert(row.text);
        --difference[m_server.compared(row.text)];
        if (row.state == RefusedRow::State::Sent)
            ++difference[m_server.compared(row.sending)];
    }
    for (const std::string &row : m_server.rows())
        --difference[m_server.compared(row)];
    // A row that was sent cut, of which the last commit before a crash knew nothing, is found cut.
    const bool mayBeCut = m_settings.refused == RefusedPolicy::Cut && m_life > 1;
    for (const std::string &row : m_expected)
        if (const auto cut = mayBeCut ? fittedToColumns(row) : std::nullopt) {
            qint64 &whole = difference[m_server.compared(row)];
            qint64 &asCut = difference[m_server.compared(*cut)];
            const qint64 same = std::max<qint64>(0, std::min(whole, -asCut));
            whole -= same;
            asCut += same;
        }
    qint64 missing = 0, extra = 0;
    for (const auto &[row, count] : difference) {
        // One stands for all, also one that was cut.
        const auto cut = m_faults.keepsOneOfEqual ? fittedToColumns(row) : std::nullopt;
        if (m_faults.keepsOneOfEqual && (m_server.copies(row) == 1 || (cut && m_server.copies(*cut) == 1)))
            continue;
        for (size_t i = 0; m_tells && count != 0 && i < m_expected.size(); ++i)
            if (m_server.compared(m_expected[i]) == row)
                tell(QStringLiteral("%1 missing, row %2: %3")
                         .arg(count)
                         .arg(i)
                         .arg(QString::fromStdString(row)));
        auto forgotten = m_forgotten.find(row);
        if (const auto asCut = fittedToColumns(row); asCut && forgotten == m_forgotten.end())
            forgotten = m_forgotten.find(*asCut);
        missing += std::max<qint64>(0, count - (forgotten == m_forgotten.end() ? 0 : forgotten->second));
        extra += m_kept.contains(row) ? 0 : std::max<qint64>(0, -count);
    }
    // A late commit behind our question is the one duplicate that no protocol without keys can exclude.
    if (missing > 0 || (extra > 0 && !m_hadLate && !m_excused && !m_hasTwin))
        return QStringLiteral("%1 rows, %2 missing, %3 too many; first differing row %4%5")
            .arg(m_expected.size())
            .arg(missing)
            .arg(extra)
            .arg(firstDifference())
            .arg(kind());
    const auto inTime = [&late](std::vector<std::string> rows) {
        std::erase_if(rows, [&late](const std::string &row) { return late.contains(row); });
        return rows;
    };
    if (m_orderKept && extra == 0 && inTime(m_server.rows()) != inTime(m_expected))
        return QStringLiteral("out of order%1").arg(kind());
    return {};
}

} // namespace wql::simulation
