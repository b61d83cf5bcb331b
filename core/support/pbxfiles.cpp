// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/pbxfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sys/stat.h>
#include <sys/xattr.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qint64 maxBytes = 1024 * 1024;

/// One entry of an access list, as linux/posix_acl_xattr.h lays it out behind a version of four bytes.
struct AccessEntry {
    enum Tag : quint16 { Owner = 1, User = 2, OwningGroup = 4, Group = 8, Mask = 16, Other = 32 };
    quint16 tag;
    quint16 rights;
    quint32 id;
};

std::vector<AccessEntry> entriesOf(const QByteArray &list)
{
    std::vector<AccessEntry> entries;
    for (qsizetype at = 4; at + 8 <= list.size(); at += 8)
        entries.push_back({ qFromLittleEndian<quint16>(list.constData() + at),
            qFromLittleEndian<quint16>(list.constData() + at + 2),
            qFromLittleEndian<quint32>(list.constData() + at + 4) });
    return entries;
}

/// acl(5): the user's own entry decides, else any fitting group's; both within the mask.
bool listAllows(
    const std::vector<AccessEntry> &entries, const FileRights &file, const Identity &who, quint32 wanted)
{
    quint32 mask = 7;
    quint32 other = 0;
    std::optional<quint32> ofUser;
    std::optional<bool> ofGroups;
    for (const AccessEntry &entry : entries) {
        const bool isOurGroup = (entry.tag == AccessEntry::OwningGroup && who.groups.contains(file.group))
            || (entry.tag == AccessEntry::Group && who.groups.contains(entry.id));
        if (entry.tag == AccessEntry::User && entry.id == who.user)
            ofUser = entry.rights;
        else if (isOurGroup)
            ofGroups = ofGroups.value_or(false) || (entry.rights & wanted) != 0;
        else if (entry.tag == AccessEntry::Mask)
            mask = entry.rights;
        else if (entry.tag == AccessEntry::Other)
            other = entry.rights;
    }
    if (ofUser)
        return (*ofUser & mask & wanted) != 0;
    return ofGroups ? *ofGroups && (mask & wanted) != 0 : (other & wanted) != 0;
}

QByteArray accessListOf(const QByteArray &path, const char *kind)
{
    QByteArray list(4096, '\0');
    list.truncate(qMax(ssize_t(0), ::getxattr(path.constData(), kind, list.data(), size_t(list.size()))));
    return list;
}

/// What chmod makes of an access list that has a mask: the group's three bits are the mask.
QByteArray withMode(QByteArray list, quint32 mode)
{
    for (qsizetype at = 4; at + 8 <= list.size(); at += 8) {
        const auto tag = qFromLittleEndian<quint16>(list.constData() + at);
        if (tag == AccessEntry::Mask || tag == AccessEntry::Other)
            qToLittleEndian(quint16((tag == AccessEntry::Mask ? mode >> 3 : mode) & 7), list.data() + at + 2);
    }
    return list;
}

/// The fields of the line of etc/passwd or etc/group that begins with \a name.
QStringList accountLine(const PbxFiles &files, const QString &path, const QString &name)
{
    const QStringList lines = QString::fromUtf8(files.read(path).value_or(QByteArray())).split(u'\n');
    for (const QString &line : lines)
        if (line.startsWith(name + u':'))
            return line.split(u':');
    return {};
}

} // namespace

bool FileRights::allow(const Identity &who, Wanted wanted) const
{
    if (who.user == 0)
        return true;
    if (who.user == user)
        return (mode >> 6 & wanted) != 0;
    if (!accessList.isEmpty())
        return listAllows(entriesOf(accessList), *this, who, wanted);
    return ((who.groups.contains(group) ? mode >> 3 : mode) & wanted) != 0;
}

PbxFiles::PbxFiles(const QString &root)
    : m_root(QDir::current().absoluteFilePath(root))
{
    while (m_root.endsWith(u'/'))
        m_root.chop(1);
}

std::optional<QByteArray> PbxFiles::read(const QString &path) const
{
    QFile file(here(path));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(maxBytes);
}

std::optional<FileRights> PbxFiles::rights(const QString &path) const
{
    const QByteArray name = QFile::encodeName(here(path));
    struct stat about;
    if (::stat(name.constData(), &about) != 0)
        return {};
    return FileRights{ about.st_uid, about.st_gid, about.st_mode & 0777,
        accessListOf(name, "system.posix_acl_access") };
}

FileRights PbxFiles::rightsOfNewFile(const QString &folder, quint32 user, quint32 group, quint32 mode) const
{
    const QByteArray inherited = accessListOf(QFile::encodeName(here(folder)), "system.posix_acl_default");
    return { user, group, mode, withMode(inherited, mode) };
}

bool PbxFiles::exists(const QString &path) const
{
    return QFileInfo::exists(here(path));
}

QStringList PbxFiles::matching(const QString &pattern) const
{
    const QString folder = QFileInfo(pattern).path();
    QStringList paths;
    for (const QString &name :
        QDir(here(folder)).entryList({ QFileInfo(pattern).fileName() }, QDir::Files, QDir::Name))
        paths += folder + u'/' + name;
    return paths;
}

std::optional<Identity> PbxFiles::identity(const QString &user, const QStringList &moreGroups) const
{
    const QStringList account = accountLine(*this, u"/etc/passwd"_s, user);
    if (account.size() < 4)
        return {};
    Identity identity{ account[2].toUInt(), { account[3].toUInt() } };
    const QStringList lines = QString::fromUtf8(read(u"/etc/group"_s).value_or(QByteArray())).split(u'\n');
    for (const QString &line : lines) {
        const QStringList fields = line.split(u':');
        if (fields.size() == 4 && (fields[3].split(u',').contains(user) || moreGroups.contains(fields[0])))
            identity.groups.insert(fields[2].toUInt());
    }
    return identity;
}

std::optional<quint32> PbxFiles::groupId(const QString &name) const
{
    const QStringList group = accountLine(*this, u"/etc/group"_s, name);
    return group.size() < 3 ? std::nullopt : std::optional(group[2].toUInt());
}

} // namespace wql
