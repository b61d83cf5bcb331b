// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderlink.h"

namespace wql {

/// How well something fares, from best to worst; what a shape and a colour are given for.
enum class Condition {
    Off, ///< not wanted, or not known yet
    Good,
    Paused, ///< on purpose
    Working, ///< busy, will be good by itself
    Warning, ///< trouble that is expected to pass
    Silent, ///< it does not answer: nothing that is known of it is sure
    Bad, ///< a person has to do something
};

/// What an operator looks for among many targets, from the least to the most urgent. Only a matter of its
/// condition and of a lag that lasts, so that a target which is fed now and then does not change places with
/// each row.
enum class Standing {
    Off,
    Well,
    Paused,
    Lagging, ///< at work, and rows wait for a minute or longer
    Retrying,
    NotKnown, ///< its loader does not answer
    NeedsAttention,
};
inline constexpr int standings = int(Standing::NeedsAttention) + 1;

Condition conditionOf(TargetStatus::State state);
/// Of the target: its state, a remark that needs attention, and refused rows that wait for a person.
Condition conditionOf(const TargetStatus &target);
/// \a isKnown: its loader answers.
Standing standingOf(const TargetStatus &target, bool isKnown = true);
/// The condition whose shape and colour stand for it.
Condition conditionOf(Standing standing);
/// Of the whole loader: the log, its state store and its worst target.
Condition conditionOf(const LoaderStatus &status);
/// Of a link and the loader behind it; Off while nobody wants it open.
Condition conditionOf(const LoaderLink &link);
/// What is known of the loader is of now.
bool isAnswering(const LoaderLink &link);

} // namespace wql
