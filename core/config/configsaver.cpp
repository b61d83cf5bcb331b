// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configsaver.h"

#include "core/base/limits.h"
#include "core/base/system.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype maxBackups = 20;

using Written = Result<void, ConfigProblem>;

auto failure(ProblemCode code, const QString &path, const Sentence &text, const Sentence &mend)
{
    return unexpected(ConfigProblem{ ConfigProblem::Severity::Error, code, { path, 0, 0, {} }, text, mend });
}

auto systemFailure(const QString &path, const Sentence &text)
{
    const QString reason = systemWords();
    return failure(ProblemCode::CannotSave, path, text.arg(reason),
        Sentence::tr("check the folder's permissions and the space on its disk"));
}

/// A file in the target's folder that is gone with this object unless it was renamed.
class TemporaryFile {
public:
    explicit TemporaryFile(const QString &target)
    {
        const QFileInfo info(target);
        m_path = QFile::encodeName(info.dir().filePath(u'.' + info.fileName() + u".XXXXXX"_s));
        m_descriptor = mkostemp(m_path.data(), O_CLOEXEC);
    }
    ~TemporaryFile()
    {
        if (m_descriptor < 0)
            return;
        close(m_descriptor);
        if (!m_renamed)
            unlink(m_path.constData());
    }
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    int descriptor() const { return m_descriptor; }
    bool writeAll(const QByteArray &bytes) const
    {
        for (qsizetype done = 0; done < bytes.size();) {
            const ssize_t count
                = ::write(m_descriptor, bytes.constData() + done, size_t(bytes.size() - done));
            if (count < 0 && errno != EINTR)
                return false;
            done += qMax(ssize_t(0), count);
        }
        return fsync(m_descriptor) == 0;
    }
    bool renameTo(const QByteArray &target)
    {
        m_renamed = rename(m_path.constData(), target.constData()) == 0;
        return m_renamed;
    }

private:
    QByteArray m_path;
    int m_descriptor = -1;
    bool m_renamed = false;
};

Written copyOwnership(const TemporaryFile &file, const QString &path)
{
    struct stat old;
    struct stat made;
    if (stat(QFile::encodeName(path).constData(), &old) != 0 || fstat(file.descriptor(), &made) != 0)
        return systemFailure(path, Sentence::tr("cannot be saved: looking at its owner: %1"));
    // The packaged service may not change any owner, not even to what it is (systemd's @privileged).
    const bool isSame = made.st_uid == old.st_uid && made.st_gid == old.st_gid;
    if (!isSame && fchown(file.descriptor(), old.st_uid, old.st_gid) != 0)
        return failure(ProblemCode::OwnerWouldChange, path,
            Sentence::tr("only its owner or root can save it"),
            Sentence::tr("save it as the user that owns it"));
    // After the change of owner, which clears mode bits.
    if (fchmod(file.descriptor(), old.st_mode & 07777) != 0)
        return systemFailure(path, Sentence::tr("cannot be saved: setting its mode: %1"));
    return {};
}

void removeOldBackups(const QFileInfo &info)
{
    const QStringList backups
        = info.dir().entryList({ info.fileName() + u".~*~"_s }, QDir::Files | QDir::Hidden, QDir::Name);
    for (qsizetype i = 0; i + maxBackups < backups.size(); ++i)
        QFile::remove(info.dir().filePath(backups[i]));
}

/// A second name for the old file: it keeps its owner, mode and access list, and no byte is written.
Written backUp(const QString &path, const QDateTime &now)
{
    const QString stamp = now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString backup = u"%1.~%2~"_s.arg(path, stamp);
    if (link(QFile::encodeName(path).constData(), QFile::encodeName(backup).constData()) != 0
        && errno != EEXIST)
        return systemFailure(path, Sentence::tr("cannot be saved: keeping the old one: %1"));
    removeOldBackups(QFileInfo(path));
    return {};
}

Written checkUnchanged(const ConfigFile::Part &part)
{
    const auto onDisk = readBounded(part.path, limits::configFileBytes);
    if (onDisk && *onDisk == part.bytesRead)
        return {};
    return failure(ProblemCode::ChangedUnderneath, part.path,
        Sentence::tr("was changed by somebody else meanwhile"),
        Sentence::tr("read it again and repeat the edit"));
}

void syncFolder(const QString &path)
{
    const int folder
        = open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        fsync(folder);
        close(folder);
    }
}

Written savePart(const ConfigFile::Part &part, const QDateTime &now)
{
    const QString path = QFileInfo(part.path).canonicalFilePath();
    const QByteArray text = part.document.text();
    if (text.size() > limits::configFileBytes)
        return failure(ProblemCode::FileTooLarge, part.path,
            Sentence::tr("would be larger than %1 bytes").arg(limits::configFileBytes),
            Sentence::tr("split it with include"));
    TemporaryFile file(path);
    if (file.descriptor() < 0)
        return systemFailure(part.path, Sentence::tr("cannot be saved: making a new file beside it: %1"));
    if (const Written owned = copyOwnership(file, path); !owned)
        return owned;
    if (!file.writeAll(text))
        return systemFailure(part.path, Sentence::tr("cannot be saved: writing: %1"));
    if (const Written unchanged = checkUnchanged(part); !unchanged)
        return unchanged;
    if (const Written kept = backUp(path, now); !kept)
        return kept;
    if (!file.renameTo(QFile::encodeName(path)))
        return systemFailure(part.path, Sentence::tr("cannot be saved: replacing: %1"));
    syncFolder(path);
    return {};
}

} // namespace

Result<QStringList, ConfigProblem> saveConfigFile(const ConfigFile &file, const QDateTime &now)
{
    if (!file.isComplete()) {
        const QString path = file.parts().empty() ? QString() : file.parts().front().path;
        return failure(ProblemCode::IncompletelyRead, path,
            Sentence::tr("the configuration could not be read as a whole"), Sentence::tr("mend that first"));
    }
    std::vector<const ConfigFile::Part *> edited;
    for (const ConfigFile::Part &part : file.parts()) {
        if (part.document.text() == part.bytesRead)
            continue;
        if (const Written unchanged = checkUnchanged(part); !unchanged)
            return unexpected(unchanged.error());
        edited.push_back(&part);
    }
    QStringList saved;
    for (const ConfigFile::Part *part : edited) {
        if (const Written written = savePart(*part, now); !written)
            return unexpected(written.error());
        saved.append(part->path);
    }
    return saved;
}

} // namespace wql
