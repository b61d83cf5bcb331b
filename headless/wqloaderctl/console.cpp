// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/console.h"

#include "core/base/shownchars.h"
#include "headless/output.h"

#include <QJsonDocument>

#include <stdio.h>
#include <unistd.h>

namespace wql {

Console::Console(bool wantsJson, bool wantsColors, std::function<void(int errorNumber)> onFailure)
    : m_onFailure(std::move(onFailure))
    , m_wantsJson(wantsJson)
    , m_hasColors(wantsColors && !wantsJson && ::isatty(STDOUT_FILENO) != 0
          && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

void Console::put(const QString &text) const
{
    if (const int errorNumber = output::write(text.toUtf8()); errorNumber != 0 && m_onFailure)
        m_onFailure(errorNumber);
}

void Console::line(const QString &text) const
{
    put(text + u'\n');
}

void Console::text(const QString &text) const
{
    put(text);
}

void Console::table(const TextTable &table) const
{
    put(table.lines(m_hasColors).join(u'\n') + u'\n');
}

void Console::json(const QJsonObject &object, bool compactly) const
{
    const auto format = compactly ? QJsonDocument::Compact : QJsonDocument::Indented;
    const QString text = QString::fromUtf8(shownJson(QJsonDocument(object).toJson(format)));
    put(compactly ? text + u'\n' : text);
}

void Console::complain(const QString &text) const
{
    const QByteArray bytes = (QStringLiteral("wqloaderctl: ") + text + u'\n').toUtf8();
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    fflush(stderr);
}

} // namespace wql
