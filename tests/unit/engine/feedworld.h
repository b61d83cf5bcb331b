// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/loghistory.h"
#include "core/engine/rowdistributor.h"
#include "core/queuelog/posixfilesystem.h"
#include "core/queuemetrics/rowencoder.h"
#include "tests/support/queuelogfile.h"
#include "tests/unit/routing/ruleset.h"

#include <QTemporaryDir>

#include <algorithm>

namespace wql {

/// Each rule to a target of its own, t0, t1 and so on, and each row to all.
inline LoaderConfig mirrored(int targets)
{
    Rule everything;
    everything.continues = true;
    return test::configOf(std::vector<Rule>(size_t(targets), everything));
}

inline LoaderConfig byQueue(const std::vector<QString> &queues)
{
    std::vector<Rule> rules;
    for (const QString &queue : queues)
        rules.push_back(test::byQueue(test::starts(queue)));
    return test::configOf(rules);
}

/// A real log, what reads it, and targets whose servers keep all rows and answer at once, unless they are
/// told to be silent.
class FeedWorld {
public:
    struct Server {
        std::unique_ptr<UploadMachine> machine;
        std::vector<std::string> rows; ///< encoded, in order of arrival
        bool isSilent = false;
    };

    explicit FeedWorld(const LoaderConfig &config)
        : log(directory.filePath(QStringLiteral("queue_log")).toStdString())
        , chain(files, { .path = log.path() })
        , distributor(chain, Quarantine(directory.filePath(QStringLiteral("quarantine")).toStdString()))
        , history(chain, distributor.timeline())
    {
        addRouting(config, {});
        for (const Target &target : config.targets)
            servers[target.name].machine = std::make_unique<UploadMachine>(UploadSettings{});
        setMachines();
    }

    void addRouting(const LoaderConfig &config, LogPosition from) { distributor.addRouting(from, config); }
    void setMachines()
    {
        std::vector<RoutingTimeline::Recipient> recipients;
        for (auto &[name, server] : servers)
            recipients.push_back({ { name, name }, &server.machine->supply() });
        distributor.setRecipients(recipients);
    }

    void append(int rows, const std::string &queue = "q", const std::string &agent = "Agent/101")
    {
        std::string text;
        for (int i = 0; i < rows; ++i, ++m_rows)
            text += std::to_string(1795357830 + m_rows / 10) + '|' + std::to_string(m_rows) + '|' + queue
                + '|' + agent + "|VERB|some data that makes the row as long as rows are\n";
        log.append(text);
    }

    void poll()
    {
        m_now += std::chrono::seconds{ 40 }; // longer than a rotated file has to rest
        chain.poll(m_now);
        if (!m_started && chain.isReady()) {
            m_started = true;
            for (auto &[name, server] : servers)
                server.machine->start(
                    { .cursor = begin.value_or(chain.first()), .settled = true, .oldest = chain.first() },
                    { m_now, std::chrono::seconds{ 1795357830 } });
        }
        distributor.logChanged();
    }

    /// Until nothing moves any more. \a rounds bounds what a defect could turn into for ever.
    void run(int rounds = 1000000)
    {
        poll();
        bool moves = true;
        while (moves && --rounds > 0) {
            moves = distributor.pump();
            for (auto &[name, server] : servers)
                moves = serve(server) || moves;
        }
        if (rounds == 0)
            qFatal("the distributor never comes to rest");
    }

    /// From the files, every time.
    quint64 bytesRead() const { return distributor.counters().bytesRead + history.bytesRead(); }
    Server &server(int number) { return servers[QStringLiteral("t%1").arg(number)]; }
    UploadMachine &machine(int number) { return *server(number).machine; }

    static std::string encoded(const QueueLogRowView &row)
    {
        std::string text;
        appendEncodedRow(text, row, 0);
        return text;
    }

    std::optional<LogPosition> begin; ///< where an earlier process had come to
    QTemporaryDir directory;
    QueueLogFile log;
    PosixFileSystem files;
    LogChain chain;
    RowDistributor distributor;
    LogHistory history;
    std::map<QString, Server> servers;

private:
    bool serve(Server &server)
    {
        UploadMachine &machine = *server.machine;
        const UploadNow now{ m_now, std::chrono::seconds{ 1795357830 } };
        if (!machine.isCallOutstanding()) {
            const UploadPhase before = machine.phase();
            const UploadAction action = machine.next(now);
            if (action.kind == UploadAction::Kind::Nothing)
                return machine.phase() != before; // it may want rows now
            if (!action.isCall()) { // nothing was there before
                action.kind == UploadAction::Kind::CountEarlier
                    ? machine.onEarlierCounts(std::vector<quint64>(action.window.rows.size()), now)
                    : machine.onRangeRead({}, now);
                return true;
            }
            m_calls[&server] = { action.kind, std::string(action.rows), qint64(action.count) };
        }
        if (server.isSilent)
            return false;
        const Call call = m_calls[&server];
        UploadAnswer answer{ true, {} };
        if (call.kind == UploadAction::Kind::AskRow)
            answer = { false, 0 };
        if (call.kind == UploadAction::Kind::Insert) {
            keep(server, call.rows);
            answer = { false, call.count };
        }
        machine.onAnswer(answer, now);
        return true;
    }

    static void keep(Server &server, std::string_view joined)
    {
        constexpr std::string_view border = "%7D%2C%7B";
        for (size_t end = joined.find(border); end != joined.npos; end = joined.find(border)) {
            server.rows.emplace_back(joined.substr(0, end + 3));
            joined.remove_prefix(end + 6);
        }
        server.rows.emplace_back(joined);
    }

    struct Call {
        UploadAction::Kind kind = UploadAction::Kind::Nothing;
        std::string rows;
        qint64 count = 0;
    };
    std::map<Server *, Call> m_calls;
    std::chrono::milliseconds m_now{ 0 };
    bool m_started = false;
    int m_rows = 0;
};

} // namespace wql
