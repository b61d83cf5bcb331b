// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace wql {

/// One line of a configuration file: the bytes as they stand, and what they say.
struct ConfigLine {
    enum class Kind { Blank, Comment, Section, Key, Malformed };
    Kind kind = Kind::Blank;
    QByteArray raw; ///< with its line end, if it has one
    QString name; ///< the key, or the section's kind
    QString value; ///< the key's value, or the section's name
    qsizetype nameAt = 0; ///< offsets into raw
    qsizetype valueAt = 0;
    qsizetype valueLength = 0;

    /// Where an offset into raw is, counted in characters from 1.
    int column(qsizetype offset) const;
    /// Without the line end.
    QString text() const;
};

/// `[rule Queues of Acme]` is {rule, Queues of Acme}; `[general]` has no name.
struct SectionName {
    QString kind;
    QString name;

    bool operator==(const SectionName &) const = default;
};

/// Where a section stands: its comments from \a lead, its header, its keys and what follows up to \a end.
struct ConfigSection {
    SectionName name;
    size_t lead = 0;
    size_t header = 0;
    size_t end = 0;
};

/// The text of one configuration file as a list of lines. Any bytes go in, and text() gives the same bytes
/// back; an edit changes only the lines it is about. Knows the grammar, not the keys:
///
///     [kind name]      a section
///     key = value      the value is the rest of the line, without the blanks around it
///     ; or #           a comment, only as the first character of a line that is no blank
///
/// A section takes the comment lines directly above its header along. Edits return false, and do nothing,
/// where the section does not exist or a text cannot be written on one line.
class ConfigDocument {
public:
    ConfigDocument() = default;
    explicit ConfigDocument(const QByteArray &text);

    QByteArray text() const;
    const std::vector<ConfigLine> &lines() const { return m_lines; }
    std::vector<ConfigSection> sections() const;
    std::optional<ConfigSection> section(const SectionName &name) const;
    /// The values of a key, in order; empty if the section has none.
    QStringList values(const SectionName &section, const QString &key) const;

    /// Changes the first key of that name, or adds it.
    bool setValue(const SectionName &section, const QString &key, const QString &value);
    /// Adds the key behind the last one of its name, else behind the section's last key.
    bool addKey(const SectionName &section, const QString &key, const QString &value);
    /// Makes the keys of that name say these, in order; lines whose value stays are not touched.
    bool setValues(const SectionName &section, const QString &key, const QStringList &values);
    /// Removes all keys of that name.
    bool removeKey(const SectionName &section, const QString &key);
    /// Without \a before: at the end. False if there is one of that name.
    bool addSection(const SectionName &section, const std::optional<SectionName> &before = {});
    bool removeSection(const SectionName &section);
    /// False if there is one of that name.
    bool renameSection(const SectionName &section, const QString &name);
    bool moveSection(const SectionName &section, const std::optional<SectionName> &before);

    /// Whether a text comes back as it was: not too long, no blanks at its ends, no control characters.
    static bool isWritable(const QString &value);

    static constexpr qsizetype longestValue = 4096;

private:
    std::vector<size_t> keyLines(const ConfigSection &section, const QString &key) const;
    void replaceValue(ConfigLine &line, const QString &value);
    QByteArray lineEnd() const;
    void endLastLine();
    void insert(size_t at, std::vector<ConfigLine> lines);

    std::vector<ConfigLine> m_lines;
};

} // namespace wql
