// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wql {

/// What makes a file the same file: where it lies, as a hint, and how it begins, as the proof.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;
    quint32 headLength = 0; ///< bytes of the head that \a headHash covers; grows with the file
    quint64 headHash = 0;

    bool operator==(const FileIdentity &) const = default;
};

/// What is remembered of one segment of the log, to find it again after a restart.
struct SegmentRecord {
    qint64 number = 0;
    FileIdentity identity;
    QString path; ///< where it was last seen
    qint64 size = 0;
    int compression = 0;
    bool finished = false;

    bool operator==(const SegmentRecord &) const = default;
};

} // namespace wql
