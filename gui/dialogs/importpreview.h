// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace wql {

/// What an import would bring, as a table: what was read, mapped, changed and dropped, and where it stood.
/// Shows only; nothing is taken over here.
class ImportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ImportPreview(QWidget *parent = nullptr);

    /// A sentence in place of an import.
    void say(const QString &words);
    /// What was found in \a name, or why nothing was.
    void show(const LegacyResult &result, const QString &name);

private:
    void showNotes(const std::vector<ImportNote> &notes);
    void showProblems(const std::vector<ConfigProblem> &problems);

    QLabel *m_summary;
    QTreeWidget *m_notes;
};

} // namespace wql
