// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/bytereader.h"

namespace wql {

namespace {

class PlainReader final : public ByteReader {
public:
    PlainReader(FileSystem &files, FileHandle handle, std::string path)
        : m_files(files)
        , m_handle(std::move(handle))
        , m_path(std::move(path))
    {
    }

    Result<bool, FileFailure> seek(qint64) override { return true; }
    Result<size_t, FileFailure> read(qint64 offset, char *bytes, size_t most) override
    {
        return m_files.read(m_handle.get(), offset, bytes, most, m_path);
    }
    Result<FileStatus, FileFailure> status() override { return m_files.status(m_handle.get(), m_path); }

private:
    FileSystem &m_files;
    FileHandle m_handle;
    std::string m_path;
};

} // namespace

std::unique_ptr<ByteReader> makePlainReader(FileSystem &files, FileHandle handle, std::string path)
{
    return std::make_unique<PlainReader>(files, std::move(handle), std::move(path));
}

} // namespace wql
