// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/localtestcall.h"

#include "core/status/connectionjson.h"
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
            askForPassword({});
    });
}

LocalTestCall::~LocalTestCall()
{
    delete m_dialog;
}

void LocalTestCall::askForPassword(const QString &trouble)
{
    m_dialog = new PasswordDialog(
        tr("%1 at %2").arg(m_target.user, m_target.url.host()), trouble, false, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { begin(m_dialog->password()); });
    connect(m_dialog, &QDialog::rejected, this, [this] {
        give(unexpected(
            LinkError{ .kind = LinkError::Kind::Refused, .words = tr("no password was given"), .data = {} }));
    });
    m_dialog->open();
}

void LocalTestCall::begin(const Secret &password)
{
    m_test = std::make_unique<ConnectionTest>(
        m_target, password, m_heartbeat ? ConnectionTest::Heartbeat::Send : ConnectionTest::Heartbeat::No);
    connect(m_test.get(), &ConnectionTest::stageFinished, this,
        [this](const ConnectionStage &stage) { m_onStage(toJson(stage)); });
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
