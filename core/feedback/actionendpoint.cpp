// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionendpoint.h"

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

QString comparable(const QString &host)
{
    const QString lower = host.toLower();
    return lower == "localhost"_L1 || lower == "::1"_L1 || lower == "[::1]"_L1 ? u"127.0.0.1"_s : lower;
}

} // namespace

std::vector<ActionEndpoint> defaultEndpoints()
{
    return { ActionEndpoint{} };
}

const ActionEndpoint *findEndpoint(
    const std::vector<ActionEndpoint> &endpoints, const QString &host, int port)
{
    const int meant = port == 0 ? 5038 : port;
    const auto found = std::find_if(endpoints.begin(), endpoints.end(), [&](const ActionEndpoint &endpoint) {
        return endpoint.address.port == meant && comparable(endpoint.address.host) == comparable(host);
    });
    return found == endpoints.end() ? nullptr : &*found;
}

} // namespace wql
