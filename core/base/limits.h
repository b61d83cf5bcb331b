// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstddef>

/// Bounds on everything that comes from outside or could grow.
namespace wql::limits {

/// Asterisk cannot write a row above 8191 bytes; a longer line than this is no row but rubbish.
inline constexpr size_t lineBytes = 64 * 1024;
/// How much of a log is read at once.
inline constexpr size_t blockBytes = 256 * 1024;
/// An answer of QueueMetrics: the largest real one, a list of feedback actions, is far below.
inline constexpr qint64 answerBytes = 4 * 1024 * 1024;
inline constexpr qint64 answerHeadBytes = 64 * 1024;
/// Servlet containers take forms up to about a megabyte (manual, 3.1.5); above, the form is just missing.
inline constexpr size_t bodyBytes = 900 * 1000;
/// Bodies being prepared or sent, of all targets together.
inline constexpr size_t allBodiesBytes = 16 * 1024 * 1024;
inline constexpr qint64 configFileBytes = 1024 * 1024;

} // namespace wql::limits
