// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/sitestore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSettings>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int fileFormat = 1;
constexpr int maxSites = 500;

std::optional<Site> readSite(const QSettings &settings)
{
    const auto kind = enumNamed<Site::Kind>(settings.value("kind"_L1).toString());
    Site site;
    site.name = settings.value("name"_L1).toString().left(100);
    site.place = settings.value("place"_L1).toString();
    if (!kind || site.name.isEmpty() || problemOf(*kind, site.place) != PlaceProblem::None)
        return {};
    site.kind = *kind;
    site.id = settings.value("id"_L1).toString();
    if (site.id.isEmpty())
        site.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    site.colour = QColor(settings.value("colour"_L1).toString());
    site.asksBeforeApplying = settings.value("production"_L1).toBool();
    site.isWanted = settings.value("connect"_L1, true).toBool();
    return site;
}

void writeSite(QSettings &settings, const Site &site)
{
    settings.setValue("id"_L1, site.id);
    settings.setValue("name"_L1, site.name);
    settings.setValue("kind"_L1, wireName(site.kind));
    settings.setValue("place"_L1, site.place);
    settings.setValue("colour"_L1, site.colour.isValid() ? site.colour.name() : QString());
    settings.setValue("production"_L1, site.asksBeforeApplying);
    settings.setValue("connect"_L1, site.isWanted);
}

/// Nothing if the file is not what save() writes.
std::optional<std::vector<Site>> readSites(const QString &file)
{
    QSettings settings(file, QSettings::IniFormat);
    if (settings.status() != QSettings::NoError || settings.value("format"_L1).toInt() != fileFormat)
        return {};
    std::vector<Site> sites;
    const int count = settings.beginReadArray("sites"_L1);
    if (count > maxSites)
        return {};
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const auto site = readSite(settings);
        if (!site)
            return {};
        sites.push_back(*site);
    }
    return sites;
}

} // namespace

SiteStore::SiteStore(QString file)
    : m_file(std::move(file))
{
}

SiteStore::Reading SiteStore::read()
{
    if (!QFileInfo::exists(m_file))
        return {};
    if (auto sites = readSites(m_file))
        return { *sites, {}, {} };
    const QString aside
        = u"%1.unreadable-%2"_s.arg(m_file, QDateTime::currentDateTime().toString(u"yyyyMMdd-hhmmss"_s));
    if (QFile::rename(m_file, aside))
        return { {}, aside, {} };
    m_trouble = QCoreApplication::translate("SiteStore",
        "The list of sites in %1 cannot be read, nor be renamed. It is left as it is, and no change is "
        "saved.")
                    .arg(m_file);
    return { {}, {}, m_trouble };
}

QString SiteStore::save(const std::vector<Site> &sites)
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.clear();
    settings.setValue("format"_L1, fileFormat);
    settings.beginWriteArray("sites"_L1, int(sites.size()));
    for (int i = 0; i < int(sites.size()); ++i) {
        settings.setArrayIndex(i);
        writeSite(settings, sites[size_t(i)]);
    }
    settings.endArray();
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return {};
    return QCoreApplication::translate("SiteStore", "The list of sites could not be saved in %1.")
        .arg(m_file);
}

} // namespace wql
