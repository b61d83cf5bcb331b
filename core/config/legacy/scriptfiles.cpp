// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/scriptfiles.h"

#include "core/base/limits.h"
#include "core/config/configfile.h"
#include "core/config/legacy/legacycommandline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <unistd.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// The first of that name; empty: there is none.
QString firstOf(const QStringList &folders, const QString &name)
{
    for (const QString &folder : folders)
        if (const QString path = QDir(folder).filePath(name); QFileInfo::exists(path))
            return path;
    return {};
}

/// Whoever may write it may send our rows where he likes.
Result<QByteArray, QString> readTrusted(const QString &path)
{
    const QFileInfo about(path);
    if (!about.isFile()) // a pipe would be waited for without an end
        return unexpected(u"%1 is no file: move it away"_s.arg(path));
    if ((about.ownerId() != 0 && about.ownerId() != ::geteuid()) || about.permission(QFile::WriteOther))
        return unexpected(
            u"%1 is read as the original does, but others may write it: chown root %1; chmod o-w %1, or "
            "move it away"_s.arg(path));
    const auto bytes = readBounded(path, limits::configFileBytes);
    if (!bytes)
        return unexpected(formatted(std::vector{ bytes.error() }).trimmed());
    return *bytes;
}

/// What every file of that kind has around what it changes: nothing of this touches a row.
bool isHarmless(const QString &line)
{
    static const QRegularExpression harmless(
        u"^\\s*(?:#.*|1;|use\\s+(?:strict|warnings)\\s*;|package\\s+\\w+\\s*;|sub\\s+\\w+\\s*\\{?|\\{|\\};?|my\\s*\\([$\\w, ]*\\)\\s*=\\s*@_;|return(?:\\s+@_|\\s*\\([$\\w, ]*\\)|\\s+\\$\\w+)?;)?\\s*(?:#.*)?$"_s);
    return harmless.match(line).hasMatch();
}

} // namespace

QString perlThatChangesRows(const QByteArray &text)
{
    for (const QString &line : QString::fromUtf8(text).split(u'\n'))
        if (!isHarmless(line))
            return line.trimmed().left(200);
    return {};
}

Result<void, QString> ScriptFiles::checkRegexp(const QStringList &folders)
{
    const QString path = firstOf(folders, u"wqloader_regexp.pl"_s);
    const Result<QByteArray, QString> text = path.isEmpty() ? QByteArray() : readTrusted(path);
    if (!text)
        return unexpected(text.error());
    const QString line = perlThatChangesRows(*text);
    if (line.isEmpty())
        return {};
    return unexpected(
        u"%1 may change rows by Perl, which is never run: %2\nWrite it as a [rewrite NAME] with field = "
        u"queue "
        "or agent, pattern = ... and replacement = ... in a configuration (wqloaderctl import makes one; "
        "docs/configuration.md), or move the file away"_s.arg(path, line));
}

Result<ScriptFiles, QString> ScriptFiles::find(const QStringList &folders)
{
    ScriptFiles out;
    if (const auto checked = checkRegexp(folders); !checked)
        return unexpected(checked.error());
    const QString cluster = firstOf(folders, u"wqloader_cluster.pl"_s);
    if (cluster.isEmpty())
        return out;
    const auto text = readTrusted(cluster);
    if (!text)
        return unexpected(text.error());
    LegacyResult rules = enabledClusterRules(*text, cluster);
    if (rules) {
        out.cluster = cluster;
        out.rules = std::move(*rules);
        return out;
    }
    // One that has no rule at all is the original's example.
    const auto &problems = rules.error();
    if (problems.size() != 1 || problems.front().code != ProblemCode::LegacyNothingFound)
        return unexpected(formatted(problems).trimmed());
    out.warnings += u"%1 has no rule that is on: everything goes to one target"_s.arg(cluster);
    return out;
}

QStringList ScriptFiles::folders()
{
    return { QDir::currentPath(), QCoreApplication::applicationDirPath() };
}

} // namespace wql
