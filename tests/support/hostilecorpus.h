// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

#include <testpaths.h>

namespace wql {

/// A transaction of a corpus, and who sends it where.
struct CorpusEntry {
    QString world = QStringLiteral("free"); ///< as in tests/support/actionworlds.h
    QString target = QStringLiteral("one");
    QString text;
};

/// The transactions of a file in tests/data: one a line, escapes undone. Lines with `#` are remarks, lines
/// with
/// `@` name the world and the target of those that follow.
inline QList<CorpusEntry> corpusOf(const QString &path)
{
    QFile file(QStringLiteral(WQL_TEST_DATA "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<CorpusEntry> entries;
    CorpusEntry entry;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype number = 0; number + 1 < lines.size(); ++number) {
        const QString &line = lines[number];
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'@')) {
            entry.world = line.section(u' ', 1, 1);
            entry.target = line.section(u' ', 2, 2);
            continue;
        }
        entry.text.clear();
        for (qsizetype at = 0; at < line.size(); ++at) {
            if (line[at] != u'\\') {
                entry.text += line[at];
                continue;
            }
            const QChar kind = line[++at];
            if (kind == u'u') {
                entry.text += QChar(line.mid(at + 1, 4).toUShort(nullptr, 16));
                at += 4;
            } else {
                entry.text += kind == u'r' ? u'\r' : kind == u'n' ? u'\n' : kind == u't' ? u'\t' : u'\\';
            }
        }
        entries.append(entry);
    }
    return entries;
}

/// The texts of a file in tests/data/hostile.
inline QStringList hostileCorpus(const QString &name)
{
    QStringList texts;
    for (const CorpusEntry &entry : corpusOf(QStringLiteral("hostile/") + name))
        texts.append(entry.text);
    return texts;
}

} // namespace wql
