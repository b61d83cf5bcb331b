// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/passwordkeeping.h"

#include "core/base/secret.h"
#include "gui/text/plaintext.h"

#include <QTimer>

namespace wql {

PasswordKeeping::PasswordKeeping(LoaderLink *link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
}

void PasswordKeeping::keep(const QString &target, const QString &password)
{
    const auto then = [this](const Reply<KeptSecret> &reply) {
        if (reply)
            Q_EMIT kept(*reply);
        else
            Q_EMIT failed(
                tr("The loader did not keep the password: %1").arg(shownPlainly(reply.error().words)));
    };
    m_call = LoaderClient(m_link).setSecret(target, Secret(password.toUtf8()), then);
    if (!m_call)
        QTimer::singleShot(0, this, [this] { Q_EMIT failed(tr("There is no connection to the loader.")); });
}

QString PasswordKeeping::waitingText()
{
    return tr("The password is sent to the loader…");
}

} // namespace wql
