// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/savedfile.h"

#include <QDir>
#include <QSaveFile>

#include <grp.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// The group that the service runs with, where we may hand files to it.
std::optional<gid_t> serviceGroup()
{
    const group *entry = ::geteuid() == 0 ? ::getgrnam("wqloader") : nullptr;
    return entry ? std::optional(entry->gr_gid) : std::nullopt;
}

/// Files that come to be meanwhile are for nobody else.
class PrivateUmask {
public:
    PrivateUmask()
        : m_former(::umask(0077))
    {
    }
    ~PrivateUmask() { ::umask(m_former); }
    Q_DISABLE_COPY_MOVE(PrivateUmask)

private:
    mode_t m_former;
};

bool setReaders(int descriptor, Readers readers)
{
    const auto group = readers == Readers::Service ? serviceGroup() : std::nullopt;
    if (group && ::fchown(descriptor, 0, *group) != 0)
        return false;
    const mode_t mode = readers == Readers::Everybody ? 0644 : group ? 0640 : 0600;
    return ::fchmod(descriptor, mode) == 0;
}

} // namespace

Result<void, QString> saveFile(const QString &path, const QByteArray &bytes, Readers readers)
{
    const PrivateUmask umask;
    QSaveFile file(path);
    const auto failed
        = [&] { return unexpected(u"%1 cannot be written: %2"_s.arg(path, file.errorString())); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    if (!setReaders(file.handle(), readers))
        return unexpected(u"%1 cannot get its mode: %2"_s.arg(path, QString::fromLocal8Bit(strerror(errno))));
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed();
    return {};
}

Result<void, QString> makePrivateFolder(const QString &path)
{
    if (QDir(path).exists())
        return {};
    const PrivateUmask umask;
    if (!QDir().mkpath(path))
        return unexpected(u"the folder %1 cannot be made"_s.arg(path));
    const QByteArray name = QFile::encodeName(path);
    if (const auto group = serviceGroup();
        group && (::chown(name.constData(), 0, *group) != 0 || ::chmod(name.constData(), 0750) != 0))
        return unexpected(u"the folder %1 cannot be given to the group wqloader"_s.arg(path));
    return {};
}

} // namespace wql
