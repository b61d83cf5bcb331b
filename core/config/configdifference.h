// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configfile.h"
#include "core/schema/enumnames.h"

namespace wql {

/// How much of a site's targets and rules another configuration is about.
enum class Extent {
    Whole, ///< they are to be those of the other and no more
    Additions, ///< the other's are to be among them
};

/// Something that one configuration says and another does not, or says otherwise.
struct ConfigDifference {
    enum class Kind {
        Missing, ///< the other has a section that is not here
        Extra, ///< here is a section that the other does not have
        Changed, ///< a key of a section
        Moved, ///< a rule or a rewrite stands elsewhere in the order
    };

    Kind kind = Kind::Changed;
    SectionName section;
    QString key; ///< of Changed
    /// Of the other, and of what is compared: the values of the key, or of Moved the section that stands
    /// behind it. None: the default holds, or it stands last.
    QStringList other;
    QStringList here;

    bool operator==(const ConfigDifference &) const = default;
};

template <>
inline constexpr auto wireNames<ConfigDifference::Kind> = enumNames<ConfigDifference::Kind>({
    { ConfigDifference::Kind::Missing, "missing" },
    { ConfigDifference::Kind::Extra, "extra" },
    { ConfigDifference::Kind::Changed, "changed" },
    { ConfigDifference::Kind::Moved, "moved" },
});

/// What \a here says otherwise than \a other in the sections that exchanges may share. A default that is
/// written and one that is not are the same, and so are the tests of a rule in another order. A target of
/// \a other without a password says nothing about where it is here.
///
/// The values are those of the texts: give texts whose secrets are masked, and no secret comes out. Two
/// masked secrets are the same.
std::vector<ConfigDifference> configDifferences(
    const ConfigFile &other, const ConfigFile &here, Extent extent = Extent::Whole);

/// Which of \a now have to move so that they stand in the order of \a wanted; the fewest. Both hold the same
/// names.
QStringList movedNames(const QStringList &wanted, const QStringList &now);

} // namespace wql
