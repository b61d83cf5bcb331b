// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace wql {

/// A duration with its two largest units: "5 s", "3 min", "2 h 5 min", "4 d 3 h". What is below zero is zero.
QString durationText(std::chrono::seconds duration);

} // namespace wql
