// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace wql {

/// Asks before something that cannot be taken back, without blocking. \a question holds no markup; \a yes is
/// what the button does, as a verb; \a then runs if it was pressed. The default is not to.
/// It has the title of the window that asks, which names the site.
/// A question of the same \a parent that still waits is answered with no.
void ask(QWidget *parent, const QString &question, const QString &yes, const std::function<void()> &then);

} // namespace wql
