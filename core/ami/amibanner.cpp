// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/ami/amibanner.h"

#include <array>
#include <utility>

namespace wql {

namespace {

constexpr std::string_view ours = "Asterisk Call Manager";
constexpr size_t longest = 512;

QString speakerOf(std::string_view bytes)
{
    static constexpr std::array<std::pair<std::string_view, const char *>, 7> known{ {
        { "Content-Type: auth/request", "FreeSWITCH" },
        { "Content-Type: text/rude-rejection", "FreeSWITCH" },
        { "HTTP/", "a web server" },
        { "SSH-", "an SSH server" },
        { "220", "a mail or FTP server" },
        { "\x15\x03", "a TLS port" },
        { "<", "a server that sends markup" },
    } };
    for (const auto &[start, name] : known) {
        if (bytes.starts_with(start))
            return QString::fromLatin1(name);
    }
    return QStringLiteral("an unknown program");
}

} // namespace

AmiBanner readBanner(std::string_view bytes)
{
    const size_t end = bytes.find('\n');
    const bool canBeOurs = ours.substr(0, bytes.size()) == bytes.substr(0, ours.size());
    if (canBeOurs && bytes.size() >= ours.size() && end < longest)
        return { AmiBanner::Kind::Asterisk, end + 1, {} };
    // Somebody else is named as soon as his line is whole, or long enough to know him by.
    if (bytes.size() >= longest || (!canBeOurs && (end != std::string_view::npos || bytes.size() >= 32)))
        return { AmiBanner::Kind::Other, 0, speakerOf(bytes) };
    return {};
}

} // namespace wql
