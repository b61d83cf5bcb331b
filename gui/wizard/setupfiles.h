// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "gui/wizard/setupdraft.h"

#include <QByteArray>

#include <vector>

namespace wql {

/// What has to be kept for a loader in this program: a configuration without a password in it, and the
/// passwords.
struct SetupFiles {
    struct KeychainEntry {
        QString entry;
        Secret password;
    };
    struct File {
        QString path;
        QByteArray bytes;
    };
    std::vector<KeychainEntry> entries;
    std::vector<File> files; ///< the configuration is the last one
};

SetupFiles setupFiles(const SetupDraft &draft);

/// Why a file could not be made: the system's words, or none if something of that name is there.
struct WriteFailure {
    QString path;
    QString words;
};

/// Makes all of the files, 0600, in folders that are made 0700; or none. What is there is never written to.
Result<void, WriteFailure> writeNewFiles(const std::vector<SetupFiles::File> &files);

} // namespace wql
