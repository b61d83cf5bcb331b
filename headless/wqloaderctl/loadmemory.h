// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/config/loaderconfig.h"

#include <QString>
#include <QStringList>

namespace wql {

/// Where a load keeps the inserts that are under way (InsertsUnderWay) for the next load of the same dataset:
/// a folder of ours, `load-<mark of the dataset>`, in which nobody else may write. After a load that saw the
/// end of all that it sent nothing is left of it. Where nothing is known of an earlier load, or nothing can
/// be kept, one insert counts as having left just now.
///
/// To be used by one process at a time (DatasetLocks).
class LoadMemory {
public:
    /// Folders in which such a folder may be, the best one first: the loader's state directory if it is ours,
    /// and the user's own state.
    static QStringList placesFor(const LoaderConfig &config);

    /// In the first of \a places that can be used. If there is none, in \a otherwise, which nobody finds
    /// again.
    LoadMemory(const QStringList &places, const Target &target, const QString &otherwise, const Clock &clock);

    const QString &folder() const { return m_folder; }
    /// Why it is the other one; else empty.
    const QString &problem() const { return m_problem; }
    /// What an earlier load sent may still be under way.
    bool waitsForEarlier() const { return m_waitsForEarlier; }

    /// The load has ended. Keeps only what the next one has to know.
    void tidyUp() const;

private:
    bool use(const QString &place, const Target &target);

    const Clock &m_clock;
    QString m_folder;
    QString m_problem;
    bool m_waitsForEarlier = false;
};

} // namespace wql
