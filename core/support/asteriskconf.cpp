// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/asteriskconf.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int deepest = 8;
constexpr qsizetype maxConfFiles = 200;

/// Without the comment: `;` begins one unless a backslash stands before it.
QString withoutComment(const QString &line)
{
    for (qsizetype i = 0; i < line.size(); ++i)
        if (line[i] == u';' && (i == 0 || line[i - 1] != u'\\'))
            return line.first(i).trimmed();
    return QString(line).replace("\\;"_L1, ";"_L1).trimmed();
}

class ConfReader {
public:
    explicit ConfReader(const PbxFiles &files)
        : m_files(files)
    {
    }

    void read(const QString &path, int depth);
    std::vector<AsteriskSection> sections;

private:
    void takeLine(const QString &line, const QString &path, int number, int depth);
    void beginSection(const QString &name, const QStringList &traits);

    const PbxFiles &m_files;
    qsizetype m_filesRead = 0;
    bool m_inComment = false;
    size_t m_current = 0;
};

void ConfReader::read(const QString &path, int depth)
{
    const auto bytes = m_files.read(path);
    if (!bytes || depth > deepest || ++m_filesRead > maxConfFiles)
        return;
    int number = 0;
    for (const QString &line : QString::fromUtf8(*bytes).split(u'\n'))
        takeLine(line, path, ++number, depth);
}

void ConfReader::takeLine(const QString &raw, const QString &path, int number, int depth)
{
    static const QRegularExpression header(u"^\\[([^\\]]+)\\](?:\\s*\\(([^)]*)\\))?"_s);
    if (m_inComment || raw.startsWith(";--"_L1)) {
        // `;--` begins a comment of many lines, unless a third hyphen makes it a rule across the page.
        m_inComment = (m_inComment || !raw.startsWith(";---"_L1)) && !raw.contains("--;"_L1);
        return;
    }
    const QString line = withoutComment(raw);
    if (line.startsWith("#include"_L1) || line.startsWith("#tryinclude"_L1)) {
        QString name = line.section(u' ', 1).trimmed().remove(u'"').remove(u'<').remove(u'>');
        if (!name.startsWith(u'/'))
            name = u"/etc/asterisk/"_s + name;
        for (const QString &file : m_files.matching(name))
            read(file, depth + 1);
    } else if (const auto match = header.match(line); match.hasMatch()) {
        beginSection(match.captured(1), match.captured(2).split(u',', Qt::SkipEmptyParts));
    } else if (const qsizetype equals = line.indexOf(u'='); equals > 0 && !sections.empty()) {
        const bool isArrow = line.mid(equals, 2) == "=>"_L1;
        sections[m_current].settings.push_back({ line.first(equals).trimmed(),
            line.sliced(equals + (isArrow ? 2 : 1)).trimmed(), path, number });
    }
}

void ConfReader::beginSection(const QString &name, const QStringList &traits)
{
    // A name that comes again goes on where it was, whether or not it says (+).
    for (m_current = 0; m_current < sections.size(); ++m_current)
        if (sections[m_current].name == name)
            break;
    if (m_current == sections.size())
        sections.push_back({ name, false, {} });
    for (const QString &trait : traits) {
        const QString parent = trait.trimmed();
        sections[m_current].isTemplate = sections[m_current].isTemplate || parent == "!"_L1;
        for (const AsteriskSection &section : std::vector(sections))
            if (section.name == parent)
                sections[m_current].settings.insert(
                    sections[m_current].settings.end(), section.settings.begin(), section.settings.end());
    }
}

} // namespace

QString AsteriskSection::value(QLatin1StringView key, const QString &otherwise) const
{
    const QStringList all = values(key);
    return all.isEmpty() ? otherwise : all.last();
}

QStringList AsteriskSection::values(QLatin1StringView key) const
{
    QStringList all;
    for (const AsteriskSetting &setting : settings)
        if (setting.key.compare(key, Qt::CaseInsensitive) == 0)
            all += setting.value;
    return all;
}

std::vector<AsteriskSection> readAsteriskConf(const PbxFiles &files, const QString &path)
{
    ConfReader reader(files);
    reader.read(path, 0);
    return std::move(reader.sections);
}

AsteriskSection sectionNamed(const std::vector<AsteriskSection> &sections, QLatin1StringView name)
{
    for (const AsteriskSection &section : sections)
        if (section.name == name)
            return section;
    return {};
}

bool isTrue(const QString &value)
{
    const QString word = value.toLower();
    return QStringList{ u"yes"_s, u"true"_s, u"y"_s, u"t"_s, u"1"_s, u"on"_s }.contains(word);
}

} // namespace wql
