// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/linkfactory.h"

namespace wql {

/// The link of a site, by its kind.
std::unique_ptr<LoaderLink> makeLink(const Site &site);

} // namespace wql
