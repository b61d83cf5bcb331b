// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace wql {

/// Whether the desktop starts the program with the session, which it does by a file in the user's autostart
/// folder (XDG). That file is the truth, whoever changed it; nothing is remembered beside it.
class Autostart {
public:
    enum class State {
        Off, ///< there is no file, or one of ours that starts nothing
        On,
        Foreign ///< the file is somebody else's, or cannot be read: it is left alone
    };

    /// \a folder may not be there yet. \a program is started, by its whole path.
    Autostart(const QString &folder, QString program);

    const QString &file() const { return m_file; }
    State state() const;
    /// Writes the file, or removes it; why not, in words. Changes nothing where all is as wanted already, and
    /// never what is Foreign.
    Result<void, QString> set(bool isOn) const;

private:
    QString m_file;
    QString m_program;
};

/// What the file says, for a \a program that is started into the tray.
QByteArray autostartText(const QString &program);

/// What a file that has \a text does. The program that it names must be there: else nothing is started.
Autostart::State autostartStateOf(const QByteArray &text);

} // namespace wql
