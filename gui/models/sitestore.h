// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/site.h"

#include <vector>

namespace wql {

/// The operator's sites in a file. What cannot be read is never overwritten: the file is renamed aside, so
/// that a person can look at it, and reading says so.
class SiteStore {
public:
    struct Reading {
        std::vector<Site> sites;
        QString setAside; ///< the new name of a file that could not be read; empty: all is well
        QString trouble; ///< why nothing can be saved this time; empty: all is well
    };

    explicit SiteStore(QString file);

    Reading read();
    /// Empty if it was saved, else why not.
    QString save(const std::vector<Site> &sites);

private:
    QString m_file;
    QString m_trouble;
};

} // namespace wql
