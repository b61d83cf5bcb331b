// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/machinefiles.h"

#include "core/base/limits.h"

#include <QDir>
#include <QFile>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Closes what it holds.
class OpenHandle {
public:
    explicit OpenHandle(int handle)
        : m_handle(handle)
    {
    }
    ~OpenHandle()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(OpenHandle)
    int get() const { return m_handle; }
    int release() { return std::exchange(m_handle, -1); }

private:
    int m_handle;
};

QByteArray contentOf(int handle, qint64 max)
{
    QByteArray bytes(max + 1, Qt::Uninitialized);
    qint64 size = 0;
    while (size < bytes.size()) {
        const ssize_t count = ::read(handle, bytes.data() + size, size_t(bytes.size() - size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        size += count;
    }
    bytes.truncate(size);
    return bytes;
}

MachineView::Unreadable whyUnreadable(int error)
{
    return error == EACCES || error == EPERM ? MachineView::Unreadable::Forbidden
                                             : MachineView::Unreadable::NotThere;
}

/// `0::/system.slice/qloader.service`, or the line of `name=systemd` in the older hierarchy.
QString unitIn(const QByteArray &controlGroup)
{
    for (const QByteArray &line : controlGroup.split('\n')) {
        const QByteArray last = line.mid(line.lastIndexOf('/') + 1);
        if ((line.startsWith("0::") || line.contains(":name=systemd:")) && last.endsWith(".service"))
            return QString::fromUtf8(last);
    }
    return {};
}

QString variableIn(const QByteArray &environment, const QByteArray &name)
{
    for (const QByteArray &pair : environment.split('\0'))
        if (pair.startsWith(name + '='))
            return QString::fromUtf8(pair.mid(name.size() + 1));
    return {};
}

} // namespace

MachineFiles::MachineFiles(const QString &root)
    : m_root(QDir::current().absoluteFilePath(root))
{
}

/// As if the root were /, so that an image's absolute links stay in it.
int MachineFiles::open(const QString &path, int flags) const
{
    const QByteArray name = QFile::encodeName(path);
    // openat2 takes no flag that means nothing for O_PATH.
    const int all = flags | O_CLOEXEC | ((flags & O_PATH) != 0 ? 0 : O_NONBLOCK | O_NOCTTY);
    if (QDir::cleanPath(m_root) == "/"_L1)
        return ::open(name.constData(), all);
    const OpenHandle root(::open(QFile::encodeName(m_root).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (root.get() < 0)
        return -1;
    struct open_how how = {};
    how.flags = quint64(all);
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS;
    const long handle = ::syscall(SYS_openat2, root.get(), name.constData(), &how, sizeof how);
    if (handle >= 0 || (errno != ENOSYS && errno != EPERM))
        return int(handle);
    // A kernel before 5.6, or a container that does not know the call: only what is no link at its end.
    return ::openat(root.get(), name.mid(1).constData(), all | O_NOFOLLOW);
}

int MachineFiles::openFile(const QString &path) const
{
    struct stat about;
    {
        const OpenHandle looked(open(path, O_PATH));
        if (looked.get() < 0 || ::fstat(looked.get(), &about) != 0)
            return -1;
    }
    OpenHandle file(S_ISREG(about.st_mode) ? open(path, O_RDONLY) : -1);
    if (!S_ISREG(about.st_mode)
        || (file.get() >= 0 && (::fstat(file.get(), &about) != 0 || !S_ISREG(about.st_mode)))) {
        errno = EISDIR;
        return -1;
    }
    return file.release();
}

std::vector<MachineView::Entry> MachineFiles::entries(const QString &folder) const
{
    std::vector<Entry> found;
    const int handle = open(folder, O_RDONLY | O_DIRECTORY);
    DIR *const listing = handle < 0 ? nullptr : ::fdopendir(handle);
    if (!listing) {
        if (handle >= 0)
            ::close(handle);
        return found;
    }
    while (const dirent *entry = found.size() < maxEntries ? ::readdir(listing) : nullptr) {
        const QString name = QFile::decodeName(entry->d_name);
        if (name == "."_L1 || name == ".."_L1)
            continue;
        bool isFolder = entry->d_type == DT_DIR;
        if (entry->d_type == DT_LNK || entry->d_type == DT_UNKNOWN) {
            const OpenHandle looked(open(folder + u'/' + name, O_PATH | O_DIRECTORY));
            isFolder = looked.get() >= 0;
        }
        found.push_back({ name, isFolder });
    }
    ::closedir(listing);
    std::sort(found.begin(), found.end(), [](const Entry &a, const Entry &b) { return a.name < b.name; });
    return found;
}

Result<QByteArray, MachineView::Unreadable> MachineFiles::read(const QString &path) const
{
    const OpenHandle file(openFile(path));
    if (file.get() < 0)
        return unexpected(errno == EISDIR ? Unreadable::NoFile : whyUnreadable(errno));
    QByteArray bytes = contentOf(file.get(), limits::configFileBytes);
    if (bytes.size() > limits::configFileBytes)
        return unexpected(Unreadable::TooLarge);
    return bytes;
}

QString MachineFiles::linkOf(const QString &path) const
{
    const QString folder = path.left(path.lastIndexOf(u'/'));
    const OpenHandle parent(open(folder, O_PATH | O_DIRECTORY));
    QByteArray target(4096, '\0');
    const ssize_t size = parent.get() < 0
        ? -1
        : ::readlinkat(parent.get(), QFile::encodeName(path.mid(folder.size() + 1)).constData(),
            target.data(), size_t(target.size()));
    return size < 0 ? QString() : QFile::decodeName(target.first(size));
}

QString MachineFiles::here(const QString &path) const
{
    const OpenHandle file(openFile(path));
    if (file.get() < 0)
        return {};
    QByteArray target(4096, '\0');
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(file.get());
    const ssize_t size = ::readlink(link.constData(), target.data(), size_t(target.size()));
    return size < 0 ? QString() : QFile::decodeName(target.first(size));
}

RunningProcess MachineFiles::process(qint64 pid) const
{
    const QString folder = u"/proc/%1/"_s.arg(pid);
    RunningProcess process{ .pid = pid };
    QByteArray line = read(folder + u"cmdline"_s).value_or(QByteArray());
    while (line.endsWith('\0'))
        line.chop(1);
    if (line.isEmpty())
        return process;
    for (const QByteArray &argument : line.split('\0'))
        process.arguments += QFile::decodeName(argument);
    // The rest is read of those only that could be a loader: there may be thousands.
    if (!line.toLower().contains("loader"))
        return process;
    process.folder = linkOf(folder + u"cwd"_s);
    process.unit = unitIn(read(folder + u"cgroup"_s).value_or(QByteArray()));
    process.password = variableIn(read(folder + u"environ"_s).value_or(QByteArray()), "UPASSWD");
    return process;
}

std::vector<RunningProcess> MachineFiles::processes() const
{
    std::vector<RunningProcess> found;
    for (const Entry &entry : entries(u"/proc"_s)) {
        bool isNumber = false;
        const qint64 pid = entry.name.toLongLong(&isNumber);
        if (!isNumber || !entry.isFolder)
            continue;
        RunningProcess running = process(pid);
        if (!running.arguments.isEmpty())
            found.push_back(std::move(running));
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.pid < b.pid; });
    return found;
}

} // namespace wql
