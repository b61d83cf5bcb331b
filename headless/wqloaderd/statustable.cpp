// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderd/statustable.h"

#include "core/base/shownchars.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct Size {
    qsizetype columns;
    size_t rows;
};

Size terminalSize()
{
    winsize size{};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 20 || size.ws_row < 4)
        return { 80, 24 };
    return { size.ws_col, size.ws_row };
}

/// A line that cannot wrap, else the way back to the first one would be wrong; and a server's words hold
/// no escape sequence here.
QString cut(const QString &line, qsizetype columns)
{
    return plainText(beginningOf(line, columns - 1), u'?');
}

bool write(const QString &text)
{
    pollfd ready{ STDERR_FILENO, POLLOUT, 0 };
    if (::poll(&ready, 1, 0) != 1 || !(ready.revents & POLLOUT))
        return false;
    const QByteArray bytes = text.toLocal8Bit();
    return ::write(STDERR_FILENO, bytes.constData(), size_t(bytes.size())) == bytes.size();
}

} // namespace

bool StatusTable::isPossible()
{
    return isatty(STDERR_FILENO);
}

size_t StatusTable::rows() const
{
    return terminalSize().rows - 3;
}

void StatusTable::show(const QStringList &lines)
{
    m_lines = lines;
    show();
}

void StatusTable::show()
{
    if (m_lines.isEmpty())
        return;
    const qsizetype columns = terminalSize().columns;
    // Up, and line by line over what stands there: no flicker, and nothing of a longer table stays.
    QString text = m_shown > 0 ? u"\x1b[%1A"_s.arg(m_shown) : QString();
    for (const QString &line : m_lines)
        text += u'\r' + cut(line, columns) + u"\x1b[K\n"_s;
    if (write(text + u"\x1b[J"_s))
        m_shown = m_lines.size();
}

void StatusTable::hide()
{
    if (m_shown > 0 && write(u"\x1b[%1A\r\x1b[J"_s.arg(m_shown)))
        m_shown = 0;
}

} // namespace wql
