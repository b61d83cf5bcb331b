// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"

namespace wql {

/// What the other loaders say of a target, in their words; at first the original's defaults (manual, 2.4.2).
struct LegacyTarget {
    QString url; ///< the whole address, as Uniloader has it; empty: host, port and context
    QString host = QStringLiteral("127.0.0.1");
    QString port = QStringLiteral("8080");
    QString context = QStringLiteral("queuemetrics");
    QString user = QStringLiteral("webqloader");
    QString password = QStringLiteral("qloader");
    QString token; ///< `-` is empty
    QString timezoneOffset; ///< seconds; empty is none
    QString caFile; ///< of https only
    ActionMode actions = ActionMode::Enforce;
    QString label; ///< stands before what is wrong with it, where a place does not say enough
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

private:
    std::optional<QUrl> checkedUrl(const LegacyTarget &legacy);
    std::optional<std::chrono::seconds> checkedOffset(const LegacyTarget &legacy);
    bool isWritable(const LegacyTarget &legacy);
    QString nameFor(Target target, const ConfigPlace &place);
    void wrong(const LegacyTarget &legacy, ProblemCode code, const Sentence &text, const Sentence &mend);
    QString freeName(const Target &target) const;

    LegacyImport &m_import;
    ProblemList &m_problems;
};

/// Adds the rule under a name that is free, noting a change of it.
void addRule(LegacyImport &import, Rule rule, const ConfigPlace &place);

/// Uniloader also feeds databases and files (`mysql:`, `file:`), which no target can be.
bool isNoQueueMetrics(const QString &uri);

/// \a wish, or with a number behind it if one of \a names is called so.
QString freeName(const QStringList &names, const QString &wish);

/// Reports texts that cannot stand on a line of our configuration, such as passwords with a line end.
bool canBeWritten(const QString &text, const QString &what, const ConfigPlace &place, ProblemList &problems);

} // namespace wql
