// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wql {

/// Text from outside as a window may show it: on one line, at most \a max characters, with control, bidi and
/// other invisible characters made visible as `\u{202E}`. Still to be shown in a widget set to Qt::PlainText.
QString shownPlainly(const QString &text, qsizetype max = 500);

/// The same for a tool tip, which takes what looks like HTML for HTML, and nothing else.
QString shownInToolTip(const QString &text, qsizetype max = 1000);

/// A row, path, pattern or amount that stands in a window written from the right: without this its ends would
/// change places (`acme-*` would read `*-acme`). Any other window gets \a text as it is.
QString isolated(const QString &text);

} // namespace wql
