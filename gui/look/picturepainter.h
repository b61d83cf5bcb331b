// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/routingpicture.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace wql {

/// How a picture is painted.
struct PictureLook {
    QPalette palette;
    QFont font;
    int node = -1; ///< chosen; its bands stand out
    int band = -1; ///< chosen or under the mouse
    bool hasFocus = false;
};

/// A height of a line and a width of labels that suit the font.
PictureWish fittingWish(const QFont &font, QSizeF size);

/// On a ground of the palette's base, which is there already. Bands have the colours of their targets, those
/// that the edits move a warm one, and those to nobody are red.
void paintPicture(QPainter &painter, const RoutingPicture &picture, const PictureLook &look);

} // namespace wql
