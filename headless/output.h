// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// Standard output, and that it did not take what was said: a script that reads a cut answer must know.
namespace wql::output {

/// Writes, and flushes, because pipes wait for it. 0, or errno.
int write(const QByteArray &bytes);

/// Complains that \a errorNumber kept \a program from writing. A reader that went away knows that itself, so
/// nothing is said then. The exit code is always exitcode::ioError.
int failed(const char *program, int errorNumber);

/// Writes all that \a program has to say; its exit code.
int sayAll(const char *program, const QString &text);

} // namespace wql::output
