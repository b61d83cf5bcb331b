// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logchain.h"

#include <memory>
#include <string>

namespace wql {

/// One target as far as the log is concerned: polls, reads all there is, keeps its cursor, can be restarted
/// from what a state store would hold.
class Follower {
public:
    Follower(FileSystem &files, LogChainSettings settings)
        : m_files(files)
        , m_settings(std::move(settings))
        , m_chain(std::make_unique<LogChain>(files, m_settings))
    {
    }

    LogChain &chain() const { return *m_chain; }
    LogPosition at() const { return m_at; }
    const LogRead &lastRead() const { return m_last; }
    const LogChanges &totals() const { return m_totals; }
    int tornLines() const { return m_torn; }
    qint64 oversized() const { return m_oversized; }
    qint64 lost() const { return m_lost; }

    /// All that came, a newline behind each line.
    const std::string &got() const { return m_got; }

    void poll(std::chrono::milliseconds passed = std::chrono::seconds{ 1 })
    {
        m_now += passed;
        const LogChanges changes = m_chain->poll(m_now);
        m_totals.truncations += changes.truncations;
        m_totals.lateSegments += changes.lateSegments;
        m_totals.lostSegments += changes.lostSegments;
        m_totals.lostBytes += changes.lostBytes;
        m_totals.newSegments += changes.newSegments;
    }

    void read(size_t most = limits::blockBytes)
    {
        if (m_at == LogPosition{})
            m_at = m_chain->first();
        for (bool more = m_chain->isReady(); more;)
            more = readOnce(most);
        m_mark = m_chain->markAt(m_at);
        m_chain->release(m_passedOver.value_or(m_at));
    }

    /// One poll, then all there is.
    void follow(std::chrono::milliseconds passed = std::chrono::seconds{ 1 })
    {
        poll(passed);
        read();
        poll(std::chrono::milliseconds{ 0 });
        read();
    }

    bool readOnce(size_t most)
    {
        std::string bytes;
        m_last = m_chain->read(m_at, bytes, most);
        switch (m_last.kind) {
        case LogRead::Kind::TornRow:
            bytes += '\n';
            ++m_torn;
            [[fallthrough]];
        case LogRead::Kind::Rows:
            m_got += bytes;
            m_at = m_last.end;
            return true;
        case LogRead::Kind::Oversized:
            m_oversized += m_last.end.offset - m_at.offset;
            m_at = m_last.end;
            return true;
        case LogRead::Kind::NextSegment:
            m_lost += m_last.lost;
            m_at = m_last.end;
            return true;
        case LogRead::Kind::Busy:
            return true;
        case LogRead::Kind::Waiting:
        case LogRead::Kind::Misplaced:
        case LogRead::Kind::Failed:
            return false;
        case LogRead::Kind::Withheld:
            if (!m_passedOver)
                m_passedOver = m_at; // a reader that needs its rows keeps the file
            [[fallthrough]];
        case LogRead::Kind::Damaged:
            m_at = m_last.end;
            return true;
        }
        return false;
    }

    void restart()
    {
        std::vector<SegmentRecord> records = m_chain->records();
        restartWith(std::move(records));
    }
    LogChain &restartWith(std::vector<SegmentRecord> records)
    {
        stop();
        m_chain = std::make_unique<LogChain>(m_files, m_settings);
        m_chain->restore(std::move(records));
        return *m_chain;
    }

    /// Between stop() and start() the world may change.
    void stop()
    {
        m_records = m_chain->records();
        m_chain.reset();
    }
    void start()
    {
        m_chain = std::make_unique<LogChain>(m_files, m_settings);
        m_chain->restore(m_records);
        m_chain->release(m_at);
    }
    bool isStopped() const { return !m_chain; }

    Cursor cursor() const { return { m_at, m_mark }; }

private:
    FileSystem &m_files;
    LogChainSettings m_settings;
    std::unique_ptr<LogChain> m_chain;
    std::vector<SegmentRecord> m_records;
    LogPosition m_at;
    std::optional<LogPosition> m_passedOver;
    TailMark m_mark;
    LogRead m_last;
    LogChanges m_totals;
    std::string m_got;
    std::chrono::milliseconds m_now{ 0 };
    int m_torn = 0;
    qint64 m_oversized = 0;
    qint64 m_lost = 0;
};

} // namespace wql
