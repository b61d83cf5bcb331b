// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wql::simulation {

/// The seeds to live through: WQL_SEEDS many from WQL_SEED_FROM on, `./dev test --seeds` sets both.
struct Seeds {
    explicit Seeds(quint32 usual)
        : first(fromEnvironment("WQL_SEED_FROM", 1))
        , count(fromEnvironment("WQL_SEEDS", usual))
    {
    }

    quint32 first;
    quint32 count;

    static QString complaint(quint32 seed, const QString &problem)
    {
        return QStringLiteral("seed %1: %2; replay: ./dev test --seeds 1 --from %1").arg(seed).arg(problem);
    }

private:
    static quint32 fromEnvironment(const char *name, quint32 otherwise)
    {
        bool ok = false;
        const uint value = qEnvironmentVariable(name).toUInt(&ok);
        return ok ? value : otherwise;
    }
};

} // namespace wql::simulation
