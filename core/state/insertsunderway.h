// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/queuelog/logposition.h"

#include <QLatin1StringView>
#include <QString>

#include <chrono>
#include <optional>
#include <set>
#include <vector>

namespace wql {

/// Remembers, across a crash, which targets have an insert that was sent and not answered, and how far the
/// log was read for it: a small file `under-way` of fixed places, written in place before the request leaves.
/// A commit of the database for each request would cost more than the request.
///
/// A server may still be at work on what a killed loader sent: its successor has to leave it the time that
/// the loader itself would have left it. After a power cut the file may be older than what happened. Then
/// nothing is known, and every target counts as if an insert had left just now.
class InsertsUnderWay {
public:
    static constexpr QLatin1StringView fileName{ "under-way" };

    /// Reads what an earlier process left in \a directory. A file that cannot be opened or written means that
    /// the next process knows nothing; nobody has to be told.
    InsertsUnderWay(const QString &directory, const Clock &clock);
    ~InsertsUnderWay();
    InsertsUnderWay(const InsertsUnderWay &) = delete;
    InsertsUnderWay &operator=(const InsertsUnderWay &) = delete;

    /// Stands for the name of a target or its key.
    using Id = quint64;
    static Id idOf(const QString &text);

    /// How long ago an earlier process sent an insert whose end it did not see. None: there was no such
    /// insert, or this was asked before. Where nothing is known, the answer is the time since this process
    /// began; if that is less than an hour, the insert is also noted for the next process.
    std::optional<std::chrono::milliseconds> leftBefore(Id id);

    /// How far an earlier process had read the log when its last insert left: a commit may not have told yet.
    LogPosition earlierReadTo() const { return m_earlierReadTo; }
    /// The state is not that of an earlier process: its places are none here.
    void forgetRead();
    /// Rows before \a place may leave now.
    void noteRead(LogPosition place);

    /// False: it is not known what earlier processes left, or there was none.
    bool isKnown() const { return m_isEarlierKnown; }

    /// Whether one is under way, or was and nobody has seen its end.
    bool isAny() const;

    /// One is under way since now, or none any more.
    void set(Id id, bool isUnderWay);

private:
    struct Place {
        Id id = 0;
        qint64 since
            = 0; ///< in milliseconds of the monotonic clock, which all processes of a boot share; 0: none
    };

    bool read();
    void begin();
    void write(size_t place) const;
    void writeRead() const;

    const Clock &m_clock;
    std::chrono::milliseconds m_openedAt;
    std::vector<Place> m_earlier;
    LogPosition m_earlierReadTo;
    LogPosition m_readTo;
    bool m_isEarlierKnown = false;
    std::set<Id> m_asked;
    std::vector<Place> m_places;
    int m_file = -1;
};

} // namespace wql
