// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configreader.h"

#include "core/config/configchecks.h"
#include "core/config/sectionchecks.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Reads the sections of a ConfigFile, in order, into a LoaderConfig.
class Reader {
public:
    explicit Reader(const ConfigFile &file)
        : m_file(file)
    {
    }

    void read();
    LoaderConfig config;
    ReadSections sections;
    ProblemList problems;

private:
    ConfigPlace placeOf(size_t part, size_t line, qsizetype offset) const;
    ConfigPlace placeOfKey(size_t part, size_t line, qsizetype offset, const ConfigKey *key) const;
    void checkLines(size_t part);
    void checkPlainLine(size_t part, size_t at);
    void readSection(const ConfigFile::PlacedSection &placed);
    void readKeys(const ConfigFile::PlacedSection &placed, SectionValues &values);
    bool checkName(const SectionKindInfo &kind, const SectionName &name, const ConfigPlace &place);
    void warnOfOtherGrammars(
        const ConfigKey &key, SectionKind section, const QString &value, const ConfigPlace &place);
    void finish(const SectionValues &values);
    template <typename Section> Section checked(const SectionValues &values);

    const ConfigFile &m_file;
    SectionValues m_general{ SectionKind::General, {}, {} };
    QHash<QString, ConfigPlace> m_names;
};

/// The line for showing: only values of known keys that are no secrets are repeated.
QString safeLine(const ConfigLine &line, const ConfigKey *key)
{
    const QString text = line.text();
    if (line.kind != ConfigLine::Kind::Key || (key && !key->has(ConfigKey::IsSecret)))
        return shownLine(text);
    return shownLine(text.first(line.column(line.valueAt) - 1)) + u"***"_s;
}

ConfigPlace Reader::placeOf(size_t part, size_t at, qsizetype offset) const
{
    const ConfigLine &line = m_file.parts()[part].document.lines()[at];
    return { m_file.parts()[part].path, int(at) + 1, line.column(offset), shownLine(line.text()) };
}

ConfigPlace Reader::placeOfKey(size_t part, size_t at, qsizetype offset, const ConfigKey *key) const
{
    const ConfigLine &line = m_file.parts()[part].document.lines()[at];
    return { m_file.parts()[part].path, int(at) + 1, line.column(offset), safeLine(line, key) };
}

void Reader::checkPlainLine(size_t part, size_t at)
{
    const ConfigLine &line = m_file.parts()[part].document.lines()[at];
    // Few lines have a problem, and what is shown of one takes long to make.
    const auto place = [&] { return placeOf(part, at, line.nameAt); };
    const QByteArray text = line.raw.sliced(line.nameAt);
    if (line.kind == ConfigLine::Kind::Malformed)
        problems.error(ProblemCode::NoKeyAndValue, place(),
            Sentence::tr("this is neither a section, nor a key, nor a comment"),
            text.startsWith('[') ? Sentence::tr("end the section with ]")
                                 : Sentence::tr("write key = value, or begin it with ;"));
    if (text.startsWith("#include") || text.startsWith("#tryinclude") || text.startsWith("#exec"))
        problems.warning(ProblemCode::IncludeIsComment, place(),
            Sentence::tr("a line that begins with # is a comment"),
            Sentence::tr("write include = FILE in [general]"));
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = utf8(line.raw);
    if (utf8.hasError())
        problems.error(ProblemCode::NotUtf8, place(), Sentence::tr("the line is not UTF-8"),
            Sentence::tr("save the file as UTF-8"));
    if (line.kind == ConfigLine::Kind::Section && !ConfigDocument::isWritable(line.name + line.value))
        problems.error(ProblemCode::ControlCharacter, place(),
            Sentence::tr("the name holds a control character"), Sentence::tr("type the line again"));
}

void Reader::checkLines(size_t part)
{
    const ConfigDocument &document = m_file.parts()[part].document;
    bool inSection = false;
    for (size_t i = 0; i < document.lines().size(); ++i) {
        const ConfigLine &line = document.lines()[i];
        checkPlainLine(part, i);
        inSection = inSection || line.kind == ConfigLine::Kind::Section;
        if (!inSection && line.kind == ConfigLine::Kind::Key) {
            problems.error(ProblemCode::KeyOutsideSection, placeOfKey(part, i, line.nameAt, nullptr),
                Sentence::tr("a key before the first section"),
                Sentence::tr("write [general] or another section above it"));
        }
    }
}

bool Reader::checkName(const SectionKindInfo &kind, const SectionName &name, const ConfigPlace &place)
{
    if (kind.isNamed == !name.name.isEmpty()) {
        const QString unique = name.kind + u' ' + name.name;
        const auto first = m_names.constFind(unique);
        if (!kind.isNamed || first == m_names.constEnd()) {
            m_names.insert(unique, place);
            return true;
        }
        problems.error(ProblemCode::DuplicateName, place,
            Sentence::tr("%1 %2 is there already, at %3:%4")
                .arg(name.kind, name.name, first->file)
                .arg(first->line),
            Sentence::tr("give this one another name"));
        return false;
    }
    if (kind.isNamed)
        problems.error(ProblemCode::SectionNameMissing, place,
            Sentence::tr("a %1 needs a name").arg(kind.name), Sentence::tr("write [%1 NAME]").arg(kind.name));
    else
        problems.error(ProblemCode::SectionNameUnexpected, place,
            Sentence::tr("[%1] takes no name").arg(kind.name), Sentence::tr("write [%1]").arg(kind.name));
    return false;
}

/// Quotes and comments behind a value are meant as in other programs' files, and are a part of the value
/// here.
void Reader::warnOfOtherGrammars(
    const ConfigKey &key, SectionKind section, const QString &value, const ConfigPlace &place)
{
    const bool isPlain = section == SectionKind::General || section == SectionKind::Target
        || section == SectionKind::Rule || section == SectionKind::Asterisk;
    const bool isName = key.kind == ValueKind::Text || key.kind == ValueKind::Path;
    if (!isPlain || !isName || key.name == "comment"_L1)
        return;
    const QChar first = value.isEmpty() ? QChar() : value.front();
    if (value.size() > 1 && (first == u'"' || first == u'\'') && value.endsWith(first))
        problems.warning(ProblemCode::QuotesAreKept, place,
            Sentence::tr("the quotes are a part of the value"), Sentence::tr("leave them out"));
    static const QRegularExpression comment(u"[ \\t][;#]"_s);
    if (!key.has(ConfigKey::IsSecret) && comment.match(value).hasMatch())
        problems.warning(ProblemCode::CommentIsKept, place,
            Sentence::tr("what stands behind the value is a part of it, and no comment"),
            Sentence::tr("write the comment on a line of its own"));
}

void Reader::readKeys(const ConfigFile::PlacedSection &placed, SectionValues &values)
{
    const ConfigDocument &document = m_file.parts()[placed.part].document;
    for (size_t i = placed.section.header + 1; i < placed.section.end; ++i) {
        const ConfigLine &line = document.lines()[i];
        if (line.kind != ConfigLine::Kind::Key)
            continue;
        const ConfigKey *key = configKey(values.kind(), line.name);
        const ConfigPlace place = placeOfKey(placed.part, i, key ? line.valueAt : line.nameAt, key);
        if (!key) {
            const QString guess = problems.isFull() ? QString() : nearestKey(values.kind(), line.name);
            problems.error(ProblemCode::UnknownKey, place,
                Sentence::tr("unknown key %1 in [%2]")
                    .arg(shownLine(line.name), sectionKind(values.kind()).name),
                guess.isEmpty() ? Sentence::tr("docs/configuration.md lists the keys")
                                : Sentence::tr("did you mean %1?").arg(guess));
        } else if (line.value.startsWith(u'>') && line.raw[line.valueAt - 1] == '=') {
            problems.error(ProblemCode::ArrowForEquals, place, Sentence::tr("=> is not used here"),
                Sentence::tr("write %1 = value; if the value begins with >, put a blank before it")
                    .arg(line.name));
        } else {
            warnOfOtherGrammars(*key, values.kind(), line.value, place);
            values.take(*key, { line.value, place }, problems);
        }
    }
}

void Reader::readSection(const ConfigFile::PlacedSection &placed)
{
    const ConfigLine &header = m_file.parts()[placed.part].document.lines()[placed.section.header];
    const ConfigPlace place = placeOf(placed.part, placed.section.header, header.nameAt);
    const SectionKindInfo *kind = sectionKind(header.name);
    if (!kind) {
        const QString guess = problems.isFull() ? QString() : nearestSection(header.name);
        problems.error(ProblemCode::UnknownSection, place,
            Sentence::tr("unknown section [%1]").arg(shownLine(header.name)),
            guess.isEmpty() ? Sentence::tr("docs/configuration.md lists the sections")
                            : Sentence::tr("did you mean [%1]?").arg(guess));
        return;
    }
    // A section of a wrong name is read all the same, so that the problems inside it are seen at once.
    checkName(*kind, placed.section.name, place);
    if (kind->kind == SectionKind::General) {
        readKeys(placed, m_general);
        return;
    }
    SectionValues values(kind->kind, header.value, place);
    readKeys(placed, values);
    values.checkComplete(problems);
    finish(values);
}

template <typename Section> Section Reader::checked(const SectionValues &values)
{
    Section section = values.as<Section>();
    check(section, values, problems);
    return section;
}

void Reader::finish(const SectionValues &values)
{
    sections[values.kind()].push_back(values);
    switch (values.kind()) {
    case SectionKind::General:
        config.general = checked<GeneralSettings>(values);
        break;
    case SectionKind::Target:
        config.targets.push_back(checked<Target>(values));
        break;
    case SectionKind::Rule:
        config.rules.push_back(checked<Rule>(values));
        break;
    case SectionKind::Rewrite:
        config.rewrites.push_back(checked<Rewrite>(values));
        break;
    case SectionKind::Asterisk:
        config.asterisks.push_back(checked<Asterisk>(values));
        break;
    case SectionKind::Policy:
        config.policies.push_back(readPolicy(values, problems));
        break;
    case SectionKind::Test:
        config.tests.push_back(checked<RuleTest>(values));
        break;
    }
}

void Reader::read()
{
    for (size_t part = 0; part < m_file.parts().size(); ++part)
        checkLines(part);
    for (const ConfigFile::PlacedSection &placed : m_file.sections())
        readSection(placed);
    finish(m_general);
}

/// By file, line and column, as an operator mends them.
std::vector<ConfigProblem> inOrder(std::vector<ConfigProblem> problems, const QStringList &files)
{
    QHash<QString, qsizetype> order;
    for (qsizetype i = 0; i < files.size(); ++i)
        order.insert(files[i], i);
    const auto key = [&order](const ConfigProblem &problem) {
        const bool isLast = problem.code == ProblemCode::MoreProblems;
        return std::tuple(
            isLast, order.value(problem.place.file, -1), problem.place.line, problem.place.column);
    };
    std::stable_sort(problems.begin(), problems.end(),
        [&key](const ConfigProblem &a, const ConfigProblem &b) { return key(a) < key(b); });
    return problems;
}

} // namespace

Result<LoadedConfig, std::vector<ConfigProblem>> readLoaderConfig(const QString &path)
{
    return loaderConfigOf(ConfigFile::read(path));
}

Result<LoadedConfig, std::vector<ConfigProblem>> loaderConfigOf(const ConfigFile &file)
{
    if (file.parts().empty())
        return unexpected(file.readProblems());
    Reader reader(file);
    reader.read();
    checkWhole(reader.config, reader.sections, { file.parts().front().path, 0, 0, {} }, reader.problems);
    std::vector<ConfigProblem> all = file.readProblems();
    all.insert(all.end(), reader.problems.all().begin(), reader.problems.all().end());
    all = inOrder(std::move(all), file.files());
    if (!file.isComplete() || reader.problems.hasErrors())
        return unexpected(std::move(all));
    return LoadedConfig{ std::move(reader.config), std::move(all), file.files(), file.revision() };
}

} // namespace wql
