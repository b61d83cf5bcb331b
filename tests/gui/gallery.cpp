// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
// Paints each page of the window, light and dark, into the folder that is the argument: for docs/ and for
// eyes.
#include "gui/mainwindow.h"
#include "gui/pages/actionspage.h"
#include "gui/pages/diagnosticspage.h"
#include "gui/pages/logpage.h"
#include "gui/pages/overviewpage.h"
#include "tests/gui/fakesites.h"
#include "tests/gui/sampleloader.h"
#include "tests/support/manualclock.h"

#include <QApplication>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x26, 0x29));
    palette.setColor(QPalette::Highlight, QColor(0x2e, 0x5c, 0x8a));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9d, 0xa3));
    return palette;
}

void paintAll(const QString &directory, const QString &suffix)
{
    FakeSites sites;
    QTemporaryDir own;
    QSettings memory(own.filePath(u"window.ini"_s), QSettings::IniFormat);
    ManualClock clock;
    MainWindow window(sites.model, memory);
    const std::pair<QString, QString> pages[] = { { u"overview"_s, u"Overview"_s },
        { u"actions"_s, u"Actions"_s }, { u"log"_s, u"Log"_s }, { u"diagnostics"_s, u"Diagnostics"_s } };
    Page *made[] = { new OverviewPage(clock, memory), new ActionsPage, new LogPage, new DiagnosticsPage };
    for (size_t i = 0; i < std::size(made); ++i)
        window.addPage(made[i], pages[i].first, pages[i].second);
    sites.add(u"Head office"_s);
    sites.add(u"Hosting 1"_s);
    sites.add(u"Branch Turin"_s);
    Site coloured = sites.model.site(1);
    coloured.colour = QColor(0xc0, 0x50, 0x20);
    sites.model.replace(1, coloured);
    playSample(sites.link(1));
    LoaderStatus well = sampleStatus();
    well.targets.resize(1);
    sites.link(0).greet();
    sites.link(0).give(well);
    sites.link(2).lose(
        LinkError::Kind::Unreachable, u"ssh: connect to host turin port 22: No route to host"_s);
    window.showSite(1);
    window.show();
    for (int tick = 1; tick < 80; ++tick) {
        clock.now += std::chrono::milliseconds(1500);
        sites.link(1).give(sampleStatus(tick));
    }
    auto *tabs = window.findChild<QTabWidget *>(u"pages"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QTest::qWait(50);
        window.grab().save(u"%1/%2%3.png"_s.arg(directory, pages[i].first, suffix));
    }
    window.showSite(2);
    tabs->setCurrentIndex(0);
    QTest::qWait(50);
    window.grab().save(u"%1/no-connection%2.png"_s.arg(directory, suffix));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QString directory = QApplication::arguments().value(1, u"."_s);
    paintAll(directory, QString());
    QApplication::setPalette(darkPalette());
    paintAll(directory, u"-dark"_s);
    return 0;
}
