// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ami/amimessage.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace wql {

/// The messages that a text from QueueMetrics holds: empty lines part them. Nothing is judged, dropped or
/// repaired here but empty lines behind a message, so that what is wrong in a part is found by parsing it. An
/// empty line in front stays, and a text too long for one message stays whole: both will be refused.
QStringList messagesOf(const QString &text);

/// Reads the text of one AMI message that QueueMetrics sent, and trusts nothing of it.
///
/// Taken: UTF-8, lines ended by CRLF or LF, `Name: value`, empty lines at the end. Blanks around a value are
/// dropped. Refused, with the reason in plain words: what Asterisk would read as something else than it
/// seems to be (control characters, lone CR, folded lines, blanks before a colon, a second message behind an
/// empty line, a header that comes twice unless it is Variable), and what is beyond Asterisk's own bounds.
Result<AmiMessage, QString> parseTransaction(std::string_view text);

/// The beginning of a text from QueueMetrics for people to read: what is not printable, as a mark that turns
/// the direction of writing, is a question mark.
QString printable(const QString &text, qsizetype maxSize = 300);

/// What a message read so may hold at most.
inline constexpr size_t transactionBytes = 16 * 1024;
inline constexpr size_t transactionHeaders = 64;
inline constexpr size_t transactionLineBytes = 1000; ///< Asterisk takes 1022 and spoils the message above

} // namespace wql
