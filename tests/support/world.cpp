// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/world.h"

#include <QFile>

#include <testpaths.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

SandboxSettings withContexts(SandboxSettings settings, const QStringList &contexts)
{
    settings.contexts.clear();
    for (const QString &name : contexts)
        settings.contexts.push_back({ .name = name });
    return settings;
}

QString line(const QString &key, const QString &value)
{
    return value.isEmpty() ? QString() : u"%1 = %2\n"_s.arg(key, value);
}

} // namespace

World::World(const QStringList &contexts, SandboxSettings settings)
    : m_contexts(contexts)
    , log(m_directory.filePath(u"queue_log"_s).toStdString())
    , sandbox(withContexts(std::move(settings), contexts))
{
    if (!sandbox.listen())
        qFatal("the sandbox cannot listen: %s", qPrintable(sandbox.errorString()));
}

QByteArray World::realLog()
{
    return QByteArray::fromStdString(QueueLogFile::content(WQL_TEST_DATA "/queue_log.busy.sample"));
}

void World::writeConfig()
{
    QString text = u"[general]\nformat = 1\nqueue_log = %1\ndrain_quiet = 1\n%2\n"_s.arg(
        path(u"queue_log"_s), general);
    for (const QString &context : m_contexts)
        text += u"[target %1]\nurl = %2\nuser = robot\npassword = %3\nactions = off\n%4\n"_s.arg(
            context, urls.value(context, sandbox.url(context).toString()), password, more.value(context));
    int number = 0;
    for (const PlainRule &rule : rules)
        text += u"[rule %1]\n"_s.arg(++number) + line(u"queue_starts"_s, rule.queueStarts)
            + line(u"queue_ends"_s, rule.queueEnds) + line(u"agent_starts"_s, rule.agentStarts)
            + line(u"agent_ends"_s, rule.agentEnds) + line(u"target"_s, rule.target) + u'\n';
    write(u"wqloader.conf"_s, (text + extra).toUtf8());
}

void World::write(const QString &name, const QByteArray &bytes) const
{
    QueueLogFile::write(path(name).toStdString(), bytes.toStdString());
    QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
}

QStringList World::arguments(const QStringList &behind) const
{
    return QStringList{ u"--config"_s, path(u"wqloader.conf"_s), u"--state"_s, path(u"state"_s),
        u"--control"_s, path(u"control.sock"_s) }
    + behind;
}

QString World::difference(const QByteArray &bytes) const
{
    QString all;
    const std::vector<PlainRule> everything{ { .target = m_contexts.front() } };
    for (const QString &context : m_contexts) {
        const QString difference
            = differenceOf(expectedRows(bytes, rules.empty() ? everything : rules, context),
                linesOf(sandbox.rows(context, {})));
        if (!difference.isEmpty())
            all += u"%1: %2\n"_s.arg(context, difference);
    }
    return all;
}

bool World::hasAllRows(const QByteArray &bytes) const
{
    const std::vector<PlainRule> everything{ { .target = m_contexts.front() } };
    return std::all_of(m_contexts.begin(), m_contexts.end(), [&](const QString &context) {
        const auto expected = expectedRows(bytes, rules.empty() ? everything : rules, context);
        return sandbox.rowCount(context, {}) >= expected.size();
    });
}

} // namespace wql
