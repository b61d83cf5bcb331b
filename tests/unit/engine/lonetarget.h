// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/cursortable.h"
#include "core/engine/loghistory.h"
#include "core/engine/rowdistributor.h"
#include "core/queuelog/lineparser.h"
#include "core/queuemetrics/rowencoder.h"
#include "tests/support/modelfilesystem.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wql {

/// One target with its log and its state, through any number of lives of the loader. Each row has a number.
class LoneTarget {
public:
    static const inline std::string path = "/log/queue_log";

    LoneTarget()
    {
        m_config.targets.push_back({ .name = QStringLiteral("t") });
        m_config.rules.push_back({ .name = QStringLiteral("all"), .target = QStringLiteral("t") });
    }

    /// Rows \a from to \a to, one a second.
    std::string rows(int from, int to)
    {
        std::string text;
        for (int number = from; number <= to; ++number)
            text += line(number, firstTime + number);
        return text;
    }
    std::string line(int number, qint64 time)
    {
        const std::string text = std::to_string(time) + '|' + std::to_string(number) + "|q|Agent/101|VERB|";
        remember(text, number);
        return text + '\n';
    }
    /// By which Asterisk says that it opened the file; it goes by its second.
    std::string reopening(int number)
    {
        const std::string text = std::to_string(firstTime + number) + "|NONE|NONE|NONE|CONFIGRELOAD|";
        remember(text, -number);
        return text + '\n';
    }

    void start()
    {
        loader = std::make_unique<Loader>(files, m_state);
        loader->distributor.setRoutings(loader->cursors.begin(QStringLiteral("rules")), m_config);
        loader->distributor.setRecipients({ { { QStringLiteral("t"), {} }, &loader->machine.supply() } });
        live(1);
    }
    void stop()
    {
        loader->machine.stop();
        commit(true);
        loader.reset();
    }
    void loseState() { m_state = {}; }

    void live(int seconds)
    {
        for (; seconds > 0; --seconds) {
            now += std::chrono::seconds{ 1 };
            step();
        }
    }

    /// The numbers of the rows that are there, in the order in which they came; those of reopening negative.
    std::string arrived() const
    {
        std::string all;
        for (const std::string &row : there)
            all += (all.empty() ? "" : " ") + std::to_string(m_numbers.at(row));
        return all;
    }
    /// Somebody else sends it.
    void putThere(int number)
    {
        there.push_back(std::find_if(m_numbers.begin(), m_numbers.end(), [number](const auto &known) {
            return known.second == number;
        })->first);
    }
    bool isUpToDate() const { return loader->machine.isDrained(); }

    struct Loader {
        Loader(ModelFileSystem &files, const StateContents &state)
            : chain(makeChain(files, state))
            , cursors(*chain, state)
            , distributor(*chain, Quarantine("/nonexistent/quarantine"))
            , history(*chain, distributor.timeline())
            , machine(UploadSettings{})
        {
        }
        static std::unique_ptr<LogChain> makeChain(ModelFileSystem &files, const StateContents &state)
        {
            auto made = std::make_unique<LogChain>(files, LogChainSettings{ .path = path });
            made->restore(state.segments);
            return made;
        }

        std::unique_ptr<LogChain> chain;
        CursorTable cursors;
        RowDistributor distributor;
        LogHistory history;
        UploadMachine machine;
        LogChanges changes;
    };

    ModelFileSystem files;
    std::unique_ptr<Loader> loader;
    std::vector<std::string> there;
    std::optional<qint64> mark; ///< what the server says, if not the newest time of its rows
    bool isServerDown = false;
    std::chrono::milliseconds now{ 0 };

private:
    static constexpr qint64 firstTime = 1795357830;

    UploadNow time() const
    {
        return { now,
            std::chrono::seconds{ firstTime } + std::chrono::duration_cast<std::chrono::seconds>(now) };
    }

    void remember(const std::string &text, int number)
    {
        std::string scratch, encoded;
        appendEncodedRow(encoded, parseLine(text, scratch).row, 0);
        m_numbers.emplace(encoded, number);
    }

    void step()
    {
        const LogChanges changes = loader->chain->poll(now);
        loader->changes.lostSegments += changes.lostSegments;
        loader->changes.repeatingSegments += changes.repeatingSegments;
        if (changes.recordsChanged)
            loader->cursors.setSegmentsChanged();
        if (!loader->chain->isReady())
            return;
        loader->cursors.checkCursors();
        if (loader->machine.phase() == UploadMachine::Phase::NotStarted) {
            const UploadStart start = loader->cursors.startOf(QStringLiteral("t"));
            apply(loader->cursors.unsettle(entries(false)));
            loader->machine.start(start, time());
        }
        loader->distributor.logChanged();
        while (serve() || loader->distributor.pump() || loader->history.extendBack(loader->machine)) { }
        commit(false);
    }

    bool serve()
    {
        UploadMachine &machine = loader->machine;
        const UploadAction action = machine.next(time());
        if (action.kind == UploadAction::Kind::Nothing)
            return false;
        if (action.kind == UploadAction::Kind::CountEarlier)
            machine.onEarlierCounts(loader->history.countEarlier(machine.supply(), action.window), time());
        else if (action.kind == UploadAction::Kind::ReadRange)
            machine.onRangeRead(loader->history.readRange(machine.supply(), action.range), time());
        else if (action.kind == UploadAction::Kind::ReadBefore)
            machine.onRangeRead(loader->history.readBefore(machine.supply(), action.range.end), time());
        else if (isServerDown)
            machine.onAnswer(unexpected(ApiFailure{ .kind = ApiFailure::Kind::ConnectionRefused }), time());
        else
            machine.onAnswer(answerTo(action), time());
        return true;
    }

    UploadAnswer answerTo(const UploadAction &action)
    {
        if (action.kind == UploadAction::Kind::AskMark)
            return mark ? UploadAnswer{ false, mark } : UploadAnswer{ there.empty(), newest() };
        if (action.kind == UploadAction::Kind::AskRow)
            return { false, std::count(there.begin(), there.end(), action.rows) };
        if (action.kind == UploadAction::Kind::Heartbeat)
            return { false, 1 };
        constexpr std::string_view border = "%7D%2C%7B";
        std::string_view joined = action.rows;
        for (size_t end = joined.find(border); end != joined.npos; end = joined.find(border)) {
            there.emplace_back(joined.substr(0, end + 3));
            joined.remove_prefix(end + 6);
        }
        there.emplace_back(joined);
        return { false, qint64(action.count) };
    }

    std::optional<qint64> newest() const
    {
        std::optional<qint64> time;
        for (const std::string &row : there)
            time = std::max(time.value_or(0), firstTime + std::abs(m_numbers.at(row)));
        return time;
    }

    std::vector<CursorTable::Entry> entries(bool ended) const
    {
        return { { .key = QStringLiteral("t"), .machine = &loader->machine, .ended = ended } };
    }
    void commit(bool ended) { apply(loader->cursors.changes(entries(ended))); }
    void apply(const StateChanges &changes)
    {
        for (const auto &[key, progress] : changes.targets)
            m_state.targets[key] = progress;
        for (const auto &[key, ranges] : changes.audits)
            m_state.audits[key] = ranges;
        if (changes.segments)
            m_state.segments = *changes.segments;
        if (changes.routings)
            m_state.routings = *changes.routings;
        loader->cursors.onCommitted(changes, entries(false));
    }

    LoaderConfig m_config;
    StateContents m_state;
    std::map<std::string, int> m_numbers; ///< of each row, as it is sent
};

} // namespace wql
