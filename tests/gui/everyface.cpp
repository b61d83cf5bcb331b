// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/gui/everyface.h"

#include "gui/dialogs/applydialog.h"
#include "gui/dialogs/connectiontestdialog.h"
#include "gui/dialogs/customerdialog.h"
#include "gui/dialogs/exportrules.h"
#include "gui/dialogs/helpwindow.h"
#include "gui/dialogs/importrules.h"
#include "gui/dialogs/passworddialog.h"
#include "gui/dialogs/question.h"
#include "gui/dialogs/removetarget.h"
#include "gui/dialogs/searchdialog.h"
#include "gui/dialogs/setpassword.h"
#include "gui/dialogs/settingsdialog.h"
#include "gui/dialogs/sitedialog.h"
#include "gui/dialogs/targeteditor.h"
#include "gui/dialogs/theirchanges.h"
#include "gui/dialogs/trialbar.h"
#include "gui/mainwindow.h"
#include "gui/models/ruledocument.h"
#include "gui/models/rulesync.h"
#include "gui/models/settings.h"
#include "gui/pages/actionspage.h"
#include "gui/pages/allsitespage.h"
#include "gui/pages/diagnosticspage.h"
#include "gui/pages/logpage.h"
#include "gui/pages/overviewpage.h"
#include "gui/pages/proofpage.h"
#include "gui/pages/replaypage.h"
#include "gui/pages/rulespage.h"
#include "gui/pages/tracepage.h"
#include "gui/tray/trayicon.h"
#include "tests/gui/fakesites.h"
#include "tests/gui/sampleloader.h"
#include "tests/support/manualclock.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// What is asked is answered from the event loop, and what changed is laid out there.
void settle()
{
    for (int i = 0; i < 25; ++i)
        QCoreApplication::processEvents();
}

struct World {
    explicit World(QSize size)
    {
        trace = new TracePage(rules->document());
        replay = new ReplayPage(rules->document());
        const std::pair<Page *, QString> all[] = { { overview, u"overview"_s }, { rules, u"rules"_s },
            { trace, u"trace"_s }, { replay, u"replay"_s }, { new ActionsPage, u"actions"_s },
            { new LogPage, u"log"_s }, { new DiagnosticsPage, u"diagnostics"_s }, { proof, u"proof"_s } };
        for (const auto &[page, name] : all) {
            window.addPage(page, name == "replay"_L1 ? u"follow"_s : name,
                QCoreApplication::translate("wql::Desktop", "Page"));
            names += name;
        }
        window.addBar(rules->trialBar());
        window.addAllSites(new AllSitesPage(sites.model, clock, memory));
        sites.add(u"Head office"_s);
        sites.add(u"Hosting 1"_s);
        playSample(sites.link(0));
        playRules(sites.link(0));
        window.resize(size);
        window.showSite(0);
        window.show();
        settle();
        for (int tick = 1; tick < 80; ++tick) {
            clock.now += std::chrono::milliseconds(1500);
            sites.link(0).give(sampleStatus(tick));
        }
        settle();
    }

    void use(const QString &page)
    {
        if (page == "trace"_L1)
            trace->traceRow(u"1795356120|1795356100.7|acme-sales|Agent/101|CONNECT|1|2|3"_s);
        else if (page == "replay"_L1)
            replay->findChild<QPushButton *>(u"replayRun"_s)->click();
        else if (page == "proof"_L1)
            showProof(0);
        settle();
    }
    void showProof(int part)
    {
        proof->showTarget(sampleOfProof);
        proof->findChild<QTabWidget *>(u"proofParts"_s)->setCurrentIndex(part);
        settle();
    }
    FakeLink &link() { return sites.link(0); }

    FakeSites sites;
    QTemporaryDir own;
    Settings memory{ own.filePath(u"window.ini"_s) };
    ManualClock clock;
    MainWindow window{ sites.model, memory };
    OverviewPage *overview = new OverviewPage(clock, memory);
    RulesPage *rules = new RulesPage;
    ProofPage *proof = new ProofPage;
    TracePage *trace = nullptr;
    ReplayPage *replay = nullptr;
    QStringList names;
};

void showPages(World &world, const Look &look)
{
    auto *tabs = world.window.findChild<QTabWidget *>(u"pages"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        world.use(world.names[i]);
        look(world.window, world.names[i]);
    }
    world.window.showAllSites();
    settle();
    look(world.window, u"allsites"_s);
    world.window.showSite(0);
    world.showProof(1);
    look(world.window, u"proof-refused"_s);
    tabs->setCurrentIndex(0);
    auto *parts = world.overview->findChild<QTabWidget *>(u"targetParts"_s);
    parts->setCurrentIndex(1);
    settle();
    look(world.window, u"overview-curves"_s);
    parts->setCurrentIndex(0);
    tabs->setCurrentIndex(1);
    world.rules->document()->setEnabled(0, false);
    playOthersChange(world.link());
    settle();
    look(world.window, u"rules-foreign"_s);
}

void showRuleDialogs(World &world, const Look &look)
{
    RuleDocument *document = world.rules->document();
    auto *sync = world.rules->findChild<RuleSync *>();
    const auto show = [&look](QWidget &dialog, const QString &name) {
        dialog.show();
        settle();
        look(dialog, name);
    };
    TheirChanges theirs(*document, *sync);
    show(theirs, u"dialog-theirs"_s);
    sync->keepMine();
    ApplyDialog apply(document, sync, false);
    show(apply, u"dialog-apply"_s);
    TrialBar *trial = world.rules->trialBar();
    QObject::connect(&apply, &ApplyDialog::trialBegun, trial,
        [trial](ApplySession *session) { trial->begin(session, u"Head office"_s); });
    apply.findChild<QPushButton *>(u"apply"_s)->click();
    settle();
    look(world.window, u"rules-trial"_s);
    trial->clear();
    sync->setHeld(false);
    TargetEditor target(document, u"acme"_s, &world.link());
    show(target, u"dialog-target"_s);
    CustomerDialog customer(document, &world.link());
    show(customer, u"dialog-customer"_s);
    RemoveTarget removal(document, u"acme"_s);
    show(removal, u"dialog-removetarget"_s);
    ImportRules import(document);
    import.preview(
        "HTTPHOST=10.0.0.1\nURL=http://10.0.0.1:8080/queuemetrics\nLOGIN=robot\nPASS=robot\nTOKEN=\n"
        "QUEUELOG=/var/log/asterisk/queue_log\n",
        u"/etc/sysconfig/wqloaderd"_s);
    show(import, u"dialog-import"_s);
    ExportRules exported(document);
    show(exported, u"dialog-export"_s);
}

void showSettings(World &world, const Look &look)
{
    Preferences preferences;
    preferences.quietHours.isOn = true;
    SettingsDialog settings(
        preferences, Autostart(world.own.filePath(u"autostart"_s), u"/usr/bin/wqloader"_s));
    settings.setTray(false);
    settings.show();
    settle();
    look(settings, u"dialog-settings"_s);
    QFile index(world.own.filePath(u"index.md"_s));
    if (index.open(QIODevice::WriteOnly))
        index.write("# Pages\n\n- [The desktop program](desktop.md)\n");
    index.close();
    HelpWindow help(world.own.path());
    help.show();
    settle();
    look(help, u"help"_s);
}

void showOtherDialogs(World &world, const Look &look)
{
    const auto show = [&look](QWidget &dialog, const QString &name) {
        dialog.show();
        settle();
        look(dialog, name);
    };
    SiteDialog site(world.sites.model.site(0));
    show(site, u"dialog-site"_s);
    ConnectionTestDialog test(&world.link(),
        { u"acme"_s, u"https://stats.example.net/acme"_s, u"robot"_s, u"-"_s },
        [](const QString &, bool, QObject *, const auto &) { return nullptr; });
    test.show();
    test.findChild<QPushButton *>(u"fromPbx"_s)->click();
    show(test, u"dialog-test"_s);
    SearchDialog search(world.sites.model, &world.window);
    search.findChild<QLineEdit *>(u"searchText"_s)->setText(u"acme"_s);
    show(search, u"dialog-search"_s);
    SetPassword newPassword(&world.link(), u"acme"_s);
    show(newPassword, u"dialog-setpassword"_s);
    PasswordDialog password(u"robot"_s, {}, true);
    show(password, u"dialog-password"_s);
    for (const QAction *action : world.window.menuBar()->actions())
        show(*action->menu(), u"menu%1"_s.arg(world.window.menuBar()->actions().indexOf(action)));
    TrayIcon tray(world.sites.model, world.clock, nullptr, [] { return true; });
    settle();
    show(tray.menu(), u"menu-tray"_s);
    world.link().lose(
        LinkError::Kind::Unreachable, u"ssh: connect to host turin port 22: No route to host"_s);
    settle();
    look(world.window, u"no-connection"_s);
    showSettings(world, look);
    const QMenu *help = world.window.menuBar()->actions().last()->menu();
    for (QAction *action : help->actions()) {
        action->trigger();
        settle();
        auto *box = world.window.findChild<QMessageBox *>();
        if (!box)
            continue;
        look(*box, u"dialog-help%1"_s.arg(help->actions().indexOf(action)));
        delete box;
    }
}

} // namespace

void showEveryFace(const Look &look, QSize window)
{
    World world(window);
    showPages(world, look);
    showRuleDialogs(world, look);
    showOtherDialogs(world, look);
}

} // namespace wql
