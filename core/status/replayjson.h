// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/routing/replay.h"

#include <QJsonObject>

namespace wql {

/// A **replay** of docs/control.md.
QJsonObject toJson(const ReplayResult &result);
/// Of a peer's replay: bounded; what is missing becomes empty.
ReplayResult replayResultFromJson(const QJsonObject &json);

} // namespace wql
