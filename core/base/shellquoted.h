// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wql {

/// \a word in single quotes: a POSIX shell takes all of it as one word, and nothing inside is special.
inline QString shellQuoted(QString word)
{
    return u'\'' + word.replace(u'\'', QLatin1StringView("'\\''")) + u'\'';
}

} // namespace wql
