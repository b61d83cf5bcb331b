// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "headless/sandbox/httpreply.h"
#include "headless/sandbox/httprequest.h"

namespace wql {

class RequestHandler;

/// What a script or a person sees of the sandbox itself, beside the protocol. docs/sandbox.md lists the
/// paths.
///
/// A POST has to be JSON: no form on somebody else's page can send that to this machine.
HttpReply answerControl(RequestHandler &handler, const ReceivedRequest &request);

} // namespace wql
