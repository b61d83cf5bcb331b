// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/logtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

QString notFoundText(quint64 rows)
{
    if (rows == 0)
        return {};
    return u"%1 row(s) were sent twice, each time without a clear answer, and QueueMetrics does not find "
           u"them. They "
           u"are not sent again: look there whether they are missing or only stored in another form"_s.arg(
               rows);
}

QString notKeptText(quint64 lines, const QString &stateDirectory)
{
    if (lines == 0)
        return {};
    return u"%1 line(s) that are no rows could not be written to %2/quarantine and are kept nowhere. "
           u"Make room on that disk, and let the loader write there"_s.arg(lines)
               .arg(stateDirectory);
}

QStringList logNews(const LoaderStatus &before, const LoaderStatus &now)
{
    QStringList news;
    const quint64 noRows = now.linesNoRow - std::min(now.linesNoRow, before.linesNoRow);
    const quint64 notKept
        = std::min(noRows, now.linesNotKept - std::min(now.linesNotKept, before.linesNotKept));
    if (noRows > notKept)
        news += u"%1 line(s) of the log are no rows and were passed over. They are kept in %2/quarantine, "
                u"with their "
                u"places"_s.arg(noRows - notKept)
                    .arg(now.stateDirectory);
    if (notKept > 0)
        news += notKeptText(notKept, now.stateDirectory);
    if (now.lostSegments > before.lostSegments)
        news += u"A rotated log is gone before all its rows were sent: those rows are lost. Put the file "
                u"back beside "
                u"%1 if you have it, and let logrotate keep more files"_s.arg(now.queueLog);
    if (now.lateSegments > before.lateSegments)
        news += u"Asterisk wrote on into a rotated log after the new one was begun; its rows are sent, but "
                u"late. Let "
                u"logrotate run 'asterisk -rx \"logger reload\"' after it has renamed the log"_s;
    if (now.truncations > before.truncations)
        news += u"The log was cut to nothing in place (copytruncate?); rows that were written between "
                u"copying and "
                u"cutting are in no file. Let logrotate rename it instead"_s;
    for (const TargetStatus &target : now.targets) {
        quint64 known = 0;
        for (const TargetStatus &earlier : before.targets)
            if (earlier.name == target.name)
                known = earlier.counters.rowsNotFound;
        if (known > target.counters.rowsNotFound) // it counts anew, after a resync
            known = 0;
        if (const QString text = notFoundText(target.counters.rowsNotFound - known); !text.isEmpty())
            news += target.name + u": "_s + text;
    }
    return news;
}

} // namespace wql
