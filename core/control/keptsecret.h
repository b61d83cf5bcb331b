// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/config/target.h"

#include <vector>

namespace wql {

/// Writes the password of a target where its secret lives, and returns that file: the one that the target of
/// that name among \a targets names, with its mode and group; else, or if others name it too, one of its own
/// in \a folder, which is made if need be. No other target's file is written to. Fails with the reason in
/// words, without a byte of it.
Result<QString, QString> keepSecret(
    const QString &folder, const QString &target, const Secret &password, const std::vector<Target> &targets);

} // namespace wql
