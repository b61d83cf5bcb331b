// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/refusedtext.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Where a translator finds these sentences.
struct RefusedWords {
    Q_DECLARE_TR_FUNCTIONS(RefusedWords)
};

QString decisionText(RefusedRow::State state)
{
    switch (state) {
    case RefusedRow::State::Waiting:
        return RefusedWords::tr("It waits for your decision: wqloaderctl refused");
    case RefusedRow::State::Retry:
        return RefusedWords::tr("It is sent once more");
    case RefusedRow::State::Cut:
        return RefusedWords::tr("It is sent cut to QueueMetrics' columns");
    case RefusedRow::State::SetAside:
        return RefusedWords::tr("It is set aside");
    case RefusedRow::State::Sent:
        return RefusedWords::tr("It is at QueueMetrics now");
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(RefusedRow::State state)
{
    switch (state) {
    case RefusedRow::State::Waiting:
        return RefusedWords::tr("needs you");
    case RefusedRow::State::Retry:
        return RefusedWords::tr("to be sent again");
    case RefusedRow::State::Cut:
        return RefusedWords::tr("to be sent cut");
    case RefusedRow::State::SetAside:
        return RefusedWords::tr("set aside");
    case RefusedRow::State::Sent:
        return RefusedWords::tr("sent");
    }
    Q_UNREACHABLE();
}

QString placeText(const ShownRefusedRow &row)
{
    const QString time = QDateTime::fromSecsSinceEpoch(row.time.count()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString file = row.file.isEmpty() ? RefusedWords::tr("a file that is gone") : row.file;
    //: %1 is a time, %2 a file, %3 a number of bytes, %4 a row of that file
    return RefusedWords::tr("%1, %2 at byte %3: %4").arg(time, file, QString::number(row.offset), row.row);
}

QString refusedRowText(const ShownRefusedRow &row)
{
    return RefusedWords::tr(
        "needs you: QueueMetrics refuses a row and takes those around it (%1). It says: %2. %3")
        .arg(placeText(row), row.words.isEmpty() ? u"-"_s : row.words, decisionText(row.state));
}

QString undecidedText(const std::vector<qint64> &rows)
{
    constexpr size_t maxNamed = 20;
    QStringList named;
    for (const qint64 row : rows) {
        if (size_t(named.size()) == maxNamed) {
            named += u"…"_s;
            break;
        }
        named += QString::number(row);
    }
    return RefusedWords::tr("Not decided: %1. A row that is sent is past deciding; cut helps only where a "
                            "field is too wide or has a "
                            "four-byte character; a paused target takes no orders.")
        .arg(named.join(u", "_s));
}

FailureText describe(const RefusedStatus &refused)
{
    FailureText text;
    if (refused.waiting > 0 && refused.oldest)
        text.what = RefusedWords::tr("Refused rows that wait for your decision: %1. The oldest is %2. "
                                     "QueueMetrics says: %3")
                        .arg(refused.waiting)
                        .arg(placeText(*refused.oldest), refused.oldest->words);
    else if (refused.setAside > 0)
        text.what
            = RefusedWords::tr("Refused rows that are set aside, and not sent: %1").arg(refused.setAside);
    if (refused.isFull)
        text.mend
            = RefusedWords::tr("No more rows are passed over until you decide. Look at them with wqloaderctl "
                               "refused list; then refused cut, set-aside or retry");
    else if (!text.what.isEmpty())
        text.mend = RefusedWords::tr(
            "Look at them with wqloaderctl refused list; then refused cut, set-aside or retry");
    return text;
}

} // namespace wql
