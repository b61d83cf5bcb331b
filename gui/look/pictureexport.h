// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/routingpicture.h"

#include <QByteArray>
#include <QString>

class QPainter;

namespace wql {

/// A picture for a report: always dark on light, larger than most windows, with what it shows as its title.
class PictureExport {
public:
    /// The size and the measures of \a wish are not used.
    PictureExport(const RowFlows &flows, const PictureWish &wish, QString title);

    QByteArray svg() const;
    QByteArray png() const;
    /// By the name's end; PNG unless that is `.svg`.
    QByteArray bytesFor(const QString &path) const;

private:
    void paint(QPainter &painter) const;

    RoutingPicture m_picture;
    QString m_title;
};

} // namespace wql
