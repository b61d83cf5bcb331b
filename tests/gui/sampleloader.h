// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/targethistory.h"
#include "tests/support/fakelink.h"

namespace wql {

/// A loader as a hoster has it: nine targets in all states, a log and an audit.
LoaderStatus sampleStatus(int tick = 0);

/// Lets \a link answer what pages ask for, and be open.
void playSample(FakeLink &link);
/// One of its rows is refused and waits, and one is missing.
inline constexpr QLatin1StringView sampleOfProof("harbour");
/// A report of the verification that its status tells of: three days, with all that an hour can be.
VerificationReport sampleVerification();
/// A day with a pause, two hours of trouble, and an hour of which nothing is known.
TargetHistory sampleHistory();
/// Two refused rows: number 7 waits and can be cut, number 9 is set aside.
std::vector<ShownRefusedRow> sampleRefusedRows();

/// Lets it have rules too, try them on its log, apply them, and test a target whose certificate nobody knows.
void playRules(FakeLink &link);
/// Lets somebody else change its rules.
void playOthersChange(FakeLink &link);

} // namespace wql
