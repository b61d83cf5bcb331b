// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/statustext.h"

#include "core/words/durationtext.h"
#include "core/words/failuretext.h"
#include "core/words/logtext.h"
#include "core/words/refusedtext.h"
#include "core/words/statusline.h"
#include "headless/wqloaderctl/verificationtext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

Tone toneOf(TargetStatus::State state)
{
    switch (state) {
    case TargetStatus::State::Uploading:
    case TargetStatus::State::UpToDate:
        return Tone::Good;
    case TargetStatus::State::Starting:
    case TargetStatus::State::Reconciling:
        return Tone::Plain;
    case TargetStatus::State::BackingOff:
    case TargetStatus::State::Paused:
    case TargetStatus::State::Stopped:
        return Tone::Warning;
    case TargetStatus::State::Parked:
    case TargetStatus::State::NoPassword:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

std::vector<TableCell> rowOf(const TargetStatus &target)
{
    return {
        target.name,
        { nameOf(target.state), toneOf(target.state) },
        QString::number(target.counters.rowsConfirmed),
        target.backlogBytes > 0 ? sizeText(target.backlogBytes) : u"-"_s,
        target.lag ? durationText(*target.lag) : u"-"_s,
        target.url.toDisplayString(QUrl::RemoveUserInfo)
            + (target.token.isEmpty() ? QString() : u" token %1"_s.arg(target.token)),
    };
}

FailureText troubleOf(const TargetStatus &target)
{
    if (target.state == TargetStatus::State::NoPassword)
        return { u"its password could not be read: %1"_s.arg(target.secretProblem),
            u"wqloaderctl secret show-state '%1'"_s.arg(target.name) };
    if (target.failure)
        return describe(*target.failure, target.url, target.token);
    return describe(target.remark, target.name);
}

void addTrouble(QStringList &lines, const QString &who, const FailureText &text, Tone tone, bool colors)
{
    if (text.what.isEmpty())
        return;
    lines += toned(u"%1: "_s.arg(visible(who)), tone, colors) + visible(text.what, 500);
    if (!text.mend.isEmpty())
        lines += u"    "_s + visible(text.mend, 500);
}

FailureText logTrouble(const LoaderStatus &status)
{
    FailureText text = describe(status.log, u"wqloader"_s);
    if (!status.logMend.isEmpty())
        text.mend = u"Do: %1"_s.arg(status.logMend);
    return text;
}

} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, bytes < 1000000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QStringList statusLines(const LoaderStatus &status, std::chrono::seconds now, bool colors)
{
    QString head = u"%1: %2 rows read"_s.arg(visible(status.queueLog)).arg(status.rowsRead);
    if (status.startedAt.count() > 0)
        head += u" in %1"_s.arg(durationText(now - status.startedAt));
    if (status.rowsUnmatched > 0)
        head += u", %1 taken by no rule"_s.arg(status.rowsUnmatched);
    if (status.linesNoRow > 0)
        head += u", %1 lines that are no rows"_s.arg(status.linesNoRow);
    QStringList lines{ head, {} };
    TextTable table({ u"target"_s, u"state"_s, u"confirmed"_s, u"behind"_s, u"lag"_s, u"where"_s });
    for (const TargetStatus &target : status.targets)
        table.add(rowOf(target));
    lines += table.lines(colors) + QStringList{ QString() };
    addTrouble(lines, u"queue_log"_s, logTrouble(status), Tone::Bad, colors);
    if (status.log.isOk() && status.rowsRead == 0)
        addTrouble(lines, u"queue_log"_s,
            { u"no row came since the loader was started"_s,
                u"If there were calls: is this the file that Asterisk writes? See queue_log in its "
                u"logger.conf, then run: asterisk -rx 'logger reload'"_s },
            Tone::Plain, colors);
    addTrouble(lines, u"quarantine"_s,
        { notKeptText(status.linesNotKept, visible(status.stateDirectory)), {} }, Tone::Bad, colors);
    addTrouble(lines, u"state"_s, { status.stateProblem, {} }, Tone::Bad, colors);
    addTrouble(lines, u"configuration"_s, { status.configProblem, {} }, Tone::Bad, colors);
    for (const TargetStatus &target : status.targets) {
        addTrouble(lines, target.name, troubleOf(target), toneOf(target.state), colors);
        for (const QString &text : countedTexts(target.counters))
            addTrouble(lines, target.name, { text, {} }, Tone::Warning, colors);
        if (target.verification)
            lines += u"%1: %2"_s.arg(visible(target.name), verifiedText(*target.verification));
        addTrouble(lines, target.name + u", refused"_s, describe(target.refused),
            target.refused.waiting > 0 ? Tone::Bad : Tone::Plain, colors);
        addTrouble(lines, target.name + u", settings"_s, { settingsText(target), {} }, Tone::Plain, colors);
        addTrouble(lines, target.name + u", actions"_s, describe(target.actions), Tone::Warning, colors);
    }
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace wql
