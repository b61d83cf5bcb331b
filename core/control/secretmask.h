// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace wql {

/// A configuration's text without its passwords: the value of each key that is a secret, and of each comment
/// or misspelt line that looks like one, is written `********`.
QByteArray maskedText(const QByteArray &text);

/// The edited \a texts with the passwords that \a former has in the place of `********`, found by section and
/// key (or by the rest of a comment's line). The failure names a section that has no former password: it was
/// renamed, or is new.
Result<std::vector<QByteArray>, QString> unmaskedTexts(
    const std::vector<QByteArray> &texts, const std::vector<QByteArray> &former);

} // namespace wql
