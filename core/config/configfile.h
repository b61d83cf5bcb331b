// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/config/configdocument.h"
#include "core/config/configproblem.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>

namespace wql {

/// A file of a configuration that came from elsewhere: over a link, or out of an editor.
struct ConfigText {
    QString path;
    QByteArray text;

    bool operator==(const ConfigText &) const = default;
};

/// A configuration as it stands on disk: its main file and the files that it includes.
///
/// `include = conf.d/*.conf` in [general] names files by a pattern in the last part of the path, relative to
/// the file that says so. They count as if they stood behind that [general] section, sorted by name; hidden
/// files and those that end in `~` do not take part. At most 8 deep, and 256 files and include lines in all.
/// A file that is included more than once counts once, where it is included first.
///
/// Reading never fails as a whole: what could not be read is in readProblems(), and such a ConfigFile can be
/// looked at but not saved. After a hundred problems no further include is followed.
class ConfigFile {
public:
    struct Part {
        QString path;
        ConfigDocument document;
        QByteArray bytesRead; ///< as they were on disk, to see changes by others
    };
    /// A section in the order of evaluation, with the part that holds it.
    struct PlacedSection {
        size_t part;
        ConfigSection section;
    };

    static ConfigFile read(const QString &path);
    /// A configuration that is not on disk (yet); its includes are.
    static ConfigFile fromText(const QByteArray &text, const QString &path);

    /// What an edit may include that the files on disk do not include already.
    enum class NewIncludes {
        OfTheFolder, ///< *.conf where the main file is, and below
        None, ///< for who may not look at files there, as those that hold passwords
    };
    /// The files on disk, with \a texts in the place of what some of them hold: an edit that comes from
    /// elsewhere. bytesRead is what is on disk. It cannot be used to look at other files than \a includes
    /// allows.
    static ConfigFile edited(const QString &path, const std::map<QString, QByteArray> &texts,
        NewIncludes includes = NewIncludes::OfTheFolder);
    /// A configuration all of whose files are given, the main one first. Looks at no disk: an include names
    /// files among \a texts.
    static ConfigFile fromTexts(const std::vector<ConfigText> &texts);

    const std::vector<Part> &parts() const { return m_parts; }
    const std::vector<ConfigProblem> &readProblems() const { return m_problems; }
    bool isComplete() const;
    QStringList files() const;
    std::vector<PlacedSection> sections() const;
    /// A hash of all bytes that were read: two ConfigFiles of the same revision say the same.
    QByteArray revision() const;

    /// The document that holds the section, for edits; the main one if none does.
    ConfigDocument &documentOf(const SectionName &section);

private:
    struct Include {
        size_t part;
        size_t behindLine; ///< header of the section that includes
        size_t included;
    };
    void add(const QString &path, const QByteArray &bytes, const QStringList &trail);
    bool mayInclude(const QString &file) const;
    void refuseSecretFiles();
    QStringList matching(const QString &pattern) const;
    QString identity(const QString &path) const;
    void report(ConfigProblem problem);
    void giveUp(const ConfigPlace &place, const Sentence &text);
    void addIncluded(const QString &path, const ConfigPlace &from, const QStringList &trail);
    void followIncludes(size_t part, const QStringList &trail);
    void followInclude(size_t part, const ConfigSection &section, const ConfigLine &line,
        const ConfigPlace &place, const QStringList &trail);
    /// Whether the file is to be read, for the include at \a place; reports why not.
    bool isWanted(const QString &file, const ConfigPlace &place, const QStringList &trail);
    void place(size_t part, std::vector<PlacedSection> &out) const;

    std::vector<Part> m_parts;
    std::vector<Include> m_includes;
    std::optional<std::vector<ConfigText>> m_given; ///< in place of the disk
    std::vector<ConfigProblem> m_problems;
    std::map<QString, QByteArray> m_texts; ///< by path, of edited()
    std::optional<QStringList> m_mayInclude; ///< canonical paths of files, and of a folder with its slash
    QStringList m_patterns; ///< that were included
    QSet<QString> m_included; ///< files by their identity
    mutable QHash<QString, QString> m_identities; ///< asking the disk for one takes long
    size_t m_includeLines = 0;
    bool m_gaveUp = false; ///< which is one of the problems
    std::optional<QStringList> m_mayName; ///< patterns; no disk is looked at for another
};

/// The bytes of a file of at most \a max bytes, or what keeps it from being read.
Result<QByteArray, ConfigProblem> readBounded(const QString &path, qint64 max);

} // namespace wql
