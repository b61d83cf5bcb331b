// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/tray/trayicon.h"

#include "gui/look/icons.h"
#include "gui/models/sitesmodel.h"
#include "gui/text/linktext.h"
#include "gui/text/plaintext.h"
#include "gui/text/targettext.h"

#include <QDateTime>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Our own sign with the condition's shape in its corner.
QIcon signOf(Condition condition)
{
    QIcon sign;
    for (const int side : { 16, 22, 32, 48, 64 }) {
        QPixmap drawn
            = QIcon(u":/icons/wqloader.svg"_s)
                  .pixmap(QSize(side, side), condition == Condition::Off ? QIcon::Disabled : QIcon::Normal);
        if (condition > Condition::Good) {
            QPainter painter(&drawn);
            painter.setRenderHint(QPainter::Antialiasing);
            const int part = side * 5 / 8;
            const QRect corner(drawn.width() - part, drawn.height() - part, part, part);
            painter.setBrush(Qt::white);
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(corner);
            // Dark shapes on the white disc, whatever the palette of the panel.
            QPalette light;
            light.setColor(QPalette::Base, Qt::white);
            QPixmap shape = iconOf(condition).pixmap(QSize(part, part));
            QPainter tint(&shape);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(shape.rect(), colourOf(condition, light));
            tint.end();
            painter.drawPixmap(corner.adjusted(1, 1, -1, -1), shape);
        }
        sign.addPixmap(drawn);
    }
    return sign;
}

/// What a notice is about, with its site.
QString noticeTitle(const QString &subject, const QString &site)
{
    return subject == site ? shownPlainly(site, 60)
                           : u"%1 – %2"_s.arg(shownPlainly(site, 60), shownPlainly(subject, 60));
}

} // namespace

TrayIcon::TrayIcon(SitesModel &sites, const Clock &clock, QObject *parent, IsThere isThere)
    : QObject(parent)
    , m_sites(sites)
    , m_clock(clock)
    , m_isThere(std::move(isThere))
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_icon.setContextMenu(&m_menu);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(300);
    m_trayTimer.setInterval(5000);
    m_noticeTimer.setInterval(5000);
    connect(&m_refreshTimer, &QTimer::timeout, this, &TrayIcon::refresh);
    connect(&m_trayTimer, &QTimer::timeout, this, &TrayIcon::lookForTray);
    connect(&m_noticeTimer, &QTimer::timeout, this, &TrayIcon::notice);
    const auto refreshSoon = [this] {
        if (!m_refreshTimer.isActive())
            m_refreshTimer.start();
    };
    connect(&sites, &SitesModel::dataChanged, this, refreshSoon);
    connect(&sites, &SitesModel::rowsInserted, this, refreshSoon);
    connect(&sites, &SitesModel::rowsRemoved, this, refreshSoon);
    connect(&sites, &SitesModel::modelReset, this, refreshSoon);
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::fillMenu);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::showWanted);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT showWanted();
    });
    fillMenu();
    refresh();
    lookForTray();
    m_trayTimer.start();
    m_noticeTimer.start();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::lookForTray()
{
    const bool isThere = m_isThere();
    if (isThere == m_isSeen)
        return;
    m_isSeen = isThere;
    // Shown anew for each tray: an icon that was shown without one may stay away for ever.
    m_icon.setVisible(isThere);
    Q_EMIT seenChanged(isThere);
}

void TrayIcon::refresh()
{
    std::vector<TraySite> sites;
    for (int row = 0; row < m_sites.rowCount(); ++row)
        sites.push_back(traySite(m_sites.site(row), m_sites.link(row)));
    const TrayState state = worstOf(std::move(sites));
    if (state.condition != m_state.condition || m_icon.icon().isNull())
        m_icon.setIcon(signOf(state.condition));
    if (state.tip != m_state.tip)
        m_icon.setToolTip(state.tip);
    const bool isOther = state != m_state;
    m_state = state;
    if (isOther && !m_menu.isVisible())
        fillMenu();
}

void TrayIcon::setNotices(bool areWanted, const QuietHours &quiet)
{
    m_areNoticesWanted = areWanted;
    m_quiet = quiet;
    if (!areWanted)
        m_held.clear();
}

bool TrayIcon::isQuiet() const
{
    return m_quiet.contains(QDateTime::fromSecsSinceEpoch(m_clock.wall().count()).time());
}

void TrayIcon::notice()
{
    const auto now = m_clock.monotonic();
    for (int row = 0; row < m_sites.rowCount(); ++row)
        lookAt(row, now);
    if (isQuiet() || !m_isSeen)
        return;
    if (const auto missed = m_held.take())
        tell(tr("During the quiet hours"), missed->words,
            missed->isTrouble ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

void TrayIcon::lookAt(int row, std::chrono::milliseconds now)
{
    const Site &site = m_sites.site(row);
    const LoaderLink &link = m_sites.link(row);
    if (link.state() == LoaderLink::State::Closed) {
        m_notifier.forget(site.id);
        m_held.forget(site.id);
        return;
    }
    if (link.state() == LoaderLink::State::Opening)
        return; // says nothing new
    const bool isLost = link.state() == LoaderLink::State::Lost;
    const bool isSilent = link.silence().count() > 0;
    const QString words = isLost ? describe(link.trouble(), site).what
        : isSilent               ? describeSilence(link).what
                                 : problemOf(link.status()).what;
    if (const auto notice = m_notifier.look(site.id, site.name, words, now))
        giveOut(site.id, *notice, site.name);
    if (isLost || isSilent)
        return; // what is known of the targets is old
    for (const TargetStatus &target : link.status().targets) {
        const bool isTrouble = conditionOf(target) >= Condition::Warning;
        const QString what = problemOf(target).what;
        const QString id = site.id + u'/' + target.name;
        const auto notice = m_notifier.look(id, target.name,
            !isTrouble           ? QString()
                : what.isEmpty() ? stateText(target)
                                 : what,
            now);
        if (notice)
            giveOut(id, *notice, site.name);
    }
}

void TrayIcon::giveOut(const QString &id, const TrayNotifier::Notice &notice, const QString &site)
{
    if (!m_areNoticesWanted)
        return;
    if (isQuiet())
        m_held.hold(id, noticeTitle(notice.subject, site), notice);
    else
        showNotice(notice, site);
}

void TrayIcon::showNotice(const TrayNotifier::Notice &notice, const QString &site)
{
    tell(noticeTitle(notice.subject, site),
        notice.isRecovery ? tr("All is well again.") : shownPlainly(notice.words, 300),
        notice.isRecovery ? QSystemTrayIcon::Information : QSystemTrayIcon::Warning);
}

bool TrayIcon::tell(const QString &title, const QString &words, QSystemTrayIcon::MessageIcon sign)
{
    if (!m_isSeen)
        return false;
    // Many notification servers take the body for markup.
    m_icon.showMessage(title, words.toHtmlEscaped(), sign);
    Q_EMIT told(title, words);
    return true;
}

void TrayIcon::fillMenu()
{
    m_menu.clear();
    for (QMenu *old : m_menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        delete old;
    for (int row = 0; row < m_sites.rowCount(); ++row)
        addSiteMenu(row);
    if (!m_state.problem.isEmpty()) {
        m_menu.addSeparator();
        m_menu.addAction(iconOf(m_state.condition), shownPlainly(m_state.problem, 80).replace(u'&', "&&"_L1),
            this, [this] {
                if (const int row = m_sites.rowOf(m_state.problemSite); row >= 0)
                    Q_EMIT siteWanted(row);
            });
    }
    m_menu.addSeparator();
    m_menu.addAction(tr("&Open WQLoader"), this, &TrayIcon::showWanted);
    m_menu.addAction(tr("&Quit"), this, &TrayIcon::quitWanted);
}

void TrayIcon::addSiteMenu(int row)
{
    const LoaderLink &link = m_sites.link(row);
    const Site &site = m_sites.site(row);
    auto *menu = new QMenu(
        u"%1 – %2"_s.arg(shownPlainly(site.name, 60), summaryText(link)).replace(u'&', "&&"_L1), &m_menu);
    menu->setIcon(iconOf(conditionOf(link)));
    menu->addAction(tr("&Show"), this, [this, id = site.id] {
        if (const int at = m_sites.rowOf(id); at >= 0)
            Q_EMIT siteWanted(at);
    });
    const bool isAdmin = link.state() == LoaderLink::State::Open && link.hello().role == LinkRole::Admin;
    for (const auto &[text, order] : { std::pair{ tr("&Pause all targets"), &LoaderClient::pause },
             std::pair{ tr("&Resume all targets"), &LoaderClient::resume } }) {
        QAction *action = menu->addAction(text, this, [this, id = site.id, order = order] {
            if (const int at = m_sites.rowOf(id); at >= 0)
                commandAll(at, order);
        });
        action->setEnabled(isAdmin);
    }
    m_menu.addMenu(menu);
}

void TrayIcon::commandAll(int row, Order order)
{
    LoaderLink &link = m_sites.link(row);
    for (const TargetStatus &target : link.status().targets) {
        const auto then = [this, name = target.name](const Reply<NoValue> &reply) {
            if (!reply)
                showNotice({ false, name, reply.error().words }, name);
        };
        (LoaderClient(&link).*order)(target.name, then).giveTo(this);
    }
}

} // namespace wql
