// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace wql {

class RequestHandler;

/// The page at `/`: what has arrived, what went wrong on purpose. Everything that came from outside is
/// escaped.
QByteArray statePage(const RequestHandler &handler);

} // namespace wql
