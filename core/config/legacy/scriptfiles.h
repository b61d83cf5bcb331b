// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace wql {

/// What the original reads from its script's folder without being told (manual, 2.4.3): wqloader_cluster.pl
/// with the rules, and wqloader_regexp.pl with Perl that changes rows. We look beside our program and where
/// it was started.
struct ScriptFiles {
    QString cluster; ///< the file that the rules are from; empty: there are none
    std::optional<LegacyImport> rules; ///< those that are on
    QStringList warnings;

    /// The failure is a text for people: a file that others may write, that cannot be read, or whose Perl
    /// may change rows.
    static Result<ScriptFiles, QString> find(const QStringList &folders);
    /// The same about Perl only, for rules that stand in a file which was named.
    static Result<void, QString> checkRegexp(const QStringList &folders);
    /// The folders of this process.
    static QStringList folders();
};

/// The first line of a wqloader_regexp.pl that may change rows; empty: there is none.
QString perlThatChangesRows(const QByteArray &text);

} // namespace wql
