// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/fileidentity.h"

namespace wql {

quint64 hashOf(std::string_view bytes, quint64 before)
{
    // FNV-1a: can be carried on byte by byte, and nobody gains by forging a queue_log he can write anyway.
    for (const char c : bytes)
        before = (before ^ quint8(c)) * 0x100000001b3ULL;
    return before;
}

TailMark tailMarkOf(std::string_view bytes)
{
    if (bytes.empty())
        return {};
    if (bytes.size() > TailMark::maxLength)
        bytes = bytes.substr(bytes.size() - TailMark::maxLength);
    return { quint32(bytes.size()), hashOf(bytes) };
}

} // namespace wql
