// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/sitehead.h"

#include "core/client/loaderlink.h"
#include "gui/look/banner.h"
#include "gui/models/site.h"
#include "gui/text/linktext.h"
#include "gui/text/plaintext.h"

#include <QLabel>
#include <QMainWindow>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace wql {

SiteHead::SiteHead(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_trouble(new Banner(window))
    , m_who(new QLabel(window))
{
    m_trouble->setObjectName(u"siteTrouble"_s);
    m_who->setObjectName(u"who"_s);
    m_who->setTextFormat(Qt::PlainText);
    window->statusBar()->addPermanentWidget(m_who);
}

void SiteHead::showAllSites()
{
    m_window->setWindowTitle(tr("%1 – WQLoader").arg(tr("All sites")));
    m_who->clear();
    m_trouble->hide();
}

void SiteHead::showNone(bool areThereSites)
{
    m_window->setWindowTitle(tr("WQLoader"));
    m_who->clear();
    m_trouble->showMessage(areThereSites ? tr("Choose a site at the left.")
                                         : tr("There is no site yet: add the loader you want to see."),
        {}, areThereSites ? QString() : tr("Set up…"));
}

void SiteHead::show(const Site &site, const LoaderLink &link)
{
    const bool isSilent = link.silence().count() > 0;
    m_window->setWindowTitle(isSilent ? tr("%1 – %2 – WQLoader").arg(site.name, silenceText(link))
                                      : tr("%1 – WQLoader").arg(site.name));
    reviewTrouble(site, link);
    const LinkHello &hello = link.hello();
    m_who->setText(link.state() != LoaderLink::State::Open || isSilent ? summaryText(link)
            : hello.role == LinkRole::Admin
            ? tr("%1, version %2").arg(shownPlainly(hello.host, 60), shownPlainly(hello.version, 20))
            : tr("%1, version %2, looking only")
                  .arg(shownPlainly(hello.host, 60), shownPlainly(hello.version, 20)));
}

void SiteHead::reviewTrouble(const Site &site, const LoaderLink &link)
{
    switch (link.state()) {
    case LoaderLink::State::Closed:
        m_trouble->showMessage(tr("This site is not connected."), {}, tr("Connect"));
        break;
    case LoaderLink::State::Opening:
        break; // what was said before stays until it is known better
    case LoaderLink::State::Lost: {
        const FailureText text = describe(link.trouble(), site);
        m_trouble->showMessage(text.what, text.mend, tr("Connect now"));
        break;
    }
    case LoaderLink::State::Open:
        if (link.silence().count() > 0) {
            const FailureText text = describeSilence(link);
            m_trouble->showMessage(text.what, text.mend, tr("Connect anew"));
        } else {
            m_trouble->hide();
        }
        break;
    }
}

} // namespace wql
