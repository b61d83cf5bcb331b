// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configtext.h"

#include "core/config/configdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// A value that is no line's rest cannot be said in a file, and must not become a line of its own.
void addLine(WrittenSection &section, const ConfigKey *key, const QString &value)
{
    if (key && ConfigDocument::isWritable(value))
        section.lines.emplace_back(key, value);
}

template <typename Section> WrittenSection written(const Section &section)
{
    static const Section defaults;
    WrittenSection out{ keysOf<Section>().front().section, {}, {} };
    if constexpr (requires { section.name; })
        out.name = section.name;
    for (const KeyOf<Section> &key : keysOf<Section>()) {
        const QStringList values = key.values(section);
        const bool isNeeded = key.has(ConfigKey::Required) || key.has(ConfigKey::IsAlwaysWritten);
        if (!isNeeded && values == key.values(defaults))
            continue;
        for (const QString &value : values)
            addLine(out, &key, value);
    }
    return out;
}

WrittenSection written(const ActionPolicy &policy)
{
    WrittenSection out{ SectionKind::Policy, policy.name, {} };
    for (const QString &line : policy.written)
        addLine(out, configKey(SectionKind::Policy, line.section(u" = "_s, 0, 0)), line.section(u" = "_s, 1));
    return out;
}

QString lineOf(const std::pair<const ConfigKey *, QString> &line)
{
    return u"%1 = %2"_s.arg(line.first->name, line.second);
}

QJsonObject toJson(const WrittenSection &section)
{
    QJsonObject json;
    if (!section.name.isEmpty())
        json[u"name"_s] = section.name;
    for (const auto &[key, value] : section.lines) {
        QJsonArray values = json[key->name].toArray();
        values += value;
        if (key->has(ConfigKey::Repeats))
            json[key->name] = values;
        else if (key->kind == ValueKind::Number)
            json[key->name] = value.toLongLong();
        else if (key->kind == ValueKind::Flag)
            json[key->name] = value == "yes"_L1;
        else
            json[key->name] = value;
    }
    return json;
}

/// Its lines, in their order, which members would lose.
QJsonObject policyJson(const WrittenSection &policy)
{
    QJsonArray lines;
    for (const auto &line : policy.lines)
        lines += lineOf(line);
    return { { u"name"_s, policy.name }, { u"lines"_s, lines } };
}

/// Takes out what the JSON shall not hold, and says so.
void strip(SecretReference &password, const QString &whose, ExportPasswords passwords, QStringList &leftOut)
{
    if (password.kind == SecretReference::Kind::Command)
        leftOut += u"%1: its password_command, because commands are never given away"_s.arg(whose);
    else if (password.kind == SecretReference::Kind::Value && passwords == ExportPasswords::LeftOut)
        leftOut += u"%1: its password"_s.arg(whose);
    else
        return;
    password = {};
}

} // namespace

std::vector<WrittenSection> writtenSections(const LoaderConfig &config)
{
    std::vector<WrittenSection> sections{ written(config.general) };
    const auto add = [&sections](const auto &list) {
        for (const auto &section : list)
            sections.push_back(written(section));
    };
    add(config.targets);
    add(config.rewrites);
    add(config.rules);
    add(config.tests);
    add(config.asterisks);
    add(config.policies);
    return sections;
}

std::vector<ShownSetting> shownSettings(const Target &target)
{
    static const Target defaults;
    std::vector<ShownSetting> settings;
    for (const KeyOf<Target> &key : keysOf<Target>()) {
        if (!key.has(ConfigKey::IsShown))
            continue;
        const QStringList values = key.values(target);
        if (values != key.values(defaults))
            settings.push_back({ key.name, values.join(u", "_s) });
    }
    return settings;
}

QByteArray configText(const LoaderConfig &config)
{
    QString text;
    for (const WrittenSection &section : writtenSections(config)) {
        const QString header
            = sectionKind(section.kind).name + (section.name.isEmpty() ? u""_s : u' ' + section.name);
        text += (text.isEmpty() ? u"["_s : u"\n["_s) + header + u"]\n"_s;
        for (const auto &line : section.lines)
            text += lineOf(line) + u'\n';
    }
    return text.toUtf8();
}

ConfigExport configJson(const LoaderConfig &config, ExportPasswords passwords)
{
    ConfigExport out;
    LoaderConfig shown = config;
    for (Target &target : shown.targets)
        strip(target.password, u"target "_s + target.name, passwords, out.leftOut);
    for (Asterisk &asterisk : shown.asterisks)
        strip(asterisk.password, u"asterisk "_s + asterisk.name, passwords, out.leftOut);

    QJsonObject json;
    for (const WrittenSection &section : writtenSections(shown)) {
        const SectionKindInfo &kind = sectionKind(section.kind);
        const QJsonObject object
            = section.kind == SectionKind::Policy ? policyJson(section) : toJson(section);
        QJsonArray sections = json[kind.name].toArray();
        sections += object;
        json[kind.name] = kind.isNamed ? QJsonValue(sections) : object;
    }
    out.text = QJsonDocument(json).toJson();
    return out;
}

} // namespace wql
