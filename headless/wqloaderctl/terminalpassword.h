// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace wql {

/// A password that a person types twice at the terminal, without echo, or one line of standard input where
/// that is no terminal. Ctrl-C gives up, with the terminal as it was. The failure is a sentence.
Result<Secret, QString> askForPassword(const QString &prompt);

} // namespace wql
