// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

namespace wql {

class DraftStore;
class RuleDocument;

/// Carries the edits of a document that were not applied from one run of the program to the next, each site's
/// by itself.
class RuleDrafts {
public:
    /// Both must outlive it.
    RuleDrafts(RuleDocument *document, const DraftStore *store);

    /// Shows the edits of an earlier run, once in a run for each site and only while nothing of it is shown
    /// yet. True if there were any.
    bool restore(const QString &site);
    /// Writes what is edited now, and drops what is not edited any more. Why it could not be kept; empty: it
    /// was.
    QString keep();
    void drop(const QString &site);

private:
    RuleDocument *m_document;
    const DraftStore *m_store;
    QSet<QString> m_lookedUp; ///< sites
};

} // namespace wql
