// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace wql {

/// A language that nobody speaks: each sentence in brackets, accented, and 40 % longer. What is shown without
/// brackets was never handed to a translator; what does not fit will not fit in German either.
class PseudoTranslator : public QTranslator {
public:
    static constexpr QChar open{ u'⟦' };
    static constexpr QChar close{ u'⟧' };

    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override;
};

} // namespace wql
