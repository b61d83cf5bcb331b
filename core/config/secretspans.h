// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace wql {

/// A part of a line, in characters.
struct LineSpan {
    qsizetype at = 0;
    qsizetype length = 0;
};

/// What may be secret in a line of a configuration, a log or the original's files: the one place that decides
/// what is masked. What stands behind a word for password, whatever separates them; user and password in an
/// address; the arguments of a program that gives a password. What only says where a password is
/// (`password_file`) is none. In order, none empty.
std::vector<LineSpan> secretSpans(const QString &line);

/// User and password in the addresses of a line.
std::vector<LineSpan> userInfoSpans(const QString &line);

/// The arguments in the value of `password_command`.
std::vector<LineSpan> argumentSpans(const QString &command);

/// The line with \a mask in the place of each span.
QString masked(QString line, const std::vector<LineSpan> &spans, const QString &mask);

} // namespace wql
