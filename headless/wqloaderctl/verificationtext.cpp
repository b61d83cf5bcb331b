// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/verificationtext.h"

#include "core/words/durationtext.h"
#include "core/words/failuretext.h"
#include "core/words/texttable.h"

#include <QDateTime>

#include <map>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

bool isWell(const VerificationTally &rows)
{
    return rows.missing == 0 && rows.tooMany == 0;
}

quint64 notAsked(const VerificationTally &rows)
{
    return rows.unaskable + rows.placedByCall + rows.forgotten + rows.unsettled;
}

QDateTime timeOf(const VerifiedHour &hour)
{
    return QDateTime::fromSecsSinceEpoch(hour.begin.count());
}

TableCell count(quint64 rows, Tone tone)
{
    return { rows == 0 ? u"-"_s : QString::number(rows), rows == 0 ? Tone::Faint : tone };
}

void addRow(TextTable &table, const QString &when, const VerificationTally &rows)
{
    table.add({ when, QString::number(rows.selected), QString::number(rows.asked),
        QString::number(rows.found()), count(rows.missing, Tone::Bad), count(rows.tooMany, Tone::Warning),
        count(notAsked(rows), Tone::Plain) });
}

void addExamples(QStringList &lines, const QString &title, const std::vector<VerifiedRow> &rows)
{
    if (rows.empty())
        return;
    lines += { QString(), title };
    for (const VerifiedRow &row : rows)
        lines += u"  %1 of %2  %3"_s.arg(row.found)
                     .arg(row.copies)
                     .arg(visible(QString::fromStdString(row.row), 500));
}

/// Why rows were not asked for.
void addReasons(QStringList &lines, const VerificationTally &total)
{
    const auto add = [&](quint64 rows, const QString &why) {
        if (rows > 0)
            lines += u"%1 rows were not asked for: %2"_s.arg(rows).arg(why);
    };
    add(total.unaskable, u"QueueMetrics cannot be asked for their text, or has never found a row."_s);
    add(total.placedByCall, u"their call decides whose they are, and that may have been another's."_s);
    add(total.forgotten,
        u"they are older than the rules that are remembered, or no target had to get them."_s);
    add(total.unsettled, u"they are too new, or in doubt and looked at anyway."_s);
}

QString conclusion(const VerificationSummary &summary)
{
    const VerificationTally &total = summary.total;
    QString text = u"%1 of %2 rows were asked for: "_s.arg(total.asked).arg(total.selected);
    if (total.asked == 0)
        text += u"nothing is known."_s;
    else if (summary.isWell())
        text += u"each is there as often as in the log."_s;
    else
        text += u"%1 missing, %2 copies too many."_s.arg(total.missing).arg(total.tooMany);
    return text;
}

} // namespace

QStringList verificationLines(
    const QString &target, const VerificationReport &report, bool allHours, bool colors)
{
    std::map<QString, std::vector<const VerifiedHour *>> days;
    for (const VerifiedHour &hour : report.hours)
        days[timeOf(hour).toString(u"yyyy-MM-dd"_s)].push_back(&hour);
    TextTable table(
        { u"when"_s, u"selected"_s, u"asked"_s, u"found"_s, u"missing"_s, u"too many"_s, u"not asked"_s });
    for (const auto &[day, hours] : days) {
        VerificationTally sum;
        for (const VerifiedHour *hour : hours)
            sum += hour->rows;
        addRow(table, day, sum);
        for (const VerifiedHour *hour : hours)
            if (allHours || !isWell(hour->rows))
                addRow(table, u"  "_s + timeOf(*hour).toString(u"HH:mm"_s), hour->rows);
    }
    const VerificationSummary &summary = report.summary;
    QStringList lines{
        u"%1, verified %2"_s.arg(visible(target),
            QDateTime::fromSecsSinceEpoch(summary.begunAt.count()).toString(u"yyyy-MM-dd HH:mm"_s)),
        QString()
    };
    if (!table.isEmpty())
        lines += table.lines(colors) + QStringList{ QString() };
    addReasons(lines, summary.total);
    if (summary.hasHoles)
        lines += toned(u"A part of the log could not be read and was left out."_s, Tone::Bad, colors);
    for (const FileFailure &file : report.leftOut)
        lines += u"  "_s + visible(describe(file), 500);
    if (summary.state == VerificationSummary::State::Stopped)
        lines += u"It was stopped before its end."_s;
    const bool isRunning = summary.state == VerificationSummary::State::Running;
    const bool isGood = summary.isWell() && (isRunning || summary.isComplete());
    lines += toned(conclusion(summary), isGood ? Tone::Good : Tone::Bad, colors);
    addExamples(lines, u"Missing (found, in the log):"_s, report.missing);
    addExamples(lines, u"There too often (found, in the log):"_s, report.tooMany);
    return lines;
}

QString verifiedText(const VerificationSummary &summary)
{
    if (summary.state == VerificationSummary::State::Running)
        return u"is being verified, %1 %"_s.arg(double(summary.permille) / 10, 0, 'f', 1);
    const QString text = u"verified %1, %2"_s.arg(
        QDateTime::fromSecsSinceEpoch(summary.endedAt.count()).toString(u"yyyy-MM-dd HH:mm"_s),
        conclusion(summary));
    return summary.hasHoles ? text + u" A part of the log could not be read."_s : text;
}

QString progressText(const QString &target, const VerificationSummary &summary)
{
    QString text = u"%1: %2 %, %3 rows asked"_s.arg(visible(target))
                       .arg(double(summary.permille) / 10, 0, 'f', 1)
                       .arg(summary.total.asked);
    if (summary.total.missing > 0)
        text += u", %1 missing"_s.arg(summary.total.missing);
    if (summary.total.tooMany > 0)
        text += u", %1 too many"_s.arg(summary.total.tooMany);
    if (summary.timeLeft)
        text += u", about %1 left"_s.arg(durationText(*summary.timeLeft));
    return text;
}

} // namespace wql
