// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/verificationtext.h"

#include "core/words/failuretext.h"
#include "core/words/texttable.h"
#include "core/words/verificationtext.h"

#include <QDateTime>

#include <map>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

bool isWell(const VerificationTally &rows)
{
    return rows.missing == 0 && rows.tooMany == 0;
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
        count(rows.unproven(), Tone::Plain) });
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
    lines += notAskedTexts(summary.total);
    for (const QString &text : remarkTexts(summary))
        lines += toned(text, Tone::Bad, colors);
    for (const FileFailure &file : report.leftOut)
        lines += u"  "_s + visible(describe(file), 500);
    const bool isRunning = summary.state == VerificationSummary::State::Running;
    const bool isGood = summary.isWell() && (isRunning || summary.isComplete());
    lines += toned(conclusionText(summary), isGood ? Tone::Good : Tone::Bad, colors);
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
        conclusionText(summary));
    return summary.hasHoles ? text + u" A part of the log could not be read."_s : text;
}

} // namespace wql
