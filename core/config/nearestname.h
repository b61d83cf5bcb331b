// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace wql {

/// "Did you mean": looks among known words for the one that a mistyped one was probably meant to be. Case
/// does not count. Of words that are equally near the first one offered is kept.
class NearestName {
public:
    /// Of a long text only the begin is looked at, so that a look costs no more than the words are long.
    /// \a wanted must outlive it.
    explicit NearestName(QStringView wanted);

    /// One that is much longer than any that could be meant is passed over.
    void offer(const QString &candidate);
    /// Empty if none is near enough: up to a third of its letters, or two, may be wrong.
    const QString &best() const { return m_best; }

private:
    QStringView m_wanted;
    QString m_best;
    qsizetype m_distance = 0; ///< of the best, in letters
};

/// The end of a complaint about a name that is not among \a known, for command lines and answers of a loader:
/// `; did you mean 'x'?`, else what there is where that is little, else nothing. Show it as foreign text.
QString nearestHint(QStringView wanted, const QStringList &known);

} // namespace wql
