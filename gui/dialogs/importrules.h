// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"

#include <QDialog>

#include <optional>

class QPushButton;

namespace wql {

class ImportPreview;
class RuleDocument;

/// Reads a file of another loader, or a configuration of ours, and says what it would bring before it is
/// added.
class ImportRules : public QDialog {
    Q_OBJECT
public:
    explicit ImportRules(RuleDocument *document, QWidget *parent = nullptr);

    /// Shows what \a text would bring; what kind of file it is, is seen from the text.
    void preview(const QByteArray &text, const QString &name);

private:
    void choose();
    void take();

    RuleDocument *m_document;
    ImportPreview *m_preview;
    QPushButton *m_add;
    std::optional<LoaderConfig> m_found;
};

/// Reads a cluster file, a splitter file, a sysconfig file or one of ours.
LegacyResult importAnything(const QByteArray &text, const QString &name);

} // namespace wql
