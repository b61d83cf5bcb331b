// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wql {

/// The address of a QueueMetrics as a person types it, or copies it from a browser, made into the URL that
/// was meant.
struct TypedAddress {
    QString url; ///< what was typed where nothing could be mended
    QString addedScheme; ///< `https://`, or for this machine `http://`; empty: there was one
    bool isCut = false; ///< a page, a query or a fragment stood behind the context

    bool isMended() const { return !addedScheme.isEmpty() || isCut; }
    bool operator==(const TypedAddress &) const = default;
};

/// Adds the scheme that is missing and cuts what stands behind the context: a page (`qm_home.do`), its
/// parameters, a query, a fragment. Whether the result is a URL that a target may have, targetUrl() says: an
/// address with a user in it, or of another scheme, stays as it is and is refused there.
TypedAddress typedAddress(const QString &text);

} // namespace wql
