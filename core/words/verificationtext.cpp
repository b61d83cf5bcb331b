// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/verificationtext.h"

#include "core/words/durationtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct VerificationWords {
    Q_DECLARE_TR_FUNCTIONS(VerificationWords)
};

} // namespace

QString conclusionText(const VerificationSummary &summary)
{
    const VerificationTally &total = summary.total;
    if (total.asked == 0 && summary.state == VerificationSummary::State::Stopped)
        return VerificationWords::tr("It was stopped before anything was asked for.");
    if (total.asked == 0)
        return VerificationWords::tr("%1 of %2 rows were asked for: nothing is known.")
            .arg(total.asked)
            .arg(total.selected);
    if (summary.isWell())
        return VerificationWords::tr("%1 of %2 rows were asked for: each is there as often as in the log.")
            .arg(total.asked)
            .arg(total.selected);
    return VerificationWords::tr("%1 of %2 rows were asked for: %3 missing, %4 copies too many.")
        .arg(total.asked)
        .arg(total.selected)
        .arg(total.missing)
        .arg(total.tooMany);
}

QStringList notAskedTexts(const VerificationTally &total)
{
    QStringList texts;
    const auto add = [&texts](quint64 rows, const QString &text) {
        if (rows > 0)
            texts += text.arg(rows);
    };
    add(total.unaskable,
        VerificationWords::tr("%1 rows were not asked for: QueueMetrics cannot be asked for their text, or "
                              "has never found a row."));
    add(total.placedByCall,
        VerificationWords::tr("%1 rows were not asked for: their call decides whose they are, and that may "
                              "have been another's."));
    add(total.forgotten,
        VerificationWords::tr("%1 rows were not asked for: they are older than the rules that are "
                              "remembered, or no target had to get them."));
    add(total.unsettled,
        VerificationWords::tr("%1 rows are too new, or in doubt: the loader looks at these anyway."));
    return texts;
}

QStringList remarkTexts(const VerificationSummary &summary)
{
    QStringList texts;
    if (summary.hasHoles)
        texts += VerificationWords::tr("A part of the log could not be read and was left out.");
    if (summary.state == VerificationSummary::State::Stopped)
        texts += VerificationWords::tr("It was stopped before its end.");
    return texts;
}

QString repairedText(const QString &target, const VerificationSummary &summary)
{
    return VerificationWords::tr("%1 rows were sent to '%2'. What else was missing is there by now.")
        .arg(QString::number(summary.rowsSent), target);
}

QString progressText(const VerificationSummary &summary)
{
    if (summary.repair == VerificationSummary::Repair::Running)
        return VerificationWords::tr("repairing, %1 rows sent").arg(summary.rowsSent);
    QStringList parts{ VerificationWords::tr("%1 %, %2 rows asked")
                           .arg(double(summary.permille) / 10, 0, 'f', 1)
                           .arg(summary.total.asked) };
    if (summary.total.missing > 0)
        parts += VerificationWords::tr("%1 missing").arg(summary.total.missing);
    if (summary.total.tooMany > 0)
        parts += VerificationWords::tr("%1 too many").arg(summary.total.tooMany);
    if (summary.timeLeft)
        parts += VerificationWords::tr("about %1 left").arg(durationText(*summary.timeLeft));
    return parts.join(u", "_s);
}

} // namespace wql
