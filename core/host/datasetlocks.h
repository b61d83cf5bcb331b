// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/config/loaderconfig.h"

#include <QString>

#include <map>

namespace wql {

/// Keeps two loaders of one machine from sending to the same dataset, which would be sent every row twice.
///
/// A lock is a listening socket in Linux's abstract namespace: it belongs to no directory, goes with the
/// process whatever ends it, and tells who has it. Loaders in different network namespaces (containers) do
/// not see each other. A person's account (but our own) cannot keep us from anything.
class DatasetLocks {
public:
    DatasetLocks() = default;
    ~DatasetLocks();
    Q_DISABLE_COPY_MOVE(DatasetLocks)

    /// Holds the datasets of \a config's targets, and lets go of all others. Those that others may write too
    /// (`shared = yes`) are not held. The failure is a sentence that names the target and the process that
    /// has it; then what was held before still is.
    Result<void, QString> hold(const LoaderConfig &config);

private:
    std::map<QString, int> m_sockets; ///< by dataset
};

} // namespace wql
