// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/ami/amireader.h"

#include <algorithm>

namespace wql {

namespace {

constexpr std::string_view endOfCommand = "--END COMMAND--";

} // namespace

void AmiReader::feed(std::string_view bytes)
{
    while (!bytes.empty() && m_trouble == Trouble::None) {
        const size_t end = bytes.find('\n');
        const std::string_view piece = bytes.substr(0, end);
        if (m_line.size() + piece.size() > m_limits.lineBytes) {
            m_trouble = Trouble::LineTooLong;
            return;
        }
        m_line.append(piece);
        if (end == std::string_view::npos)
            return;
        bytes.remove_prefix(end + 1);
        if (!m_line.empty() && m_line.back() == '\r')
            m_line.pop_back();
        takeLine(m_line);
        m_line.clear();
    }
}

std::optional<AmiMessage> AmiReader::next()
{
    if (m_messages.empty())
        return std::nullopt;
    AmiMessage message = std::move(m_messages.front());
    m_messages.pop_front();
    return message;
}

void AmiReader::takeLine(std::string_view line)
{
    m_messageBytes += line.size();
    if (m_messageBytes > m_limits.messageBytes)
        m_trouble = Trouble::MessageTooLong;
    else if (m_part == Part::RawOutput)
        takeRawOutput(line);
    else if (line.empty())
        finishMessage();
    else
        takeHeader(line);
}

void AmiReader::takeHeader(std::string_view line)
{
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return;
    std::string_view value = line.substr(colon + 1);
    value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
    append(line.substr(0, colon), value);
    if (m_message.headers().size() == 1 && m_message.isAnswer() && equalsIgnoringCase(value, "Follows"))
        m_part = Part::RawOutput;
}

void AmiReader::takeRawOutput(std::string_view line)
{
    // Output without a last newline has the end mark glued to it.
    if (line.ends_with(endOfCommand)) {
        line.remove_suffix(endOfCommand.size());
        if (!line.empty())
            append("Output", line);
        m_part = Part::Headers;
        return;
    }
    const bool begins = !m_message.has("Output");
    if (begins && (line.starts_with("Privilege: ") || line.starts_with("ActionID: ")))
        takeHeader(line);
    else
        append("Output", line);
}

void AmiReader::append(std::string_view name, std::string_view value)
{
    if (m_message.headers().size() >= m_limits.headers)
        m_trouble = Trouble::TooManyHeaders;
    else
        m_message.add(name, value);
}

void AmiReader::finishMessage()
{
    if (!m_message.headers().empty())
        m_messages.push_back(std::move(m_message));
    m_message = {};
    m_messageBytes = 0;
}

} // namespace wql
