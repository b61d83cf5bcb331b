// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/localtestcall.h"

#include "core/secrets/keychain/keychaincall.h"
#include "core/status/statusjson.h"
#include "gui/dialogs/passworddialog.h"

#include <QJsonArray>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace wql {

LocalTestCall::LocalTestCall(const Target &target, bool heartbeat, QWidget *window, OnStage onStage)
    : LinkCall(window)
    , m_target(target)
    , m_heartbeat(heartbeat)
    , m_window(window)
    , m_onStage(std::move(onStage))
{
    QTimer::singleShot(0, this, [this] {
        if (m_target.user.isEmpty())
            begin({});
        else
            lookUpPassword();
    });
}

LocalTestCall::LocalTestCall(
    const Target &target, const Secret &password, bool heartbeat, QObject *parent, OnStage onStage)
    : LinkCall(parent)
    , m_target(target)
    , m_heartbeat(heartbeat)
    , m_onStage(std::move(onStage))
{
    begin(password);
}

LocalTestCall::~LocalTestCall()
{
    delete m_dialog;
}

QString LocalTestCall::entry() const
{
    return m_target.user + u'@' + m_target.url.toString(QUrl::RemoveUserInfo);
}

void LocalTestCall::lookUpPassword()
{
    connect(KeychainCall::read(entry(), this), &KeychainCall::finished, this,
        [this](const KeychainResult &result) {
            m_isRemembered = result.has_value();
            if (result)
                begin(*result);
            else if (result.error().kind == KeychainFailure::Kind::NotFound)
                askForPassword({}, true);
            else
                askForPassword(
                    tr("The keychain of this computer cannot be used. %1").arg(result.error().words), false);
        });
}

void LocalTestCall::askForPassword(const QString &trouble, bool canRemember)
{
    m_dialog = new PasswordDialog(
        tr("%1 at %2").arg(m_target.user, m_target.url.host()), trouble, canRemember, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, &LocalTestCall::onAccepted);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        give(unexpected(
            LinkError{ .kind = LinkError::Kind::Refused, .words = tr("no password was given"), .data = {} }));
    });
    m_dialog->open();
}

void LocalTestCall::onAccepted()
{
    if (m_dialog->isToBeRemembered())
        KeychainCall::keep(entry(), m_dialog->password(), this);
    begin(m_dialog->password());
}

void LocalTestCall::begin(const Secret &password)
{
    m_test = std::make_unique<ConnectionTest>(
        m_target, password, m_heartbeat ? ConnectionTest::Heartbeat::Send : ConnectionTest::Heartbeat::No);
    connect(m_test.get(), &ConnectionTest::stageFinished, this, [this](const ConnectionStage &stage) {
        if (m_isRemembered && stage.failure && stage.failure->kind == ApiFailure::Kind::Unauthorized)
            KeychainCall::forget(entry(), this);
        m_onStage(stage);
    });
    connect(m_test.get(), &ConnectionTest::finished, this, [this](const ConnectionReport &report) {
        give(QJsonObject{ { u"targets"_s, QJsonArray{ toJson(m_target.name, report) } } });
    });
    m_test->start();
}

void LocalTestCall::give(const LinkResult &result)
{
    Q_EMIT finished(result);
}

} // namespace wql
