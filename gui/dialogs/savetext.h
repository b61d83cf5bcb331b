// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace wql {

/// Asks where \a bytes are to be saved, proposing \a name, and saves them there for their owner only; says so
/// if that fails. Does not block.
void saveText(QWidget *parent, const QString &title, const QString &name, const QByteArray &bytes);

/// The same for files of other kinds: the name that was chosen says which of \a filters it is.
void saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filters,
    const std::function<QByteArray(const QString &path)> &bytesFor);

} // namespace wql
