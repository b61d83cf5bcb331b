// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/changedtext.h"

#include "core/config/configproblem.h"
#include "gui/models/textdiff.h"
#include "gui/text/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangedText)
};

QStringList shownLines(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (QString &line : lines)
        line = shownPlainly(shownLine(line), 2000);
    return lines;
}

QByteArray textAt(const std::vector<ConfigText> &texts, const QString &path)
{
    for (const ConfigText &text : texts) {
        if (text.path == path)
            return text.text;
    }
    return {};
}

QString words(const DiffLine &line)
{
    switch (line.kind) {
    case DiffLine::Kind::Same:
        return u"  "_s + line.text;
    case DiffLine::Kind::Removed:
        return u"- "_s + line.text;
    case DiffLine::Kind::Added:
        return u"+ "_s + line.text;
    case DiffLine::Kind::Skipped:
        return Text::tr("… %n line(s)", nullptr, line.text.toInt());
    }
    Q_UNREACHABLE();
}

} // namespace

QString changedText(const std::vector<ConfigText> &before, const std::vector<ConfigText> &after)
{
    QStringList out;
    for (const ConfigText &text : after) {
        const QByteArray former = textAt(before, text.path);
        if (former == text.text)
            continue;
        out.append(u"=== "_s + shownPlainly(text.path));
        const QStringList was = shownLines(former);
        const QStringList is = shownLines(text.text);
        for (const DiffLine &line : textDiff(was, is))
            out.append(words(line));
        // Masked lines hide that a password differs.
        if (was == is)
            out.append(Text::tr("… only values that are not shown"));
    }
    return out.join(u'\n');
}

} // namespace wql
