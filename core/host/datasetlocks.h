// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/config/loaderconfig.h"

#include <QString>

#include <chrono>
#include <map>
#include <memory>

class QSocketNotifier;

namespace wql {

/// Keeps two loaders of one machine from sending to the same dataset, which would be sent every row twice.
///
/// A lock is a listening socket in Linux's abstract namespace: it belongs to no directory, goes with the
/// process whatever ends it, and tells who has it to whoever connects. Loaders in different network
/// namespaces (containers) do not see each other. A person's account (but our own) cannot keep us from
/// anything.
class DatasetLocks {
public:
    /// For what they are held; those for one purpose do not keep another's away.
    enum class Purpose {
        Loader, ///< no person's account but our own is believed, so that none can keep the service from its
                ///< work
        Load, ///< an order of a person: everybody is believed
    };
    explicit DatasetLocks(Purpose purpose = Purpose::Loader);
    ~DatasetLocks();
    Q_DISABLE_COPY_MOVE(DatasetLocks)

    /// Holds the datasets of \a config's fed targets beside what is held already. Those that others may write
    /// too (`shared = yes`) are not held. Blocks for \a patience at most, for a process that is about to end.
    /// The failure names the target and the process that has it; then what was held before still is, and
    /// nothing else.
    struct Taken {
        QString target;
        qint64 process = 0;
    };
    Result<void, Taken> hold(const LoaderConfig &config, std::chrono::milliseconds patience = {});
    /// Releases all that hold(\a config) would not hold. To be called once nothing is sent there any more.
    void letGoOfOthers(const LoaderConfig &config);

private:
    /// Answers every process that asks who holds the dataset.
    class Lock;
    const Purpose m_purpose;
    std::map<QString, std::unique_ptr<Lock>> m_locks; ///< by dataset
};

} // namespace wql
