// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/status/targethistory.h"

#include <QString>

#include <chrono>
#include <vector>

class QFile;

namespace wql {

/// The history of one target on the disk: a point a minute for two days, a point an hour for a year.
///
/// A file of fixed size: a head of 64 bytes, then a ring of places for minutes and one for hours, 32 bytes
/// each; 365 KiB when a year is full. The place of a minute follows from its number, and each holds its time
/// and a checksum. So nothing has to be thinned, moved or loaded: a minute costs two small writes, into its
/// place and into its hour's. A place that holds another time, or does not fit its checksum, is empty. That
/// is all there is to a clock that was set, a power cut in the middle of a write, and a year that goes round.
///
/// A minute that is there already (a restart, a clock that was set back) is added to, and counts once.
/// No write waits for the disk: what a power cut takes is missing, and shown as missing.
class HistoryFile {
public:
    static constexpr qint64 keptMinutes = 2 * 24 * 60;
    static constexpr qint64 keptHours = 366 * 24;
    static constexpr qint64 headBytes = 64;
    static constexpr qint64 placeBytes = 32;
    static constexpr qint64 maxBytes = headBytes + (keptMinutes + keptHours) * placeBytes;

    explicit HistoryFile(QString path)
        : m_path(std::move(path))
    {
    }

    enum class Added { ToTheOld, ToANewOne, InPlaceOfADamagedOne };
    /// Takes in a minute, also into its hour. A file that is none of ours begins anew. Fails, in the system's
    /// words, if it cannot be written.
    Result<Added, QString> add(const HistoryPoint &minute) const;

    /// \name What is known, from \a from to before \a to, by time. A file that is not there has nothing.
    /// @{
    std::vector<HistoryPoint> minutes(std::chrono::seconds from, std::chrono::seconds to) const;
    std::vector<HistoryPoint> hours(std::chrono::seconds from, std::chrono::seconds to) const;
    /// @}

private:
    Result<Added, QString> openToWrite(QFile &file) const;

    QString m_path;
};

} // namespace wql
