// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/filesystem.h"

namespace wql {

/// The machine's own files: close-on-exec, positioned reads, no mmap (truncation would kill us).
class PosixFileSystem final : public FileSystem {
public:
    Result<int, FileFailure> open(const std::string &path) override;
    void close(int handle) override;
    Result<size_t, FileFailure> read(
        int handle, qint64 offset, char *bytes, size_t max, const std::string &path) override;
    Result<FileStatus, FileFailure> status(int handle, const std::string &path) override;
    Result<FileStatus, FileFailure> status(const std::string &path) override;
    Result<std::vector<std::string>, FileFailure> list(const std::string &directory) override;
};

} // namespace wql
