// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/sandboxreporter.h"

#include "core/base/shownchars.h"

#include <QUrl>

#include <chrono>
#include <cstdio>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

/// Names come from the network: no control character may reach the terminal.
QString printable(const QString &text)
{
    const QString clean = plainText(beginningOf(text, 80), u'?');
    return clean.isEmpty() ? u"-"_s : clean;
}

void print(const QString &line)
{
    std::fprintf(stdout, "%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

SandboxReporter::SandboxReporter(const Sandbox &sandbox, QObject *parent)
    : QObject(parent)
    , m_sandbox(sandbox)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::seconds{ 1 });
    connect(&m_pause, &QTimer::timeout, this, &SandboxReporter::printRows);
    connect(&sandbox, &Sandbox::requestReceived, this, &SandboxReporter::onRequest);
    connect(&sandbox, &Sandbox::rowsCommitted, this, &SandboxReporter::onRows);
}

void SandboxReporter::greet(const SandboxContext &context) const
{
    print(u"A QueueMetrics to practise on. What arrives is shown at %1"_s.arg(
        m_sandbox.url(QString()).toString()));
    if (context.users.empty())
        return;
    const SandboxUser &user = context.users.front();
    const QString login = user == SandboxContext().users.front() ? u"robot:robot"_s : printable(user.name);
    print(u"Try: curl -i --user %1 --data 'COMMANDSTRING={\"commandId\":\"checkHWM\",\"version\":\"1.0\","
          "\"token\":\"\"}' %2/jsonQLoaderApi.do"_s.arg(login, m_sandbox.url(context.name).toString()));
}

void SandboxReporter::onRequest(const SandboxRequest &request)
{
    const QString who = u"%1, token %2"_s.arg(printable(request.context), printable(request.token));
    if (request.command.isEmpty())
        print(u"%1: no command in a form of %2 bytes"_s.arg(who).arg(request.bodyBytes));
    if (request.fault != "none"_L1)
        print(u"%1: %2 meets %3"_s.arg(who, printable(request.command), printable(request.fault)));
}

void SandboxReporter::onRows(const QString &context, const QString &token, qint64 rows)
{
    m_news[{ context, token }] += rows;
    if (!m_pause.isActive())
        m_pause.start();
}

void SandboxReporter::printRows()
{
    for (auto it = m_news.begin(); it != m_news.end(); ++it) {
        const auto &[context, token] = it.key();
        print(u"%1, token %2: %3 rows, %4 in all"_s.arg(printable(context), printable(token))
                  .arg(*it)
                  .arg(m_sandbox.rowCount(context, token)));
    }
    m_news.clear();
}

} // namespace wql
