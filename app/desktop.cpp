// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/desktop.h"

#include "app/localtestcall.h"
#include "app/ownloader.h"
#include "app/setup.h"
#include "core/config/secretmask.h"
#include "gui/dialogs/connectiontestdialog.h"
#include "gui/dialogs/helpwindow.h"
#include "gui/dialogs/searchdialog.h"
#include "gui/dialogs/setpassword.h"
#include "gui/dialogs/settingsdialog.h"
#include "gui/dialogs/trialbar.h"
#include "gui/models/documentation.h"
#include "gui/models/editedtarget.h"
#include "gui/models/ruledocument.h"
#include "gui/pages/actionspage.h"
#include "gui/pages/allsitespage.h"
#include "gui/pages/diagnosticspage.h"
#include "gui/pages/logpage.h"
#include "gui/pages/overviewpage.h"
#include "gui/pages/proofpage.h"
#include "gui/pages/replaypage.h"
#include "gui/pages/rulespage.h"
#include "gui/pages/tracepage.h"
#include "gui/text/plaintext.h"
#include "gui/wizard/setupwizard.h"

#include <QApplication>
#include <QCoreApplication>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr std::chrono::seconds newsStay{ 20 };

} // namespace

Desktop::Desktop(const QString &directory, Settings &settings, Autostart autostart, QObject *parent)
    : QObject(parent)
    , m_drafts(directory, [](const QByteArray &text) { return maskedText(text); })
    , m_settings(settings)
    , m_autostart(std::move(autostart))
    , m_sites([this](const Site &site) { return makeLink(site, m_clock); },
          SiteStore(directory + "/sites.ini"_L1))
    , m_window(m_sites, m_settings)
    , m_tray(m_sites, m_clock)
{
    m_theme.show(m_settings.preferences().theme);
    addPages();
    addAllSites();
    obey();
    connect(&m_tray, &TrayIcon::seenChanged, this, &Desktop::obey);
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
    connect(&m_window, &MainWindow::quitWanted, this, &Desktop::leave);
    connect(&m_window, &MainWindow::setUpWanted, this, &Desktop::setUp);
    connect(&m_window, &MainWindow::searchWanted, this, &Desktop::search);
    connect(&m_window, &MainWindow::settingsWanted, this, &Desktop::editSettings);
    connect(&m_window, &MainWindow::documentationWanted, this, &Desktop::showDocumentation);
    connect(&m_window, &MainWindow::hidden, this, &Desktop::onHidden);
}

Desktop::~Desktop()
{
    disconnect(m_passwordEdit); // the window forgets its site while it goes
}

void Desktop::start(bool isMinimized, const QString &site)
{
    const QString trouble = m_sites.load();
    if (!trouble.isEmpty())
        m_window.showMessage(trouble);
    chooseSite(site);
    if (isMinimized && m_tray.isSeen())
        return;
    if (isMinimized)
        m_window.showMinimized();
    else
        m_window.show();
    if (m_sites.rowCount() == 0 && trouble.isEmpty())
        setUp();
}

void Desktop::show()
{
    m_window.raiseToFront();
}

void Desktop::leave()
{
    for (int row = 0; row < m_sites.rowCount(); ++row) {
        auto *own = qobject_cast<OwnLoader *>(&m_sites.link(row));
        if (!own || !own->isRunning())
            continue;
        // One after the other; each of them stops within its deadline.
        connect(own, &OwnLoader::stopped, this, &Desktop::leave,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        own->close();
        return;
    }
    Q_EMIT quitWanted();
}

void Desktop::addPages()
{
    auto *overview = m_overview = new OverviewPage(m_clock, m_settings);
    m_rules = new RulesPage;
    m_rules->setDrafts(&m_drafts);
    auto *trace = new TracePage(m_rules->document());
    auto *replay = new ReplayPage(m_rules->document());
    auto *log = new LogPage;
    auto *proof = new ProofPage;
    const auto add = [this](Page *page, const QString &icon, const QString &title) {
        m_window.addPage(page, icon, title);
        connect(page, &Page::targetTestWanted, this,
            [this](const QString &name) { testTarget(m_rules->targetAsEdited(name)); });
        connect(page, &Page::passwordWanted, this, &Desktop::setPassword);
    };
    add(overview, u"overview"_s, tr("Overview"));
    add(m_rules, u"rules"_s, tr("Rules"));
    m_window.addBar(m_rules->trialBar());
    m_window.addAction(m_rules->applyAction());
    connect(m_rules, &RulesPage::pageWanted, this, [this] { m_window.showPage(m_rules); });
    add(trace, u"trace"_s, tr("Trace"));
    add(replay, u"follow"_s, tr("Replay"));
    auto *actions = new ActionsPage;
    add(actions, u"actions"_s, tr("Actions"));
    add(log, u"log"_s, tr("Log"));
    add(new DiagnosticsPage, u"diagnostics"_s, tr("Diagnostics"));
    add(proof, u"proof"_s, tr("Proof"));
    connect(m_rules, &RulesPage::editedTargetTestWanted, this, &Desktop::testTarget);
    connect(overview, &Page::logWanted, this, [this, log](const QString &target) {
        log->showTarget(target);
        m_window.showPage(log);
    });
    connect(overview, &Page::proofWanted, this, [this, proof](const QString &target) {
        proof->showTarget(target);
        m_window.showPage(proof);
    });
    connect(overview, &Page::actionsWanted, this, [this, actions] { m_window.showPage(actions); });
    connect(overview, &Page::targetEditWanted, this, [this](const QString &target) {
        m_window.showPage(m_rules);
        m_rules->editTarget(target);
    });
    connect(trace, &Page::ruleWanted, this, [this](const QString &rule) {
        m_window.showPage(m_rules);
        m_rules->showRule(rule);
    });
    connect(replay, &Page::rowTraceWanted, this, [this, trace](const QString &row) {
        m_window.showPage(trace);
        trace->traceRow(row);
    });
    connect(replay, &ReplayPage::ruleForWanted, this, [this](const QString &queue, const QString &agent) {
        m_window.showPage(m_rules);
        m_rules->makeRuleFor(queue, agent);
    });
}

void Desktop::addAllSites()
{
    auto *all = new AllSitesPage(m_sites, m_clock, m_settings);
    m_window.addAllSites(all);
    connect(all, &AllSitesPage::siteWanted, this, [this](int site) { m_window.showSite(site); });
    connect(all, &AllSitesPage::targetWanted, this, [this](int site, const QString &target) {
        goTo({ FoundPlace::Kind::Target, m_sites.site(site).id, target, {}, {}, Condition::Off });
    });
}

void Desktop::search()
{
    auto *dialog = new SearchDialog(m_sites, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SearchDialog::chosen, this, &Desktop::goTo);
    dialog->open();
}

void Desktop::goTo(const FoundPlace &place)
{
    const int row = m_sites.rowOf(place.site);
    if (row < 0)
        return;
    m_window.showSite(row, [this, place] {
        switch (place.kind) {
        case FoundPlace::Kind::Site:
            break;
        case FoundPlace::Kind::Target:
            m_window.showPage(m_overview);
            m_overview->showTarget(place.name);
            break;
        case FoundPlace::Kind::Rule:
        case FoundPlace::Kind::Name:
            m_window.showPage(m_rules);
            m_rules->showRule(place.name);
            break;
        }
    });
}

void Desktop::setUp()
{
    QStringList names;
    for (int row = 0; row < m_sites.rowCount(); ++row)
        names += m_sites.site(row).name;
    auto *wizard = new SetupWizard(makeSetupBackend(m_clock, names), &m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, wizard] {
        m_sites.add(wizard->site());
        m_window.showSite(m_sites.rowCount() - 1);
    });
    wizard->open();
}

void Desktop::obey()
{
    const Preferences wanted = m_settings.preferences();
    m_window.setHidesOnClose(m_tray.isSeen() && wanted.closesToTray);
    m_tray.setNotices(wanted.notifies, wanted.quietHours);
}

void Desktop::editSettings()
{
    auto *dialog = new SettingsDialog(m_settings.preferences(), m_autostart, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTray(m_tray.isSeen());
    connect(&m_tray, &TrayIcon::seenChanged, dialog, &SettingsDialog::setTray);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(*dialog); });
    dialog->open();
}

void Desktop::take(const SettingsDialog &chosen)
{
    const bool isKept = m_settings.setPreferences(chosen.preferences());
    m_theme.show(chosen.preferences().theme);
    obey();
    if (!isKept)
        m_window.showMessage(tr("The settings cannot be kept in %1: they hold until the program ends.")
                                 .arg(m_settings.file()));
    const bool starts = m_autostart.state() == Autostart::State::On;
    if (chosen.startsWithSession() == starts)
        return;
    if (const auto done = m_autostart.set(chosen.startsWithSession()); !done)
        m_window.showMessage(
            tr("%1 cannot be changed: %2. The program starts with the session, or does not, as before.")
                .arg(m_autostart.file(), done.error()));
}

void Desktop::showDocumentation()
{
    if (m_help) {
        m_help->raise();
        m_help->activateWindow();
        return;
    }
    const QString folder = documentationIn(documentationPlaces(QCoreApplication::applicationDirPath(),
        QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)));
    if (folder.isEmpty()) {
        m_window.showMessage(
            tr("The documentation is not installed on this computer. It is in the package wqloader-doc."));
        return;
    }
    m_help = new HelpWindow(folder, &m_window);
    m_help->setAttribute(Qt::WA_DeleteOnClose);
    m_help->show();
}

void Desktop::onHidden()
{
    if (m_settings.value(Settings::trayWasTold) || !m_settings.preferences().notifies)
        return;
    const bool isTold = m_tray.tell(tr("WQLoader goes on in the tray"),
        tr("To end it, choose Quit in the menu of its icon. File, Settings says what closing the window "
           "does."),
        QSystemTrayIcon::Information);
    if (isTold)
        m_settings.set(Settings::trayWasTold, true);
}

void Desktop::testTarget(const EditedTarget &edited)
{
    if (edited.target.name.isEmpty())
        return;
    // Above the dialog that asks, where there is one: each would block the other otherwise.
    QWidget *asking = QApplication::activeModalWidget();
    const auto shown = [](const EditedTarget &given) {
        const Target &target = given.target;
        return TestedTarget{ target.name, target.url.toString(), target.user, target.token, given.files };
    };
    const auto current = std::make_shared<EditedTarget>(edited);
    auto *dialog = new ConnectionTestDialog(
        m_window.link(), shown(edited),
        [this, current](const QString &, bool heartbeat, QObject *parent,
            const LocalTestCall::OnStage &onStage) -> LinkCall * {
            const Target target = targetHere(current->target);
            if (target.password.kind == SecretReference::Kind::Value)
                return new LocalTestCall(target, target.password.value, heartbeat, parent, onStage);
            return new LocalTestCall(target, heartbeat, qobject_cast<QWidget *>(parent), onStage);
        },
        asking ? asking : &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionTestDialog::caAccepted, this,
        [this, dialog, current, shown](const QString &tested, const QString &path) {
            m_rules->trustAuthority(tested, path);
            *current = m_rules->targetAsEdited(tested);
            dialog->setTarget(shown(*current));
        });
    connect(dialog, &ConnectionTestDialog::passwordKept, this,
        [this, dialog, current, shown](const QString &tested, const QString &path) {
            m_rules->usePasswordFile(tested, path);
            *current = m_rules->targetAsEdited(tested);
            dialog->setTarget(shown(*current));
        });
    dialog->open();
    dialog->start();
}

void Desktop::setPassword(const QString &target)
{
    auto *dialog = new SetPassword(m_window.link(), target, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SetPassword::kept, this, &Desktop::onPasswordKept);
    dialog->open();
}

void Desktop::onPasswordKept(const QString &target, const KeptSecret &secret)
{
    const QString name = shownPlainly(target, 60);
    if (secret.isInForce) {
        m_window.showNews(tr("%1 uses its new password now.").arg(name), newsStay);
        return;
    }
    m_rules->usePasswordFile(target, secret.path);
    // Until it is applied, or taken back.
    m_window.showNews(
        tr("The password of %1 is kept in %2. Apply the edit on the page Rules, and it is used.")
            .arg(name, shownPlainly(secret.path)),
        {});
    disconnect(m_passwordEdit);
    m_passwordEdit = connect(m_rules->document(), &RuleDocument::changed, this, [this] {
        if (!m_rules->document()->isDirty()) {
            disconnect(m_passwordEdit);
            m_window.endNews();
        }
    });
}

Target Desktop::targetHere(Target target) const
{
    // A path of the loader's machine says nothing about this one.
    if (!m_window.link() || m_window.site().kind == Site::Kind::Ssh)
        target.caFile.clear();
    return target;
}

void Desktop::chooseSite(const QString &name)
{
    if (!name.isEmpty() && m_sites.rowOf(name) < 0)
        m_window.showMessage(tr("There is no site named %1.").arg(name));
    const int wanted = m_sites.rowOf(name.isEmpty() ? m_settings.value(Settings::shownSite) : name);
    if (m_sites.rowCount() > 0)
        m_window.showSite(std::max(0, wanted));
    if (name.isEmpty() && m_window.wasAllSitesShown())
        m_window.showAllSites();
}

} // namespace wql
