// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace wql {

/// Whom the kernel takes a process for.
struct Identity {
    quint32 user = 0;
    QSet<quint32> groups;
};

/// Owner, mode and access list of a file.
struct FileRights {
    quint32 user = 0;
    quint32 group = 0;
    quint32 mode = 0; ///< the nine bits
    QByteArray accessList; ///< as the kernel keeps it; empty: none

    enum Wanted { Search = 1, Write = 2, Read = 4 };
    /// As the kernel decides, for somebody who is not root.
    bool allow(const Identity &who, Wanted wanted) const;
};

/// The files of a PBX below a root folder, which is / on a live machine. Reads only, and at most 1 MiB of any
/// file; what is no regular file is not there.
class PbxFiles {
public:
    explicit PbxFiles(const QString &root);

    /// Where the absolute \a path of the PBX is here.
    QString here(const QString &path) const { return m_root + path; }
    std::optional<QByteArray> read(const QString &path) const;
    std::optional<FileRights> rights(const QString &path) const;
    /// Of a file made anew in \a folder, whose default access list it inherits, and then given this owner and
    /// mode.
    FileRights rightsOfNewFile(const QString &folder, quint32 user, quint32 group, quint32 mode) const;
    bool exists(const QString &path) const;
    /// Absolute paths on the PBX, sorted; wildcards in the last part.
    QStringList matching(const QString &pattern) const;

    /// By etc/passwd and etc/group; nothing if there is no such user.
    std::optional<Identity> identity(const QString &user, const QStringList &moreGroups = {}) const;
    std::optional<quint32> groupId(const QString &name) const;

private:
    QString m_root; ///< without a slash at its end
};

} // namespace wql
