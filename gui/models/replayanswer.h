// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/rulehits.h"

namespace wql {

/// What a log gives under two configurations, by the method `replay` of docs/control.md.
struct ReplayAnswer {
    struct Moved {
        QString from; ///< names of targets; empty: nobody
        QString to;
        qint64 rows = 0;
        QString example;
    };
    struct Several {
        NamedRows names;
        QString targets;
    };
    qint64 rows = 0;
    qint64 same = 0;
    qint64 renamed = 0; ///< go where they went, with another queue or agent

    qint64 elsewhere() const { return qMax(qint64(0), rows - same - renamed); }
    std::vector<Moved> moved;
    std::vector<NamedRows> unmatched;
    std::vector<Several> several;
};

ReplayAnswer replayAnswerFromJson(const QJsonObject &object);

} // namespace wql
