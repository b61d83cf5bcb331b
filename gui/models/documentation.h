// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace wql {

/// Where the documentation may be: where packages put it, below each of \a dataDirectories (XDG), and beside
/// a program in \a programDirectory that was installed elsewhere, or was just built.
QStringList documentationPlaces(const QString &programDirectory, const QStringList &dataDirectories);

/// The first of \a places that has the documentation; empty: none has.
QString documentationIn(const QStringList &places);

/// The page that lists all others.
inline QString documentationStart()
{
    return QStringLiteral("index.md");
}

} // namespace wql
