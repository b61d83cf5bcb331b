// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/sentence.h"

#include <QCoreApplication>

namespace wql {

namespace {

/// QString::arg() would fill in a %1 that stands in an argument.
QString filledIn(const QString &text, const QStringList &arguments)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1 || number > arguments.size()) {
            out += text[i];
        } else {
            out += arguments[number - 1];
            ++i;
        }
    }
    return out;
}

} // namespace

Sentence Sentence::tr(const char *english)
{
    return Sentence({ { QString::fromUtf8(english), {} } });
}

Sentence Sentence::verbatim(const QString &words)
{
    return words.isEmpty() ? Sentence() : Sentence({ { QStringLiteral("%1"), { words } } });
}

QString Sentence::english() const
{
    QString out;
    for (const auto &[source, arguments] : m_parts)
        out += filledIn(source, arguments);
    return out;
}

QString Sentence::text() const
{
    QString out;
    for (const auto &[source, arguments] : m_parts)
        out += filledIn(QCoreApplication::translate("wql::Sentence", source.toUtf8().constData()), arguments);
    return out;
}

} // namespace wql
