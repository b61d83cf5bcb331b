// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/state/statefailure.h"
#include "core/state/stateopening.h"
#include "core/state/staterecords.h"
#include "core/state/stateschema.h"

#include <QByteArray>
#include <QString>
#include <QSysInfo>

#include <memory>

namespace wql {

/// Whose the state is, for StateStore::open().
struct StateOptions {
    QString program = QStringLiteral("wqloaderd"); ///< what the lock tells others
    QByteArray host = QSysInfo::machineUniqueId(); ///< empty: unknown, never foreign
    /// The pair whose machines take turns with the state; empty: it is the host's alone. A state of this host
    /// becomes the pair's.
    QString cluster = {};
    std::vector<SchemaStep> steps = schemaSteps(); ///< of a later version, for its tests
};

/// What the loader must remember across restarts: an SQLite database `state.db` (mode 0600) in a directory of
/// its own.
///
/// One store per directory at a time, guarded by a lock that dies with its owner. Each commit is one
/// transaction: after a crash the store holds some prefix of the commits, after a power cut perhaps a shorter
/// one. Each record carries a checksum, so that a damaged file is never taken for a good one: open() sets it
/// aside and says so. Synchronous; use from one thread; no event loop needed.
class StateStore {
public:
    /// Makes the directory if it is not there. Fails with Locked, ReadOnly, DiskFull, NewerVersion or Other.
    static Result<std::unique_ptr<StateStore>, StateFailure> open(
        const QString &directory, const StateOptions &options, const Clock &clock);
    ~StateStore();

    const StateOpening &opening() const;

    Result<StateContents, StateFailure> load();

    /// All or nothing. After a failure the store stays usable: the same commit succeeds once the cause is
    /// gone.
    Result<void, StateFailure> commit(const StateChanges &changes);

private:
    struct Private;
    explicit StateStore(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace wql
