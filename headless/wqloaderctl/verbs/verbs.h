// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

namespace wql {

class Run;

/// The functions behind the table of verbs, each in a file of its own.
namespace verb {

void status(Run &run);
void history(Run &run);
void check(Run &run);
void trace(Run &run);
void replay(Run &run);
void test(Run &run);
void refused(Run &run);
void load(Run &run);
void rules(Run &run);
void actions(Run &run);
void import(Run &run);
void importDetected(Run &run); ///< import --detect
void exportRules(Run &run);
void fleet(Run &run);
void tail(Run &run);
void pause(Run &run);
void resume(Run &run);
void resync(Run &run);
void decide(Run &run);
void metrics(Run &run);
void doctor(Run &run);
void bundle(Run &run);
void secret(Run &run);
void complete(Run &run);
void stdio(Run &run);
void verify(Run &run);

} // namespace verb

} // namespace wql
