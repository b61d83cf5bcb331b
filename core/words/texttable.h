// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace wql {

/// Text from outside on one line of a terminal: at most \a max characters, and whatever would move the
/// cursor, change colours, turn the reading direction or be seen by nobody written as `\u{1B}`.
QString visible(const QString &text, qsizetype max = 300);

/// What a word means to the reader; a colour where colours are wanted.
enum class Tone { Plain, Good, Warning, Bad, Faint };

struct TableCell {
    QString text;
    Tone tone = Tone::Plain;

    TableCell(const QString &words = {}, Tone meaning = Tone::Plain)
        : text(visible(words))
        , tone(meaning)
    {
    }
};

/// Columns for people: a head, then rows, each column as wide as its widest cell. A column of numbers is
/// flush right. The last column is never padded.
class TextTable {
public:
    explicit TextTable(QStringList head)
        : m_head(std::move(head))
    {
    }

    void add(std::vector<TableCell> row) { m_rows.push_back(std::move(row)); }
    bool isEmpty() const { return m_rows.empty(); }
    QStringList lines(bool colors) const;

private:
    QStringList m_head;
    std::vector<std::vector<TableCell>> m_rows;
};

/// The text between the codes of a terminal for the tone.
QString toned(const QString &text, Tone tone, bool colors);

} // namespace wql
