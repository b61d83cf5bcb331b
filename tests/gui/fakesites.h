// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/sitesmodel.h"
#include "tests/support/fakelink.h"

#include <QTemporaryDir>

namespace wql {

/// Sites in a folder of its own, each with a link that the test plays.
class FakeSites {
public:
    FakeSites()
        : model([](const Site &) { return std::make_unique<FakeLink>(); }, SiteStore(file()))
    {
    }

    QString file() const { return m_directory.filePath(QStringLiteral("sites.ini")); }

    Site add(const QString &name)
    {
        Site site;
        site.name = name;
        model.add(site);
        return model.site(model.rowCount() - 1);
    }

    FakeLink &link(int row) { return static_cast<FakeLink &>(model.link(row)); }

private:
    QTemporaryDir m_directory;

public:
    SitesModel model;
};

} // namespace wql
