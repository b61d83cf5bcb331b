// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <deque>
#include <optional>

namespace wql {

/// Lines that wait for a peer to read: a bounded number of them.
///
/// Answers always find room: who owes too many of them is asked to wait with the next request (isFull()).
/// A notification that finds none is left out and counted. Of status only the newest waits.
class OutgoingQueue {
public:
    static constexpr size_t maxLines = 256;
    static constexpr qsizetype maxBytes = 8 * 1024 * 1024;
    /// With so much waiting, no further request is taken.
    static constexpr size_t fullLines = 128;
    static constexpr qsizetype fullBytes = 256 * 1024;

    void pushAnswer(const QByteArray &line);
    void pushNotification(const QByteArray &line);
    void pushStatus(const QByteArray &line);

    /// The next line; a `missed` notification where some were left out.
    std::optional<QByteArray> pop();
    bool isEmpty() const { return m_lines.empty() && m_missed == 0; }
    bool isFull() const { return m_lines.size() >= fullLines || m_bytes >= fullBytes; }
    qsizetype bytes() const { return m_bytes; }

private:
    struct Line {
        QByteArray bytes;
        bool isStatus = false;
    };
    void push(Line line);

    std::deque<Line> m_lines;
    qsizetype m_bytes = 0;
    quint64 m_missed = 0;
};

} // namespace wql
