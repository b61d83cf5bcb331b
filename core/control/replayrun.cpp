// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/replayrun.h"

#include "core/base/limits.h"
#include "core/queuelog/lineparser.h"
#include "core/queuelog/lines.h"

#include <QFile>

#include <algorithm>

namespace wql {

namespace {
/// About a millisecond of work: nobody waits for the event loop.
constexpr size_t sliceBytes = 64 * 1024;
}

ReplayRun::ReplayRun(
    const QString &path, qint64 bytes, const LoaderConfig &before, const LoaderConfig &after, QObject *parent)
    : QObject(parent)
    , m_path(QFile::encodeName(path).toStdString())
    , m_bytes(bytes)
    , m_replay(before, after)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &ReplayRun::readSlice);
}

Result<void, FileFailure> ReplayRun::open()
{
    const auto handle = m_files.open(m_path);
    if (!handle)
        return unexpected(handle.error());
    m_file = FileHandle(m_files, *handle);
    const auto status = m_files.status(*handle, m_path);
    if (!status)
        return unexpected(status.error());
    m_end = status->size;
    m_at = m_begin = std::max<qint64>(0, m_end - m_bytes);
    m_skipping = m_at > 0;
    m_block.resize(sliceBytes);
    return {};
}

void ReplayRun::readSlice()
{
    if (!m_file.isOpen()) {
        if (const auto opened = open(); !opened)
            return finish(unexpected(opened.error()));
    }
    const size_t max = size_t(std::min<qint64>(qint64(sliceBytes), m_end - m_at));
    const auto bytes = m_files.read(m_file.get(), m_at, m_block.data(), max, m_path);
    if (!bytes)
        return finish(unexpected(bytes.error()));
    take(std::string_view(m_block.data(), *bytes));
    m_at += qint64(*bytes);
    // Nothing read: the file was truncated meanwhile. A last line without its newline is no row yet.
    if (*bytes == 0 || m_at >= m_end)
        return finish(m_replay.result());
    Q_EMIT progressed(int(100 * (m_at - m_begin) / (m_end - m_begin)));
}

void ReplayRun::take(std::string_view block)
{
    const size_t lastNewline = block.rfind('\n');
    forEachLine(block, [this, lastNewline](std::string_view text, size_t offset) {
        const bool isWhole = lastNewline != std::string_view::npos && offset <= lastNewline;
        if (!m_skipping)
            m_partial += text;
        if (isWhole && !m_skipping) {
            const ParsedLine line = parseLine(m_partial, m_scratch);
            if (line.kind == LineKind::Row)
                m_replay.add(line.row, m_partial);
        }
        m_skipping = !isWhole && (m_skipping || m_partial.size() > limits::lineBytes);
        if (isWhole || m_skipping)
            m_partial.clear();
        return true;
    });
}

void ReplayRun::finish(const ReplayOutcome &outcome)
{
    m_slice.stop();
    m_file.reset();
    Q_EMIT finished(outcome);
}

} // namespace wql
