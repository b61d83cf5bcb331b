// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/migration.h"

#include <QJsonArray>

namespace wql {

class Console;

/// What was found, numbered from 1: a table, then what cannot be read with its place.
void showFindings(const Console &console, const std::vector<LoaderFinding> &findings);
QJsonArray findingsJson(const std::vector<LoaderFinding> &findings);

/// What to type, in its order; \a config is the file that was written, or would be.
void showChangeOver(const Console &console, const ChangeOver &commands, const QString &config);

} // namespace wql
