// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configreader.h"
#include "core/config/configtext.h"
#include "core/config/legacy/legacyimport.h"

#include <QFile>

#include <testpaths.h>

#include <algorithm>

/// What tests of imports ask of one.
namespace wql::imports {

using Kind = NameTest::Kind;
using What = ImportNote::What;

/// A file of tests/data/config; empty if it is not there.
inline QByteArray data(const char *name)
{
    QFile file(QStringLiteral(WQL_TEST_DATA "/config/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The import, which has to be good: otherwise the test says what is wrong.
inline LegacyImport good(LegacyResult result)
{
    if (!result)
        qWarning("%s", qPrintable(formatted(result.error())));
    return result.value_or(LegacyImport{});
}

/// `LINE:COLUMN CODE` of each.
inline QStringList problemsOf(const LegacyResult &result)
{
    using namespace Qt::StringLiterals;
    QStringList out;
    if (!result) {
        for (const ConfigProblem &problem : result.error())
            out.append(
                u"%1:%2 %3"_s.arg(problem.place.line).arg(problem.place.column).arg(codeName(problem.code)));
    }
    return out;
}

inline bool hasNote(const LegacyImport &import, What what, QStringView part)
{
    return std::any_of(import.notes.begin(), import.notes.end(),
        [&](const ImportNote &note) { return note.what == what && note.text.contains(part); });
}

/// What was imported, written as a file of ours and read again.
inline LoaderConfig writtenAndRead(const LoaderConfig &config)
{
    using namespace Qt::StringLiterals;
    const auto loaded = loaderConfigOf(ConfigFile::fromText(configText(config), u"imported.conf"_s));
    if (!loaded)
        qWarning("%s", qPrintable(formatted(loaded.error())));
    return loaded ? loaded->config : LoaderConfig{};
}

/// A cluster file with one rule, which has that key and value.
inline QByteArray ruleWith(const QByteArray &pair)
{
    return "my @r = (\n{ ruleName => 'r', targetHost => 'h', " + pair + " },\n);\n1;\n";
}

} // namespace wql::imports
