// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/gui/sampleloader.h"

#include "core/status/routingjson.h"
#include "core/status/statusjson.h"
#include "core/status/targethistory.h"
#include "tests/gui/sampleflows.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qint64 begin = 1795356120;

TargetStatus failing(const QString &name, TargetStatus::State state, const ApiFailure &failure)
{
    TargetStatus target = targetStatus(name, state);
    target.failure = failure;
    target.lag = std::chrono::seconds(754);
    target.backlogBytes = 3'400'000;
    return target;
}

QJsonObject line(int at, const QString &level, const QString &target, const QString &text)
{
    return { { u"time"_s, double(begin + at) }, { u"level"_s, level }, { u"target"_s, target },
        { u"text"_s, text } };
}

QJsonObject audited(int at, const QString &action, const QString &verdict, const QString &answer)
{
    return { { u"time"_s, u"2026-11-22T19:%1:07Z"_s.arg(at, 2, 10, QChar(u'0')) }, { u"target"_s, u"acme"_s },
        { u"id"_s, QString::number(at) }, { u"action"_s, action },
        { u"arguments"_s,
            QJsonArray{ u"Queue: acme-sales"_s, u"Interface: Local/101@agents/n"_s, u"Secret: ***"_s } },
        { u"verdict"_s, verdict }, { u"policy"_s, u"allow = QueuePause Queue=queue Interface=interface"_s },
        { u"answer"_s, answer }, { u"ms"_s, 12 + at } };
}

} // namespace

LoaderStatus sampleStatus(int tick)
{
    LoaderStatus status;
    status.queueLog = u"/var/log/asterisk/queue_log"_s;
    status.stateDirectory = u"/var/lib/wqloader"_s;
    status.rowsRead = 1'284'231 + quint64(tick) * 40;
    status.rowsUnmatched = 37;
    status.bytesRead = 91'000'000;
    status.startedAt = std::chrono::seconds(begin);
    const auto busy = [tick](const QString &name, TargetStatus::State state, quint64 rows, qint64 backlog) {
        TargetStatus target = targetStatus(name, state);
        // In bursts; what a loader has counted never gets less.
        target.counters.rowsConfirmed = rows * (1000 + quint64(tick) + quint64(tick / 7) * 5);
        target.rowsSelected = target.counters.rowsConfirmed;
        target.wireRequests = rows * 3;
        target.bytesSent = rows * 90'000;
        target.counters.heartbeats = 4;
        target.clockDifference = std::chrono::seconds(0);
        target.actionMode = ActionMode::Enforce;
        target.actions.asked = target.actions.done = rows;
        target.backlogBytes = qMax<qint64>(0, backlog - tick * 60'000);
        if (target.backlogBytes > 0)
            target.lag = std::chrono::seconds(95);
        return target;
    };
    status.targets = { busy(u"acme"_s, TargetStatus::State::UpToDate, 12, 0),
        busy(u"borealis"_s, TargetStatus::State::Uploading, 400, 9'000'000),
        busy(u"clinic-north"_s, TargetStatus::State::UpToDate, 3, 0),
        failing(u"dentaplus"_s, TargetStatus::State::BackingOff,
            { ApiFailure::Kind::ConnectionRefused, 0, u"Connection refused"_s, {} }),
        failing(u"eastline"_s, TargetStatus::State::Parked, { ApiFailure::Kind::Unauthorized, 401, {}, {} }),
        busy(u"fjord-taxi"_s, TargetStatus::State::Paused, 5, 120'000'000),
        busy(u"garden-centre"_s, TargetStatus::State::Reconciling, 20, 80'000'000),
        busy(u"harbour"_s, TargetStatus::State::UpToDate, 8, 0),
        busy(u"insurance-desk"_s, TargetStatus::State::Starting, 0, 0) };
    status.targets[2].url = QUrl(u"http://10.0.0.7/clinic"_s);
    status.targets[3].counters.doubts = 2;
    status.targets[7].refused.waiting = 1;
    status.targets[7].refused.setAside = 1;
    status.targets[7].refused.oldest = sampleRefusedRows()[0];
    status.targets[7].refused.oldest->row.clear();
    status.targets[7].verification = sampleVerification().summary;
    return status;
}

VerificationReport sampleVerification()
{
    using std::chrono::seconds;
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    constexpr qint64 firstDay = begin - begin % day - 2 * day;
    VerificationReport report;
    report.summary.state = VerificationSummary::State::Done;
    report.summary.order.sample = 1000;
    report.summary.begunAt = seconds(begin);
    report.summary.endedAt = seconds(begin + 12);
    report.summary.permille = 1000;
    for (qint64 at = 7; at < 3 * 24 - 3; ++at) {
        VerifiedHour verified{ seconds(firstDay + at * hour), { .selected = 1190, .asked = 21 } };
        if (at % 24 < 6)
            continue;
        if (at == 38)
            verified.rows.missing = 2;
        else if (at == 40)
            verified.rows.tooMany = 3;
        else if (at == 41)
            verified.rows.missing = verified.rows.tooMany = 1;
        else if (at == 20)
            verified.rows.asked = 0;
        report.hours.push_back(verified);
        report.summary.total += verified.rows;
    }
    report.summary.total.forgotten = 40;
    report.summary.hasHoles = true;
    report.leftOut = { { FileFailure::Operation::Read, "/var/log/asterisk/queue_log.3", 5 } };
    const seconds missingAt{ firstDay + 38 * hour + 60 };
    report.missing = { { R"({"timeId":"1","verb":"CONNECT"})", missingAt, 1, 0 },
        { R"({"timeId":"2","verb":"COMPLETEAGENT"})", missingAt + seconds(9), 1, 0 } };
    report.tooMany = { { R"({"timeId":"3","verb":"PAUSE"})", missingAt + seconds(2 * hour), 1, 4 } };
    return report;
}

TargetHistory sampleHistory()
{
    constexpr int minutesOfADay = 24 * 60;
    const std::chrono::seconds now{ begin };
    TargetHistory day{ u"acme"_s, HistorySpan::Day, now - std::chrono::hours(24) + std::chrono::minutes(1),
        now, std::chrono::seconds(60), {}, {} };
    for (int i = 0; i < minutesOfADay; ++i) {
        if (i > 380 && i < 450)
            continue; // the loader did not run
        HistoryPoint point{ .time = day.from + std::chrono::minutes(i) };
        const double busy = std::max(std::sin((i - 200) * 3.14159 / 1100), 0.0);
        const bool isBad = i > 900 && i < 1000;
        point.rows = isBad ? 0 : quint64(busy * (180 + i * 37 % 41));
        if (isBad || i % 17 == 0)
            point.lag = std::chrono::seconds(isBad ? (i - 900) * 60 : 4);
        point.backlogBytes = isBad ? (i - 900) * 21'000 : i % 17 * 300;
        const PastState state = isBad && i > 920 ? PastState::NeedsAttention
            : isBad                              ? PastState::Retrying
            : i > 500 && i < 560                 ? PastState::Paused
                                                 : PastState::Well;
        point.minutes.of(state) = 1;
        day.points.push_back(point);
    }
    return day;
}

std::vector<ShownRefusedRow> sampleRefusedRows()
{
    ShownRefusedRow waiting;
    waiting.number = 7;
    waiting.time = waiting.since = std::chrono::seconds(begin);
    waiting.file = u"/var/log/asterisk/queue_log"_s;
    waiting.offset = 81'234;
    waiting.row
        = u"1795356120|1795356100.7|acme-sales|Agent/with-a-name-that-is-far-too-long-for-it|CONNECT|1"_s;
    waiting.words = u"KO: Data too long for column 'agent'"_s;
    waiting.isCuttable = true;
    ShownRefusedRow aside = waiting;
    aside.number = 9;
    aside.state = RefusedRow::State::SetAside;
    aside.file.clear();
    aside.row = u"1795356121|1795356100.8|acme-sales|Agent/101|INFO|<b>1</b>"_s;
    aside.words = u"KO: no such verb"_s;
    aside.isCuttable = false;
    return { waiting, aside };
}

void playSample(FakeLink &link)
{
    QJsonArray refused;
    for (const ShownRefusedRow &row : sampleRefusedRows())
        refused += toJson(row);
    link.answerAlways(u"refused.list"_s, QJsonObject{ { u"rows"_s, refused }, { u"more"_s, false } });
    link.answerAlways(u"history"_s, toJson(sampleHistory()));
    link.answerAlways(u"verify.report"_s, toJson(sampleVerification()));
    QJsonArray lines;
    for (int i = 0; i < 60; ++i)
        lines += i % 9 == 4
            ? line(i * 7, u"error"_s, u"dentaplus"_s,
                u"nothing answers at stats.example.net: Connection refused. Check host and port, and whether QueueMetrics runs"_s)
            : line(i * 7, u"info"_s, i % 2 ? u"acme"_s : u"borealis"_s,
                u"%1 rows confirmed in 0.04 s"_s.arg(100 + i));
    link.answerAlways(u"log.recent"_s, QJsonObject{ { u"lines"_s, lines } });
    link.answerAlways(u"log.subscribe"_s, QJsonObject());
    link.answerAlways(u"actions.recent"_s,
        QJsonObject{ { u"entries"_s,
            QJsonArray{ audited(3, u"QueuePause"_s, u"allowed"_s, u"Interface paused successfully"_s),
                audited(9, u"Originate"_s, u"refused"_s, u"the header Application is not allowed"_s),
                audited(11, u"QueueAdd"_s, u"learned"_s, u"only noted"_s) } } });
    link.answerAlways(u"policy.allow"_s,
        QJsonObject{ { u"line"_s, u"allow = Originate Channel=local:10-37@queuemetrics"_s } });
    link.answerAlways(u"config.get"_s,
        QJsonObject{ { u"revision"_s, u"1"_s }, { u"writable"_s, true },
            { u"files"_s,
                QJsonArray{ QJsonObject{ { u"path"_s, u"/etc/wqloader/wqloader.conf"_s },
                    { u"text"_s, u"[general]\nformat = 1\n"_s } } } } });
    link.answerAlways(u"config.validate"_s,
        QJsonObject{ { u"problems"_s, QJsonArray() }, { u"warnings"_s, QJsonArray() } });
    const auto finding
        = [](const QString &level, const QString &check, const QString &what, const QString &mend) {
              return QJsonObject{ { u"level"_s, level }, { u"check"_s, check }, { u"what"_s, what },
                  { u"mend"_s, mend } };
          };
    link.answerAlways(u"doctor"_s,
        QJsonObject{ { u"findings"_s,
            QJsonArray{
                finding(u"ok"_s, u"queue_log"_s, u"wqloader may read /var/log/asterisk/queue_log"_s, {}),
                finding(u"warning"_s, u"manager"_s, u"the manager listens on every address of this machine"_s,
                    u"bindaddr = 127.0.0.1    in [general] of /etc/asterisk/manager.conf"_s) } } });
    link.answerAlways(u"bundle"_s,
        QJsonObject{ { u"files"_s,
            QJsonArray{ QJsonObject{ { u"name"_s, u"config-1.conf"_s },
                { u"text"_s,
                    u"[target target-1]\nurl = https://host-1/target-1\npassword = ********\n"_s } } } } });
    link.greet();
    link.give(sampleStatus());
}

namespace {

QJsonObject sampleConfig(const QString &revision, const QString &more)
{
    const QString text
        = u"[general]\nformat = 1\nqueue_log = /var/log/asterisk/queue_log\n\n[target acme]\n"
          "url = https://stats.example.net/acme\npassword_file = /etc/wqloader/secrets/acme\n\n"
          "; since 2019\n[rule Acme]\nqueue_starts = acme-\nagent_ends = -acme\ntarget = acme\n\n"
          "[rule Acme too]\nqueue_starts = acme-sales\ntarget = acme\n\n"
          "[rule Broken]\nqueue_matches = (x\ntarget = nobody\n\n[rule Rest]\ntarget = acme\n"_s;
    return { { u"revision"_s, revision }, { u"writable"_s, true },
        { u"files"_s,
            QJsonArray{ QJsonObject{
                { u"path"_s, u"/etc/wqloader/wqloader.conf"_s }, { u"text"_s, text + more } } } } };
}

QJsonObject filter(const QString &outcome, const QString &text)
{
    return { { u"outcome"_s, outcome },
        { u"tests"_s,
            QJsonArray{ QJsonObject{
                { u"kind"_s, u"starts-with"_s }, { u"text"_s, text }, { u"outcome"_s, outcome } } } } };
}

QJsonObject stage(const QString &name, const QString &outcome, const QJsonObject &detail = {})
{
    return { { u"name"_s, name }, { u"outcome"_s, outcome }, { u"words"_s, QString() },
        { u"milliseconds"_s, 12 }, { u"detail"_s, detail } };
}

} // namespace

void playRules(FakeLink &link)
{
    const QString row = u"1795356120|1795356100.7|acme-sales|Agent/101|CONNECT|1|2|3"_s;
    link.answerAlways(u"config.get"_s, sampleConfig(u"1"_s, {}));
    link.answerAlways(u"config.apply"_s, QJsonObject{ { u"revision"_s, u"3"_s }, { u"confirmBy"_s, 60 } });
    link.answerAlways(u"rules"_s,
        QJsonObject{
            { u"rules"_s, QJsonArray{ QJsonObject{ { u"name"_s, u"Acme"_s }, { u"hits"_s, 12345 } } } },
            { u"unmatched"_s, 37 }, { u"unassociated"_s, 5 } });
    link.answerAlways(u"rows.recent"_s, QJsonObject{ { u"rows"_s, QJsonArray{ row, row, row } } });
    link.answerAlways(u"trace"_s,
        QJsonObject{ { u"decisions"_s,
            QJsonArray{ QJsonObject{ { u"row"_s, row }, { u"valid"_s, true },
                { u"rules"_s,
                    QJsonArray{ QJsonObject{ { u"name"_s, u"Beta"_s }, { u"outcome"_s, u"does-not-take"_s },
                                    { u"queue"_s, filter(u"did-not-match"_s, u"beta-"_s) } },
                        QJsonObject{ { u"name"_s, u"Acme"_s }, { u"outcome"_s, u"takes-by-queue"_s },
                            { u"queue"_s, filter(u"matched"_s, u"acme-"_s) } },
                        QJsonObject{ { u"name"_s, u"Rest"_s }, { u"outcome"_s, u"not-reached"_s },
                            { u"blocker"_s, 1 } } } },
                { u"targets"_s,
                    QJsonArray{ QJsonObject{ { u"target"_s, u"acme"_s }, { u"rule"_s, u"Acme"_s },
                        { u"body"_s, u"{\"verb\":\"CONNECT\"}"_s } } } } } } } });
    ReplayResult replayed;
    replayed.rows = 500;
    replayed.same = 88;
    replayed.moved = { { { u"acme"_s }, {}, 412, row } };
    replayed.flows = sampleFlows(120, 30);
    link.answerAlways(u"replay"_s, toJson(replayed));
    link.answerAlways(u"check"_s,
        QJsonObject{ { u"targets"_s,
            QJsonArray{ QJsonObject{ { u"stages"_s,
                QJsonArray{ stage(u"url"_s, u"ok"_s), stage(u"password"_s, u"ok"_s),
                    stage(u"dns"_s, u"ok"_s, { { u"addresses"_s, QJsonArray{ u"192.0.2.7"_s } } }),
                    stage(u"tcp"_s, u"ok"_s),
                    stage(u"tls"_s, u"failed"_s,
                        { { u"certificate"_s,
                            QJsonObject{ { u"subject"_s, u"stats.example.net"_s },
                                { u"issuer"_s, u"Example CA"_s }, { u"sha256"_s, QString(64, u'a') },
                                { u"pem"_s, u"-----BEGIN"_s } } } }) } } } } } });
}

void playOthersChange(FakeLink &link)
{
    link.answerAlways(u"config.get"_s, sampleConfig(u"2"_s, u"\n[rule Theirs]\ntarget = acme\n"_s));
    link.notify(u"config.changed"_s, { { u"revision"_s, u"2"_s } });
}

} // namespace wql
