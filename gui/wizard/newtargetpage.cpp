// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/wizard/newtargetpage.h"

#include "core/config/configdocument.h"
#include "core/config/targeturl.h"
#include "gui/look/addressnote.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Over http to another machine the password can be read on the way.
bool isCleartext(const QString &text)
{
    const auto url = targetUrl(text);
    return url && url->scheme() == "http"_L1 && !isLoopback(*url);
}

} // namespace

NewTargetPage::NewTargetPage(SetupDraft &draft, QWidget *parent)
    : SetupPage(draft, parent)
    , m_url(lineEdit(u"url"_s, u"https://stats.example.net/queuemetrics"_s))
    , m_user(lineEdit(u"user"_s))
    , m_password(lineEdit(u"password"_s))
    , m_token(lineEdit(u"token"_s, tr("empty for a single server")))
    , m_cleartext(new QCheckBox(tr("&Send the password in clear, over http"), this))
{
    setTitle(tr("Your QueueMetrics"));
    setSubTitle(tr("The address is what you open in a browser. The user is one of QueueMetrics, with the key "
                   "WQLOADER: often webqloader."));
    m_password->setEchoMode(QLineEdit::Password);
    m_cleartext->setObjectName(u"cleartext"_s);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Address"), m_url);
    form->addRow({}, new AddressNote(m_url, this));
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(tr("Server name in the cluster (&token)"), m_token);
    form->addRow({}, m_cleartext);
    form->addRow(problemLabel());
    connect(m_url, &QLineEdit::textChanged, this, &NewTargetPage::showCleartext);
    connect(m_cleartext, &QCheckBox::toggled, this, &NewTargetPage::review);
    showCleartext();
}

void NewTargetPage::initializePage()
{
    if (m_user->text().isEmpty())
        m_user->setText(u"webqloader"_s);
    review();
}

bool NewTargetPage::validatePage()
{
    Target target;
    target.url = targetUrl(AddressNote::addressIn(m_url)).value_or(QUrl());
    target.name = targetNameFor(target.url);
    target.user = m_user->text().trimmed();
    target.password = { .kind = SecretReference::Kind::Value, .value = Secret(m_password->text().toUtf8()) };
    target.token = m_token->text().trimmed() == "-"_L1 ? QString() : m_token->text().trimmed();
    target.allowCleartext = m_cleartext->isVisibleTo(this) && m_cleartext->isChecked();
    LoaderConfig config;
    config.rules = { { .name = tr("Everything"), .target = target.name } };
    config.targets = { std::move(target) };
    draft().config = std::move(config);
    return true;
}

QString NewTargetPage::problem() const
{
    const QString text = AddressNote::addressIn(m_url);
    if (text.isEmpty())
        return tr("Type the address of QueueMetrics.");
    if (const auto url = targetUrl(text); !url)
        return u"%1; %2"_s.arg(url.error().text.text(), url.error().mend.text());
    if (isCleartext(text) && !m_cleartext->isChecked())
        return tr("Over http anybody on the way can read the password. Write https, or allow it.");
    if (m_user->text().trimmed().isEmpty())
        return tr("Type the user.");
    if (m_password->text().isEmpty())
        return tr("Type the password.");
    for (const QLineEdit *edit : { m_user, m_token }) {
        if (!ConfigDocument::isWritable(edit->text().trimmed()))
            return tr("A value must stand on one line.");
    }
    return {};
}

void NewTargetPage::showCleartext()
{
    m_cleartext->setVisible(isCleartext(AddressNote::addressIn(m_url)));
}

} // namespace wql
