// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace wql {

/// What a comment says is for who may change the configuration: an old password may stand in any of its
/// words.
enum class Comments { Shown, Masked };

/// A configuration's text without its secrets (core/config/secretspans.h): each is written `********`.
QByteArray maskedText(const QByteArray &text, Comments comments = Comments::Shown);

/// The edited \a texts with the passwords that \a former has in the place of `********`, found by section and
/// key (or by the rest of a comment's line). The failure names a section that has no former password: it was
/// renamed, or is new.
Result<std::vector<QByteArray>, QString> unmaskedTexts(
    const std::vector<QByteArray> &texts, const std::vector<QByteArray> &former);

} // namespace wql
