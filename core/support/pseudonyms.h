// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configfile.h"
#include "core/config/configkeys.h"

#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QStringList>

class QRegularExpression;

namespace wql {

/// Replaces the names of a company by others that say nothing: `target-1`, `host-2`, `agent-3`. The same
/// name gets the same replacement everywhere, so that a story can still be followed.
///
/// What counts as a name: the sections' names, the values of which the table of keys says so (free text
/// unless it says otherwise), and in any text what looks like a host, an address, an agent with its
/// technology, or stands in single quotes, and rows of a queue_log. Names of one or two characters that the
/// configuration knows are replaced in the configuration only.
class Pseudonyms {
public:
    explicit Pseudonyms(const LoaderConfig &config);

    /// The names of sections that the loader does not have (yet) count, too: of a configuration on disk that
    /// is not in force.
    void learn(const ConfigDocument &document);
    QString text(const QString &text);
    /// Texts within, at any depth; the members' names stay.
    QJsonValue json(const QJsonValue &value);
    /// A configuration file line by line: values that hold names are replaced whole, comments are left out,
    /// and passwords are masked.
    QString configText(const ConfigDocument &document);

private:
    QString of(const QString &kind, const QString &name);
    QString ofOnce(const QString &kind, const QString &name);
    void sortKnown();
    QString known(const QString &text) const;
    QString rows(const QString &text);
    QString valueOf(const QString &kind, const QString &value);
    QString configLine(const ConfigLine &line, const SectionKindInfo *section);
    QString replaceMatches(const QString &text, const QString &kind, const QRegularExpression &pattern);

    QHash<QString, QString> m_replacements;
    QHash<QString, int> m_counts;
    QStringList m_known; ///< of the configuration, the longest first
};

} // namespace wql
