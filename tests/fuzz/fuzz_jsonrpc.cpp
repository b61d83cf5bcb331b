// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/framereader.h"
#include "core/client/jsonrpc.h"

#include <cstdint>
#include <cstdlib>

using namespace wql;

namespace {

constexpr qsizetype lineBytes = 4096; ///< so that lines that are too long are found

void require(bool condition)
{
    if (!condition)
        std::abort();
}

QByteArrayList linesOf(const QByteArray &bytes, qsizetype piece)
{
    FrameReader reader(lineBytes);
    QByteArrayList lines;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        reader.add(bytes.mid(at, piece));
        while (const auto line = reader.next()) {
            require(line->size() <= lineBytes && !line->contains('\n'));
            lines += *line;
        }
    }
    require(reader.bytesHeld() <= lineBytes + piece);
    return lines;
}

/// What was taken for a message can be written, and is then the same message in one line.
void tryLine(const QByteArray &line)
{
    const auto message = rpc::parse(line);
    if (!message) {
        const QByteArray answer = rpc::answerLine(message.error().id, unexpected(message.error().error));
        require(answer.endsWith('\n') && answer.count('\n') == 1);
        return;
    }
    QByteArray again;
    switch (message->kind) {
    case RpcMessage::Kind::Request:
        again = rpc::requestLine(message->id, message->method, message->parameters);
        break;
    case RpcMessage::Kind::Notification:
        again = rpc::notificationLine(message->method, message->parameters);
        break;
    case RpcMessage::Kind::Answer:
        again = rpc::answerLine(message->id, message->result);
        break;
    }
    require(again.count('\n') == 1);
    again.chop(1);
    const auto back = rpc::parse(again);
    require(back && back->kind == message->kind && back->method == message->method);
    require(back->parameters == message->parameters);
}

} // namespace

/// The first byte says into which pieces the rest is cut on its way.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const QByteArrayList lines = linesOf(bytes, 1 + data[0] % 64);
    // However the bytes are cut, the lines in front of one that is too long are the same.
    const QByteArrayList single = linesOf(bytes, 1);
    for (qsizetype i = 0; i < std::min(lines.size(), single.size()); ++i)
        require(lines[i] == single[i]);
    for (const QByteArray &line : lines)
        tryLine(line);
    return 0;
}
