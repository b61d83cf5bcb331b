// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/texttable.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace wql {

/// Where a verb's words go: what was asked for to standard output, complaints to standard error.
class Console {
public:
    /// \a wantsColors holds only on a terminal, and not with NO_COLOR in the environment.
    /// \a onFailure is called with errno when standard output does not take something.
    Console(bool wantsJson, bool wantsColors, std::function<void(int errorNumber)> onFailure = {});

    bool wantsJson() const { return m_wantsJson; }
    bool hasColors() const { return m_hasColors; }

    void line(const QString &text = {}) const;
    void table(const TextTable &table) const;
    /// A text of several lines that ends with one, as it is.
    void text(const QString &text) const;
    /// Of the verb's documented shape, on several lines; \a compactly on one, for streams of them. What would
    /// change how a terminal shows it is escaped, which is the same JSON.
    void json(const QJsonObject &object, bool compactly = false) const;
    void complain(const QString &text) const;
    /// Words in the colour of their meaning.
    QString toned(const QString &text, Tone tone) const { return wql::toned(text, tone, m_hasColors); }

private:
    void put(const QString &text) const;

    std::function<void(int errorNumber)> m_onFailure;
    bool m_wantsJson;
    bool m_hasColors;
};

} // namespace wql
