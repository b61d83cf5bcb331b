// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What names, devices, channels and numbers of Asterisk look like, and what must not reach a dial plan. Only
/// characters are looked at: whether there is such a thing is not known here.
///
/// Texts are UTF-8 and may come from anybody. Each function takes any bytes, and says no where it is not
/// sure.
namespace wql::shape {

/// Between one and \a maxSize bytes, each an ASCII letter, a digit or one of \a extra.
bool consistsOf(std::string_view value, std::string_view extra, size_t maxSize);

/// A name of Asterisk's: neither an option nor a path, should a dial plan hand it to a program.
bool isName(std::string_view value, std::string_view extra, size_t maxSize);

/// A name as people write theirs: letters of any script, blanks inside; at most 80 characters.
bool isFreeName(std::string_view value, QStringView extra);

/// So few, however they are dressed, that it could not be dialled as an outside number.
bool hasFewDigits(std::string_view name);

/// A whole number, zero or more, and only as it would be written: what is judged as 11 must not be dialled as
/// 011.
std::optional<int> numberIn(std::string_view text);

/// At least one part; parts may be empty.
std::vector<std::string> split(std::string_view text, char separator);

bool isListed(const std::vector<std::string> &words, std::string_view value);

/// A device that rings by itself. Anything that could carry a call outside (SIP/trunk/number, SIP/x@host,
/// DAHDI/g0/number, several devices with &) is none.
bool isDevice(std::string_view technology, std::string_view name);

/// `[Technology/]name`.
bool isAgent(std::string_view value);

/// Of something that isAgent(): it names a device, or has a digit.
bool couldBePhone(std::string_view value);

/// `SIP/101-0000001f`: a device and the number of its channel.
bool isChannel(std::string_view value);

/// `name@context`, with one of \a contexts.
bool isLocalIn(std::string_view rest, const std::vector<std::string> &contexts);

/// A truth value as Asterisk reads it; case does not count.
bool isFlag(std::string_view value);

/// With \a maxLength 0 an internal extension: at most six digits, and no risky number. Otherwise whatever can
/// be dialled up to that length: calls outside, emergency numbers and the PBX's own codes are for the
/// operator to allow.
bool isExtension(std::string_view value, int maxLength);

/// Numbers that reach the police or the fire brigade, also behind digits for a line, or that listen to the
/// phone they name (555 and a number, on FreePBX), however the digits are dressed.
bool isRiskyNumber(std::string_view number);

/// It holds a character that a dial plan, or a shell below it, could take for more than text.
bool isDangerousInDialPlan(std::string_view value);

/// Composed by NFKC, at most 120 characters, and anything but letters, digits, blanks and `.,:_+-` is an
/// underscore.
std::string cleanedText(std::string_view value);

/// The same for each field of a row; the pipes between them stay.
std::string cleanedRowText(std::string_view value);

} // namespace wql::shape
