// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace wql {

/// Cuts what comes from a peer into lines, and holds no more of it than one line may be long and what came
/// in one piece.
///
/// A line longer than \a max ends everything: isTooLong() stays true, and no further line comes. Blank
/// lines are passed over.
class FrameReader {
public:
    explicit FrameReader(qsizetype max);

    void add(const QByteArray &bytes);
    /// The next line without its end; none: more has to come first.
    std::optional<QByteArray> next();
    bool hasLine() const;
    bool isTooLong() const { return m_tooLong; }
    qsizetype bytesHeld() const { return m_bytes.size() - m_taken; }

private:
    void look();

    qsizetype m_max;
    QByteArray m_bytes;
    qsizetype m_taken = 0; ///< bytes before it were given out
    qsizetype m_looked = 0; ///< no line end between m_taken and here
    bool m_tooLong = false;
};

} // namespace wql
