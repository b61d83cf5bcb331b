// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/limits.h"
#include "core/queuemetrics/answers.h"
#include "core/queuemetrics/httpreplyparser.h"

#include <cstdint>
#include <cstdlib>

using namespace wql;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

HttpReplyParser parsed(QByteArrayView bytes, qsizetype piece)
{
    HttpReplyParser parser;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        parser.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
    return parser;
}

} // namespace

/// The first byte chooses the command; the rest is a reply from the wire, and its body or itself an answer.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto command = QmCommand(data[0] % 6);
    const QByteArrayView bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const HttpReplyParser whole = parsed(bytes, std::max<qsizetype>(bytes.size(), 1));
    const HttpReplyParser pieces = parsed(bytes, 1);
    require(whole.body().size() <= limits::answerBytes);
    // However the bytes are cut, a whole reply is the same one.
    if (whole.state() == HttpReplyParser::State::Complete) {
        require(pieces.state() == whole.state());
        require(pieces.body() == whole.body() && pieces.status() == whole.status());
    }
    const QByteArray body = whole.body().isEmpty() ? bytes.toByteArray() : whole.body();
    const auto answer = parseAnswer(command, body);
    if (answer) {
        require(answer->actions.size() <= 50);
        for (const FeedbackAction &action : answer->actions)
            require(!action.id.isEmpty() && action.isWhole != action.transactions.isEmpty());
    } else {
        require(answer.error().words.size() <= 500);
        require(processingOf(answer.error().kind) == Processing::Unknown);
    }
    return 0;
}
