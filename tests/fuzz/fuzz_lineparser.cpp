// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/encoding.h"
#include "core/queuelog/lineparser.h"

#include <cstdint>
#include <cstdlib>

/// Whatever a line holds, a row is made of pieces of valid text with a time, and glued readings are the whole
/// line.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace wql;
    std::string scratch;
    const std::string_view line(reinterpret_cast<const char *>(data), size);
    const ParsedLine parsed = parseLine(line, scratch);
    if (parsed.kind == LineKind::Row) {
        size_t length = 4;
        for (const auto field :
            { parsed.row.timeId, parsed.row.callId, parsed.row.queue, parsed.row.agent, parsed.row.verb }) {
            length += field.size();
            if (!isUtf8(field) || field.find('|') != std::string_view::npos)
                std::abort();
        }
        if (parsed.row.timeId.empty() || length > 2 * size)
            std::abort();
    }
    if (parsed.problem == LineProblem::GluedRow
        && parsed.torn.data() + parsed.torn.size() != parsed.glued.data())
        std::abort();
    return 0;
}
