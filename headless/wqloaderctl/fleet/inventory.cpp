// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/fleet/inventory.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// The group and all that are in it, each once.
QSet<QString> groupsWithin(const Inventory &inventory, const QString &group)
{
    QSet<QString> within{ group };
    QStringList open{ group };
    while (!open.isEmpty())
        for (const QString &child : inventory.groups.value(open.takeLast()).children)
            if (!within.contains(child)) {
                within += child;
                open += child;
            }
    return within;
}

QSet<QString> hostsWithin(const Inventory &inventory, const QString &group)
{
    QSet<QString> names;
    for (const QString &each : groupsWithin(inventory, group))
        for (const QString &host : inventory.groups.value(each).hosts)
            names += host;
    return names;
}

/// How far each group is from `all`, by its longest way; a ring of groups counts to an end.
QMap<QString, int> depths(const Inventory &inventory)
{
    constexpr int deepest = 32;
    QMap<QString, int> out;
    bool isSettled = false;
    for (int round = 0; round < deepest && !isSettled; ++round) {
        isSettled = true;
        for (auto group = inventory.groups.begin(); group != inventory.groups.end(); ++group)
            for (const QString &child : group->children) {
                const int depth = out.value(group.key(), group.key() == "all"_L1 ? 0 : 1) + 1;
                if (out.value(child, 1) >= depth)
                    continue;
                out[child] = depth;
                isSettled = false;
            }
    }
    return out;
}

/// `01:12`, `1:9:2` or `a:f`.
InventoryResult<QStringList> rangeOf(const QString &range, int line)
{
    static const QRegularExpression numbers(u"\\A(\\d{1,6}):(\\d{1,6})(?::(\\d{1,6}))?\\z"_s);
    static const QRegularExpression letters(u"\\A([a-z]):([a-z])\\z|\\A([A-Z]):([A-Z])\\z"_s);
    QStringList out;
    if (const auto match = numbers.match(range); match.hasMatch()) {
        const int step = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
        const int last = match.captured(2).toInt();
        for (int i = match.captured(1).toInt(); step > 0 && i <= last && out.size() <= Inventory::maxHosts;
             i += step)
            out += u"%1"_s.arg(i, int(match.captured(1).size()), 10, QLatin1Char('0'));
    } else if (letters.match(range).hasMatch()) {
        for (char16_t letter = range.front().unicode(); letter <= range.back().unicode(); ++letter)
            out += QChar(letter);
    }
    if (out.isEmpty())
        return unexpected(
            InventoryProblem{ line, u"[%1] is no range such as [01:12] or [a:f]"_s.arg(range) });
    return out;
}

} // namespace

Inventory::Host *Inventory::host(const QString &name)
{
    const auto found = std::ranges::find(hosts, name, &Host::name);
    return found == hosts.end() ? nullptr : &*found;
}

InventoryResult<Inventory::Host *> Inventory::addHost(const QString &name, int line)
{
    if (Host *present = host(name))
        return present;
    if (qsizetype(hosts.size()) >= maxHosts)
        return unexpected(InventoryProblem{ line, u"more than %1 hosts"_s.arg(maxHosts) });
    hosts.push_back({ name, line, {} });
    return &hosts.back();
}

QStringList Inventory::hostsOf(const QString &group) const
{
    const QSet<QString> wanted = hostsWithin(*this, group);
    QStringList names;
    for (const Host &each : hosts)
        if (group == "all"_L1 || wanted.contains(each.name))
            names += each.name;
    return names;
}

QStringList Inventory::groupsOf(const QString &name) const
{
    QStringList in{ u"all"_s };
    for (auto group = groups.begin(); group != groups.end(); ++group)
        if (group.key() != "all"_L1 && hostsWithin(*this, group.key()).contains(name))
            in += group.key();
    // They come in the order of the alphabet.
    const QMap<QString, int> depthOf = depths(*this);
    std::stable_sort(in.begin() + 1, in.end(),
        [&](const QString &a, const QString &b) { return depthOf.value(a, 1) < depthOf.value(b, 1); });
    return in;
}

InventoryValues Inventory::valuesOf(const Host &host) const
{
    InventoryValues values;
    const auto add = [&values](const InventoryValues &more) {
        for (auto value = more.begin(); value != more.end(); ++value)
            values.insert(value.key(), value.value());
    };
    for (const QString &group : groupsOf(host.name))
        add(groups.value(group).values);
    add(host.values);
    return values;
}

InventoryResult<QStringList> expandedHosts(const QString &pattern, int line)
{
    static const QRegularExpression brackets(u"\\[([^\\[\\]]*)\\]"_s);
    const auto match = brackets.match(pattern);
    if (!match.hasMatch())
        return QStringList{ pattern };
    const auto range = rangeOf(match.captured(1), line);
    if (!range)
        return unexpected(range.error());
    QStringList out;
    for (const QString &part : *range) {
        const auto rest = expandedHosts(
            pattern.first(match.capturedStart()) + part + pattern.sliced(match.capturedEnd()), line);
        if (!rest)
            return rest;
        out += *rest;
        if (out.size() > Inventory::maxHosts)
            return unexpected(InventoryProblem{ line, u"more than %1 hosts"_s.arg(Inventory::maxHosts) });
    }
    return out;
}

} // namespace wql
