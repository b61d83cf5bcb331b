// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace wql {

/// A file to go into an archive, under a plain name of at most 99 bytes.
struct ArchivedFile {
    QString name;
    QByteArray bytes;
};

/// The files as `.tar.gz` (ustar), owned by nobody, mode 0600.
QByteArray tarGz(const std::vector<ArchivedFile> &files, qint64 now);

} // namespace wql
