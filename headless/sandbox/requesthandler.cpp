// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/requesthandler.h"

#include "headless/sandbox/controlapi.h"
#include "headless/sandbox/faultyreply.h"
#include "headless/sandbox/form.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <random>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

Exchange answered(HttpReply reply)
{
    Exchange exchange;
    exchange.ready = std::move(reply);
    return exchange;
}

/// The user whose credentials came with the request itself: QueueMetrics never challenges (manual, chapter
/// 3).
const SandboxUser *userOf(const ReceivedRequest &request, const SandboxContext &context)
{
    const QByteArray header = request.header("Authorization");
    if (header.left(6).compare("Basic ", Qt::CaseInsensitive) != 0)
        return nullptr;
    const QByteArray pair = QByteArray::fromBase64(header.mid(6));
    const auto found = std::find_if(context.users.begin(), context.users.end(),
        [&](const SandboxUser &user) { return pair == user.name.toUtf8() + ':' + user.password.reveal(); });
    return found == context.users.end() ? nullptr : &*found;
}

/// Keeps the rows that the fault lets through.
void reduce(std::vector<SandboxRow> &rows, const Fault &fault)
{
    if (fault.stores == Fault::Stores::Prefix)
        rows.resize(std::min(rows.size(), size_t(fault.prefix)));
    if (fault.stores != Fault::Stores::Subset)
        return;
    std::minstd_rand random(fault.seed);
    std::bernoulli_distribution keep(0.5);
    std::erase_if(rows, [&](const SandboxRow &) { return !keep(random); });
}

QByteArray sessionCookie(const QString &context)
{
    const QByteArray id = QByteArray::number(QRandomGenerator::global()->generate64(), 16).toUpper();
    return "JSESSIONID=" + id.rightJustified(16, '0') + "; Path=/" + context.toUtf8() + "/; HttpOnly";
}

} // namespace

RequestHandler::RequestHandler(std::unique_ptr<SandboxModel> model)
    : m_model(std::move(model))
{
}

Exchange RequestHandler::begin(const ReceivedRequest &request, bool local)
{
    Exchange exchange;
    const QString path = QString::fromUtf8(request.path);
    const QString context = path.section(u'/', 1, -2);
    if (path == "/"_L1 || path.startsWith("/sandbox/"_L1))
        exchange = answered(
            local ? answerControl(*this, request) : HttpReply::page(403, "Only from this machine"));
    else if (path.section(u'/', -1) != "jsonQLoaderApi.do"_L1 || !m_model->context(context))
        exchange = answered(HttpReply::page(404, "Not Found"));
    else if (request.method != "POST")
        exchange = answered(HttpReply::page(405, "Method Not Allowed"));
    else
        exchange = beginCommand(context, request);
    exchange.keepAlive = request.keepAlive;
    return exchange;
}

Exchange RequestHandler::beginCommand(const QString &context, const ReceivedRequest &request)
{
    const SandboxUser *user = userOf(request, *m_model->context(context));
    if (!user)
        return answered(HttpReply::page(401, "Unauthorized"));
    Exchange exchange;
    exchange.context = context;
    exchange.command = commandOf(request, *user);
    const SandboxCommand &command = exchange.command;
    exchange.fault = m_faults.next({ context, command.token, command.commandId, request.body.size() });
    ++m_requests[command.commandId];
    Q_EMIT requestReceived(
        { context, user->name, command.token, command.commandId, request.body.size(), exchange.fault.text });
    return exchange;
}

SandboxCommand RequestHandler::commandOf(const ReceivedRequest &request, const SandboxUser &user) const
{
    const SandboxSettings &settings = m_model->settings();
    std::optional<QString> json;
    if (request.body.size() <= settings.formLimit
        && request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        json = formField(request.body, "COMMANDSTRING", settings.charset);
    SandboxCommand command;
    if (json)
        command = parseCommand(*json);
    else
        command.problem = u"null"_s; // what is left of a Java exception about a missing parameter
    if (json && !user.mayLoad)
        command.problem = u"User %1 does not hold the key WQLOADER"_s.arg(user.name);
    return command;
}

void RequestHandler::store(Exchange &exchange)
{
    SandboxCommand command = std::move(exchange.command); // thousands of fields; nobody asks for them again
    if (exchange.fault.stores == Fault::Stores::Nothing && command.changesSomething())
        command.problem = u"Nothing was stored"_s;
    if (command.commandId.startsWith("insert"_L1))
        reduce(command.rows, exchange.fault);
    exchange.answer = m_model->execute(exchange.context, command, QDateTime::currentMSecsSinceEpoch());
    const bool stored = exchange.answer.resultStatus == "OK"_L1 && command.commandId.startsWith("insert"_L1);
    if (stored && !command.rows.empty())
        Q_EMIT rowsCommitted(exchange.context, command.token, qint64(command.rows.size()));
}

HttpReply RequestHandler::reply(const Exchange &exchange) const
{
    if (exchange.ready)
        return *exchange.ready;
    HttpReply reply = faultyReply(exchange.fault, exchange.answer, m_model->settings().charset);
    reply.headers.prepend({ "Set-Cookie", sessionCookie(exchange.context) });
    return reply;
}

void RequestHandler::clear()
{
    m_model->clear();
    m_faults.clear();
    m_requests.clear();
}

} // namespace wql
