// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"

namespace wql {

/// What the other loaders say of a target, in their words; at first the original's defaults (manual, 2.4.2).
struct LegacyTarget {
    QString host = QStringLiteral("127.0.0.1");
    QString port = QStringLiteral("8080");
    QString context = QStringLiteral("queuemetrics");
    QString user = QStringLiteral("webqloader");
    QString password = QStringLiteral("qloader");
    QString token; ///< `-` is empty
    QString timezoneOffset; ///< seconds; empty is none
    ConfigPlace place;
};

/// Collects the targets of an import: rules that say the same host, port, context and token share one.
class LegacyTargets {
public:
    LegacyTargets(LegacyImport &import, ProblemList &problems)
        : m_import(import)
        , m_problems(problems)
    {
    }

    /// The name of the target, new or there already; empty if it was wrong, which has been reported.
    QString nameFor(const LegacyTarget &legacy);
    /// The same for a target that has been put together; its name is chosen here.
    QString nameFor(Target target, const ConfigPlace &place);

private:
    QString freeName(const Target &target) const;

    LegacyImport &m_import;
    ProblemList &m_problems;
};

/// Adds the rule under a name that is free, noting a change of it.
void addRule(LegacyImport &import, Rule rule, const ConfigPlace &place);

/// Reports a user that is missing, or cannot be written.
bool canBeUser(const QString &user, const ConfigPlace &place, ProblemList &problems);

/// Reports texts that cannot stand on a line of our configuration, such as passwords with a line end.
bool canBeWritten(const QString &text, const QString &what, const ConfigPlace &place, ProblemList &problems);

} // namespace wql
