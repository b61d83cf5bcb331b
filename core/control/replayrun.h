// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/queuelog/posixfilesystem.h"
#include "core/routing/replay.h"

#include <QObject>
#include <QTimer>

namespace wql {

using ReplayOutcome = Result<ReplayResult, FileFailure>;

/// \name How much of a log's end may be asked for
/// @{
inline constexpr int minReplayMegabytes = 1;
inline constexpr int maxReplayMegabytes = 64;
inline constexpr int defaultReplayMegabytes = 16;
constexpr qint64 replayBytes(qint64 megabytes)
{
    return megabytes * 1024 * 1024;
}
/// @}

/// Replays the end of a log file, a slice at a time, so that the event loop goes on.
///
///     Ready     start()                      -> Reading
///     Reading   the end, or a failure        -> Finished   finished()
///
/// finished() comes once and never from inside start(); destroying a run cancels it silently. What is written
/// to the file meanwhile is not read. The first line is left out unless the file begins with it.
class ReplayRun : public QObject {
    Q_OBJECT
public:
    ReplayRun(const QString &path, qint64 bytes, const LoaderConfig &before, const LoaderConfig &after,
        QObject *parent = nullptr);

    void start() { m_slice.start(); }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const wql::ReplayOutcome &outcome);

private:
    void readSlice();
    Result<void, FileFailure> open();
    void take(std::string_view block);
    void finish(const ReplayOutcome &outcome);

    std::string m_path;
    qint64 m_bytes;
    Replay m_replay;
    PosixFileSystem m_files;
    FileHandle m_file;
    QTimer m_slice;
    qint64 m_begin = 0;
    qint64 m_at = 0;
    qint64 m_end = 0;
    std::string m_block;
    std::string m_partial; ///< a line whose end has not been read
    bool m_skipping = false; ///< up to the next newline: a line that began earlier, or is far too long
    std::string m_scratch;
};

} // namespace wql
