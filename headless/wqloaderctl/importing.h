// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/importplan.h"

#include <QJsonObject>

namespace wql {

class Console;
struct Invocation;

/// Where an import goes by the command line.
struct ImportPaths {
    QString config; ///< empty: it is shown only
    QString secrets;

    static ImportPaths of(const Invocation &invocation);
};

/// Writes the configuration and its passwords, if they are to be written. What is there already is replaced
/// only if \a force. The failure is a sentence.
Result<void, QString> writeImport(const ImportPlan &plan, const ImportPaths &paths, bool force);

/// What was read, and what was or would be written; \a written is empty if nothing was.
void showImport(const Console &console, const ImportPlan &plan, const QString &written);
QJsonObject importJson(const ImportPlan &plan, const QString &written);

} // namespace wql
