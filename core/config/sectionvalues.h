// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configkeys.h"
#include "core/config/configproblem.h"

#include <QMultiMap>
#include <QStringList>

namespace wql {

/// The values of one section whose form has been checked against the table of keys, and where they stand.
class SectionValues {
public:
    struct Entry {
        QString value;
        ConfigPlace place; ///< of the value
    };

    SectionValues(SectionKind kind, const QString &name, const ConfigPlace &place)
        : m_kind(kind)
        , m_name(name)
        , m_place(place)
    {
    }

    SectionKind kind() const { return m_kind; }
    const QString &name() const { return m_name; }
    const ConfigPlace &place() const { return m_place; }

    /// Checks the value against its key, and keeps it or reports what is wrong.
    void take(const ConfigKey &key, const Entry &entry, ProblemList &problems);
    /// Reports required keys that are absent.
    void checkComplete(ProblemList &problems) const;

    bool has(QLatin1StringView key) const { return m_entries.contains(key); }
    /// Empty if the key is absent, or was wrong and has been reported.
    QString text(QLatin1StringView key) const { return m_entries.value(key).value; }
    std::vector<Entry> list(QLatin1StringView key) const;
    /// Of the key's value, or of the section if the key is absent.
    ConfigPlace place(QLatin1StringView key) const;

    /// The struct that the section says: its name, and each member that has a key here; the others keep their
    /// defaults.
    template <typename Section> Section as() const
    {
        Section section;
        if constexpr (requires { section.name; })
            section.name = m_name;
        for (const KeyOf<Section> &key : keysOf<Section>()) {
            for (const Entry &entry : list(key.name))
                key.set(section, entry.value);
        }
        return section;
    }

private:
    SectionKind m_kind;
    QString m_name;
    ConfigPlace m_place;
    QMultiMap<QString, Entry> m_entries;
    QStringList m_seen; ///< also those that were wrong
};

} // namespace wql
