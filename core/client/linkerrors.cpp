// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/linkerrors.h"

#include "core/base/shownchars.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype maxErrorWords = 2000;

bool hasAny(const QString &text, std::initializer_list<QLatin1StringView> parts)
{
    for (const QLatin1StringView part : parts)
        if (text.contains(part, Qt::CaseInsensitive))
            return true;
    return false;
}

LinkError::Kind errorKind(int code)
{
    switch (code) {
    case RpcError::NotPermitted:
        return LinkError::Kind::NotPermitted;
    case RpcError::Conflict:
        return LinkError::Kind::Conflict;
    case RpcError::Refused:
        return LinkError::Kind::Refused;
    default:
        return LinkError::Kind::Invalid;
    }
}

/// By the words of OpenSSH, which have been the same for many years; the first that fits counts.
LinkError::Kind sshKind(const QString &said, int exitCode)
{
    if (hasAny(said, { "REMOTE HOST IDENTIFICATION HAS CHANGED"_L1 }))
        return LinkError::Kind::HostKeyChanged;
    if (hasAny(said, { "Host key verification failed"_L1 }))
        return LinkError::Kind::HostKeyUnknown;
    if (hasAny(said,
            { "Permission denied"_L1, "Too many authentication failures"_L1,
                "No supported authentication methods"_L1 }))
        return LinkError::Kind::LoginFailed;
    if (exitCode == 127 || hasAny(said, { "command not found"_L1, "not found\n"_L1 }))
        return LinkError::Kind::NotALoader;
    if (exitCode == 69 || exitCode == 75) // wqloaderctl: nothing answers at the socket
        return LinkError::Kind::NotRunning;
    if (exitCode == 77)
        return LinkError::Kind::NotPermitted;
    if (exitCode == 255 || exitCode < 0) // ssh's own failures
        return LinkError::Kind::Unreachable;
    return LinkError::Kind::NotALoader;
}

} // namespace

QString plainWords(const QString &text)
{
    const QString words = withMarks(beginningOf(text.trimmed(), 4 * maxErrorWords), [](char32_t point) {
        return QChar::isSpace(point) ? u" "_s : QString();
    }).simplified();
    return beginningOf(words, maxErrorWords).toString();
}

LinkError linkErrorOf(const RpcError &error)
{
    return { .kind = errorKind(error.code), .words = plainWords(error.message), .data = error.data };
}

LinkError sshFailure(const QString &said, int exitCode)
{
    return { .kind = sshKind(said, exitCode), .words = plainWords(said.right(maxErrorWords)), .data = {} };
}

} // namespace wql
