// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/sharing.h"

#include "core/config/configedits.h"
#include "core/config/sharedsections.h"
#include "core/routing/ruleplace.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr QLatin1StringView ruleKind = "rule"_L1;

QStringList namesOf(const std::vector<SharedSection> &sections, const QString &kind)
{
    QStringList names;
    for (const SharedSection &section : sections)
        if (section.name.kind == kind)
            names += section.name.name;
    return names;
}

/// Those of \a names that are in \a among.
QStringList onlyOf(const QStringList &names, const QStringList &among)
{
    const QSet<QString> set(among.begin(), among.end());
    QStringList out;
    std::ranges::copy_if(
        names, std::back_inserter(out), [&](const QString &name) { return set.contains(name); });
    return out;
}

class Bringing {
public:
    Bringing(ConfigFile &file, const ConfigFile &wanted, Extent extent)
        : m_file(file)
        , m_wantedFile(wanted)
        , m_wanted(sharedSections(wanted))
        , m_before(sharedSections(file))
        , m_isWhole(extent == Extent::Whole)
    {
    }

    bool run()
    {
        if (m_isWhole && (!removeExtra() || !removeRewritesOfAnotherOrder()))
            return false;
        m_before = sharedSections(m_file);
        for (const SharedSection &section : m_wanted)
            if (!bring(section))
                return false;
        return !m_isWhole || orderRules();
    }

private:
    const SharedSection *present(const SectionName &name) const
    {
        const auto found = std::ranges::find(m_before, name, &SharedSection::name);
        return found == m_before.end() ? nullptr : &*found;
    }

    bool removeExtra()
    {
        return std::ranges::all_of(m_before, [this](const SharedSection &section) {
            const bool isWanted
                = std::ranges::find(m_wanted, section.name, &SharedSection::name) != m_wanted.end();
            return isWanted || m_file.documentOf(section.name).removeSection(section.name);
        });
    }

    /// They are few and have no counters: written anew, they stand as wanted.
    bool removeRewritesOfAnotherOrder()
    {
        const QStringList wanted = namesOf(m_wanted, u"rewrite"_s);
        const QStringList now = onlyOf(namesOf(m_before, u"rewrite"_s), wanted);
        if (now == onlyOf(wanted, now) && now.size() == wanted.size())
            return true;
        return std::ranges::all_of(now, [this](const QString &name) {
            const SectionName section{ u"rewrite"_s, name };
            return m_file.documentOf(section).removeSection(section);
        });
    }

    bool bring(const SharedSection &wanted)
    {
        if (const SharedSection *section = present(wanted.name))
            return change(wanted, *section);
        if (wanted.name.kind == ruleKind)
            return addRule(wanted);
        return adoptSection(m_file, documentWith(wanted.name), wanted.name);
    }

    const ConfigDocument &documentWith(const SectionName &name) const
    {
        for (const ConfigFile::Part &part : m_wantedFile.parts())
            if (part.document.section(name))
                return part.document;
        return m_wantedFile.parts().front().document;
    }

    bool change(const SharedSection &wanted, const SharedSection &now)
    {
        const bool keepsPassword = wanted.name.kind == "target"_L1 && !hasPasswordKey(wanted);
        ConfigDocument &document = m_file.documentOf(wanted.name);
        QStringList keys = wanted.values.keys() + now.values.keys();
        keys.removeDuplicates();
        return std::ranges::all_of(std::as_const(keys), [&](const QString &key) {
            if (keepsPassword && isPasswordKey(key))
                return true;
            const QStringList values = wanted.values.value(key);
            return values == now.values.value(key) || document.setValues(wanted.name, key, values);
        });
    }

    /// As written, so that also a key that this program does not know arrives.
    bool addRule(const SharedSection &wanted)
    {
        std::optional<SectionName> before;
        if (!m_isWhole) {
            std::vector<Rule> rules;
            for (const SharedSection &section : sharedSections(m_file))
                if (section.name.kind == ruleKind)
                    rules.push_back(ruleFrom(section));
            const size_t place = placeFor(ruleFrom(wanted), rules);
            if (place < rules.size())
                before = SectionName{ ruleKind, rules[place].name };
        }
        Rule empty;
        empty.name = wanted.name.name;
        if (!insertRule(m_file, empty, before))
            return false;
        ConfigDocument &document = m_file.documentOf(wanted.name);
        for (auto key = wanted.values.begin(); key != wanted.values.end(); ++key)
            if (!document.setValues(wanted.name, key.key(), key.value()))
                return false;
        return true;
    }

    /// From the last one on, each that has to move is put before the one that follows it.
    bool orderRules()
    {
        const QStringList wanted = namesOf(m_wanted, ruleKind);
        const QStringList moved = movedNames(wanted, namesOf(sharedSections(m_file), ruleKind));
        for (qsizetype i = wanted.size() - 1; i >= 0; --i) {
            const bool isLast = i + 1 == wanted.size();
            const auto before = isLast ? std::nullopt : std::optional(SectionName{ ruleKind, wanted[i + 1] });
            if (moved.contains(wanted[i]) && !placeRule(m_file, { ruleKind, wanted[i] }, before))
                return false;
        }
        return true;
    }

    ConfigFile &m_file;
    const ConfigFile &m_wantedFile;
    std::vector<SharedSection> m_wanted;
    std::vector<SharedSection> m_before;
    bool m_isWhole;
};

} // namespace

bool bringShared(ConfigFile &file, const ConfigFile &wanted, Extent extent)
{
    return Bringing(file, wanted, extent).run();
}

} // namespace wql
