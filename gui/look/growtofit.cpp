// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/growtofit.h"

#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace wql {

void growToFit(QWidget *dialog)
{
    QLayout *layout = dialog->layout();
    if (!layout)
        return;
    layout->invalidate();
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog->width())
                                                   : layout->totalSizeHint().height();
    // The frame needs room, too.
    const int room = dialog->screen()->availableGeometry().height() - dialog->fontMetrics().height() * 3;
    if (const int height = std::min(wanted, room); height > dialog->height())
        dialog->resize(dialog->width(), height);
}

} // namespace wql
