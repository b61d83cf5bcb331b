// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/filesystem.h"
#include "core/queuelog/segmentrecord.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wql {

/// A file beside the log that may be an archive of it.
struct Sibling {
    std::string path;
    FileStatus status;
    Compression compression = Compression::None;
    bool isRotation = false; ///< by its name; one that we know is a piece of the log under any name
};

/// All regular files `queue_log*` beside \a logPath but itself, each inode once, oldest written first. Looks
/// until two looks agree, because `rotatestrategy = rotate` shifts the names meanwhile. A `.gz` beside a
/// plain file of its name is left out if it is being made of that, or left over from it.
Result<std::vector<Sibling>, FileFailure> findSiblings(FileSystem &files, const std::string &logPath);

/// True if \a suffix, behind the log's name, is one that Asterisk or logrotate gives: groups of digits, each
/// behind a `.`, `-` or `_`, then perhaps `.gz` or `.zst`. Whatever has a letter in it (`queue_log.bak`,
/// `queue_log~`, what somebody grepped out) was made by a person or an editor.
bool isRotationSuffix(std::string_view suffix);

/// The time of the first row in \a head; none if no line of it is a row.
std::optional<qint64> firstRowTime(std::string_view head);

/// The oldest time of a row in \a lines; none if no line of it is a row.
std::optional<qint64> oldestRowTime(std::string_view lines);

/// The newer of the times of the first and the last row in whole \a lines, as far as they are not later than
/// \a latest; none if there is none near the begin or the end.
std::optional<qint64> newestRowTime(std::string_view lines, qint64 latest);

bool hasFirstLine(std::string_view head);

/// True if \a head begins with a whole row by which Asterisk says that it has opened this file: it writes
/// nothing to the one before any more.
bool beginsWithReopening(std::string_view head);

} // namespace wql
