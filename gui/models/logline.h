// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace wql {

/// A line of the loader's activity log.
struct LogLine {
    std::chrono::seconds time{ 0 }; ///< since 1970
    bool isError = false;
    QString target; ///< empty: of none
    QString text; ///< made visible, one line

    bool operator==(const LogLine &) const = default;
};

/// Nothing if it is no line. Its text is cut at 4,000 characters.
std::optional<LogLine> logLineFromJson(const QJsonObject &json);

/// The line as it may be given to somebody else: what looks like a password is masked. The loader logs none;
/// this is for words of others that it quotes.
QString shareable(const LogLine &line);
/// The same for any text.
QString withoutSecrets(const QString &text);

} // namespace wql
