// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/history/historystore.h"

#include "core/base/ownfile.h"
#include "core/history/historyfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wql {

using namespace std::chrono_literals;

namespace {

constexpr auto keptWithoutTarget = 366 * 24h;
constexpr qsizetype nameLength = 40; ///< of a SHA-1 in hexadecimal digits

bool isHistoryFile(const QFileInfo &file)
{
    const QString name = file.fileName();
    return name.size() == nameLength && std::ranges::all_of(name, [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
}

/// The oldest first. Nothing else in the folder is touched.
QFileInfoList historyFiles(const QString &folder)
{
    QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::NoSort);
    files.removeIf([](const QFileInfo &file) { return !isHistoryFile(file); });
    std::ranges::sort(files, {}, [](const QFileInfo &file) { return file.lastModified(); });
    return files;
}

/// Points of a larger step, each of those that begin in it.
std::vector<HistoryPoint> gathered(const std::vector<HistoryPoint> &points, std::chrono::seconds step)
{
    std::vector<HistoryPoint> larger;
    for (const HistoryPoint &point : points) {
        const auto begin = stepBegin(point.time, step);
        if (larger.empty() || larger.back().time != begin)
            larger.push_back({ .time = begin });
        larger.back().add(point);
    }
    return larger;
}

/// The present minute is in no file yet; but for what a run before this one saw of it, \a before.
void addPresent(std::vector<HistoryPoint> &points, HistoryPoint present,
    const std::optional<HistoryPoint> &before, std::chrono::seconds step)
{
    const auto begin = stepBegin(present.time, step);
    if (!points.empty() && points.back().time > begin)
        return; // the clock was set meanwhile
    if (points.empty() || points.back().time < begin)
        points.push_back({ .time = begin });
    HistoryPoint &point = points.back();
    if (before) {
        const PastState worst = std::max(before->worst(), present.worst());
        present.minutes = {};
        present.minutes.of(worst) = 1;
        point.minutes.of(before->worst()) = std::max(point.minutes.of(before->worst()) - 1, 0);
    }
    point.add(present);
}

} // namespace

void HistoryStore::clear()
{
    for (const QFileInfo &file : historyFiles(m_folder))
        static_cast<void>(ownfile::remove(file.filePath()));
}

void HistoryStore::add(std::chrono::seconds now, const std::vector<TargetSample> &samples)
{
    write(m_minutes.add(now, samples), now);
}

void HistoryStore::end(std::chrono::seconds now)
{
    write(m_minutes.end(), now);
}

TargetHistory HistoryStore::history(const QString &key, HistorySpan span, std::chrono::seconds now) const
{
    TargetHistory history;
    history.span = span;
    history.step = stepOf(span);
    history.to = now;
    history.from = stepBegin(std::max(now - lengthOf(span), 0s), history.step) + history.step;
    const HistoryFile file(pathOf(key));
    // A point of a later time is of a clock that was wrong.
    if (history.step < 1h)
        history.points = file.minutes(history.from, now + 1s);
    else
        history.points = gathered(file.hours(history.from, now + 1s), history.step);
    const HistoryPoint *present = m_minutes.current(key);
    if (present && present->time + 1min > history.from && present->time <= now) {
        const auto before = file.minutes(present->time, present->time + 1s);
        addPresent(
            history.points, *present, before.empty() ? std::nullopt : std::optional(before[0]), history.step);
    }
    return history;
}

void HistoryStore::write(const std::vector<TargetMinute> &minutes, std::chrono::seconds now)
{
    if (minutes.empty())
        return;
    const bool isFirst = m_known.empty();
    if (m_known.size() > Minutes::maxTotals)
        m_known.clear();
    qsizetype newFiles = 0;
    for (const TargetMinute &minute : minutes) {
        const QString path = pathOf(minute.key);
        m_known.insert(path);
        newFiles += QFileInfo::exists(path) ? 0 : 1;
    }
    Result<qsizetype, QString> room = newFiles;
    if (isFirst || newFiles > 0)
        room = makeRoom(newFiles, now);
    m_problem.clear();
    for (const TargetMinute &minute : minutes)
        if (const auto written = write(minute, room); !written && m_problem.isEmpty())
            m_problem = written.error();
}

/// \a room: for so many files more, or why there is none.
Result<void, QString> HistoryStore::write(const TargetMinute &minute, Result<qsizetype, QString> &room)
{
    const QString path = pathOf(minute.key);
    if (!QFileInfo::exists(path)) {
        if (!room)
            return unexpected(room.error());
        if (*room == 0)
            return unexpected(u"%1: there are %2 files in it already"_s.arg(m_folder).arg(m_maxFiles));
        --*room;
    }
    const auto added = HistoryFile(path).add(minute.point);
    if (!added)
        return unexpected(u"%1: %2"_s.arg(path, added.error()));
    if (*added == HistoryFile::Added::InPlaceOfADamagedOne)
        ++m_damaged;
    return {};
}

/// Removes files of targets that are gone: those of an earlier year, and the oldest where there are too many.
/// Returns for how many there is room then.
Result<qsizetype, QString> HistoryStore::makeRoom(qsizetype wanted, std::chrono::seconds now)
{
    if (const auto made = ownfile::makeFolder(m_folder, { .mode = 0700 }); !made)
        return unexpected(u"%1: %2"_s.arg(m_folder, made.error()));
    const QFileInfoList files = historyFiles(m_folder);
    qsizetype count = files.size();
    for (const QFileInfo &file : files) {
        const auto age = now - std::chrono::seconds(file.lastModified().toSecsSinceEpoch());
        const bool isInTheWay = age > keptWithoutTarget || count + wanted > m_maxFiles;
        if (isInTheWay && !m_known.contains(file.filePath()) && ownfile::remove(file.filePath()))
            --count;
    }
    return std::max(m_maxFiles - count, qsizetype(0));
}

QString HistoryStore::pathOf(const QString &key) const
{
    const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(name));
}

} // namespace wql
