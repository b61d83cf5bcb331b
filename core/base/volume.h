// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace wql {

/// Whether both paths lie on one file system, links followed: what a pair of machines hands over, it hands
/// over whole. What is not there counts as the folder it would be made in. None: one
/// cannot be looked at.
std::optional<bool> areOnOneVolume(const QString &path, const QString &other);

/// Whether another machine may have or get the volume of that path: a replicated device, a network or cluster
/// file system. None that is known: false.
bool isOnSharedVolume(const QString &path);

} // namespace wql
