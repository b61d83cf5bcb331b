// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace wql {

/// An answer before it is bytes.
struct HttpReply {
    int status = 200;
    QByteArray contentType = "text/html; charset=UTF-8";
    QList<QPair<QByteArray, QByteArray>> headers; ///< beside Server, Date, Content-*, Connection
    QByteArray body;

    /// With the head in front. \a promised is the Content-Length if it is not the body's.
    QByteArray toBytes(bool keepAlive, qint64 promised = -1) const;

    static HttpReply page(int status, const QByteArray &title);
    static HttpReply json(const QByteArray &body, int status = 200);
};

/// The reason phrase, or "Status" where there is no usual one.
QByteArray reasonOf(int status);

} // namespace wql
