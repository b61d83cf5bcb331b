// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/pseudonyms.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace wql {

/// A file to be given away, under a plain name of at most 99 bytes.
struct SupportFile {
    QString name;
    QByteArray bytes;
};

/// What somebody who helps needs to see, as it comes together. Passwords are never in it; names of companies,
/// hosts and people are replaced unless they are to be kept.
class SupportBundle {
public:
    enum class Names { Replaced, Kept };
    enum class Comments { Dropped, Kept }; ///< of the configuration; kept only together with the names

    /// \a config says which names there are to replace.
    SupportBundle(const LoaderConfig &config, Names names, Comments comments = Comments::Kept);

    /// What it names counts as a name in all that is added after it.
    void learn(const ConfigFile &configuration);

    void add(const QString &name, const QJsonObject &object);
    /// The parts as `config-1.conf` and so on, and what hinders reading them.
    void add(const ConfigFile &configuration);

    const std::vector<SupportFile> &files() const { return m_files; }

private:
    QString textOf(const ConfigDocument &document);

    Pseudonyms m_pseudonyms;
    Names m_names;
    Comments m_comments;
    std::vector<SupportFile> m_files;
};

} // namespace wql
