// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/volume.h"
#include "core/support/doctor.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

void examineClock(const PbxFiles &files, Findings &findings)
{
    const QString check = u"clock"_s;
    // What the running daemons leave behind; no program is asked, so that this works on any tree.
    if (files.exists(u"/run/systemd/timesync/synchronized"_s)) {
        findings.push_back({ Finding::Level::Ok, check, u"set by systemd-timesyncd"_s, {} });
        return;
    }
    for (const QString &path :
        { u"/run/chrony/chronyd.pid"_s, u"/run/chronyd.pid"_s, u"/run/ntpd.pid"_s, u"/run/openntpd.pid"_s }) {
        if (files.exists(path)) {
            findings.push_back({ Finding::Level::Ok, check, u"kept by the daemon of %1"_s.arg(path), {} });
            return;
        }
    }
    findings.push_back({ Finding::Level::Warning, check,
        u"no daemon seems to set this machine's clock: times in reports drift, and actions may look too old"_s,
        u"timedatectl set-ntp true"_s });
}

void examineDisk(const Patient &patient, Findings &findings)
{
    constexpr qint64 megabyte = 1000 * 1000;
    QString path = patient.stateDirectory;
    while (path.size() > 1 && !patient.files.exists(path))
        path = QFileInfo(path).path();
    const QStorageInfo disk(patient.files.here(path));
    if (!disk.isValid() || disk.bytesAvailable() < 0) {
        findings.push_back({ Finding::Level::Warning, u"disk"_s,
            u"how much is free for the state in %1 cannot be told"_s.arg(patient.stateDirectory), {} });
        return;
    }
    const QString free = QLocale::c().formattedDataSize(disk.bytesAvailable());
    const bool isShort = disk.bytesAvailable() < 500 * megabyte;
    const auto level = disk.bytesAvailable() < 50 * megabyte ? Finding::Level::Problem
        : isShort                                            ? Finding::Level::Warning
                                                             : Finding::Level::Ok;
    findings.push_back({ level, u"disk"_s, u"%1 free for the state in %2"_s.arg(free, patient.stateDirectory),
        isShort ? u"free some space, or set state_dir in [general] to another disk"_s : QString() });
}

/// What a pair of machines needs of the place of log and state.
void examineVolume(const Patient &patient, Findings &findings)
{
    const QString check = u"volume"_s;
    const QString log = patient.files.here(patient.queueLog);
    const bool isTogether = areOnOneVolume(log, patient.files.here(patient.stateDirectory)).value_or(true);
    const QString cluster = patient.config ? patient.config->general.cluster : QString();
    const QString move
        = u"set state_dir in [general] to a folder on the volume of %1"_s.arg(patient.queueLog);
    if (!cluster.isEmpty())
        return findings.push_back(isTogether
                ? Finding{ Finding::Level::Ok, check, u"log and state of %1 move together"_s.arg(cluster),
                    {} }
                : Finding{ Finding::Level::Problem, check,
                    u"the state in %1 stays when another machine of %2 takes over the log"_s.arg(
                        patient.stateDirectory, cluster),
                    move });
    if (!isOnSharedVolume(log))
        return;
    findings.push_back({ Finding::Level::Warning, check,
        u"the log is on a volume that another machine may take over, where this state would not be taken"_s,
        (isTogether ? QString() : move + u", and "_s)
            + u"write cluster = NAME in [general] (docs/howto-pair.md)"_s });
}

} // namespace

void examineMachine(const Patient &patient, Findings &findings)
{
    examineClock(patient.files, findings);
    examineDisk(patient, findings);
    examineVolume(patient, findings);
}

} // namespace wql
