// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/logrotate.h"

#include <QProcess>

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
class BlockReader {
public:
    BlockReader(const QString &file, const QString &path)
        : m_file(file)
        , m_path(path)
    {
    }

    void take(const QString &line, int number)
    {
        if (line.isEmpty() || line.startsWith(u'#'))
            return;
        if (m_isInside)
            takeDirective(line);
        else
            takePaths(line, number);
    }

    std::optional<LogrotateBlock> found;

private:
    void takePaths(const QString &line, int number)
    {
        const qsizetype brace = line.indexOf(u'{');
        // Outside of a block, only a line that begins with a path is no directive.
        if (line.startsWith(u'/') || line.startsWith(u'"') || line.startsWith(u'\''))
            m_patterns += QProcess::splitCommand(
                QString(line).first(brace < 0 ? line.size() : brace).replace(u'\'', u'"'));
        if (brace < 0)
            return;
        m_isInside = true;
        m_isOurs = names(m_patterns, m_path);
        m_patterns.clear();
        if (m_isOurs)
            found = LogrotateBlock{ .file = m_file, .line = number };
    }

    void takeDirective(const QString &line)
    {
        if (line.startsWith(u'}')) {
            m_isInside = m_isOurs = false;
            return;
        }
        if (!m_isOurs)
            return;
        const QString word = line.section(u' ', 0, 0).trimmed();
        if (word == "create"_L1)
            found->create = line.sliced(word.size()).simplified();
        found->copiesAndTruncates = found->copiesAndTruncates || word == "copytruncate"_L1;
        found->reloadsLogger = found->reloadsLogger || line.contains("logger reload"_L1)
            || line.contains("logger rotate"_L1) || line.contains("-HUP"_L1);
    }

    QString m_file;
    QString m_path;
    QStringList m_patterns;
    bool m_isInside = false;
    bool m_isOurs = false;
};

} // namespace

std::optional<LogrotateBlock> logrotateBlockOf(const PbxFiles &files, const QString &path)
{
    std::optional<LogrotateBlock> found;
    QStringList configurations{ u"/etc/logrotate.conf"_s };
    configurations += files.matching(u"/etc/logrotate.d/*"_s);
    for (const QString &file : configurations) {
        BlockReader reader(file, path);
        int number = 0;
        for (const QString &line : QString::fromUtf8(files.read(file).value_or(QByteArray())).split(u'\n'))
            reader.take(line.simplified(), ++number);
        if (reader.found)
            found = reader.found;
    }
    return found;
}

} // namespace wql
