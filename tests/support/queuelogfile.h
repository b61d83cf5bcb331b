// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace wql {

/// A queue_log as Asterisk, logrotate and people treat it, on the real file system. Like Asterisk it holds
/// the file open and appends, and looks at the name only when it opens the file anew.
class QueueLogFile {
public:
    explicit QueueLogFile(std::string path);
    ~QueueLogFile();
    QueueLogFile(const QueueLogFile &) = delete;
    QueueLogFile &operator=(const QueueLogFile &) = delete;

    const std::string &path() const { return m_path; }

    /// Whole rows, half rows, anything: one write().
    void append(std::string_view bytes);

    /// `logger reload`: opens the name again, creating it, without a row.
    void reopen();

    enum class Strategy { Sequential, Rotate, Timestamp, None };
    /// `logger rotate`: renames as the strategy says, and reopens. \a second is what Timestamp appends.
    void rotate(Strategy strategy, long second = 0);

    /// What others do.
    void rename(const std::string &suffix);
    void copyTruncate(const std::string &suffix);
    void truncate();
    void remove();
    /// The log or, with \a suffix, an archive becomes `.gz` or `.zst`, and the plain file goes.
    void compress(const std::string &suffix, const std::string &toSuffix);

    static void write(const std::string &path, std::string_view bytes);
    static std::string content(const std::string &path);
    static std::string gzipped(std::string_view bytes);
    static std::string zstandard(std::string_view bytes);

private:
    std::string m_path;
    int m_writer = -1;
};

} // namespace wql
