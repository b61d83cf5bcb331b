// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/statepage.h"

#include "headless/sandbox/requesthandler.h"

#include <QDateTime>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shownRows = 20;

QString cells(const QStringList &texts, const QString &tag = u"td"_s)
{
    QString html = u"<tr>"_s;
    for (const QString &text : texts)
        html += u"<"_s + tag + u">"_s + text.toHtmlEscaped() + u"</"_s + tag + u">"_s;
    return html + u"</tr>\n"_s;
}

QString counts(const QString &title, const QMap<QString, qint64> &numbers)
{
    QString html = u"<h2>"_s + title + u"</h2>\n<table>\n"_s;
    for (auto it = numbers.begin(); it != numbers.end(); ++it)
        html += cells({ it.key().isEmpty() ? u"(no command)"_s : it.key(), QString::number(*it) });
    return html + u"</table>\n"_s;
}

QString newestRows(const SandboxModel &model, const PartitionName &name)
{
    QString html = u"<table>\n"_s
        + cells({ u"arrived"_s, u"timeId"_s, u"callId"_s, u"queue"_s, u"agent"_s, u"verb"_s, u"1"_s, u"2"_s,
                    u"3"_s, u"4"_s, u"5"_s },
            u"th"_s);
    for (const StoredRow &row : model.store().newest(name, shownRows)) {
        QStringList texts(row.fields.begin(), row.fields.end());
        texts.prepend(QDateTime::fromMSecsSinceEpoch(row.arrived).toString(u"HH:mm:ss.zzz"_s));
        html += cells(texts);
    }
    return html + u"</table>\n"_s;
}

QString tokenSection(const SandboxModel &model, const QString &context, const QString &token)
{
    const PartitionName name = *model.partition(context, token);
    const PartitionSummary summary = model.store().summary(name);
    QString html = u"<h3>Token %1 (partition %2)</h3>\n"_s.arg(
        token.isEmpty() ? u"(default)"_s : token.toHtmlEscaped(), name.partition.toHtmlEscaped());
    html += u"<p>%L1 rows, %L2 of them equal to an earlier one, %L3 older than the row before; %L4 "
            u"heartbeats; "
            "high-water mark %5</p>\n"_s.arg(summary.rows)
                .arg(summary.repeated)
                .arg(summary.outOfOrder)
                .arg(summary.heartbeats)
                .arg(summary.highestTimeId < 0 ? u"none"_s : QString::number(summary.highestTimeId));
    if (const FeedbackQueue *queue = model.findFeedback(context, token)) {
        html += u"<p>%1 actions wait for a result</p>\n<table>\n"_s.arg(queue->waiting().size());
        for (const SandboxActionResult &result : queue->results())
            html += cells({ result.id, result.status, result.text });
        html += u"</table>\n"_s;
    }
    return html + newestRows(model, name);
}

} // namespace

QByteArray statePage(const RequestHandler &handler)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>WQLoader "
                   u"sandbox</title>\n"
                   "<style>body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}"
                   "td,th{border:1px solid #ccc;padding:2px 6px;text-align:left}</style></head>\n<body>\n"
                   "<h1>A QueueMetrics to practise on</h1>\n"_s;
    for (const SandboxContext &context : handler.model().settings().contexts) {
        html += u"<h2>Context %1</h2>\n"_s.arg(context.name.toHtmlEscaped());
        for (const QString &token : handler.model().tokens(context.name))
            html += tokenSection(handler.model(), context.name, token);
    }
    html
        += counts(u"Requests"_s, handler.requestCounts()) + counts(u"Faults met"_s, handler.faults().fired());
    return (html + u"</body></html>\n"_s).toUtf8();
}

} // namespace wql
