// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/lineparser.h"

#include "core/base/asciitext.h"
#include "core/queuelog/encoding.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>

namespace wql {

namespace {

constexpr size_t maxFields = 10;
constexpr size_t timeDigits = 10; // since 2001 and until 2286

/// What Asterisk writes by itself, sorted. Only used to tell a row behind a torn one from a row with odd
/// data.
constexpr std::string_view asteriskVerbs[]
    = { "ABANDON", "ADDMEMBER", "AGENTCALLBACKLOGIN", "AGENTCALLBACKLOGOFF", "AGENTDUMP", "AGENTLOGIN",
          "AGENTLOGOFF", "ATTENDEDTRANSFER", "BLINDTRANSFER", "COMPLETEAGENT", "COMPLETECALLER",
          "CONFIGRELOAD", "CONNECT", "ENTERQUEUE", "EXITEMPTY", "EXITWITHKEY", "EXITWITHTIMEOUT", "OUTCALL",
          "PAUSE", "PAUSEALL", "PENALTY", "QUEUESTART", "REMOVEMEMBER", "RINGCANCELED", "RINGINUSE",
          "RINGNOANSWER", "SYSCOMPAT", "TRANSFER", "UNPAUSE", "UNPAUSEALL", "WITHDRAW" };

bool isAsteriskVerb(std::string_view text)
{
    return std::binary_search(std::begin(asteriskVerbs), std::end(asteriskVerbs), text);
}

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c); });
}

int64_t numberOf(std::string_view digits)
{
    int64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// Asterisk writes the time as an unsigned number of 32 bits. Thirteen digits are a script's milliseconds.
bool isTime(std::string_view field)
{
    constexpr size_t maxDigits = 18; // more do not fit into the number below
    return !field.empty() && field.size() <= maxDigits && isDigits(field)
        && numberOf(field) <= std::numeric_limits<uint32_t>::max();
}

/// A time that Asterisk could have written after a row of \a before got torn.
bool mayFollow(std::string_view time, std::string_view before)
{
    constexpr int64_t day = 86400;
    if (before.size() != timeDigits || !isDigits(before))
        return true;
    const int64_t later = numberOf(time) - numberOf(before);
    return later >= -day && later <= 400 * day;
}

/// True if \a timeId is the beginning of one time with a whole one behind it.
bool isGluedTime(std::string_view timeId)
{
    if (timeId.size() <= timeDigits)
        return false;
    const std::string_view torn = timeId.substr(0, timeId.size() - timeDigits);
    const std::string_view whole = timeId.substr(torn.size());
    const size_t common = std::min<size_t>(torn.size(), 3); // of two times within the same four months
    return whole.front() != '0' && torn.substr(0, common) == whole.substr(0, common);
}

/// Where a second row begins in \a line: at ten digits that end a field, four fields before a verb of
/// Asterisk's.
std::optional<size_t> gluedRowAt(std::string_view line)
{
    size_t begins[5] = {}; // of the fields before the present one, as a ring
    size_t ends[5] = {};
    size_t field = 0;
    for (size_t at = 0; at <= line.size(); ++field) {
        const size_t end = std::min(line.find('|', at), line.size());
        const size_t slot = field % 5;
        begins[slot] = at;
        ends[slot] = end;
        const size_t first = (field + 1) % 5; // four fields before this one
        if (field >= 4 && isAsteriskVerb(line.substr(at, end - at))
            && ends[first] - begins[first] >= timeDigits) {
            const std::string_view time = line.substr(ends[first] - timeDigits, timeDigits);
            const bool own = field == 4;
            if (isDigits(time) && time.front() != '0'
                && (own ? isGluedTime(line.substr(0, ends[first]))
                        : mayFollow(time, line.substr(0, line.find('|')))))
                return ends[first] - timeDigits;
        }
        at = end + 1;
    }
    return {};
}

/// Only a row whose data holds something like a verb, or more fields than a row has, needs the slow look.
bool mayBeGlued(const QueueLogRowView &row)
{
    constexpr size_t minVerb = 5;
    if (row.timeId.size() > timeDigits || row.parameters[4].find('|') != std::string_view::npos)
        return true;
    return std::any_of(row.parameters.begin(), row.parameters.end(),
        [](std::string_view p) { return p.size() >= minVerb && p.front() >= 'A' && p.front() <= 'Z'; });
}

/// Writes the places of the first nine pipes, and returns how many there are. Eight bytes at a time: fields
/// are so short that calling memchr for each costs more than looking.
size_t findPipes(std::string_view line, const char *(&pipes)[maxFields])
{
    constexpr uint64_t low7 = 0x7f7f7f7f7f7f7f7fULL;
    constexpr uint64_t allPipes = 0x7c7c7c7c7c7c7c7cULL;
    const char *at = line.data();
    const char *const end = at + line.size();
    size_t count = 0;
    if constexpr (std::endian::native == std::endian::little) {
        for (; end - at >= 8 && count + 1 < maxFields; at += 8) {
            uint64_t word;
            std::memcpy(&word, at, 8);
            const uint64_t difference = word ^ allPipes;
            uint64_t hits = ~(((difference & low7) + low7) | difference | low7);
            for (; hits != 0 && count + 1 < maxFields; hits &= hits - 1)
                pipes[count++] = at + std::countr_zero(hits) / 8;
        }
    }
    for (; at < end && count + 1 < maxFields; ++at) {
        if (*at == '|')
            pipes[count++] = at;
    }
    return count;
}

/// Returns how many fields there were, the rest counting as one.
size_t split(std::string_view line, QueueLogRowView &row)
{
    const char *pipes[maxFields];
    const size_t count = findPipes(line, pipes);
    pipes[count] = line.data() + line.size();
    const char *at = line.data();
    size_t field = 0;
    const auto next = [&] {
        if (field > count)
            return std::string_view();
        const std::string_view text(at, size_t(pipes[field] - at));
        at = pipes[field++] + 1;
        return text;
    };
    row.timeId = next();
    row.callId = next();
    row.queue = next();
    row.agent = next();
    row.verb = next();
    for (std::string_view &parameter : row.parameters)
        parameter = next();
    return count + 1;
}

/// After a power loss a file system may leave zeros where a row was. What follows them is a row of its own.
std::string_view withoutNuls(std::string_view line)
{
    const std::string_view behind = line.substr(line.find_last_of('\0') + 1);
    return behind.empty() ? line.substr(0, line.find('\0')) : behind;
}

std::string_view undressed(std::string_view line, ParsedLine &parsed)
{
    if (line.ends_with('\r')) {
        parsed.carriageReturn = true;
        line.remove_suffix(1);
    }
    if (!line.empty() && std::memchr(line.data(), '\0', line.size())) {
        parsed.salvaged = true;
        line = withoutNuls(line);
    }
    if (line.starts_with("\xEF\xBB\xBF")) {
        parsed.byteOrderMark = true;
        line.remove_prefix(3);
    }
    return line;
}

ParsedLine &refuse(ParsedLine &parsed, LineProblem problem)
{
    parsed.kind = LineKind::NoRow;
    parsed.problem = problem;
    return parsed;
}

} // namespace

ParsedLine parseLine(std::string_view line, std::string &scratch)
{
    ParsedLine parsed;
    line = undressed(line, parsed);
    if (line.empty() || (line.front() <= ' ' && line.find_first_not_of(" \t\r") == std::string_view::npos)) {
        parsed.kind = LineKind::Blank;
        return parsed;
    }
    if (!isUtf8(line)) {
        parsed.latin1 = true;
        latin1ToUtf8(line, scratch);
        line = scratch;
    }
    const size_t fields = split(line, parsed.row);
    if (mayBeGlued(parsed.row)) {
        if (const auto at = gluedRowAt(line)) {
            parsed.torn = line.substr(0, *at);
            parsed.glued = line.substr(*at);
            return refuse(parsed, LineProblem::GluedRow);
        }
    }
    if (!isTime(parsed.row.timeId))
        return refuse(parsed, LineProblem::BadTime);
    if (fields < 5)
        return refuse(parsed, LineProblem::TooFewFields);
    parsed.kind = LineKind::Row;
    return parsed;
}

} // namespace wql
