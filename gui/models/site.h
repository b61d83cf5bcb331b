// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/enumnames.h"

#include <QColor>
#include <QString>

#include <functional>
#include <memory>

namespace wql {

class LoaderLink;

/// A loader that the window looks at: where it is, and how the operator wants to see it. Holds no password.
struct Site {
    enum class Kind {
        Service, ///< the service on this machine
        Ssh, ///< a service elsewhere
        ThisProgram, ///< a loader that runs as long as this program
    };

    QString id; ///< for ever the same, never shown
    QString name;
    Kind kind = Kind::Service;
    /// Service: the socket, empty for the usual one; Ssh: [user@]host; ThisProgram: the
    /// configuration, empty for the usual one.
    QString place;
    QColor colour; ///< invalid: none
    bool asksBeforeApplying = false; ///< a production system
    bool isWanted = true; ///< connected as long as the program runs

    bool operator==(const Site &) const = default;
};

template <>
inline constexpr auto wireNames<Site::Kind> = enumNames<Site::Kind>({
    { Site::Kind::Service, "service" },
    { Site::Kind::Ssh, "ssh" },
    { Site::Kind::ThisProgram, "this-program" },
});

/// Why \a place cannot be one of that kind, or nothing. What begins with a dash would be an option to ssh, so
/// it is no host.
enum class PlaceProblem { None, Empty, NotAbsolute, NoHost };
PlaceProblem problemOf(Site::Kind kind, const QString &place);

/// Makes the link of a site, closed. The program gives it to the window, which so knows no socket, no ssh and
/// no engine.
using LinkFactory = std::function<std::unique_ptr<LoaderLink>(const Site &)>;

} // namespace wql
