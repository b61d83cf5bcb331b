// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/doctor.h"
#include "core/support/logrotate.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

const QString logCheck = u"queue_log"_s;

/// The service's unit, as the package has it and as the machine's administrator does.
QStringList unitTexts(const PbxFiles &files)
{
    QStringList texts;
    for (const QString &folder :
        { u"/usr/lib/systemd/system"_s, u"/lib/systemd/system"_s, u"/etc/systemd/system"_s })
        if (const auto text = files.read(folder + u"/wqloaderd.service"_s))
            texts += QString::fromUtf8(*text);
    return texts;
}

/// The groups that the unit gives to the service beside those of its user.
QStringList groupsOfUnit(const PbxFiles &files)
{
    static const QRegularExpression key(u"^SupplementaryGroups=(.*)$"_s, QRegularExpression::MultilineOption);
    QStringList groups;
    for (const QString &unit : unitTexts(files)) {
        auto matches = key.globalMatch(unit);
        while (matches.hasNext())
            groups += matches.next().captured(1).split(u' ', Qt::SkipEmptyParts);
    }
    return groups;
}

/// The first folder on the way to the file that does not let \a who through.
QString closedFolder(const PbxFiles &files, const QString &path, const Identity &who)
{
    for (qsizetype slash = path.indexOf(u'/', 1); slash > 0; slash = path.indexOf(u'/', slash + 1)) {
        const QString folder = path.first(slash);
        const auto rights = files.rights(folder);
        if (rights && !rights->allow(who, FileRights::Search))
            return folder;
    }
    return {};
}

Finding readable(const Patient &patient, const Identity &who)
{
    const QString &path = patient.queueLog;
    const QString closed = closedFolder(patient.files, path, who);
    if (!closed.isEmpty())
        return { Finding::Level::Problem, logCheck, u"%1 may not enter %2"_s.arg(patient.serviceUser, closed),
            u"setfacl -m u:%1:rx '%2'"_s.arg(patient.serviceUser, closed) };
    const auto rights = patient.files.rights(path);
    if (!rights)
        return { Finding::Level::Problem, logCheck, u"%1 is not there"_s.arg(path),
            u"check queue_log in [general], and that Asterisk has loaded app_queue"_s };
    if (!rights->allow(who, FileRights::Read))
        return { Finding::Level::Problem, logCheck,
            u"%1 may not read %2 (mode %3)"_s.arg(patient.serviceUser, path)
                .arg(rights->mode, 4, 8, QChar(u'0')),
            u"setfacl -m u:%1:r '%2' && setfacl -d -m u:%1:r,o::- '%3'"_s.arg(
                patient.serviceUser, path, QFileInfo(path).path()) };
    return { Finding::Level::Ok, logCheck, u"%1 may read %2"_s.arg(patient.serviceUser, path), {} };
}

/// Whether the file that logrotate creates will be readable.
void examineCreate(
    const Patient &patient, const Identity &who, const LogrotateBlock &block, Findings &findings)
{
    const QStringList words = block.create.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 3)
        return;
    const QString folder = QFileInfo(patient.queueLog).path();
    const auto owner = patient.files.identity(words[1]);
    const FileRights future = patient.files.rightsOfNewFile(folder, owner ? owner->user : 0,
        patient.files.groupId(words[2]).value_or(0), words[0].toUInt(nullptr, 8));
    if (!future.allow(who, FileRights::Read))
        findings.push_back({ Finding::Level::Problem, u"logrotate"_s,
            u"%1 creates the log anew as '%2', which %3 may not read"_s.arg(
                block.place(), block.create, patient.serviceUser),
            u"create 0640 asterisk asterisk    (and setfacl -d -m u:%1:r,o::- '%2')"_s.arg(
                patient.serviceUser, folder) });
}

/// Whether rows of a rotated log can be found that were not sent yet.
void examineOldLogs(const LogrotateBlock &block, Findings &findings)
{
    const auto warn = [&](const QString &text, const QString &mend) {
        findings.push_back(
            { Finding::Level::Warning, u"logrotate"_s, u"%1 %2"_s.arg(block.place(), text), mend });
    };
    if (block.keepsNone)
        warn(
            u"removes the old log at once (rotate 0): rows that were not sent yet are lost"_s, u"rotate 7"_s);
    if (!block.oldFolder.isEmpty())
        warn(
            u"moves old logs into %1, where the loader does not look: rows that were not sent yet stay there"_s
                .arg(block.oldFolder),
            u"noolddir"_s);
    if (!block.compressor.isEmpty() && !block.compressor.contains("gzip"_L1)
        && !block.compressor.contains("zstd"_L1))
        warn(u"compresses by %1; the loader reads .gz and .zst"_s.arg(block.compressor),
            u"remove compresscmd and compressext, or add delaycompress"_s);
}

/// What the service's unit keeps from it.
void examineUnit(const Patient &patient, Findings &findings)
{
    if (unitTexts(patient.files).isEmpty())
        return;
    struct Hidden {
        QString folder;
        QString line;
    };
    for (const Hidden &hidden : { Hidden{ u"/home/"_s, u"ProtectHome=read-only"_s },
             { u"/root/"_s, u"ProtectHome=read-only"_s }, { u"/run/user/"_s, u"ProtectHome=read-only"_s },
             { u"/tmp/"_s, u"PrivateTmp=no"_s }, { u"/var/tmp/"_s, u"PrivateTmp=no"_s } })
        if (patient.queueLog.startsWith(hidden.folder))
            findings.push_back({ Finding::Level::Problem, logCheck,
                u"as a service the loader does not see %1"_s.arg(hidden.folder),
                u"systemctl edit wqloaderd, with [Service] and %1 in it; then systemctl restart wqloaderd"_s
                    .arg(hidden.line) });
}

void examineRotation(const Patient &patient, const Identity &who, Findings &findings)
{
    const auto block = logrotateBlockOf(patient.files, patient.queueLog);
    if (!block) {
        findings.push_back({ Finding::Level::Ok, u"logrotate"_s, u"logrotate does not touch the log"_s, {} });
        return;
    }
    const size_t before = findings.size();
    if (block->copiesAndTruncates)
        findings.push_back({ Finding::Level::Warning, u"logrotate"_s,
            u"%1 uses copytruncate: rows written between copy and truncation are lost for everybody"_s.arg(
                block->place()),
            u"replace copytruncate by: postrotate /usr/sbin/asterisk -rx 'logger reload' endscript"_s });
    else if (!block->reloadsLogger)
        findings.push_back({ Finding::Level::Problem, u"logrotate"_s,
            u"%1 moves the log away, but does not tell Asterisk, which goes on writing into the moved file"_s
                .arg(block->place()),
            u"postrotate /usr/sbin/asterisk -rx 'logger reload' endscript"_s });
    if (!block->copiesAndTruncates)
        examineCreate(patient, who, *block, findings);
    examineOldLogs(*block, findings);
    if (findings.size() == before)
        findings.push_back(
            { Finding::Level::Ok, u"logrotate"_s, u"%1 suits the loader"_s.arg(block->place()), {} });
}

} // namespace

void examineLog(const Patient &patient, Findings &findings)
{
    const auto who = patient.files.identity(patient.serviceUser, groupsOfUnit(patient.files));
    if (!who) {
        findings.push_back({ Finding::Level::Warning, u"user"_s,
            u"there is no user %1, so nobody can say what the service may read"_s.arg(patient.serviceUser),
            u"useradd --system --no-create-home --shell /usr/sbin/nologin %1"_s.arg(patient.serviceUser) });
        return;
    }
    findings.push_back(readable(patient, *who));
    examineUnit(patient, findings);
    examineRotation(patient, *who, findings);
}

} // namespace wql
