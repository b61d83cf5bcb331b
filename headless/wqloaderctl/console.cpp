// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/console.h"

#include "core/base/shownchars.h"

#include <QJsonDocument>

#include <stdio.h>
#include <unistd.h>

namespace wql {

namespace {

void put(FILE *file, const QString &text)
{
    // Flushed each time: --watch and tail are read by pipes.
    const QByteArray bytes = text.toUtf8();
    fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    fflush(file);
}

} // namespace

Console::Console(bool wantsJson, bool wantsColors)
    : m_wantsJson(wantsJson)
    , m_hasColors(wantsColors && !wantsJson && ::isatty(STDOUT_FILENO) != 0
          && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

void Console::line(const QString &text) const
{
    put(stdout, text + u'\n');
}

void Console::text(const QString &text) const
{
    put(stdout, text);
}

void Console::table(const TextTable &table) const
{
    put(stdout, table.lines(m_hasColors).join(u'\n') + u'\n');
}

void Console::json(const QJsonObject &object, bool compactly) const
{
    const auto format = compactly ? QJsonDocument::Compact : QJsonDocument::Indented;
    const QString text = QString::fromUtf8(shownJson(QJsonDocument(object).toJson(format)));
    put(stdout, compactly ? text + u'\n' : text);
}

void Console::complain(const QString &text) const
{
    put(stderr, QStringLiteral("wqloaderctl: ") + text + u'\n');
}

} // namespace wql
