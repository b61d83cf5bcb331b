// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/ami/amibanner.h"
#include "core/ami/amireader.h"

#include <cstdint>
#include <cstdlib>
#include <vector>

using namespace wql;

/// Whatever Asterisk sends reads the same in one piece as in pieces of the size in the first byte.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const size_t piece = size_t(data[0]) % 16 + 1;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    readBanner(bytes);
    AmiReader whole({ .lineBytes = 100, .headers = 10, .messageBytes = 300 });
    AmiReader pieces({ .lineBytes = 100, .headers = 10, .messageBytes = 300 });
    whole.feed(bytes);
    for (size_t at = 0; at < bytes.size(); at += piece)
        pieces.feed(bytes.substr(at, piece));
    for (;;) {
        const auto left = whole.next();
        const auto right = pieces.next();
        if (left != right)
            std::abort();
        if (!left)
            break;
        left->printable();
    }
    if (whole.trouble() != pieces.trouble())
        std::abort();
    return 0;
}
