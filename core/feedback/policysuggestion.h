// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/policy/actionpolicy.h"

#include <QStringList>

namespace wql {

/// The `allow` line that fits an action with these \a arguments, each `Name: value` as the audit has them,
/// and others of its shape: values are told by their kind, not repeated. A person reads it before it is used.
///
/// In plain words why there is none: for what the built-in policy denies, for an Originate that runs an
/// application, and for values that no kind takes under \a policy. What it refuses can still be written by
/// hand, by somebody who knows what it opens.
Result<QString, QString> allowingLine(
    const QString &action, const QStringList &arguments, const ActionPolicy &policy);

} // namespace wql
