// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/config/configproblem.h"
#include "core/config/loaderconfig.h"

namespace wql {

/// One thing that an import did, for the operator to look at before anything is written.
struct ImportNote {
    enum class What {
        Read, ///< found in the file
        Mapped, ///< means the same here
        Changed, ///< taken over, but not as it stood
        Dropped, ///< has no meaning here
    };
    What what = What::Read;
    ConfigPlace place;
    QString text;
};

/// What a file of another loader says, as our configuration. An import changes nothing: configText() writes
/// it.
struct LegacyImport {
    LoaderConfig config;
    QString pidFile; ///< where the original's init script looks for the process's number; empty: nowhere
    /// The first ten thousand; the last one says how many more there were.
    std::vector<ImportNote> notes;
    bool renamesUnread = false; ///< something changes names of rows that is not read, such as Perl
    size_t notesLeftOut = 0;

    static constexpr size_t maxNotes = 10000;
    void note(ImportNote::What what, const ConfigPlace &place, const QString &text);
};

/// The files of the original are of any age: what is no UTF-8 is Latin-1, and is noted.
QString legacyText(const QByteArray &bytes, const QString &file, std::vector<ImportNote> &notes);

using LegacyResult = Result<LegacyImport, std::vector<ConfigProblem>>;

} // namespace wql
