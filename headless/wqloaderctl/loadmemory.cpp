// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/loadmemory.h"

#include "core/base/ownfile.h"
#include "core/base/system.h"
#include "core/config/targeturl.h"
#include "core/engine/targetkey.h"
#include "core/state/insertsunderway.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Not $HOME: with sudo that may be somebody else's.
QString ownHome()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QFile::decodeName(entry->pw_dir) : QString();
}

QString folderNameFor(const Target &target)
{
    const QByteArray mark
        = QCryptographicHash::hash(datasetOf(target.url, target.token).toUtf8(), QCryptographicHash::Sha256);
    return u"load-"_s + QString::fromLatin1(mark.toHex().left(32));
}

QString underWayIn(const QString &folder)
{
    return QDir(folder).filePath(InsertsUnderWay::fileName);
}

} // namespace

QStringList LoadMemory::placesFor(const LoaderConfig &config)
{
    QStringList places;
    const QString state = config.general.stateDirectory.isEmpty() ? QString(systemStateFolder)
                                                                  : config.general.stateDirectory;
    if (ownfile::checkFolder(state))
        places += state;
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    if (QDir::isAbsolutePath(named))
        places += named + u"/wqloaderctl"_s;
    if (const QString home = ownHome(); !home.isEmpty())
        places += home + u"/.local/state/wqloaderctl"_s;
    return places;
}

LoadMemory::LoadMemory(
    const QStringList &places, const Target &target, const QString &otherwise, const Clock &clock)
    : m_clock(clock)
{
    const bool isKept = std::ranges::any_of(places, [&](const QString &place) { return use(place, target); });
    if (isKept)
        m_problem.clear();
    else
        m_folder = otherwise;
    const bool isBegun = QFileInfo::exists(underWayIn(m_folder));
    InsertsUnderWay inserts(m_folder, clock);
    if (!isKept || (isBegun && !inserts.isKnown()))
        for (const QString &id : { target.name, keyOf(target) })
            inserts.set(InsertsUnderWay::idOf(id), true);
    m_waitsForEarlier = inserts.isAny();
}

bool LoadMemory::use(const QString &place, const Target &target)
{
    m_folder = QDir(place).filePath(folderNameFor(target));
    auto usable = ownfile::makeFolder(m_folder, { .mode = 0700, .group = {}, .owner = {} });
    // Who may write in the one above could put another in its place.
    for (const QString &folder : { place, m_folder })
        if (usable)
            usable = ownfile::checkFolder(folder);
    if (usable && ::access(QFile::encodeName(m_folder).constData(), W_OK | X_OK) == 0)
        return true;
    m_problem = u"%1: %2"_s.arg(m_folder, usable ? u"it cannot be written"_s : usable.error());
    return false;
}

void LoadMemory::tidyUp() const
{
    const InsertsUnderWay inserts(m_folder, m_clock);
    if (!inserts.isKnown() || inserts.isAny())
        return;
    static_cast<void>(ownfile::remove(underWayIn(m_folder)));
    if (m_problem.isEmpty())
        QDir().rmdir(m_folder);
}

} // namespace wql
