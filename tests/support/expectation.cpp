// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/expectation.h"

#include <QHash>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

bool isNone(const QString &name)
{
    return name.isEmpty() || name == "NONE"_L1;
}

bool fits(const QString &name, const QString &starts, const QString &ends, bool isAgent)
{
    const QString behindTechnology = isAgent ? name.mid(name.indexOf(u'/') + 1) : name;
    return (!starts.isEmpty() && (name.startsWith(starts) || behindTechnology.startsWith(starts)))
        || (!ends.isEmpty() && name.endsWith(ends));
}

bool queueFits(const PlainRule &rule, const QString &queue)
{
    return !isNone(queue) && fits(queue, rule.queueStarts, rule.queueEnds, false);
}

bool agentFits(const PlainRule &rule, const QString &agent)
{
    return !isNone(agent) && fits(agent, rule.agentStarts, rule.agentEnds, true);
}

bool isUnassociated(const PlainRule &rule, const QString &queue, const QString &agent)
{
    const bool looksAtQueue = !rule.queueStarts.isEmpty() || !rule.queueEnds.isEmpty();
    const bool looksAtAgent = !rule.agentStarts.isEmpty() || !rule.agentEnds.isEmpty();
    return (!looksAtQueue || isNone(queue)) && (!looksAtAgent || isNone(agent));
}

bool takes(
    const std::vector<PlainRule> &rules, const QString &target, const QString &queue, const QString &agent)
{
    for (const PlainRule &rule : rules)
        if (queueFits(rule, queue))
            return rule.target == target;
    for (const PlainRule &rule : rules)
        if (agentFits(rule, agent))
            return rule.target == target;
    for (const PlainRule &rule : rules)
        if (rule.target == target && isUnassociated(rule, queue, agent))
            return true;
    return false;
}

QString decoded(const QByteArray &line)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(line);
    return utf8.hasError() ? QString::fromLatin1(line) : text;
}

} // namespace

QStringList expectedRows(
    const QByteArray &log, const std::vector<PlainRule> &rules, const QString &target, qint64 offset)
{
    QStringList rows;
    for (const QByteArray &line : log.split('\n')) {
        QStringList fields = decoded(line).split(u'|');
        if (fields.size() < 5 || !takes(rules, target, fields[2], fields[3]))
            continue;
        fields[0] = QString::number(fields[0].toLongLong() + offset);
        // More than five parameters stay joined, fewer are empty.
        while (fields.size() < 10)
            fields += QString();
        rows += fields.join(u'|');
    }
    return rows;
}

QStringList linesOf(const std::vector<QueueLogRow> &rows)
{
    QStringList lines;
    for (const QueueLogRow &row : rows) {
        QStringList fields;
        for (const std::string &field : { row.timeId, row.callId, row.queue, row.agent, row.verb })
            fields += QString::fromStdString(field);
        for (const std::string &parameter : row.parameters)
            fields += QString::fromStdString(parameter);
        lines += fields.join(u'|');
    }
    return lines;
}

QString differenceOf(const QStringList &expected, const QStringList &actual)
{
    if (expected == actual)
        return {};
    QHash<QString, int> balance;
    for (const QString &row : expected)
        ++balance[row];
    for (const QString &row : actual)
        --balance[row];
    QString text = u"%1 rows expected, %2 there"_s.arg(expected.size()).arg(actual.size());
    int told = 0;
    for (auto row = balance.cbegin(); row != balance.cend() && told < 10; ++row)
        if (row.value() != 0 && ++told)
            text += u"\n%1 %2 x %3"_s.arg(row.value() > 0 ? u"missing"_s : u"too many"_s)
                        .arg(qAbs(row.value()))
                        .arg(row.key());
    if (told == 0)
        for (qsizetype i = 0; i < expected.size() && told < 5; ++i)
            if (expected[i] != actual[i] && ++told)
                text += u"\nrow %1 is %2 instead of %3"_s.arg(QString::number(i), actual[i], expected[i]);
    return text;
}

} // namespace wql
