// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QAbstractButton;

namespace wql {

class LoaderLink;

/// Why the loader behind \a link, which may be null, takes no orders from this window; empty: it does.
QString orderObstacle(const LoaderLink *link);

/// Lets \a button be used, or says to eyes and ears why it cannot be.
void setObstacle(QAbstractButton *button, const QString &obstacle);

} // namespace wql
