// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/pictureexport.h"

#include "gui/look/picturepainter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr QSize exportedSize(1400, 900);
constexpr int titleHeight = 40;
constexpr int pictureMargin = 12;
constexpr int pixelsEach = 2; ///< of a PNG, so that print is sharp

QFont exportedFont()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(14); // the same on every screen
    return font;
}

} // namespace

PictureExport::PictureExport(const RowFlows &flows, const PictureWish &wish, QString title)
    : m_title(std::move(title))
{
    PictureWish fitting
        = fittingWish(exportedFont(), exportedSize - QSize(2 * pictureMargin, titleHeight + pictureMargin));
    fitting.side = wish.side;
    fitting.onlyChanges = wish.onlyChanges;
    m_picture = RoutingPicture(flows, fitting);
}

void PictureExport::paint(QPainter &painter) const
{
    PictureLook look;
    look.palette = QPalette(QColor(0xef, 0xef, 0xef));
    look.palette.setColor(QPalette::Base, Qt::white);
    look.palette.setColor(QPalette::Text, QColor(0x1c, 0x1c, 0x1c));
    look.font = exportedFont();
    painter.fillRect(QRect(QPoint(), exportedSize), Qt::white);
    QFont bold = look.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(look.palette.color(QPalette::Text));
    painter.drawText(QRect(pictureMargin, 0, exportedSize.width() - 2 * pictureMargin, titleHeight),
        int(Qt::AlignVCenter) | int(Qt::AlignLeft) | int(Qt::TextSingleLine), m_title);
    painter.translate(pictureMargin, titleHeight);
    paintPicture(painter, m_picture, look);
}

QByteArray PictureExport::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(exportedSize);
    generator.setViewBox(QRect(QPoint(), exportedSize));
    // Not setTitle(): Qt 6.4 writes it as it is, and a site may be called "A & B".
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes;
}

QByteArray PictureExport::png() const
{
    QImage image(exportedSize * pixelsEach, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelsEach);
    image.setText(u"Title"_s, m_title);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray PictureExport::bytesFor(const QString &path) const
{
    return path.endsWith(".svg"_L1, Qt::CaseInsensitive) ? svg() : png();
}

} // namespace wql
