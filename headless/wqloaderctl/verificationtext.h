// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/upload/verificationreport.h"

#include <QString>
#include <QStringList>

namespace wql {

/// A verification for people: a table by day, in local time, with the hours in which something is wrong, or
/// with all hours; then examples, and what it comes to.
QStringList verificationLines(
    const QString &target, const VerificationReport &report, bool allHours, bool colors);

/// In one line what it came to, or how far it is.
QString verifiedText(const VerificationSummary &summary);

} // namespace wql
