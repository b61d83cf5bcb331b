// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderd/scriptfiles.h"

#include "core/base/limits.h"
#include "core/config/configfile.h"
#include "core/config/legacy/clusterfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <unistd.h>

#include <algorithm>

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
    if ((about.ownerId() != 0 && about.ownerId() != ::geteuid()) || about.permission(QFile::WriteOther))
        return unexpected(
            u"%1 is read as the original does, but others may write it: chown root %1; chmod o-w %1, or "
            "move it away"_s.arg(path));
    const auto bytes = readBounded(path, limits::configFileBytes);
    if (!bytes)
        return unexpected(formatted(std::vector{ bytes.error() }).trimmed());
    return *bytes;
}

bool isCode(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    return !trimmed.isEmpty() && !trimmed.startsWith('#');
}

/// The line of Perl that changes something; empty: there is none.
QByteArray changingLine(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    const auto changing = std::ranges::find_if(
        lines, [](const QByteArray &line) { return isCode(line) && line.contains("=~"); });
    return changing == lines.end() ? QByteArray() : changing->trimmed().left(200);
}

Result<void, QString> checkRegexp(const QString &path)
{
    if (path.isEmpty())
        return {};
    const auto text = readTrusted(path);
    if (!text)
        return unexpected(text.error());
    const QByteArray line = changingLine(*text);
    if (line.isEmpty())
        return {};
    return unexpected(u"%1 changes rows by Perl, which is never run: %2\nWrite it as a [rewrite NAME] with "
                      u"field = queue or agent, "
                      "pattern = ... and replacement = ... in a configuration (wqloaderctl import makes one; "
                      "docs/configuration.md), "
                      "or move the file away"_s.arg(path, QString::fromUtf8(line)));
}

} // namespace

Result<ScriptFiles, QString> ScriptFiles::find(const QStringList &folders)
{
    ScriptFiles out;
    if (const auto checked = checkRegexp(firstOf(folders, u"wqloader_regexp.pl"_s)); !checked)
        return unexpected(checked.error());
    const QString cluster = firstOf(folders, u"wqloader_cluster.pl"_s);
    if (cluster.isEmpty())
        return out;
    const auto text = readTrusted(cluster);
    if (!text)
        return unexpected(text.error());
    const LegacyResult rules = importClusterFile(*text, cluster);
    // One that has no rule at all is the original's example.
    const bool isEmpty = !rules && rules.error().size() == 1
        && rules.error().front().code == ProblemCode::LegacyNothingFound;
    if (!rules && !isEmpty)
        return unexpected(formatted(rules.error()).trimmed());
    const bool hasRules
        = rules && std::ranges::any_of(rules->config.rules, [](const Rule &rule) { return rule.enabled; });
    if (hasRules)
        out.cluster = cluster;
    else
        out.warnings += u"%1 has no rule that is on: everything goes to one target"_s.arg(cluster);
    return out;
}

QStringList ScriptFiles::folders()
{
    return { QDir::currentPath(), QCoreApplication::applicationDirPath() };
}

} // namespace wql
