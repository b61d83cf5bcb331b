// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include <testpaths.h>

namespace wql {

/// The texts of a file in tests/data/hostile: one a line, escapes undone; lines with `#` are remarks.
inline QStringList hostileCorpus(const QString &name)
{
    using namespace Qt::StringLiterals;
    QFile file(QStringLiteral(WQL_TEST_DATA "/hostile/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList texts;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype number = 0; number + 1 < lines.size(); ++number) {
        const QString &line = lines[number];
        if (line.startsWith(u'#'))
            continue;
        QString text;
        for (qsizetype at = 0; at < line.size(); ++at) {
            if (line[at] != u'\\') {
                text += line[at];
                continue;
            }
            const QChar kind = line[++at];
            if (kind == u'u') {
                text += QChar(line.mid(at + 1, 4).toUShort(nullptr, 16));
                at += 4;
            } else {
                text += kind == u'r' ? u'\r' : kind == u'n' ? u'\n' : kind == u't' ? u'\t' : u'\\';
            }
        }
        texts.append(text);
    }
    return texts;
}

} // namespace wql
