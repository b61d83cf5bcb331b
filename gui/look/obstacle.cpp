// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/obstacle.h"

#include "core/client/loaderlink.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace wql {

namespace {

struct Obstacle {
    Q_DECLARE_TR_FUNCTIONS(Obstacle)
};

} // namespace

QString orderObstacle(const LoaderLink *link)
{
    if (!link || link->state() != LoaderLink::State::Open)
        return Obstacle::tr("There is no connection to the loader");
    return link->hello().role == LinkRole::Admin ? QString()
                                                 : Obstacle::tr("You may only look at this loader");
}

void setObstacle(QAbstractButton *button, const QString &obstacle)
{
    button->setEnabled(obstacle.isEmpty());
    button->setToolTip(obstacle);
    button->setAccessibleDescription(obstacle);
}

} // namespace wql
