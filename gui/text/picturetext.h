// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/routingpicture.h"

#include <QString>

namespace wql {

// The words of a routing picture; names as a window may show them.

/// As short as beside a bar: `acme-sales`, `119 Zenith queues`, `12 others`.
QString labelOf(const PictureNode &node);
QString titleOf(PictureNode::Column column);
/// The node, how many rows it has, and how many of them go elsewhere by the other rules.
QString describe(const PictureNode &node);
/// From where to where, and how many rows.
QString describe(const RoutingPicture &picture, const PictureBand &band);

} // namespace wql
