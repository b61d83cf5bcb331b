// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/desktop.h"

#include "app/links.h"
#include "gui/pages/actionspage.h"
#include "gui/pages/diagnosticspage.h"
#include "gui/pages/logpage.h"
#include "gui/pages/overviewpage.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace wql {

Desktop::Desktop(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_memory(directory + "/window.ini"_L1, QSettings::IniFormat)
    , m_sites(makeLink, SiteStore(directory + "/sites.ini"_L1))
    , m_window(m_sites, m_memory)
    , m_tray(m_sites, m_clock)
{
    addPages();
    m_window.setHidesOnClose(m_tray.isSeen());
    connect(&m_tray, &TrayIcon::seenChanged, &m_window, &MainWindow::setHidesOnClose);
    // A tray that went away must not leave the program without a face.
    connect(&m_tray, &TrayIcon::seenChanged, this, [this](bool isSeen) {
        if (!isSeen && !m_window.isVisible())
            m_window.showMinimized();
    });
    connect(&m_tray, &TrayIcon::showWanted, this, &Desktop::show);
    connect(&m_tray, &TrayIcon::siteWanted, this, [this](int row) {
        m_window.showSite(row);
        show();
    });
    connect(&m_tray, &TrayIcon::quitWanted, &m_window, &MainWindow::quit);
    connect(&m_window, &MainWindow::quitWanted, this, &Desktop::quitWanted);
}

Desktop::~Desktop() = default;

void Desktop::start(bool isMinimized, const QString &site)
{
    const QString trouble = m_sites.load();
    if (!trouble.isEmpty())
        m_window.tell(trouble);
    chooseSite(site);
    if (isMinimized && m_tray.isSeen())
        return;
    if (isMinimized)
        m_window.showMinimized();
    else
        m_window.show();
    if (m_sites.rowCount() == 0 && trouble.isEmpty())
        m_window.addSite();
}

void Desktop::show()
{
    m_window.raiseToFront();
}

void Desktop::addPages()
{
    auto *overview = new OverviewPage(m_clock, m_memory);
    auto *log = new LogPage;
    m_window.addPage(overview, u"overview"_s, tr("Overview"));
    m_window.addPage(new ActionsPage, u"actions"_s, tr("Actions"));
    m_window.addPage(log, u"log"_s, tr("Log"));
    m_window.addPage(new DiagnosticsPage, u"diagnostics"_s, tr("Diagnostics"));
    connect(overview, &Page::logWanted, this, [this, log](const QString &target) {
        log->showTarget(target);
        m_window.showPage(log);
    });
}

void Desktop::chooseSite(const QString &name)
{
    if (!name.isEmpty() && m_sites.rowOf(name) < 0)
        m_window.tell(tr("There is no site named %1.").arg(name));
    const int wanted = m_sites.rowOf(name.isEmpty() ? m_memory.value("window/site"_L1).toString() : name);
    if (m_sites.rowCount() > 0)
        m_window.showSite(std::max(0, wanted));
}

} // namespace wql
