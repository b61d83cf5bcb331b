// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/logtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Where a translator finds these sentences; without one they are English, as on the command line.
struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(LogWords)
};

} // namespace

QStringList countedTexts(const UploadCounters &counters)
{
    QStringList texts;
    if (counters.rowsNotFound > 0)
        texts += LogWords::tr(
            "%1 row(s) were sent twice, each time without a clear answer, and QueueMetrics does not find "
            "them. "
            "They are not sent again: look there whether they are missing or only stored in another form")
                     .arg(counters.rowsNotFound);
    if (counters.rowsMissed > 0)
        texts += LogWords::tr(
            "%1 row(s) were missing at QueueMetrics when they were looked for again, and were "
            "sent once more")
                     .arg(counters.rowsMissed);
    if (counters.copiesTooMany > 0)
        texts += LogWords::tr(
            "QueueMetrics has %1 row(s) more than the log: a request that was carried out late, or "
            "another loader that sends the same")
                     .arg(counters.copiesTooMany);
    return texts;
}

QString notKeptText(quint64 lines, const QString &stateDirectory)
{
    if (lines == 0)
        return {};
    return LogWords::tr("%1 line(s) that are no rows could not be written to %2/quarantine and are kept "
                        "nowhere. Make room on that disk, and let the loader write there")
        .arg(lines)
        .arg(stateDirectory);
}

/// What became known of \a target's rows since its counters were \a before.
static QStringList newsOf(const TargetStatus &target, const UploadCounters &before)
{
    // It may count anew.
    const auto since = [](quint64 earlier, quint64 now) { return earlier > now ? now : now - earlier; };
    const UploadCounters &now = target.counters;
    QStringList news;
    const auto tell = [&](const QString &text) { news += target.name + u": "_s + text; };
    for (const QString &text :
        countedTexts({ .rowsMissed = since(before.rowsMissed, now.rowsMissed),
                       .rowsNotFound = since(before.rowsNotFound, now.rowsNotFound),
                       .copiesTooMany = since(before.copiesTooMany, now.copiesTooMany) }))
        tell(text);
    if (before.repetitionsDropped == 0 && now.repetitionsDropped > 0)
        tell(LogWords::tr(
            "QueueMetrics keeps one of equal rows. %1 of the log's repetitions are not there; they "
            "are counted, and nothing else is affected")
                 .arg(now.repetitionsDropped));
    return news;
}

QStringList logNews(const LoaderStatus &before, const LoaderStatus &now)
{
    QStringList news;
    const quint64 noRows = now.linesNoRow - std::min(now.linesNoRow, before.linesNoRow);
    const quint64 notKept
        = std::min(noRows, now.linesNotKept - std::min(now.linesNotKept, before.linesNotKept));
    if (noRows > notKept)
        news += LogWords::tr("%1 line(s) of the log are no rows and were passed over. They are kept in "
                             "%2/quarantine, with their places")
                    .arg(noRows - notKept)
                    .arg(now.stateDirectory);
    if (notKept > 0)
        news += notKeptText(notKept, now.stateDirectory);
    if (now.lostSegments > before.lostSegments)
        news += LogWords::tr(
            "A rotated log is gone before its end was read: rows at its end may be missing. Put "
            "the file back beside %1 if you have it, and let logrotate keep more files")
                    .arg(now.queueLog);
    if (now.repeatingSegments > before.repeatingSegments)
        news += LogWords::tr("A file came to %1 that holds older rows (a copy, an edited log, a restored "
                             "archive). Each of its rows is asked for, and only what is missing is sent")
                    .arg(now.queueLog);
    if (now.lateSegments > before.lateSegments)
        news += LogWords::tr(
            "Asterisk wrote on into a rotated log after the new one was begun; its rows are sent, but late. "
            "Let logrotate run 'asterisk -rx \"logger reload\"' after it has renamed the log");
    if (now.truncations > before.truncations)
        news += LogWords::tr("The log was cut to nothing in place (copytruncate?); rows that were written "
                             "between copying and cutting are in no file. Let logrotate rename it instead");
    for (const TargetStatus &target : now.targets) {
        UploadCounters known;
        for (const TargetStatus &earlier : before.targets)
            if (earlier.name == target.name)
                known = earlier.counters;
        news += newsOf(target, known);
    }
    return news;
}

} // namespace wql
