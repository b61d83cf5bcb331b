// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/site.h"

#include <functional>
#include <memory>

namespace wql {

class LoaderLink;

/// Makes the link of a site, closed. The program gives it to the window, which so knows no socket, no ssh and
/// no engine.
using LinkFactory = std::function<std::unique_ptr<LoaderLink>(const Site &)>;

} // namespace wql
