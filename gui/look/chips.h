// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/sitecount.h"

#include <QSet>
#include <QWidget>

#include <array>

class QPushButton;

namespace wql {

/// A button for each standing that a target has, worst first, with how many there are; those that are pressed
/// say which ones are wanted. Before them stands how many sites nobody hears of. One without targets is not
/// shown, unless it is pressed.
class Chips : public QWidget {
    Q_OBJECT
public:
    explicit Chips(QWidget *parent = nullptr);

    void setCount(const std::array<int, standings> &count);
    /// What is the matter with sites themselves, before the targets; such a button leads there.
    void setSites(const SiteCount &count);
    /// Empty: all are.
    QSet<int> wanted() const;

Q_SIGNALS:
    void wantedChanged();
    void siteWanted(wql::SiteStanding standing);

private:
    std::array<QPushButton *, standings> m_buttons;
    std::array<int, standings> m_count;
    std::array<QPushButton *, siteStandings> m_siteButtons;
};

} // namespace wql
