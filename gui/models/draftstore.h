// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/config/configfile.h"

#include <functional>
#include <optional>
#include <vector>

namespace wql {

/// Edits of a site that were not applied, as they are kept from one run of the program to the next.
struct ConfigDraft {
    std::vector<ConfigText> base; ///< what the loader had
    std::vector<ConfigText> texts; ///< what was made of it
    QString revision; ///< of the base

    bool operator==(const ConfigDraft &) const = default;
};

/// Keeps drafts in files that only their user can read, and without passwords: one that was typed has to be
/// typed again.
class DraftStore {
public:
    /// What a text is without its passwords.
    using Mask = std::function<QByteArray(const QByteArray &)>;

    DraftStore(QString directory, Mask mask);

    /// Why it could not be kept, in words.
    Result<void, QString> keep(const QString &site, const ConfigDraft &draft) const;
    void drop(const QString &site) const;
    /// None: there is no draft, or none that can be read.
    std::optional<ConfigDraft> read(const QString &site) const;

private:
    QString fileOf(const QString &site) const;

    QString m_directory;
    Mask m_mask;
};

} // namespace wql
