// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"

namespace wql {

/// A password on its way from another loader's file into one of its own.
struct SecretFile {
    QString target;
    QString path;
    Secret secret;
};

/// What an import would write: a configuration that names files for its passwords, and those files.
struct ImportPlan {
    LoaderConfig config;
    std::vector<ImportNote> notes;
    std::vector<SecretFile> secrets;
};

/// The file of another loader, told by its content: Uniloader's splitter, /etc/sysconfig/wqloaderd, else
/// wqloader_cluster.pl.
/// \a isAlone: no other file is to be joined with it.
LegacyResult importLegacyFile(const QByteArray &text, const QString &file, bool isAlone = true);

/// Joins the sysconfig file of a loader, which says where the log is, with the file that holds its rules.
/// The one target that sysconfig files name counts only where there is no file with rules.
Result<LegacyImport, QString> joined(const std::vector<LegacyImport> &imports);

/// Moves each password into a file under \a secretsFolder, and leaves out a log file that the new service
/// could not write.
ImportPlan planOf(const LegacyImport &import, const QString &secretsFolder);

/// The file that holds the password of a target. A name of the operator's never becomes a path: what is no
/// letter, digit, hyphen or underscore is replaced, with a mark that keeps two such names apart.
QString secretPath(const QString &folder, const QString &target);

} // namespace wql
