// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configproblem.h"

#include <optional>

namespace wql {

/// A string or number that stands in a Perl file.
struct PerlValue {
    QString text;
    ConfigPlace place;
};

/// `{ key => value, ... }`
struct PerlHash {
    struct Pair {
        PerlValue key;
        PerlValue value;
    };
    std::vector<Pair> pairs;
    ConfigPlace place;
    bool isCommentedOut = false;

    /// The last value of that key, as Perl has it.
    const PerlValue *value(QStringView key) const;
};

/// Reads the hashes of a file like wqloader_cluster.pl: a list of hashes of strings and numbers, inside
/// `my @x = ( ... );`, `our $x = [ ... ];` or on its own, beside `use strict;` and `1;`. Perl is never run,
/// and whatever is not a literal (a call, a variable, an operator, interpolation) is a problem with its
/// place. Runs of comment lines that hold a whole hash give that hash, commented out. All in the order of the
/// file.
std::vector<PerlHash> readPerlHashes(const QString &text, const QString &file, ProblemList &problems);

} // namespace wql
