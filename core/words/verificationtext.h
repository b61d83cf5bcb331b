// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/upload/verificationreport.h"

#include <QString>
#include <QStringList>

namespace wql {

/// How many of the rows were asked for, and whether they are there.
QString conclusionText(const VerificationSummary &summary);

/// Why rows were not asked for: a sentence for each reason.
QStringList notAskedTexts(const VerificationTally &total);

/// Why a result says less than was ordered: a sentence for each reason.
QStringList remarkTexts(const VerificationSummary &summary);

/// What a repair that is done came to. \a target is its name as it may be shown.
QString repairedText(const QString &target, const VerificationSummary &summary);

/// How far a verification or its repair is, in one short line.
QString progressText(const VerificationSummary &summary);

} // namespace wql
