// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/httpreply.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

namespace wql {

QByteArray reasonOf(int status)
{
    static const QHash<int, QByteArray> reasons{ { 200, "OK" }, { 202, "Accepted" }, { 204, "No Content" },
        { 301, "Moved Permanently" }, { 302, "Found" }, { 303, "See Other" }, { 307, "Temporary Redirect" },
        { 308, "Permanent Redirect" }, { 400, "Bad Request" }, { 401, "Unauthorized" }, { 403, "Forbidden" },
        { 404, "Not Found" }, { 405, "Method Not Allowed" }, { 410, "Gone" }, { 413, "Payload Too Large" },
        { 414, "URI Too Long" }, { 415, "Unsupported Media Type" }, { 429, "Too Many Requests" },
        { 431, "Request Header Fields Too Large" }, { 500, "Internal Server Error" },
        { 501, "Not Implemented" }, { 502, "Bad Gateway" }, { 503, "Service Unavailable" },
        { 504, "Gateway Timeout" }, { 508, "Loop Detected" } };
    return reasons.value(status, "Status");
}

QByteArray HttpReply::toBytes(bool keepAlive, qint64 promised) const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status)
        + "\r\nServer: wqloader-sandbox/" WQL_VERSION "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    const QString date
        = QLocale::c().toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"));
    bytes += "Content-Type: " + contentType + "\r\nContent-Length: "
        + QByteArray::number(promised < 0 ? body.size() : promised) + "\r\nDate: " + date.toLatin1()
        + " GMT\r\nConnection: " + (keepAlive ? "keep-alive" : "close") + "\r\n\r\n";
    return bytes + body;
}

HttpReply HttpReply::page(int status, const QByteArray &title)
{
    HttpReply reply;
    reply.status = status;
    reply.body = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title
        + "</h1></body></html>\n";
    return reply;
}

HttpReply HttpReply::json(const QByteArray &body, int status)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = "application/json";
    reply.body = body;
    return reply;
}

} // namespace wql
