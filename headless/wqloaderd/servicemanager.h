// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

/// What systemd is told, where there is one.
namespace wql::servicemanager {

void ready();
void reloading();
void stopping();

} // namespace wql::servicemanager
