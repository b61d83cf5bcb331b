// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/replies.h"

namespace wql {

/// Made visible, each text on one line.
LogLine shownPlainly(const LogLine &line);

/// The line as it may be given to somebody else: what looks like a password is masked. The loader logs none;
/// this is for words of others that it quotes.
QString shareable(const LogLine &line);
/// The same for any text.
QString withoutSecrets(const QString &text);

} // namespace wql
