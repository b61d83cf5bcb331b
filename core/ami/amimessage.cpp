// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/ami/amimessage.h"

#include <algorithm>

namespace wql {

using namespace std::string_view_literals;

namespace {

bool isNameCharacter(char c)
{
    return c > ' ' && c < '\x7f' && c != ':';
}

} // namespace

bool isSecretHeader(std::string_view name)
{
    for (std::string_view secret : { "Secret"sv, "Key"sv, "MD5"sv, "Password"sv }) {
        if (equalsIgnoringCase(name, secret))
            return true;
    }
    return false;
}

bool AmiMessage::add(std::string_view name, std::string_view value)
{
    if (name.empty() || !std::all_of(name.begin(), name.end(), isNameCharacter)
        || value.find_first_of("\r\n\0"sv) != std::string_view::npos) {
        return false;
    }
    m_headers.push_back({ std::string(name), std::string(value) });
    return true;
}

bool AmiMessage::has(std::string_view name) const
{
    return std::any_of(m_headers.begin(), m_headers.end(),
        [name](const AmiHeader &header) { return equalsIgnoringCase(header.name, name); });
}

std::string_view AmiMessage::value(std::string_view name) const
{
    for (const AmiHeader &header : m_headers) {
        if (equalsIgnoringCase(header.name, name))
            return header.value;
    }
    return {};
}

bool AmiMessage::isAnswer() const
{
    return !m_headers.empty() && equalsIgnoringCase(m_headers.front().name, "Response");
}

bool AmiMessage::isEvent() const
{
    return !m_headers.empty() && equalsIgnoringCase(m_headers.front().name, "Event");
}

std::string AmiMessage::wire() const
{
    std::string bytes;
    for (const AmiHeader &header : m_headers)
        bytes.append(header.name).append(": ").append(header.value).append("\r\n");
    return bytes.append("\r\n");
}

std::string AmiMessage::printable() const
{
    std::string text;
    for (const AmiHeader &header : m_headers) {
        text.append(text.empty() ? "" : ", ").append(header.name).append(": ");
        if (isSecretHeader(header.name)) {
            text.append("***");
            continue;
        }
        for (char c : header.value)
            text.push_back(static_cast<unsigned char>(c) < ' ' || c == '\x7f' ? '?' : c);
    }
    return text;
}

} // namespace wql
