// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/quarantine.h"

#include <QtGlobal>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wql {

namespace {

const char *nameOf(LineProblem problem)
{
    switch (problem) {
    case LineProblem::None:
        return "no-row";
    case LineProblem::TooFewFields:
        return "too-few-fields";
    case LineProblem::BadTime:
        return "bad-time";
    case LineProblem::GluedRow:
        return "glued-row";
    }
    Q_UNREACHABLE();
}

std::string placeOf(LogPosition place)
{
    return std::to_string(place.segment) + ':' + std::to_string(place.offset);
}

/// One line in, one line out: what could break it or a terminal is written as \xNN.
void appendPrintable(std::string &text, std::string_view line)
{
    constexpr char digits[] = "0123456789abcdef";
    for (const char c : line) {
        const auto byte = quint8(c);
        if (byte >= 0x20 && byte != 0x7f && byte != '\\')
            text += c;
        else
            text.append({ '\\', 'x', digits[byte >> 4], digits[byte & 15] });
    }
}

} // namespace

Quarantine::Quarantine(std::string path, qint64 max)
    : m_path(std::move(path))
    , m_max(max)
{
}

void Quarantine::add(LogPosition place, const ParsedLine &parsed, std::string_view line)
{
    std::string text = placeOf(place) + '\t' + nameOf(parsed.problem) + '\t';
    appendPrintable(text, line.substr(0, maxLine));
    if (parsed.problem == LineProblem::GluedRow) {
        text += "\ttorn: ";
        appendPrintable(text, parsed.torn.substr(0, maxLine));
        text += "\trow: ";
        appendPrintable(text, parsed.glued.substr(0, maxLine));
    }
    append(text + '\n');
}

void Quarantine::addOversized(LogPosition begin, qint64 length)
{
    append(placeOf(begin) + "\toversized\t" + std::to_string(length) + " bytes\n");
}

void Quarantine::append(const std::string &text)
{
    ++m_lines;
    if (!write(text))
        ++m_linesNotKept;
}

bool Quarantine::write(const std::string &text) const
{
    struct stat status;
    const bool isFull = ::lstat(m_path.c_str(), &status) == 0 && status.st_size > 0
        && status.st_size + qint64(text.size()) > m_max;
    if (isFull && ::rename(m_path.c_str(), (m_path + ".1").c_str()) != 0)
        return false;
    const int file = ::open(m_path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0640);
    if (file < 0)
        return false;
    const bool isWritten = ::write(file, text.data(), text.size()) == ssize_t(text.size());
    return ::close(file) == 0 && isWritten;
}

} // namespace wql
