// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configjson.h"

#include "core/base/limits.h"
#include "core/config/configkeys.h"
#include "core/config/configtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Lines of a policy, in their order, which a table of keys would lose.
constexpr QLatin1StringView policyLines("lines");

bool isNeverImported(QStringView key)
{
    return key == "include"_L1 || key == "password_command"_L1;
}

// ---------------------------------------------------------------- writing

QJsonValue valueOf(const ConfigKey &key, const QString &text)
{
    switch (key.kind) {
    case ValueKind::Number:
        return text.toLongLong();
    case ValueKind::Flag:
        return text == "yes"_L1;
    case ValueKind::Text:
    case ValueKind::Choice:
    case ValueKind::Path:
    case ValueKind::Url:
    case ValueKind::Expression:
    case ValueKind::Command:
    case ValueKind::Glob:
        break;
    }
    return text;
}

QJsonObject sectionOf(const ConfigDocument &document, const ConfigSection &section, SectionKind kind)
{
    QJsonObject json;
    if (!section.name.name.isEmpty())
        json[u"name"_s] = section.name.name;
    for (size_t i = section.header + 1; i < section.end; ++i) {
        const ConfigLine &line = document.lines()[i];
        const ConfigKey *key = line.kind == ConfigLine::Kind::Key ? configKey(kind, line.name) : nullptr;
        if (!key)
            continue;
        QJsonArray values = json[key->name].toArray();
        values += line.value;
        json[key->name] = key->has(ConfigKey::Repeats) ? QJsonValue(values) : valueOf(*key, line.value);
    }
    return json;
}

QJsonObject policyOf(const ActionPolicy &policy)
{
    return { { u"name"_s, policy.name }, { policyLines, QJsonArray::fromStringList(policy.written) } };
}

/// Takes out what the JSON shall not hold, and says so.
void strip(SecretReference &password, const QString &whose, ExportPasswords passwords, QStringList &leftOut)
{
    const bool isCommand = password.kind == SecretReference::Kind::Command;
    if (isCommand)
        leftOut += u"%1: its password_command, because commands are never imported"_s.arg(whose);
    else if (password.kind == SecretReference::Kind::Value && passwords == ExportPasswords::LeftOut)
        leftOut += u"%1: its password"_s.arg(whose);
    else
        return;
    password = {};
}

// ---------------------------------------------------------------- reading

QString labelOf(const SectionName &section)
{
    return shownLine(section.name.isEmpty() ? section.kind : section.kind + u' ' + section.name);
}

/// Makes the text of a file of the JSON. Only keys of the table get into it: no other text can become a line.
class JsonReader {
public:
    explicit JsonReader(const QString &file)
        : m_place{ file, 0, 0, {} }
    {
    }

    void read(const QJsonObject &json);

    QByteArray text;
    ProblemList problems;

private:
    void readSection(const SectionKindInfo &kind, const QJsonObject &json);
    void readMember(const QString &name, const QJsonValue &value);
    void readLines(const QJsonArray &lines);
    void addValue(const QString &key, const QJsonValue &value);
    void add(const QString &key, const QString &value);
    void refuse(ProblemCode code, const QString &what, const QString &mend)
    {
        problems.error(code, m_place, what, mend);
    }

    ConfigPlace m_place;
    SectionKind m_kind = SectionKind::General; ///< of the section at hand
    QString m_label; ///< and its name, for people
};

void JsonReader::read(const QJsonObject &json)
{
    for (auto member = json.begin(); member != json.end(); ++member) {
        const SectionKindInfo *kind = sectionKind(member.key());
        if (!kind) {
            refuse(ProblemCode::UnknownSection, u"unknown member %1"_s.arg(shownLine(member.key())),
                u"docs/configuration.md lists the sections"_s);
            continue;
        }
        const QJsonValue value = member.value();
        const QJsonArray sections = kind->isNamed ? value.toArray() : QJsonArray{ value };
        for (const QJsonValue &section : sections)
            readSection(*kind, section.toObject());
    }
}

void JsonReader::readSection(const SectionKindInfo &kind, const QJsonObject &json)
{
    const QString name = kind.isNamed ? json["name"_L1].toString() : QString();
    m_kind = kind.kind;
    m_label = labelOf({ kind.name, name });
    if (kind.isNamed && (name.isEmpty() || !ConfigDocument::isWritable(name)))
        return refuse(ProblemCode::SectionNameMissing,
            u"a %1 has no name, or one that cannot be"_s.arg(kind.name),
            u"give it a member name of plain text"_s);
    text += '[' + (kind.name + (kind.isNamed ? u' ' + name : QString())).toUtf8() + "]\n";
    for (auto member = json.begin(); member != json.end(); ++member)
        if (!kind.isNamed || member.key() != "name"_L1)
            readMember(member.key(), member.value());
}

void JsonReader::readMember(const QString &name, const QJsonValue &value)
{
    if (m_kind == SectionKind::Policy && name == policyLines)
        return readLines(value.toArray());
    if (!value.isArray())
        return addValue(name, value);
    for (const QJsonValue &each : value.toArray())
        addValue(name, each);
}

void JsonReader::readLines(const QJsonArray &lines)
{
    for (const QJsonValue &line : lines)
        add(line.toString().section(u'=', 0, 0).trimmed(), line.toString().section(u'=', 1).trimmed());
}

void JsonReader::addValue(const QString &key, const QJsonValue &value)
{
    if (value.isBool())
        add(key, value.toBool() ? u"yes"_s : u"no"_s);
    else if (value.isDouble())
        add(key, value.toVariant().toString());
    else
        add(key, value.toString());
}

void JsonReader::add(const QString &key, const QString &value)
{
    if (isNeverImported(key))
        return refuse(ProblemCode::UnknownKey, u"%1: %2 is never imported"_s.arg(m_label, key),
            u"write it into the configuration by hand"_s);
    if (!configKey(m_kind, key)) {
        const QString guess = nearestKey(m_kind, key);
        return refuse(ProblemCode::UnknownKey, u"%1: unknown key %2"_s.arg(m_label, shownLine(key)),
            guess.isEmpty() ? u"docs/configuration.md lists the keys"_s : u"did you mean %1?"_s.arg(guess));
    }
    if (!ConfigDocument::isWritable(value))
        return refuse(ProblemCode::ControlCharacter,
            u"%1: the value of %2 cannot stand in a configuration"_s.arg(m_label, key),
            u"use plain text, not too long, without line ends"_s);
    text += key.toUtf8() + " = " + value.toUtf8() + '\n';
}

/// The lines are of a text that nobody has seen: the section tells the place.
std::vector<ConfigProblem> placed(std::vector<ConfigProblem> problems, const ConfigDocument &document)
{
    const std::vector<ConfigSection> sections = document.sections();
    for (ConfigProblem &problem : problems) {
        for (const ConfigSection &section : sections) {
            if (problem.place.line > int(section.header) && problem.place.line <= int(section.end))
                problem.text = labelOf(section.name) + u": "_s + problem.text;
        }
        problem.place = { problem.place.file, 0, 0, {} };
    }
    return problems;
}

} // namespace

ConfigExport configJson(const LoaderConfig &config, ExportPasswords passwords)
{
    ConfigExport out;
    LoaderConfig shown = config;
    for (Target &target : shown.targets)
        strip(target.password, u"target "_s + target.name, passwords, out.leftOut);
    for (Asterisk &asterisk : shown.asterisks)
        strip(asterisk.password, u"asterisk "_s + asterisk.name, passwords, out.leftOut);

    const ConfigDocument document(configText(shown));
    QJsonObject json;
    for (const SectionKindInfo &kind : sectionKinds()) {
        QJsonArray sections;
        for (const ConfigSection &section : document.sections())
            if (section.name.kind == kind.name && kind.kind != SectionKind::Policy)
                sections += sectionOf(document, section, kind.kind);
        if (kind.kind == SectionKind::Policy)
            for (const ActionPolicy &policy : shown.policies)
                sections += policyOf(policy);
        if (!sections.isEmpty())
            json[kind.name] = kind.isNamed ? QJsonValue(sections) : sections[0];
    }
    out.text = QJsonDocument(json).toJson();
    return out;
}

Result<LoadedConfig, std::vector<ConfigProblem>> configFromJson(const QByteArray &json, const QString &file)
{
    ProblemList problems;
    const ConfigPlace place{ file, 0, 0, {} };
    if (json.size() > limits::configFileBytes) {
        problems.error(
            ProblemCode::FileTooLarge, place, u"it holds more than 1 MiB"_s, u"is it another file?"_s);
        return unexpected(problems.all());
    }
    QJsonParseError parsing;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &parsing);
    if (!parsed.isObject()) {
        problems.error(ProblemCode::LegacySyntax, place,
            u"this is no JSON object: "_s + parsing.errorString(), u"export it again"_s);
        return unexpected(problems.all());
    }
    JsonReader reader(file);
    reader.read(parsed.object());
    if (reader.problems.hasErrors())
        return unexpected(reader.problems.all());
    auto loaded = loaderConfigOf(ConfigFile::fromText(reader.text, file));
    if (!loaded)
        return unexpected(placed(loaded.error(), ConfigDocument(reader.text)));
    loaded->warnings = placed(loaded->warnings, ConfigDocument(reader.text));
    return loaded;
}

} // namespace wql
