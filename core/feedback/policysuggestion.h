// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/policy/actionpolicy.h"

#include <QStringList>

namespace wql {

/// The lines, `allow = ...` or `variable = ...`, that let an action of this shape pass, and as little else as
/// can be said: what names somebody keeps its kind, so that it stays the target's own; a number to dial, a
/// context or an unknown variable is allowed with this value only. \a arguments are `Name: value` as the
/// audit has them. A person reads the lines before they are used.
///
/// In plain words why there are none: for what the built-in policy denies, for an Originate that runs an
/// application, and for values that no kind takes under \a policy. What it refuses can still be written by
/// hand, by somebody who knows what it opens.
Result<QStringList, QString> suggestedLines(
    const QString &action, const QStringList &arguments, const ActionPolicy &policy);

} // namespace wql
