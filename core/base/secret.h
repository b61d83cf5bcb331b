// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QDebug;

namespace wql {

/// A password. It can be compared and revealed on purpose, and never printed by accident.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    Secret(const Secret &) = default;
    Secret &operator=(const Secret &) = default;
    ~Secret();

    /// The bytes themselves, for the one place that puts them on the wire.
    const QByteArray &reveal() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    bool operator==(const Secret &) const = default;

private:
    QByteArray m_value;
};

void operator<<(const QDebug &, const Secret &) = delete;

} // namespace wql
