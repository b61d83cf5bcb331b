// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/enumnames.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace wql {

/// One thing that the doctor looked at.
struct Finding {
    enum class Level { Ok, Warning, Problem };
    Level level = Level::Ok;
    QString check; ///< what was looked at, in a word or two
    QString what;
    QString mend; ///< the line to type or write; empty if nothing has to be done

    bool operator==(const Finding &) const = default;
};

using Findings = std::vector<Finding>;

template <>
inline constexpr auto wireNames<Finding::Level> = enumNames<Finding::Level>({
    { Finding::Level::Ok, "ok" },
    { Finding::Level::Warning, "warning" },
    { Finding::Level::Problem, "problem" },
});

/// `{findings: [{level, check, what, mend}]}`, as docs/wqloaderctl.md has it.
QJsonObject toJson(const Findings &findings);

} // namespace wql
