// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/form.h"

namespace wql {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<QByteArray> decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexDigit(text[i + 2]);
        if (low < 0)
            return {};
        bytes += char(high * 16 + low);
        i += 2;
    }
    return bytes;
}

} // namespace

std::optional<QString> formField(const QByteArray &body, QByteArrayView name, SandboxCharset charset)
{
    qsizetype begin = 0;
    while (begin < body.size()) {
        qsizetype end = body.indexOf('&', begin);
        if (end < 0)
            end = body.size();
        const QByteArrayView pair = QByteArrayView(body).sliced(begin, end - begin);
        begin = end + 1;
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0 || pair.first(equals) != name)
            continue;
        const std::optional<QByteArray> value = decoded(pair.sliced(equals + 1));
        if (!value)
            return {};
        return charset == SandboxCharset::Utf8 ? QString::fromUtf8(*value) : QString::fromLatin1(*value);
    }
    return {};
}

} // namespace wql
