// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/config/configfile.h"

#include <chrono>
#include <optional>
#include <vector>

namespace wql {

/// A change of the configuration that can still be undone: what its files held before and hold since.
struct PendingRollback {
    struct File {
        QString path;
        QByteArray before;
        QByteArray after;
    };
    QString mainFile;
    std::vector<File> files;

    /// What turns \a before into the edited documents of \a file.
    static PendingRollback of(const QString &mainFile, const ConfigFile &file);
};

/// Kept in the state directory, readable by its owner only: it holds what the configuration holds. There
/// before the first file is changed, so that no crash leaves half of a change.
Result<void, QString> rememberRollback(const QString &stateDirectory, const PendingRollback &pending);
/// None if it is not ours, or is about anything but \a mainFile and the files that it includes: what stands
/// in a directory that another user may write is not believed.
std::optional<PendingRollback> rememberedRollback(const QString &stateDirectory, const QString &mainFile);
void forgetRollback(const QString &stateDirectory);

/// Puts the former bytes back. Nothing is changed if a file holds neither: somebody else edited it since.
Result<void, QString> rollBack(const PendingRollback &pending);

} // namespace wql
