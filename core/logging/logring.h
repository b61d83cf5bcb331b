// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/logging/logline.h"

#include <QObject>

#include <deque>

namespace wql {

/// The newest lines of the activity log, kept in memory for clients that connect later.
class LogRing : public QObject {
    Q_OBJECT
public:
    static constexpr size_t maxLines = 2000;
    static constexpr qsizetype maxCharacters = 1200; ///< of a line; more is cut

    using QObject::QObject;

    void add(LogLine line);
    const std::deque<LogLine> &lines() const { return m_lines; } ///< oldest first

Q_SIGNALS:
    void added(const wql::LogLine &line);

private:
    std::deque<LogLine> m_lines;
};

} // namespace wql
