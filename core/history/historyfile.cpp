// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/history/historyfile.h"

#include "core/base/ownfile.h"

#include <QFile>
#include <QtEndian>

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace wql {

using namespace std::chrono_literals;

namespace {

const QByteArray historyHead = QByteArray("WQLoader history 1\n").leftJustified(HistoryFile::headBytes, '\0');

constexpr quint32 noLag = std::numeric_limits<quint32>::max();

/// A ring of the file.
struct HistoryRing {
    qint64 begin; ///< in the file
    qint64 places;
    std::chrono::seconds step;

    qint64 offsetOf(qint64 number) const { return begin + number % places * HistoryFile::placeBytes; }
    qint64 numberOf(std::chrono::seconds time) const { return qint64(time / step); }
};

constexpr HistoryRing minuteRing{ HistoryFile::headBytes, HistoryFile::keptMinutes, 1min };
constexpr HistoryRing hourRing{ HistoryFile::headBytes + HistoryFile::keptMinutes * HistoryFile::placeBytes,
    HistoryFile::keptHours, 1h };

template <typename Number> void putNumber(char *&at, quint64 value)
{
    const quint64 max = std::numeric_limits<Number>::max();
    qToLittleEndian(Number(std::min(value, max)), at);
    at += sizeof(Number);
}

template <typename Number> Number takeNumber(const char *&at)
{
    const Number value = qFromLittleEndian<Number>(at);
    at += sizeof(Number);
    return value;
}

quint32 checksumOf(const char *place)
{
    constexpr auto covered = HistoryFile::placeBytes - qint64(sizeof(quint32));
    return quint32(::crc32(0, reinterpret_cast<const unsigned char *>(place), uInt(covered)));
}

QByteArray placeBytesOf(const HistoryPoint &point)
{
    QByteArray place(HistoryFile::placeBytes, '\0');
    char *at = place.data();
    putNumber<quint64>(at, quint64(point.time.count()));
    putNumber<quint64>(at, quint64(std::max(point.backlogBytes, qint64(0))));
    putNumber<quint32>(at, point.rows);
    putNumber<quint32>(at,
        point.lag ? quint64(std::clamp(qint64(point.lag->count()), qint64(0), qint64(noLag - 1))) : noLag);
    for (int state = 0; state < pastStates; ++state)
        putNumber<quint8>(at, quint64(point.minutes.of(PastState(state))));
    putNumber<quint32>(at, checksumOf(place.constData()));
    return place;
}

/// None: there is nothing of the time of that number.
std::optional<HistoryPoint> pointIn(const char *place, std::chrono::seconds step, qint64 number)
{
    const char *at = place;
    HistoryPoint point;
    point.time = std::chrono::seconds(qint64(takeNumber<quint64>(at)));
    if (point.time != number * step)
        return {};
    point.backlogBytes
        = qint64(std::min(takeNumber<quint64>(at), quint64(std::numeric_limits<qint64>::max())));
    point.rows = takeNumber<quint32>(at);
    if (const quint32 lag = takeNumber<quint32>(at); lag != noLag)
        point.lag = std::chrono::seconds(lag);
    for (int state = 0; state < pastStates; ++state)
        point.minutes.of(PastState(state)) = takeNumber<quint8>(at);
    return takeNumber<quint32>(at) == checksumOf(place) ? std::optional(point) : std::nullopt;
}

std::optional<HistoryPoint> readPlace(QFile &file, const HistoryRing &ring, qint64 number)
{
    const bool isThere = file.seek(ring.offsetOf(number));
    const QByteArray place = isThere ? file.read(HistoryFile::placeBytes) : QByteArray();
    return place.size() == HistoryFile::placeBytes ? pointIn(place.constData(), ring.step, number)
                                                   : std::nullopt;
}

bool writePlace(QFile &file, const HistoryRing &ring, const HistoryPoint &point)
{
    return file.seek(ring.offsetOf(ring.numberOf(point.time)))
        && file.write(placeBytesOf(point)) == HistoryFile::placeBytes;
}

/// Opens a regular file only; a pipe in its place does not hold us.
bool openHistory(QFile &file, const QString &path, int flags)
{
    const int descriptor = ownfile::open(path, flags | O_NONBLOCK, 0600);
    if (descriptor < 0)
        return false;
    const auto mode = flags == O_RDONLY ? QIODevice::ReadOnly : QIODevice::ReadWrite;
    struct stat status;
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        errno = EINVAL;
        return false;
    }
    return file.open(descriptor, mode | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

/// The numbers from \a first to before \a last, at most one round.
std::vector<HistoryPoint> readRing(
    const QString &path, const HistoryRing &ring, std::chrono::seconds from, std::chrono::seconds to)
{
    std::vector<HistoryPoint> points;
    QFile file;
    if (from < 0s || from >= to || !openHistory(file, path, O_RDONLY)
        || file.read(HistoryFile::headBytes) != historyHead)
        return points;
    const qint64 last = ring.numberOf(to - 1s) + 1;
    qint64 number = std::max(ring.numberOf(from + ring.step - 1s), last - ring.places);
    while (number < last) {
        const qint64 untilEnd = ring.places - number % ring.places;
        const qint64 count = std::min(last - number, untilEnd);
        if (!file.seek(ring.offsetOf(number)))
            break;
        const QByteArray piece = file.read(count * HistoryFile::placeBytes);
        for (qint64 i = 0; (i + 1) * HistoryFile::placeBytes <= piece.size(); ++i)
            if (const auto point
                = pointIn(piece.constData() + i * HistoryFile::placeBytes, ring.step, number + i))
                points.push_back(*point);
        number += count;
    }
    return points;
}

/// Of the same minute, from two runs or from both sides of a clock that was set back.
HistoryPoint oneMinuteOf(const HistoryPoint &before, const HistoryPoint &more)
{
    HistoryPoint both = before;
    both.add(more);
    const PastState worst = both.worst();
    both.minutes = {};
    both.minutes.of(worst) = 1;
    return both;
}

} // namespace

Result<HistoryFile::Added, QString> HistoryFile::openToWrite(QFile &file) const
{
    const auto failure = [] { return unexpected(QString::fromLocal8Bit(strerror(errno))); };
    if (!openHistory(file, m_path, O_RDWR | O_CREAT))
        return failure();
    const QByteArray head = file.read(headBytes);
    if (head == historyHead)
        return Added::ToTheOld;
    if (!file.resize(0) || !file.seek(0) || file.write(historyHead) != headBytes)
        return unexpected(file.errorString());
    return head.isEmpty() ? Added::ToANewOne : Added::InPlaceOfADamagedOne;
}

Result<HistoryFile::Added, QString> HistoryFile::add(const HistoryPoint &minute) const
{
    if (minute.time < 0s)
        return unexpected(u"the clock says a time before 1970"_s);
    QFile file;
    const auto opened = openToWrite(file);
    if (!opened)
        return opened;
    const auto before = readPlace(file, minuteRing, minuteRing.numberOf(minute.time));
    const HistoryPoint whole = before ? oneMinuteOf(*before, minute) : minute;
    const qint64 hourNumber = hourRing.numberOf(minute.time);
    HistoryPoint hour = readPlace(file, hourRing, hourNumber).value_or(HistoryPoint());
    hour.time = hourNumber * hourRing.step;
    hour.add(minute);
    hour.minutes.of(minute.worst()) -= 1;
    hour.minutes.of(whole.worst()) += 1;
    if (before && hour.minutes.of(before->worst()) > 0)
        hour.minutes.of(before->worst()) -= 1;
    // The minute first: one that is lost in between is missing in its hour, and none counts there twice.
    if (!writePlace(file, minuteRing, whole) || !writePlace(file, hourRing, hour))
        return unexpected(file.errorString());
    return opened;
}

std::vector<HistoryPoint> HistoryFile::minutes(std::chrono::seconds from, std::chrono::seconds to) const
{
    return readRing(m_path, minuteRing, from, to);
}

std::vector<HistoryPoint> HistoryFile::hours(std::chrono::seconds from, std::chrono::seconds to) const
{
    return readRing(m_path, hourRing, from, to);
}

} // namespace wql
