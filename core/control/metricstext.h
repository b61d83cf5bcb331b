// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"

#include <QByteArray>

#include <chrono>

namespace wql {

/// The status in Prometheus' text format 0.0.4 (docs/metrics.md lists the metrics). A counter starts again at
/// zero with the loader, as Prometheus expects. \a now is seconds since 1970.
QByteArray metricsText(const LoaderStatus &status, std::chrono::seconds now);

} // namespace wql
