// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/logrotate.h"

#include <QProcess>
#include <QRegularExpression>

#include <fnmatch.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

bool names(const QStringList &patterns, const QString &path)
{
    for (const QString &pattern : patterns)
        if (::fnmatch(qPrintable(pattern), qPrintable(path), FNM_PATHNAME) == 0)
            return true;
    return false;
}

/// Paths may stand on several lines before the brace, and in quotes.
/// Every way that is usual, by itself or through an init script or systemd.
bool tellsAsterisk(const QString &line)
{
    static const QRegularExpression telling(
        u"logger[ -](?:reload|rotate)|(?:core|module) reload|\\bHUP\\b|asterisk (?:force-)?reload|reload asterisk"_s);
    return telling.match(line).hasMatch();
}

void takeDirective(LogrotateBlock &block, const QString &line)
{
    const QString word = line.section(u' ', 0, 0);
    const QString rest = line.sliced(word.size()).trimmed();
    if (word == "create"_L1)
        block.create = rest;
    else if (word == "olddir"_L1 || word == "noolddir"_L1)
        block.oldFolder = rest;
    else if (word == "compresscmd"_L1)
        block.compressor = rest;
    else if (word == "rotate"_L1)
        block.keepsNone = rest == "0"_L1;
    else if (word == "copytruncate"_L1 || word == "nocopytruncate"_L1)
        block.copiesAndTruncates = word == "copytruncate"_L1;
    block.reloadsLogger = block.reloadsLogger || tellsAsterisk(line);
}

/// One file; what it says outside of blocks holds for those behind it, also of other files.
class BlockReader {
public:
    BlockReader(const QString &file, const QString &path, LogrotateBlock &defaults)
        : m_file(file)
        , m_path(path)
        , m_defaults(defaults)
    {
    }

    void take(const QString &line, int number)
    {
        if (line.isEmpty() || line.startsWith(u'#'))
            return;
        if (!m_isInside)
            takeOutside(line, number);
        else if (line.startsWith(u'}'))
            m_isInside = m_isOurs = false;
        else if (m_isOurs)
            takeDirective(*found, line);
    }

    std::optional<LogrotateBlock> found;

private:
    void takeOutside(const QString &line, int number)
    {
        const qsizetype brace = line.indexOf(u'{');
        // Only a line that begins with a path is no directive.
        if (line.startsWith(u'/') || line.startsWith(u'"') || line.startsWith(u'\''))
            m_patterns += QProcess::splitCommand(
                QString(line).first(brace < 0 ? line.size() : brace).replace(u'\'', u'"'));
        else if (brace < 0)
            takeDirective(m_defaults, line);
        if (brace < 0)
            return;
        m_isInside = true;
        m_isOurs = names(m_patterns, m_path);
        m_patterns.clear();
        if (m_isOurs) {
            found = m_defaults;
            found->file = m_file;
            found->line = number;
        }
    }

    QString m_file;
    QString m_path;
    LogrotateBlock &m_defaults;
    QStringList m_patterns;
    bool m_isInside = false;
    bool m_isOurs = false;
};

} // namespace

std::optional<LogrotateBlock> logrotateBlockOf(const PbxFiles &files, const QString &path)
{
    std::optional<LogrotateBlock> found;
    LogrotateBlock defaults;
    QStringList configurations{ u"/etc/logrotate.conf"_s };
    configurations += files.matching(u"/etc/logrotate.d/*"_s);
    for (const QString &file : configurations) {
        BlockReader reader(file, path, defaults);
        int number = 0;
        for (const QString &line : QString::fromUtf8(files.read(file).value_or(QByteArray())).split(u'\n'))
            reader.take(line.simplified(), ++number);
        if (reader.found)
            found = reader.found;
    }
    return found;
}

} // namespace wql
