// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configfile.h"

#include "core/base/limits.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype maxIncludeDepth = 8;
constexpr size_t maxIncludedFiles = 256;
/// A line may name all files of a folder, each time.
constexpr size_t maxIncludeLines = 256;
constexpr size_t maxReadProblems = 100;

ConfigProblem problem(ProblemCode code, const ConfigPlace &place, const Sentence &text, const Sentence &mend)
{
    return { ConfigProblem::Severity::Error, code, place, text, mend };
}

QStringList matchingFiles(const QString &pattern)
{
    const QFileInfo info(pattern);
    QStringList out;
    const QStringList names = info.dir().entryList({ info.fileName() }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!name.endsWith(u'~'))
            out.append(info.dir().filePath(name));
    }
    return out;
}

} // namespace

Result<QByteArray, ConfigProblem> readBounded(const QString &path, qint64 max)
{
    const ConfigPlace place{ path, 0, 0, {} };
    QFile file(path);
    if (QFileInfo(path).isDir())
        return unexpected(problem(
            ProblemCode::FileUnreadable, place, Sentence::tr("is a folder"), Sentence::tr("name a file")));
    if (!file.open(QIODevice::ReadOnly)) {
        return unexpected(problem(ProblemCode::FileUnreadable, place,
            Sentence::tr("cannot be read: %1").arg(file.errorString()),
            Sentence::tr("check the path, and that this user may read it")));
    }
    const QByteArray bytes = file.read(max + 1);
    if (bytes.size() > max) {
        return unexpected(
            problem(ProblemCode::FileTooLarge, place, Sentence::tr("is larger than %1 bytes").arg(max),
                Sentence::tr("is it really a configuration? Split it with include")));
    }
    if (file.error() != QFileDevice::NoError) {
        return unexpected(problem(ProblemCode::FileUnreadable, place,
            Sentence::tr("cannot be read: %1").arg(file.errorString()), Sentence::tr("check the disk")));
    }
    return bytes;
}

ConfigFile ConfigFile::read(const QString &path)
{
    ConfigFile file;
    file.addIncluded(path, { path, 0, 0, {} }, {});
    file.refuseSecretFiles();
    return file;
}

ConfigFile ConfigFile::fromText(const QByteArray &text, const QString &path)
{
    ConfigFile file;
    file.add(path, text, {});
    return file;
}

ConfigFile ConfigFile::edited(
    const QString &path, const std::map<QString, QByteArray> &texts, NewIncludes includes)
{
    ConfigFile file;
    file.m_texts = texts;
    const ConfigFile present = read(path);
    QStringList known{ QFileInfo(path).dir().canonicalPath() + u'/' };
    for (const QString &name : present.files())
        known += QFileInfo(name).canonicalFilePath();
    file.m_mayInclude = known;
    if (includes == NewIncludes::None)
        file.m_mayName = present.m_patterns;
    file.addIncluded(path, { path, 0, 0, {} }, {});
    file.refuseSecretFiles();
    return file;
}

ConfigFile ConfigFile::fromTexts(const std::vector<ConfigText> &texts)
{
    ConfigFile file;
    file.m_given = texts;
    if (!texts.empty())
        file.add(texts.front().path, texts.front().text, {});
    return file;
}

/// A file that holds a password is no part of a configuration: the problems of its one line would show it.
void ConfigFile::refuseSecretFiles()
{
    QSet<QString> secrets;
    for (const Part &part : m_parts)
        for (const ConfigLine &line : part.document.lines())
            if (line.kind == ConfigLine::Kind::Key && line.name == "password_file"_L1)
                secrets += identity(line.value);
    for (Part &part : m_parts) {
        if (!secrets.contains(identity(part.path)))
            continue;
        part.document = ConfigDocument();
        report(problem(ProblemCode::FileUnreadable, { part.path, 0, 0, {} },
            Sentence::tr("is the file of a password, and no configuration"),
            Sentence::tr("remove the include that names it")));
    }
}

bool ConfigFile::isComplete() const
{
    return m_problems.empty() && !m_parts.empty();
}

QStringList ConfigFile::files() const
{
    QStringList out;
    for (const Part &part : m_parts)
        out.append(part.path);
    return out;
}

std::vector<ConfigFile::PlacedSection> ConfigFile::sections() const
{
    std::vector<PlacedSection> out;
    if (!m_parts.empty())
        place(0, out);
    return out;
}

void ConfigFile::place(size_t part, std::vector<PlacedSection> &out) const
{
    for (const ConfigSection &section : m_parts[part].document.sections()) {
        out.push_back({ part, section });
        for (const Include &include : m_includes) {
            if (include.part == part && include.behindLine == section.header)
                place(include.included, out);
        }
    }
}

QByteArray ConfigFile::revision() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Part &part : m_parts) {
        hash.addData(part.path.toUtf8() + '\0' + QByteArray::number(part.bytesRead.size()) + '\0');
        hash.addData(part.bytesRead);
    }
    return hash.result().toHex();
}

ConfigDocument &ConfigFile::documentOf(const SectionName &section)
{
    for (Part &part : m_parts) {
        if (part.document.section(section))
            return part.document;
    }
    if (m_parts.empty())
        m_parts.emplace_back();
    return m_parts.front().document;
}

void ConfigFile::add(const QString &path, const QByteArray &bytes, const QStringList &trail)
{
    const auto text = m_texts.find(path);
    m_parts.push_back({ path, ConfigDocument(text == m_texts.end() ? bytes : text->second), bytes });
    m_included += identity(path);
    followIncludes(m_parts.size() - 1, trail);
}

void ConfigFile::addIncluded(const QString &path, const ConfigPlace &from, const QStringList &trail)
{
    if (m_given) {
        for (const ConfigText &given : *m_given) {
            if (identity(given.path) == identity(path)) {
                add(given.path, given.text, trail);
                return;
            }
        }
        return;
    }
    auto bytes = readBounded(path, limits::configFileBytes);
    if (bytes && QFileInfo(path).permission(QFileDevice::WriteOther))
        bytes = unexpected(problem(ProblemCode::FileWritableByAll, { path, 0, 0, {} },
            Sentence::tr("can be written by everybody on this machine"),
            Sentence::tr("chmod o-w %1").arg(path)));
    if (bytes) {
        add(path, *bytes, trail);
        return;
    }
    ConfigProblem failure = bytes.error();
    if (from.line > 0) {
        failure.place = from;
        failure.text = Sentence::verbatim(path + u' ') + failure.text;
    }
    report(failure);
}

bool ConfigFile::mayInclude(const QString &file) const
{
    if (!m_mayInclude)
        return true;
    const QString canonical = identity(file);
    return m_mayInclude->contains(canonical)
        || (canonical.startsWith(m_mayInclude->front()) && canonical.endsWith(".conf"_L1));
}

QStringList ConfigFile::matching(const QString &pattern) const
{
    if (!m_given)
        return matchingFiles(pattern);
    const QFileInfo wanted(QDir::cleanPath(pattern));
    QStringList out;
    for (const ConfigText &given : *m_given) {
        const QFileInfo info(QDir::cleanPath(given.path));
        if (info.path() == wanted.path() && !info.fileName().startsWith(u'.')
            && !info.fileName().endsWith(u'~') && QDir::match(wanted.fileName(), info.fileName()))
            out.append(given.path);
    }
    out.sort();
    return out;
}

QString ConfigFile::identity(const QString &path) const
{
    if (m_given)
        return QDir::cleanPath(path);
    const auto known = m_identities.constFind(path);
    if (known != m_identities.constEnd())
        return *known;
    return *m_identities.insert(path, QFileInfo(path).canonicalFilePath());
}

void ConfigFile::report(ConfigProblem problem)
{
    if (m_gaveUp)
        return;
    if (m_problems.size() >= maxReadProblems)
        giveUp(
            problem.place, Sentence::tr("there are more than %1 problems with files").arg(maxReadProblems));
    else
        m_problems.push_back(std::move(problem));
}

/// Each include of a proposal may name every file there is: reading it must not take long for that.
void ConfigFile::giveUp(const ConfigPlace &place, const Sentence &text)
{
    m_gaveUp = true;
    m_problems.push_back(
        problem(ProblemCode::IncludeTooMany, place, text, Sentence::tr("include fewer files")));
}

void ConfigFile::followIncludes(size_t part, const QStringList &trail)
{
    // A copy: following an include adds parts, which moves the document.
    const ConfigDocument document = m_parts[part].document;
    const QString path = m_parts[part].path;
    const QStringList here = trail + QStringList{ identity(path) };
    QSet<QString> followed;
    for (const ConfigSection &section : document.sections()) {
        if (section.name.kind != "general"_L1)
            continue;
        for (size_t i = section.header + 1; i < section.end; ++i) {
            const ConfigLine &line = document.lines()[i];
            if (m_gaveUp)
                return;
            if (line.kind != ConfigLine::Kind::Key || line.name != "include"_L1 || line.value.isEmpty()
                || followed.contains(line.value))
                continue;
            followed += line.value;
            followInclude(part, section, line,
                { path, int(i) + 1, line.column(line.valueAt), shownLine(line.text()) }, here);
        }
    }
}

bool ConfigFile::isWanted(const QString &file, const ConfigPlace &place, const QStringList &trail)
{
    if (trail.contains(identity(file))) {
        report(problem(ProblemCode::IncludeLoop, place,
            Sentence::tr("%1 includes itself, directly or through others").arg(file),
            Sentence::tr("remove one of the includes")));
        return false;
    }
    if (m_included.contains(identity(file)))
        return false;
    if (!mayInclude(file)) {
        report(problem(ProblemCode::FileUnreadable, place,
            Sentence::tr("%1 is outside of the configuration's folder, or no *.conf").arg(file),
            Sentence::tr("write this line into the file itself, on its machine")));
        return false;
    }
    if (trail.size() >= maxIncludeDepth || m_parts.size() >= maxIncludedFiles) {
        giveUp(place,
            Sentence::tr("more than %1 levels or %2 files are included")
                .arg(maxIncludeDepth)
                .arg(maxIncludedFiles));
        return false;
    }
    return true;
}

void ConfigFile::followInclude(size_t part, const ConfigSection &section, const ConfigLine &line,
    const ConfigPlace &place, const QStringList &trail)
{
    if (++m_includeLines > maxIncludeLines)
        return giveUp(place, Sentence::tr("there are more than %1 include lines").arg(maxIncludeLines));
    const QString pattern = QFileInfo(place.file).dir().filePath(line.value);
    if (m_mayName && !m_mayName->contains(pattern)) {
        report(problem(ProblemCode::FileUnreadable, place,
            Sentence::tr("only an administrator may include something else"),
            Sentence::tr("leave the line as it was")));
        return;
    }
    m_patterns += pattern;
    const QStringList files = matching(pattern);
    const bool isPattern = line.value.contains(u'*') || line.value.contains(u'?');
    // An empty conf.d is usual; a file that was named and is not there is a mistake.
    if (files.isEmpty() && !isPattern) {
        report(problem(ProblemCode::IncludeMissing, place,
            Sentence::tr("included file %1 does not exist").arg(pattern),
            Sentence::tr("create it or remove the line")));
    }
    for (const QString &file : files) {
        if (m_gaveUp)
            return;
        if (!isWanted(file, place, trail))
            continue;
        const size_t included = m_parts.size();
        addIncluded(file, place, trail);
        if (m_parts.size() > included)
            m_includes.push_back({ part, section.header, included });
    }
}

} // namespace wql
