// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/secrets/secretfile.h"

#include "core/base/descriptor.h"
#include "core/base/system.h"

#include <QFile>

#include <fcntl.h>
#include <grp.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

auto failure(ProblemCode code, const QString &text, const QString &mend)
{
    return unexpected(SecretFailure{ code, text, mend });
}

/// The command that lets us, by our group, read the file of root's.
QString handOver(const QString &path)
{
    const ::group *ours = getgrgid(getegid());
    return u"do: chown root:%1 %2 && chmod 0640 %2"_s.arg(
        ours ? QString::fromLocal8Bit(ours->gr_name) : QString::number(getegid()), path);
}

Result<void, SecretFailure> checkPermissions(const struct stat &about, const QString &path)
{
    if (about.st_uid != 0 && about.st_uid != geteuid())
        return failure(ProblemCode::SecretTooOpen, u"%1 belongs to another user"_s.arg(path), handOver(path));
    if ((about.st_mode & (S_IRWXO | S_IWGRP | S_IXGRP)) != 0)
        return failure(ProblemCode::SecretTooOpen,
            u"%1 has mode %2, so others may read or write it"_s.arg(path).arg(
                about.st_mode & 07777, 4, 8, QChar(u'0')),
            u"do: chmod 0640 %1"_s.arg(path));
    return {};
}

SecretResult readFile(const QString &path, bool permissionsMatter)
{
    // Not waiting: a named pipe in the file's place would hold us for ever.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    const QString reason = systemWords();
    const bool isForbidden = errno == EACCES;
    if (!file && errno == ELOOP)
        return failure(
            ProblemCode::SecretNotAFile, u"%1 is a symbolic link"_s.arg(path), u"name the file itself"_s);
    if (!file)
        return failure(ProblemCode::SecretMissing, u"%1 cannot be read: %2"_s.arg(path, reason),
            isForbidden ? handOver(path) : u"make it with 'wqloaderctl secret set'"_s);
    struct stat about;
    if (fstat(file.get(), &about) != 0 || !S_ISREG(about.st_mode))
        return failure(ProblemCode::SecretNotAFile, u"%1 is no regular file"_s.arg(path), u"name a file"_s);
    if (permissionsMatter) {
        if (const auto checked = checkPermissions(about, path); !checked)
            return unexpected(checked.error());
    }
    QByteArray bytes(maxSecretBytes + 2, Qt::Uninitialized);
    const ssize_t count = ::read(file.get(), bytes.data(), size_t(bytes.size()));
    if (count < 0)
        return failure(ProblemCode::SecretMissing, u"%1 cannot be read: %2"_s.arg(path, systemWords()),
            u"see what the system says of its disk"_s);
    bytes.truncate(count);
    return secretFrom(std::move(bytes));
}

} // namespace

SecretResult secretFrom(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) // an editor's mark of UTF-8
        bytes.remove(0, 3);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.size() > maxSecretBytes)
        return failure(ProblemCode::SecretTooLarge,
            u"the password has more than %1 bytes"_s.arg(maxSecretBytes), u"is it the right file?"_s);
    if (bytes.isEmpty())
        return failure(ProblemCode::SecretEmpty, u"the password is empty"_s, u"write it on the first line"_s);
    // It goes into an HTTP header.
    if (bytes.contains('\n') || bytes.contains('\r') || bytes.contains('\0'))
        return failure(ProblemCode::SecretTooLarge, u"the password has more than one line"_s,
            u"keep nothing but the password there"_s);
    // Nobody sees it in an editor, and QueueMetrics says no more than 401.
    if (bytes.trimmed() != bytes)
        return failure(ProblemCode::SecretEmpty, u"the password begins or ends with a blank"_s,
            u"remove the blank; if it belongs to the password, set another one in QueueMetrics"_s);
    return Secret(std::move(bytes));
}

SecretResult readSecretFile(const QString &path)
{
    if (!path.startsWith(u'/'))
        return failure(
            ProblemCode::SecretNotAFile, u"%1 is no absolute path"_s.arg(path), u"begin it with /"_s);
    return readFile(path, true);
}

SecretResult readSecretCredential(const QString &name)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (name.isEmpty() || name.contains(u'/') || name.startsWith(u'.'))
        return failure(ProblemCode::SecretNotAFile, u"%1 is no name of a credential"_s.arg(name),
            u"write the name that LoadCredential= gives"_s);
    if (folder.isEmpty())
        return failure(ProblemCode::SecretMissing, u"systemd has given us no credentials"_s,
            u"add LoadCredential=%1:/path to the unit"_s.arg(name));
    return readFile(folder + u'/' + name, false);
}

} // namespace wql
