// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/durationtext.h"

#include <QCoreApplication>

namespace wql {

namespace {

struct DurationWords {
    Q_DECLARE_TR_FUNCTIONS(DurationWords)
};

} // namespace

QString durationText(std::chrono::seconds duration)
{
    const qint64 s = qMax(qint64(0), qint64(duration.count()));
    if (s < 60)
        return DurationWords::tr("%L1 s").arg(s);
    if (s < 3600)
        return DurationWords::tr("%L1 min").arg(s / 60);
    if (s < 24 * 3600)
        return s % 3600 / 60 == 0 ? DurationWords::tr("%L1 h").arg(s / 3600)
                                  : DurationWords::tr("%L1 h %L2 min").arg(s / 3600).arg(s % 3600 / 60);
    return DurationWords::tr("%L1 d %L2 h").arg(s / 86400).arg(s % 86400 / 3600);
}

} // namespace wql
