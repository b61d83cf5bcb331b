// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/targetstate.h"

namespace wql {

using TargetState = TargetStatus::State;

TargetState stateOf(const UploadMachine &machine)
{
    switch (machine.waiting()) {
    case UploadMachine::Waiting::BackingOff:
        return TargetState::BackingOff;
    case UploadMachine::Waiting::Parked:
        return TargetState::Parked;
    case UploadMachine::Waiting::No:
        break;
    }
    switch (machine.phase()) {
    case UploadMachine::Phase::Stopped:
        return TargetState::Stopped;
    case UploadMachine::Phase::AskingMark:
    case UploadMachine::Phase::Skipping:
    case UploadMachine::Phase::Probing:
    case UploadMachine::Phase::Settling:
        return TargetState::Starting;
    case UploadMachine::Phase::Reconciling:
        return TargetState::Reconciling;
    case UploadMachine::Phase::Streaming:
        return machine.isDrained() ? TargetState::UpToDate : TargetState::Uploading;
    }
    Q_UNREACHABLE();
}

TargetStatus::Remark remarkOf(UploadMachine::Remark remark)
{
    switch (remark) {
    case UploadMachine::Remark::None:
        return TargetStatus::Remark::None;
    case UploadMachine::Remark::MarkInFuture:
        return TargetStatus::Remark::MarkInFuture;
    case UploadMachine::Remark::MarkBelowConfirmed:
        return TargetStatus::Remark::MarkBelowConfirmed;
    }
    Q_UNREACHABLE();
}

} // namespace wql
