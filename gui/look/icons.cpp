// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <functional>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Tint = std::function<QColor(QIcon::Mode)>;

/// Renders a one-colour drawing and fills it with a colour asked for at each painting.
class TintedIcon final : public QIconEngine {
public:
    TintedIcon(QString name, Tint tint)
        : m_name(std::move(name))
        , m_tint(std::move(tint))
    {
    }

    QIconEngine *clone() const override { return new TintedIcon(m_name, m_tint); }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(m_name));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), m_tint(mode));
        return drawn;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect, drawn);
    }

private:
    QString m_name;
    Tint m_tint;
};

QColor textColour(QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    return palette.color(group, mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
}

QString shapeOf(Condition condition)
{
    switch (condition) {
    case Condition::Off:
        return u"state-off"_s;
    case Condition::Good:
        return u"state-good"_s;
    case Condition::Paused:
        return u"state-paused"_s;
    case Condition::Working:
        return u"state-working"_s;
    case Condition::Warning:
        return u"state-warning"_s;
    case Condition::Silent:
        return u"state-silent"_s;
    case Condition::Bad:
        return u"state-bad"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isDark(const QPalette &palette)
{
    // Qt 6.4 has no question for this.
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor colourOf(Condition condition, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (condition) {
    case Condition::Off:
    case Condition::Silent:
        return palette.color(QPalette::Disabled, QPalette::Text);
    case Condition::Good:
        return dark ? QColor(0x6c, 0xc9, 0x7f) : QColor(0x1b, 0x7a, 0x33);
    case Condition::Paused:
        return dark ? QColor(0xb9, 0xa6, 0xe6) : QColor(0x5f, 0x47, 0xa3);
    case Condition::Working:
        return dark ? QColor(0x74, 0xb3, 0xf2) : QColor(0x1a, 0x5f, 0xb4);
    case Condition::Warning:
        return dark ? QColor(0xf0, 0xb4, 0x4c) : QColor(0x94, 0x5a, 0x00);
    case Condition::Bad:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x1d, 0x1d);
    }
    Q_UNREACHABLE();
}

QIcon icon(const QString &name)
{
    return QIcon(new TintedIcon(name, textColour));
}

QIcon iconOf(Condition condition)
{
    return QIcon(new TintedIcon(shapeOf(condition), [condition](QIcon::Mode mode) {
        return mode == QIcon::Selected ? textColour(mode) : colourOf(condition, QApplication::palette());
    }));
}

} // namespace wql
