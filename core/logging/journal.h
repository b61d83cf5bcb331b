// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace wql {

/// The system's journal, to which lines go with their fields: PRIORITY, and WQLOADER_TARGET where a line is
/// about a target (`journalctl -u wqloaderd WQLOADER_TARGET=acme`).
///
/// Speaks the journal's own datagrams: sd_journal_send() waits for a journal that is busy, and nothing here
/// may hold up the loader.
class Journal {
public:
    enum class Priority { Error = 3, Information = 6 };

    /// The journal, if standard output leads to it (systemd names it in JOURNAL_STREAM).
    static std::optional<Journal> atStandardOutput();
    /// \a path: of the journal's socket. Nothing is opened until a line is sent.
    explicit Journal(QString path);
    ~Journal();
    Journal(Journal &&other) noexcept;
    Journal &operator=(Journal &&other) noexcept;

    /// \a line holds no line end. False: it could not be sent at once.
    bool send(Priority priority, const QString &line, const QString &target);

private:
    bool connect();

    QString m_path;
    int m_socket = -1;
};

} // namespace wql
