// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/rowencoder.h"

#include "core/queuemetrics/formencoding.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <charconv>
#include <cstring>
#include <memory>

namespace wql {

namespace {

constexpr size_t maxNumber = 20;
/// More than all the keys and brackets of a row.
constexpr size_t frame = 512;

char *write(char *to, std::string_view text)
{
    std::memcpy(to, text.data(), text.size());
    return to + text.size();
}

char *writeTime(char *to, std::string_view timeId, qint64 offset)
{
    qint64 time = 0;
    qint64 moved = 0;
    const auto [end, error] = std::from_chars(timeId.data(), timeId.data() + timeId.size(), time);
    // Other ways to write a number would make two different rows equal.
    const bool isPlain
        = error == std::errc{} && end == timeId.data() + timeId.size() && time > 0 && timeId[0] != '0';
    if (!isPlain || __builtin_add_overflow(time, offset, &moved) || moved < 0)
        return writeEncoded(to, timeId);
    return std::to_chars(to, to + maxNumber, moved).ptr;
}

/// {"timeId":"..","callId":"..","queue":"..","agent":"..","verb":"..","parameters":["..","..","..","..",".."]}
char *writeRow(char *to, const QueueLogRowView &row, qint64 offset)
{
    to = write(to, "%7B%22timeId%22%3A%22");
    to = offset == 0 ? writeEncoded(to, row.timeId) : writeTime(to, row.timeId, offset);
    to = write(to, "%22%2C%22callId%22%3A%22");
    to = writeEncoded(to, row.callId);
    to = write(to, "%22%2C%22queue%22%3A%22");
    to = writeEncoded(to, row.queue);
    to = write(to, "%22%2C%22agent%22%3A%22");
    to = writeEncoded(to, row.agent);
    to = write(to, "%22%2C%22verb%22%3A%22");
    to = writeEncoded(to, row.verb);
    to = write(to, "%22%2C%22parameters%22%3A%5B%22");
    to = writeEncoded(to, row.parameters[0]);
    for (size_t i = 1; i < row.parameters.size(); ++i) {
        to = write(to, "%22%2C%22");
        to = writeEncoded(to, row.parameters[i]);
    }
    return write(to, "%22%5D%7D");
}

size_t bound(const QueueLogRowView &row)
{
    size_t bytes
        = row.timeId.size() + row.callId.size() + row.queue.size() + row.agent.size() + row.verb.size();
    for (const std::string_view parameter : row.parameters)
        bytes += parameter.size();
    return encodedBound(bytes) + frame;
}

} // namespace

void appendEncodedRow(std::string &to, const QueueLogRowView &row, qint64 timeOffset)
{
    // Written aside and then appended: growing the string to the bound would fill it with zeros first.
    std::array<char, 4096> usual;
    const size_t max = bound(row);
    if (max <= usual.size()) {
        to.append(usual.data(), writeRow(usual.data(), row, timeOffset));
        return;
    }
    const std::unique_ptr<char[]> large(new char[max]);
    to.append(large.get(), writeRow(large.get(), row, timeOffset));
}

QString lineOf(std::string_view encodedRow)
{
    const QByteArray json
        = QByteArray::fromPercentEncoding({ encodedRow.data(), qsizetype(encodedRow.size()) });
    const QJsonObject row = QJsonDocument::fromJson(json).object();
    QStringList fields;
    for (const char *key : { "timeId", "callId", "queue", "agent", "verb" })
        fields += row[QLatin1StringView(key)].toString();
    for (const QJsonValue &parameter : row[QLatin1StringView("parameters")].toArray())
        fields += parameter.toString();
    while (fields.size() > 6 && fields.last().isEmpty())
        fields.removeLast();
    return fields.join(u'|');
}

} // namespace wql
