// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/terminalpassword.h"

#include "core/secrets/secretfile.h"

#include <fcntl.h>
#include <stdio.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr char controlC = 3;

/// No echo, and Ctrl-C comes as a character, so that no signal ends us with the echo off.
class SilentTerminal {
public:
    explicit SilentTerminal(int file)
        : m_file(file)
    {
        ::tcgetattr(file, &m_former);
        termios silent = m_former;
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG);
        silent.c_cc[VEOL] = controlC; // else it would wait for the end of the line
        ::tcsetattr(file, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        ::tcsetattr(m_file, TCSAFLUSH, &m_former);
        ::fputc('\n', stderr);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    int m_file;
    termios m_former{};
};

/// Up to the end of the line; bounded.
Result<QByteArray, QString> readLine(int file)
{
    QByteArray line;
    char c = 0;
    while (line.size() <= maxSecretBytes) {
        const ssize_t count = ::read(file, &c, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count > 0 && c == controlC)
            return unexpected(u"given up"_s);
        if (count <= 0 || c == '\n')
            return line;
        line += c;
    }
    return unexpected(u"the password is too long"_s);
}

Result<QByteArray, QString> readSilently(const QString &prompt)
{
    // Silent first: what is typed as soon as the prompt is there must not be shown, or dropped.
    const SilentTerminal silence(STDIN_FILENO);
    fputs(qPrintable(prompt), stderr);
    fflush(stderr);
    return readLine(STDIN_FILENO);
}

Result<Secret, QString> secretOrSentence(const QByteArray &bytes)
{
    auto secret = secretFrom(bytes);
    if (!secret)
        return unexpected(secret.error().text);
    return std::move(*secret);
}

} // namespace

Result<Secret, QString> askForPassword(const QString &prompt)
{
    if (::isatty(STDIN_FILENO) == 0) {
        const auto line = readLine(STDIN_FILENO);
        return line ? secretOrSentence(*line) : unexpected(line.error());
    }
    const auto first = readSilently(prompt + u": "_s);
    if (!first)
        return unexpected(first.error());
    const auto second = readSilently(prompt + u", again: "_s);
    if (!second)
        return unexpected(second.error());
    if (*first != *second)
        return unexpected(u"the two differ; nothing was changed"_s);
    return secretOrSentence(*first);
}

} // namespace wql
