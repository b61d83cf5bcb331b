// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/queuelogrow.h"

#include <QString>

#include <string>

namespace wql {

/// Appends \a row to \a to as insertAll wants it among its rows: a JSON object, form-encoded, pure ASCII.
///
/// \a timeOffset seconds are added to a timeId of digits; any other timeId, or one that would leave the range
/// of numbers, stays as it is. The fields are valid UTF-8. Two encoded rows are equal if and only if the rows
/// are, so encoded rows may be compared, counted and kept in place of rows.
void appendEncodedRow(std::string &to, const QueueLogRowView &row, qint64 timeOffset);

/// \a encodedRow, which appendEncodedRow() wrote, as the line of a queue_log; its time is the one that is
/// sent.
QString lineOf(std::string_view encodedRow);

/// What stands between two encoded rows: a comma, form-encoded.
inline constexpr std::string_view encodedRowSeparator = "%2C";

} // namespace wql
