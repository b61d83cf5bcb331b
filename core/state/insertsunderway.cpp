// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/state/insertsunderway.h"

#include "core/base/ownfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSysInfo>
#include <QtEndian>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace wql {

namespace {

using Bytes = std::array<char, 16>;

/// How far the log was read comes next, and then the places.
constexpr off_t readToAt = sizeof(Bytes);
constexpr off_t placesAt = 2 * sizeof(Bytes);

/// The boot that the times are of, as the file begins, in a file of this form.
Bytes boot()
{
    Bytes bytes;
    const QByteArray digest
        = QCryptographicHash::hash(QSysInfo::bootUniqueId() + " 2", QCryptographicHash::Md5);
    std::copy_n(digest.begin(), bytes.size(), bytes.begin());
    return bytes;
}

} // namespace

InsertsUnderWay::InsertsUnderWay(const QString &directory, const Clock &clock)
    : m_clock(clock)
    , m_openedAt(clock.monotonic())
    , m_file(ownfile::open(QDir(directory).filePath(fileName), O_RDWR | O_CREAT, 0600))
{
    if (m_file < 0)
        return;
    m_isEarlierKnown = read();
    begin();
}

InsertsUnderWay::~InsertsUnderWay()
{
    if (m_file >= 0)
        ::close(m_file);
}

/// False if nothing in the file is known to be true now.
bool InsertsUnderWay::read()
{
    Bytes bytes;
    if (QSysInfo::bootUniqueId().isEmpty()
        || ::pread(m_file, bytes.data(), bytes.size(), 0) != ssize_t(bytes.size()) || bytes != boot())
        return false;
    if (::pread(m_file, bytes.data(), bytes.size(), readToAt) == ssize_t(bytes.size()))
        m_earlierReadTo
            = { qFromLittleEndian<qint64>(bytes.data()), qFromLittleEndian<qint64>(bytes.data() + 8) };
    for (off_t at = placesAt; ::pread(m_file, bytes.data(), bytes.size(), at) == ssize_t(bytes.size());
         at += off_t(sizeof bytes))
        m_earlier.push_back(
            { qFromLittleEndian<quint64>(bytes.data()), qFromLittleEndian<qint64>(bytes.data() + 8) });
    return true;
}

/// What an earlier process left stays where it is until set() says otherwise: we may be killed before that.
void InsertsUnderWay::begin()
{
    if (m_isEarlierKnown) {
        m_places = m_earlier;
        m_readTo = m_earlierReadTo;
        return;
    }
    const Bytes head = boot();
    const bool done = ::ftruncate(m_file, 0) == 0
        && ::pwrite(m_file, head.data(), head.size(), 0) == ssize_t(head.size());
    if (!done) {
        ::close(m_file);
        m_file = -1;
    }
}

InsertsUnderWay::Id InsertsUnderWay::idOf(const QString &text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5);
    return qFromLittleEndian<Id>(digest.constData());
}

std::optional<std::chrono::milliseconds> InsertsUnderWay::leftBefore(Id id)
{
    if (!m_asked.insert(id).second)
        return {};
    if (!m_isEarlierKnown) {
        const auto before = m_clock.monotonic() - m_openedAt;
        if (before < std::chrono::hours{ 1 })
            set(id, true);
        return before;
    }
    const auto place = std::ranges::find(m_earlier, id, &Place::id);
    if (place == m_earlier.end() || place->since == 0)
        return {};
    return std::max(
        m_clock.monotonic() - std::chrono::milliseconds{ place->since }, std::chrono::milliseconds{ 0 });
}

bool InsertsUnderWay::isAny() const
{
    return std::ranges::any_of(m_places, [](const Place &place) { return place.since != 0; });
}

void InsertsUnderWay::noteRead(LogPosition place)
{
    if (m_file < 0 || place <= m_readTo)
        return;
    m_readTo = place;
    writeRead();
}

void InsertsUnderWay::forgetRead()
{
    m_earlierReadTo = {};
    if (std::exchange(m_readTo, {}) > LogPosition{} && m_file >= 0)
        writeRead();
}

void InsertsUnderWay::writeRead() const
{
    Bytes bytes;
    qToLittleEndian(m_readTo.segment, bytes.data());
    qToLittleEndian(m_readTo.offset, bytes.data() + 8);
    // As with write().
    static_cast<void>(::pwrite(m_file, bytes.data(), bytes.size(), readToAt) < 0);
}

void InsertsUnderWay::set(Id id, bool isUnderWay)
{
    if (m_file < 0)
        return;
    auto place = std::ranges::find(m_places, id, &Place::id);
    if (place == m_places.end())
        place = m_places.insert(place, { id, 0 });
    // The clock's zero may be now.
    place->since = isUnderWay ? std::max<qint64>(m_clock.monotonic().count(), 1) : 0;
    write(size_t(place - m_places.begin()));
}

void InsertsUnderWay::write(size_t place) const
{
    Bytes bytes;
    qToLittleEndian(m_places[place].id, bytes.data());
    qToLittleEndian(m_places[place].since, bytes.data() + 8);
    // What cannot be written is not known after us; nothing else depends on it.
    static_cast<void>(
        ::pwrite(m_file, bytes.data(), bytes.size(), placesAt + off_t(place * bytes.size())) < 0);
}

} // namespace wql
