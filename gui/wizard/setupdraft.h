// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"
#include "gui/models/site.h"

namespace wql {

/// What the first run knows so far: its pages fill it in, its end makes files and a site of it.
struct SetupDraft {
    enum class Way {
        OneTarget, ///< a loader in this program, with one QueueMetrics
        Import, ///< a loader in this program, with the rules of another loader
        Service, ///< the service on this machine
        Ssh, ///< a service elsewhere
    };
    /// Where the passwords of a loader in this program go.
    enum class Keeping { Keychain, Files };

    QStringList takenNames; ///< of the sites there are
    Way way = Way::OneTarget;
    Site site;
    LoaderConfig config; ///< of a loader in this program; holds its passwords until the end
    QString configFile;
    Keeping keeping = Keeping::Files;

    bool runsHere() const { return way == Way::OneTarget || way == Way::Import; }
    bool hasPasswords() const; ///< that are to be kept somewhere
};

/// \a wanted, or a file beside it with a number in its name if that is there.
QString freeFile(const QString &wanted);

/// A name for the target of that URL: the last part of its path, else its host.
QString targetNameFor(const QUrl &url);

} // namespace wql
