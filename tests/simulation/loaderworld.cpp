// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/simulation/loaderworld.h"

#include "core/queuelog/lineparser.h"
#include "core/queuemetrics/rowencoder.h"

#include <QUrl>

#include <errno.h>

#include <algorithm>
#include <set>

namespace wql::simulation {

namespace {

constexpr qint64 storyEnds = 400000;
constexpr qint64 calmEnds = storyEnds + 3600000;
constexpr qint64 commitsTake = 5000; ///< of a slow disk
constexpr size_t mostHandles = 60;
constexpr int mostOlder = 4;
constexpr qint64 systemFlushes = 35000; ///< after this the operating system has written what was committed

QString readable(const std::string &encodedRow)
{
    return QUrl::fromPercentEncoding(QByteArray::fromStdString(encodedRow));
}

void mix(quint64 &trace, quint64 value)
{
    trace = (trace ^ value) * 0x100000001b3ULL;
}

} // namespace

LoaderWorld::~LoaderWorld() = default;

LoaderWorld::LoaderWorld(quint32 seed, StoryTwist twist)
    : m_seed(seed)
    , m_random(seed)
    , m_operatorRandom(seed + 2)
    , m_writerRandom(seed + 1)
    , m_replaces(twist.replaces)
    , m_slowDisk(twist.slowDisk)
    , m_meddles(twist.meddles)
    , m_meddlerRandom(seed + 3)
    , m_gentle(twist.quiet)
    , m_tells(qEnvironmentVariableIsSet("WQL_STORY"))
{
    const quint32 lot = quint32(m_random());
    m_dies = lot % 4 != 0 && !twist.quiet;
    m_troubled = (lot >> 2) % 2 && !twist.quiet;
    m_loses = (lot >> 3) % 5 == 0 && !twist.quiet;
    m_truncates = (lot >> 9) % 3 == 0;
    m_asterisk = std::make_unique<ModelAsterisk>(m_files, seed,
        ModelAsterisk::Habits{
            .rubbish = (lot >> 8) % 2 == 0, .copyTruncates = m_truncates, .destroys = m_loses });
    m_config.general.queueLog = QString::fromStdString(ModelAsterisk::path);
    m_config.general.drainQuiet = std::chrono::seconds(2 + (lot >> 12) % 29);
    m_circumstances = QStringLiteral(" (%1%2%3%4%5)")
                          .arg(m_dies ? QStringLiteral("dies ") : QString(),
                              m_troubled ? QStringLiteral("troubled ") : QString(),
                              m_loses ? QStringLiteral("destroys ") : QString(),
                              m_truncates ? QStringLiteral("copytruncates ") : QString(),
                              (lot >> 8) % 2 == 0 ? QStringLiteral("rubbish") : QString());
    makeTargets(twist);
    makePast();
}

// ---------------------------------------------------------------- how it begins

ServerFaults LoaderWorld::drawFaults(std::mt19937 &random)
{
    const auto sometimes = [&random](double most) {
        return random() % 2 ? std::uniform_real_distribution<double>(0, most)(random) : 0.0;
    };
    return { .refuseEarly = sometimes(0.2),
        .dropBefore = sometimes(0.1),
        .dropAfter = sometimes(0.2),
        .partialPrefix = sometimes(0.2),
        .partialSubset = random() % 4 ? 0.0 : 0.1,
        .lateCommit = random() % 8 ? 0.0 : 0.02,
        .refuse = sometimes(0.1),
        .html = sometimes(0.1),
        .wrongCount = random() % 8 ? 0.0 : 0.05,
        .mostRows = random() % 3 ? 0 : 1 + random() % 60 };
}

/// One to four targets: by queue, by queue with a mirror, by agent, and for the rest.
void LoaderWorld::makeTargets(const StoryTwist &twist)
{
    const size_t count = 1 + m_random() % 4;
    m_feedings.resize(count);
    for (size_t i = 0; i < count; ++i) {
        Feeding &feeding = m_feedings[i];
        feeding.random.seed(m_seed * 31 + quint32(i));
        Target target{ .name = QString::number(i) };
        target.timezoneOffset = std::chrono::seconds(feeding.random() % 3 ? 0 : 3600);
        m_config.targets.push_back(target);
        feeding.key = target.name;
        ServerFaults faults = drawFaults(feeding.random);
        feeding.orderKept = faults.partialSubset == 0 && faults.lateCommit == 0 && faults.wrongCount == 0;
        feeding.commitsLate = faults.lateCommit > 0;
        if (twist.quiet)
            faults = {};
        if (i == 0 && twist.firstTargetDead)
            faults.refuseEarly = 1;
        feeding.server = ModelServer(faults);
        feeding.slowness = feeding.random() % 5 || twist.quiet ? 50 : 20000;
        feeding.settings.batch.firstRows = 1 + feeding.random() % 40;
        feeding.settings.heartbeat = std::chrono::seconds(20 + feeding.random() % 1000);
        feeding.settings.timezoneOffset = target.timezoneOffset.count();
        feeding.settings.seed = m_seed + quint32(i);
    }
    const auto rule = [this](size_t target, const char *queue, const char *agent, bool continues) {
        Rule made{
            .name = QString::number(target), .target = QString::number(target), .continues = continues
        };
        if (*queue)
            made.queue.tests.push_back({ NameTest::Kind::StartsWith, QString::fromLatin1(queue) });
        if (*agent)
            made.agent.tests.push_back({ NameTest::Kind::StartsWith, QString::fromLatin1(agent) });
        m_config.rules.push_back(made);
    };
    rule(0, "acme", "", m_random() % 2);
    if (count > 1)
        rule(1, "", "gamma", m_random() % 2);
    if (count > 2)
        rule(2, m_random() % 2 ? "beta" : "acme", "beta", false);
    if (count > 3)
        rule(3, "", "", false);
}

/// Some logs were uploaded in part by somebody else before we came, archives included.
void LoaderWorld::makePast()
{
    const size_t deeds = m_random() % 12;
    for (size_t i = 0; i < deeds; ++i) {
        m_asterisk->write(startWall - 100 + qint64(i));
    }
    Router router(m_config);
    std::string scratch;
    std::vector<std::vector<std::string>> there(m_feedings.size());
    for (const ModelAsterisk::Line &line : m_asterisk->lines()) {
        const ParsedLine parsed = parseLine(line.text, scratch);
        if (parsed.kind != LineKind::Row)
            continue;
        for (const Take &take : router.route(parsed.row).takes) {
            std::string &row = there[size_t(take.target)].emplace_back();
            appendEncodedRow(row, parsed.row, m_feedings[size_t(take.target)].settings.timezoneOffset);
        }
    }
    for (size_t i = 0; i < m_feedings.size(); ++i) {
        Feeding &feeding = m_feedings[i];
        if (feeding.random() % 2 || there[i].empty())
            continue;
        there[i].resize(feeding.random() % there[i].size());
        feeding.server.store(there[i]);
    }
}

// ---------------------------------------------------------------- the story

void LoaderWorld::schedule(qint64 delay, Kind kind, size_t target)
{
    m_events.push({ m_now + delay, m_order++, kind, target, m_life });
}

UploadNow LoaderWorld::now() const
{
    return { std::chrono::milliseconds(m_now), std::chrono::seconds(startWall + m_now / 1000) };
}

void LoaderWorld::tell(const QString &what) const
{
    if (m_tells)
        fprintf(stderr, "%9lld ms: %s\n", m_now, qPrintable(what));
}

void LoaderWorld::tellFiles() const
{
    const auto names = m_files.names();
    QString files;
    for (const auto &[name, file] : names)
        files += QStringLiteral(" %1 (inode %2, %3 bytes)")
                     .arg(QString::fromStdString(name))
                     .arg(file->inode)
                     .arg(file->bytes.size());
    tell(QStringLiteral("files:") + files);
}

void LoaderWorld::tellSegments(const std::vector<SegmentRecord> &records) const
{
    for (const SegmentRecord &record : records)
        tell(QStringLiteral("segment %1: %2 inode %3 from %4, %5 bytes%6%7")
                 .arg(record.number)
                 .arg(QString::fromStdString(record.path))
                 .arg(record.identity.inode)
                 .arg(record.base)
                 .arg(record.size)
                 .arg(record.finished ? QStringLiteral(", finished") : QString(),
                     record.needed ? QStringLiteral(", needed") : QString()));
}

QString LoaderWorld::run()
{
    startProcess();
    schedule(10, Kind::Write);
    schedule(1000, Kind::Administer);
    if (m_dies)
        schedule(qint64(m_random() % 60000), Kind::Kill);
    if (m_troubled)
        schedule(qint64(m_random() % 60000), Kind::Trouble);
    if (m_replaces)
        schedule(qint64(m_operatorRandom() % 30000), Kind::Replace);
    while (!m_events.empty() && m_problem.isEmpty()) {
        const Event event = m_events.top();
        m_events.pop();
        m_now = std::max(m_now, event.at); // late, if a commit took its time
        if (!m_calm && m_now > storyEnds)
            calmDown();
        if (m_now > calmEnds || (m_calm && event.kind == Kind::Tick && isQuiet()))
            break;
        handle(event);
    }
    const QString problem = m_problem.isEmpty() ? verdict() : m_problem;
    return problem.isEmpty() ? problem : problem + m_circumstances;
}

void LoaderWorld::handle(const Event &event)
{
    const bool alive = event.life == m_life;
    switch (event.kind) {
    case Kind::Write:
        if (m_calm)
            return;
        m_asterisk->write(startWall + m_now / 1000);
        if (m_writerRandom() % 3 == 0)
            schedule(1, Kind::Hint);
        return schedule(1 + qint64(m_writerRandom() % (m_writerRandom() % 10 ? 3000 : 30000)), Kind::Write);
    case Kind::Administer:
        if (m_calm)
            return;
        m_asterisk->administer(
            startWall + m_now / 1000, [this](const std::string &name) { return isNeeded(name); });
        m_truncatedTwice = m_truncatedTwice || m_asterisk->truncations() - m_truncationsSeen > 1;
        if (m_meddles && !m_hasMeddled && m_meddlerRandom() % 3 == 0)
            m_hasMeddled = m_asterisk->meddle(startWall + m_now / 1000);
        if (m_meddles && m_meddlerRandom() % 3 == 0)
            m_asterisk->putBack();
        tellFiles();
        return schedule(
            1 + qint64(m_writerRandom() % (m_writerRandom() % 4 ? 40000 : 700)), Kind::Administer);
    case Kind::Tick:
        if (alive) {
            schedule(1000, Kind::Tick);
            poll();
        }
        return;
    case Kind::Hint:
        return alive ? poll() : void();
    case Kind::Pump:
        return alive ? pump() : void();
    case Kind::Wake:
        return alive ? wake(event.target) : void();
    case Kind::Answer:
        return alive ? onAnswer(event.target) : void();
    case Kind::Commit:
        return alive ? commit(Occasion::Later) : void();
    case Kind::LateCommit: {
        Feeding &feeding = m_feedings[event.target];
        feeding.server.store(feeding.late.front());
        return feeding.late.pop_front();
    }
    case Kind::Kill:
        if (m_calm)
            return;
        kill();
        return schedule(1 + qint64(m_random() % 100000), Kind::Kill);
    case Kind::Trouble:
        if (m_calm)
            return;
        beTroubled(true);
        return schedule(1 + qint64(m_random() % 20000), Kind::Relief);
    case Kind::Relief:
        beTroubled(false);
        return schedule(1 + qint64(m_random() % 60000), Kind::Trouble);
    case Kind::Replace:
        if (m_calm)
            return;
        replace(m_operatorRandom() % m_feedings.size());
        return schedule(1 + qint64(m_operatorRandom() % 30000), Kind::Replace);
    }
}

void LoaderWorld::beTroubled(bool on)
{
    m_files.unmount(false);
    m_files.allowOpen(ModelAsterisk::path);
    m_files.failReads(0, 0);
    m_files.failOpens(0);
    m_storeFails = false;
    if (!on)
        return;
    const auto lot = m_random() % 5;
    tell(QStringLiteral("trouble %1").arg(lot));
    switch (lot) {
    case 0:
        return m_files.unmount(true);
    case 1:
        return m_files.refuseOpen(ModelAsterisk::path, EACCES);
    case 2:
        return m_files.failReads(EIO, int(1 + m_random() % 20));
    case 3:
        return m_files.failOpens(EMFILE);
    case 4:
        m_storeFails = true;
        return;
    }
}

void LoaderWorld::calmDown()
{
    tell(QStringLiteral("all is calm"));
    m_calm = true;
    beTroubled(false);
    m_asterisk->settle(startWall + storyEnds / 1000);
    for (Feeding &feeding : m_feedings) {
        feeding.server.heal();
        feeding.slowness = 50;
    }
}

// ---------------------------------------------------------------- the process, wired as Engine wires it

void LoaderWorld::startProcess()
{
    ++m_life;
    for (Feeding &feeding : m_feedings) {
        feeding.reply.reset();
        feeding.lastCursor.reset();
        feeding.machine = std::make_unique<UploadMachine>(feeding.settings);
        feeding.hadCursor = false;
        feeding.retired.reset();
        feeding.quietUntil = {};
    }
    m_chain = std::make_unique<LogChain>(
        m_files, LogChainSettings{ .path = ModelAsterisk::path, .drainQuiet = m_config.general.drainQuiet });
    m_chain->restore(m_disk.segments);
    tellSegments(m_disk.segments);
    m_cursors = std::make_unique<CursorTable>(*m_chain, m_disk);
    // A quarantine that cannot be written stops nothing.
    m_distributor = std::make_unique<RowDistributor>(*m_chain, Quarantine("/nonexistent/quarantine"));
    m_history = std::make_unique<LogHistory>(*m_chain, m_distributor->timeline());
    m_dirty = m_held = false;

    m_cursors->begin({});
    m_distributor->addRouting({}, m_config);
    setRecipients();
    schedule(0, Kind::Tick);
}

void LoaderWorld::setRecipients()
{
    std::vector<RoutingTimeline::Recipient> recipients;
    for (const Feeding &feeding : m_feedings)
        recipients.push_back({ { feeding.key, feeding.key }, &feeding.machine->supply() });
    m_distributor->setRecipients(recipients);
}

/// The successor waits for the answer that its predecessor waits for.
void LoaderWorld::replace(size_t target)
{
    Feeding &feeding = m_feedings[target];
    if (feeding.retired || feeding.machine->phase() == UploadMachine::Phase::NotStarted)
        return;
    tell(QStringLiteral("target %1 is replaced").arg(target));
    feeding.machine->stop();
    feeding.retired = std::exchange(feeding.machine, std::make_unique<UploadMachine>(feeding.settings));
    feeding.hadCursor = false;
    setRecipients();
    if (!feeding.reply)
        bury(target);
}

void LoaderWorld::bury(size_t target)
{
    Feeding &feeding = m_feedings[target];
    commit(Occasion::Later);
    feeding.quietUntil = feeding.retired->quietUntil();
    feeding.retired.reset();
    startMachines();
}

/// Stopped in peace, killed, or with the power cut, which loses the last commits as well.
void LoaderWorld::kill()
{
    const auto manner = m_random() % 3;
    tell(QStringLiteral("process ends, manner %1").arg(manner));
    if (manner == 0) {
        for (Feeding &feeding : m_feedings)
            feeding.machine->stop();
        commit(Occasion::Stop);
    } else if (manner == 1 && !m_older.empty()) {
        const Replaced &replaced = m_older[m_random() % m_older.size()];
        if (m_now - replaced.at < systemFlushes)
            m_disk = replaced.contents;
    }
    for (Feeding &feeding : m_feedings)
        feeding.excused = feeding.excused || feeding.holeAge < (manner == 1 ? mostOlder : 1);
    m_older.clear();
    m_history.reset();
    m_distributor.reset();
    m_cursors.reset();
    m_chain.reset();
    if (m_meddles && m_meddlerRandom() % 3 == 0) {
        m_asterisk->moveAway(startWall + m_now / 1000);
        m_movedAway = true;
    }
    startProcess();
}

std::vector<CursorTable::Entry> LoaderWorld::entries(bool ended) const
{
    std::vector<CursorTable::Entry> entries;
    for (const Feeding &feeding : m_feedings)
        for (const UploadMachine *machine : { feeding.retired.get(), feeding.machine.get() })
            if (machine)
                entries.push_back({ .key = feeding.key,
                    .machine = machine,
                    .ended = ended && !machine->isCallOutstanding() });
    return entries;
}

void LoaderWorld::poll()
{
    const LogChanges changes = m_chain->poll(std::chrono::milliseconds(m_now));
    if (m_chain->isReady() && m_chain->health().isOk())
        m_truncationsSeen = m_asterisk->truncations();
    if (changes.recordsChanged) {
        m_cursors->setSegmentsChanged();
        touch();
        tellSegments(m_chain->records());
    }
    if (m_chain->isReady())
        m_cursors->checkCursors();
    startMachines();
    if (changes.grew || m_distributor->failure()) {
        m_distributor->logChanged();
        pump();
    }
    checkBounds();
}

void LoaderWorld::startMachines()
{
    std::map<size_t, UploadStart> starts;
    for (size_t i = 0; i < m_feedings.size() && m_chain->isReady(); ++i) {
        const Feeding &feeding = m_feedings[i];
        if (feeding.retired || feeding.machine->phase() != UploadMachine::Phase::NotStarted)
            continue;
        UploadStart start = m_cursors->startOf(feeding.key);
        start.quietUntil = feeding.quietUntil;
        starts.emplace(i, std::move(start));
    }
    if (starts.empty())
        return;
    commit(Occasion::Start);
    for (const auto &[i, start] : starts) {
        tell(QStringLiteral("target %1 starts, cursor %2:%3, settled %4")
                 .arg(i)
                 .arg(start.cursor ? start.cursor->segment : 0)
                 .arg(start.cursor ? start.cursor->offset : 0)
                 .arg(start.settled));
        m_feedings[i].machine->start(start, now());
        m_feedings[i].hadCursor = start.cursor.has_value();
        wake(i);
    }
    schedule(0, Kind::Pump);
}

void LoaderWorld::pump()
{
    for (int i = 0; i < 20; ++i) {
        const bool more = m_distributor->pump();
        for (size_t target = 0; target < m_feedings.size(); ++target)
            wake(target);
        if (!more)
            return;
    }
    schedule(1, Kind::Pump);
}

void LoaderWorld::wake(size_t target)
{
    UploadMachine &machine = *m_feedings[target].machine;
    while (!m_held && !machine.isCallOutstanding()) {
        const UploadAction action = machine.next(now());
        switch (action.kind) {
        case UploadAction::Kind::Nothing:
            if (machine.wantsEarlierFiles() && m_history->extendBack(machine)) {
                m_cursors->setSegmentsChanged();
                break;
            }
            if (action.wakeAt)
                schedule(std::max<qint64>(1, action.wakeAt->count() - m_now), Kind::Wake, target);
            return;
        case UploadAction::Kind::CountEarlier:
            machine.onEarlierCounts(m_history->countEarlier(machine.supply(), action.window), now());
            break;
        case UploadAction::Kind::ReadRange:
            machine.onRangeRead(m_history->readRange(machine.supply(), action.range), now());
            break;
        case UploadAction::Kind::ReadBefore:
            machine.onRangeRead(m_history->readBefore(machine.supply(), action.range.end), now());
            break;
        case UploadAction::Kind::ReadPiece: // nobody verifies here
            return;
        case UploadAction::Kind::AskMark:
        case UploadAction::Kind::AskRow:
        case UploadAction::Kind::Insert:
        case UploadAction::Kind::Heartbeat:
            perform(target, action);
            break;
        }
    }
}

void LoaderWorld::perform(size_t target, const UploadAction &action)
{
    Feeding &feeding = m_feedings[target];
    if (feeding.reply)
        m_problem = QStringLiteral("target %1: two requests outstanding").arg(target);
    tell(QStringLiteral("target %1: phase %2, action %3, %4 rows; read %5:%6 %7")
             .arg(target)
             .arg(int(feeding.machine->phase()))
             .arg(int(action.kind))
             .arg(action.count)
             .arg(feeding.machine->supply().readPosition().segment)
             .arg(feeding.machine->supply().readPosition().offset)
             .arg(m_tells ? readable(std::string(action.rows)) : QString()));
    mix(feeding.trace, quint64(m_now));
    mix(feeding.trace, quint64(action.kind) + hashOf(action.rows));
    feeding.reply = feeding.server.handle(action, feeding.random);
    feeding.arrivals.resize(feeding.server.rows().size(), m_now);
    if (action.kind == UploadAction::Kind::Insert)
        feeding.holeAge = feeding.reply->isHoley ? 0 : feeding.holeAge;
    if (!feeding.reply->late.empty()) {
        feeding.late.push_back(feeding.reply->late);
        schedule(patience + 30000, Kind::LateCommit, target); // in the order in which they came
    }
    const qint64 takes = 1 + qint64(feeding.random() % quint32(feeding.slowness));
    schedule(feeding.reply->isSlow ? patience : takes, Kind::Answer, target);
}

void LoaderWorld::onAnswer(size_t target)
{
    Feeding &feeding = m_feedings[target];
    const ModelServer::Reply reply = *std::exchange(feeding.reply, std::nullopt);
    tell(reply.answer
            ? QStringLiteral("target %1:   answer %2").arg(target).arg(reply.answer->number.value_or(-1))
            : QStringLiteral("target %1:   failure %2").arg(target).arg(int(reply.answer.error().kind)));
    if (feeding.retired) {
        feeding.retired->onAnswer(reply.answer, now());
        return bury(target);
    }
    feeding.machine->onAnswer(reply.answer, now());
    wake(target);
    touch();
    if (m_history->extendBack(*feeding.machine)) {
        m_cursors->setSegmentsChanged();
        wake(target);
    }
    if (feeding.machine->supply().isHungry())
        schedule(0, Kind::Pump);
}

void LoaderWorld::touch()
{
    if (!std::exchange(m_dirty, true))
        schedule(100, Kind::Commit);
}

void LoaderWorld::commit(Occasion occasion)
{
    const bool ended = occasion == Occasion::Stop;
    m_dirty = false;
    const StateChanges changes = occasion == Occasion::Start ? m_cursors->unsettle(entries(ended))
                                                             : m_cursors->changes(entries(ended));
    if (m_storeFails) {
        m_held = true;
        m_dirty = true;
        return schedule(2000, Kind::Commit);
    }
    m_older.push_back({ m_now, m_disk });
    if (changes.isDurable)
        m_older.clear();
    if (m_older.size() > mostOlder)
        m_older.pop_front();
    for (const auto &[key, progress] : changes.targets)
        m_disk.targets[key] = progress;
    for (const auto &[key, ranges] : changes.audits)
        m_disk.audits[key] = ranges;
    for (const auto &[key, row] : changes.refused)
        m_disk.refused[key][row.number] = row;
    for (const auto &[key, number] : changes.forgottenRefused)
        m_disk.refused[key].erase(number);
    if (changes.segments)
        m_disk.segments = *changes.segments;
    if (changes.routings)
        m_disk.routings = *changes.routings;
    if (m_slowDisk)
        m_now += commitsTake;
    m_cursors->onCommitted(changes, entries(ended));

    for (size_t i = 0; i < m_feedings.size(); ++i) {
        Feeding &feeding = m_feedings[i];
        if (!feeding.reply && feeding.machine->phase() != UploadMachine::Phase::Reconciling)
            ++feeding.holeAge;
        const auto stored = m_disk.targets.find(feeding.key);
        if (stored == m_disk.targets.end())
            continue;
        const LogPosition cursor = stored->second.position;
        const bool resynced = !feeding.hadCursor || feeding.machine->markCheck() != MarkCheck::Plausible;
        if (feeding.lastCursor && cursor < *feeding.lastCursor && !resynced)
            m_problem = QStringLiteral("target %1: the cursor went back").arg(i);
        feeding.lastCursor = cursor;
    }
    if (std::exchange(m_held, false) && occasion == Occasion::Later)
        for (size_t i = 0; i < m_feedings.size(); ++i)
            wake(i);
}

void LoaderWorld::checkBounds()
{
    if (m_files.openHandles() > mostHandles)
        m_problem = QStringLiteral("%1 files are open").arg(m_files.openHandles());
    for (const Feeding &feeding : m_feedings)
        if (feeding.machine->bufferedRows() > 4 * 500)
            m_problem = QStringLiteral("%1 rows in memory").arg(feeding.machine->bufferedRows());
}

bool LoaderWorld::isNeeded(const std::string &name) const
{
    // By the inode, too: where names are shifted, one that the store knows may be another file's by now.
    const quint64 inode = m_files.file(name)->inode;
    const auto names = [&](const StateContents &contents) {
        return std::any_of(contents.segments.begin(), contents.segments.end(),
            [&](const SegmentRecord &record) { return record.needed && record.identity.inode == inode; });
    };
    const bool known = std::any_of(m_disk.segments.begin(), m_disk.segments.end(),
        [&](const SegmentRecord &record) { return record.path == name && record.identity.inode == inode; });
    return m_gentle || !known || names(m_disk)
        || std::any_of(m_older.begin(), m_older.end(),
            [&](const Replaced &replaced) { return names(replaced.contents); });
}

// ---------------------------------------------------------------- how it ends

bool LoaderWorld::isQuiet() const
{
    // The last row has to be seen first.
    return m_now > storyEnds + 5000
        && std::all_of(m_feedings.begin(), m_feedings.end(), [this](const Feeding &feeding) {
               return feeding.machine->isDrained() && feeding.machine->openAudits().empty()
                   && feeding.late.empty() && feeding.machine->confirmed() == m_chain->end();
           });
}

QString LoaderWorld::verdict()
{
    Router oracle(m_config);
    for (size_t i = 0; i < m_feedings.size(); ++i) {
        const QString problem = verdictOf(i, oracle);
        if (!problem.isEmpty())
            return QStringLiteral("target %1: ").arg(i) + problem;
    }
    const LogCounters &counters = m_distributor->counters();
    const quint64 accounted = counters.rows + counters.noRows + counters.blank;
    if (!m_dies && !m_loses && !m_meddles && accounted != m_asterisk->lines().size())
        return QStringLiteral("%1 lines were written, %2 accounted for")
            .arg(m_asterisk->lines().size())
            .arg(accounted);
    return {};
}

void LoaderWorld::tellSurroundings(const std::string &row, qint64 timezoneOffset) const
{
    std::string scratch;
    const auto lines = m_asterisk->lines();
    for (size_t i = 0; i < lines.size(); ++i) {
        std::string encoded;
        const ParsedLine parsed = parseLine(lines[i].text, scratch);
        if (parsed.kind == LineKind::Row)
            appendEncodedRow(encoded, parsed.row, timezoneOffset);
        if (encoded != row)
            continue;
        for (size_t near = i < 2 ? 0 : i - 2; near < std::min(i + 3, lines.size()); ++near)
            tell(QStringLiteral("line %1, %2 bytes: %3")
                     .arg(near)
                     .arg(lines[near].text.size())
                     .arg(QString::fromLatin1(
                         QByteArray::fromStdString(lines[near].text.substr(0, 80)).toPercentEncoding("|"))));
    }
}

QString LoaderWorld::verdictOf(size_t target, Router &oracle)
{
    const Feeding &feeding = m_feedings[target];
    if (!feeding.machine->isDrained())
        return QStringLiteral("not drained: phase %1").arg(int(feeding.machine->phase()));

    struct Copies {
        quint64 written = 0;
        quint64 mayBeLost = 0;
    };
    std::vector<std::string> expected;
    std::map<std::string, Copies> copies;
    std::string scratch;
    for (const ModelAsterisk::Line &line : m_asterisk->lines()) {
        const ParsedLine parsed
            = line.text.size() > limits::lineBytes ? ParsedLine{} : parseLine(line.text, scratch);
        if (parsed.kind != LineKind::Row)
            continue;
        for (const Take &take : oracle.route(parsed.row).takes) {
            if (size_t(take.target) != target)
                continue;
            std::string &row = expected.emplace_back();
            appendEncodedRow(row, parsed.row, feeding.settings.timezoneOffset);
            ++copies[row].written;
            copies[row].mayBeLost += line.mayBeLost;
        }
    }
    for (const std::string &row : feeding.server.rows())
        copies[row]; // of others' rows none were written
    quint64 missing = 0, extra = 0;
    std::string example;
    for (const auto &[row, count] : copies) {
        const quint64 there = feeding.server.copies(row);
        if (there + count.mayBeLost < count.written)
            missing += count.written - count.mayBeLost - there, example = row;
        if (there > count.written)
            extra += there - count.written, example = row;
    }
    if (m_tells && (missing > 0 || extra > 0))
        tellSurroundings(example, feeding.settings.timezoneOffset);
    // A late commit behind our question is the one duplicate that no protocol without keys can exclude.
    if (missing > 0 || (extra > 0 && !feeding.commitsLate && !feeding.excused))
        return QStringLiteral("%1 rows, %2 missing, %3 too many, such as %4")
            .arg(expected.size())
            .arg(missing)
            .arg(extra)
            .arg(readable(example));
    // What was truncated twice between two looks can only be found as a file of its own, later.
    if (!feeding.orderKept || extra > 0 || m_truncatedTwice || m_movedAway)
        return {};
    std::set<std::string> late; // what a server refused so often that it was passed over
    for (const auto &[number, row] : feeding.machine->refusedRows().rows())
        late.insert(row.text);
    auto next = expected.begin();
    for (const std::string &row : feeding.server.rows()) {
        if (late.contains(row))
            continue;
        next = std::find(next, expected.end(), row);
        if (next == expected.end())
            return QStringLiteral("out of order at %1").arg(readable(row));
        ++next;
    }
    return {};
}

quint64 LoaderWorld::trace() const
{
    quint64 all = 0;
    for (const Feeding &feeding : m_feedings)
        mix(all, feeding.trace);
    return all;
}

} // namespace wql::simulation
