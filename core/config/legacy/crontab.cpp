// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/crontab.h"

#include "core/config/legacy/shelltext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// A `%` is a line's end for cron, and what follows goes to the command's standard input.
QString commandIn(const QString &text)
{
    QString command;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && text[i + 1] == u'%')
            continue;
        if (text[i] == u'%' && (i == 0 || text[i - 1] != u'\\'))
            break;
        command += text[i];
    }
    return command;
}

} // namespace

Crontab readCrontab(const QByteArray &text, const QString &file, Crontab::Kind kind)
{
    static const QRegularExpression variable(u"^\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*=(.*)$"_s);
    static const QRegularExpression times(u"^\\s*(?:@\\w+|(?:\\S+\\s+){4}\\S+)\\s+(.*)$"_s);
    static const QRegularExpression user(u"^\\S+\\s+"_s);
    Crontab crontab;
    ShellVariables variables;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size() && crontab.commands.size() < 300; ++i) {
        const QString &line = lines[i];
        if (line.size() > ShellText::maxWordLength || line.trimmed().startsWith(u'#'))
            continue;
        if (const auto set = variable.match(line); set.hasMatch() && variables.size() < 100) {
            variables[set.captured(1)] = set.captured(2).trimmed().remove(u'"').remove(u'\'');
            continue;
        }
        // Only lines that can say something of a file or a loader are cut up.
        const auto match
            = line.contains(u'/') || line.contains(u'$') || line.contains("loader"_L1, Qt::CaseInsensitive)
            ? times.match(line)
            : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        QString command = commandIn(match.captured(1));
        if (kind == Crontab::Kind::OfSystem)
            command.remove(user);
        ShellReader shell(variables);
        shell.read(command, file, int(i) + 1);
        for (ShellCommand &read : std::vector(shell.commands()))
            crontab.commands.push_back(std::move(read));
    }
    return crontab;
}

} // namespace wql
