// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/legible.h"

#include <algorithm>
#include <cmath>

namespace wql {

namespace {

/// Of the eye, not of the screen: as WCAG 2 computes it.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor over(const QColor &ground, const QColor &colour)
{
    const float alpha = colour.alphaF();
    return QColor::fromRgbF(colour.redF() * alpha + ground.redF() * (1 - alpha),
        colour.greenF() * alpha + ground.greenF() * (1 - alpha),
        colour.blueF() * alpha + ground.blueF() * (1 - alpha));
}

bool isLegible(const QColor &text, const QColor &ground)
{
    const double a = luminance(over(ground, text)) + 0.05;
    const double b = luminance(ground) + 0.05;
    return std::max(a, b) / std::min(a, b) >= 3;
}

} // namespace

QPalette legible(QPalette palette)
{
    if (!isLegible(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base))) {
        QColor quiet = palette.color(QPalette::Text);
        quiet.setAlphaF(0.65F);
        palette.setColor(QPalette::PlaceholderText, quiet);
    }
    return palette;
}

} // namespace wql
