// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "headless/wqloaderctl/verb.h"

#include <QMultiMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace wql {

/// What the command line asks for, checked against the table of verbs.
struct Invocation {
    enum class Wants { Run, Help, Version };
    Wants wants = Wants::Run;
    const Verb *verb = nullptr; ///< of Help: null for the overview
    QStringList positions;
    QMultiMap<QString, QString> options; ///< without dashes; flags have an empty value

    bool has(QLatin1StringView option) const { return options.contains(option); }
    QString value(QLatin1StringView option, const QString &otherwise = {}) const
    {
        return options.value(option, otherwise);
    }
    /// Where the configuration is that this machine's loader reads.
    QString configFile() const;
    /// True if the configuration was named, so that a file is asked and not a running loader.
    bool isOffline() const { return has(QLatin1StringView("config")); }
};

/// \a arguments without the program's name. The failure is a sentence.
Result<Invocation, QString> parseInvocation(const QStringList &arguments);

} // namespace wql
