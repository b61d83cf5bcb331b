// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

namespace wql {

/// Shows each page of the window, and then each dialog, with a loader that has everything to show, and lets
/// \a look see it: \a name is `rules`, `dialog-apply` and so on. Made anew each time, in the language, the
/// direction and the letters that the application has then; the window is as large as a small screen.
using Look = std::function<void(QWidget &face, const QString &name)>;
void showEveryFace(const Look &look, QSize window = { 1366, 768 });

} // namespace wql
