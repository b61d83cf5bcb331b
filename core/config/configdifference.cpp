// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configdifference.h"

#include "core/config/configkeys.h"
#include "core/config/sharedsections.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Kind = ConfigDifference::Kind;

/// The sections of one kind, in order.
struct KindView {
    QStringList names;
    QHash<QString, const SharedSection *> byName;

    KindView(const std::vector<SharedSection> &sections, QLatin1StringView kind)
    {
        for (const SharedSection &section : sections) {
            if (section.name.kind != kind)
                continue;
            names += section.name.name;
            byName.insert(section.name.name, &section);
        }
    }
    /// Those that the other one has too.
    QStringList sharedWith(const KindView &other) const
    {
        QStringList shared;
        for (const QString &name : names)
            if (other.byName.contains(name))
                shared += name;
        return shared;
    }
};

/// What holds, however it is written.
QStringList meaning(const ConfigKey *key, QStringList values)
{
    if (!key)
        return values;
    const QString standard = key->defaultValue();
    if (values.isEmpty() && !standard.isEmpty())
        values = { standard };
    if (key->kind == ValueKind::Flag)
        for (QString &value : values)
            if (const auto flag = flagOf(value))
                value = *flag ? u"yes"_s : u"no"_s;
    if (key->has(ConfigKey::IsDashIfEmpty) && values == QStringList(QString()))
        values = { u"-"_s };
    if (key->section == SectionKind::Rule)
        values.sort(); // any test of a filter takes a row, whichever comes first
    return values;
}

class Comparison {
public:
    Comparison(const ConfigFile &other, const ConfigFile &here, Extent extent)
        : m_other(sharedSections(other))
        , m_here(sharedSections(here))
        , m_extent(extent)
    {
        for (const QLatin1StringView kind : sharedKinds())
            compare(kind);
    }
    std::vector<ConfigDifference> found;

private:
    void compare(QLatin1StringView kind)
    {
        const KindView other(m_other, kind);
        const KindView here(m_here, kind);
        for (const QString &name : other.names) {
            if (const SharedSection *section = here.byName.value(name))
                compare(*other.byName.value(name), *section);
            else
                found.push_back({ Kind::Missing, { kind, name }, {}, {}, {} });
        }
        if (m_extent == Extent::Additions)
            return;
        for (const QString &name : here.names)
            if (!other.byName.contains(name))
                found.push_back({ Kind::Extra, { kind, name }, {}, {}, {} });
        if (kind == "rule"_L1 || kind == "rewrite"_L1)
            compareOrder(kind, other.sharedWith(here), here.sharedWith(other));
    }

    void compare(const SharedSection &other, const SharedSection &here)
    {
        const SectionKindInfo *kind = sectionKind(other.name.kind);
        const bool ofPassword = other.name.kind != "target"_L1 || hasPasswordKey(other);
        QStringList keys = other.values.keys() + here.values.keys();
        keys.sort();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            const ConfigKey *known = kind ? configKey(kind->kind, key) : nullptr;
            const QStringList there = meaning(known, other.values.value(key));
            const QStringList present = meaning(known, here.values.value(key));
            if (there != present && (ofPassword || !isPasswordKey(key)))
                found.push_back(
                    { Kind::Changed, other.name, key, other.values.value(key), here.values.value(key) });
        }
    }

    void compareOrder(QLatin1StringView kind, const QStringList &other, const QStringList &here)
    {
        const auto behind = [](const QStringList &names, const QString &name) {
            const QString next = names.value(names.indexOf(name) + 1);
            return next.isEmpty() ? QStringList() : QStringList(next);
        };
        for (const QString &name : movedNames(other, here))
            found.push_back({ Kind::Moved, { kind, name }, {}, behind(other, name), behind(here, name) });
    }

    std::vector<SharedSection> m_other;
    std::vector<SharedSection> m_here;
    Extent m_extent;
};

} // namespace

/// All but a longest run of names that stand in the wanted order already.
QStringList movedNames(const QStringList &wanted, const QStringList &now)
{
    QHash<QString, int> places;
    for (const QString &name : wanted)
        places.insert(name, int(places.size()));
    std::vector<qsizetype> tails; // tails[n]: where the best run of n + 1 names ends
    std::vector<qsizetype> previous(size_t(now.size()), -1);
    for (qsizetype i = 0; i < now.size(); ++i) {
        const auto at = std::ranges::lower_bound(
            tails, places.value(now[i]), {}, [&](qsizetype tail) { return places.value(now[tail]); });
        if (at != tails.begin())
            previous[size_t(i)] = *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(size_t(now.size()), false);
    for (qsizetype i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[size_t(i)])
        stays[size_t(i)] = true;
    QStringList moved;
    for (qsizetype i = 0; i < now.size(); ++i)
        if (!stays[size_t(i)])
            moved += now[i];
    return moved;
}

std::vector<ConfigDifference> configDifferences(
    const ConfigFile &other, const ConfigFile &here, Extent extent)
{
    return Comparison(other, here, extent).found;
}

} // namespace wql
