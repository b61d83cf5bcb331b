// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configedits.h"

#include "core/config/configkeys.h"
#include "core/config/configtext.h"
#include "core/config/freename.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// The section behind the last rule of the whole, in the file of that rule.
std::optional<SectionName> sectionBehindRules(const ConfigFile &file, const SectionName &except)
{
    std::optional<ConfigFile::PlacedSection> last;
    for (const ConfigFile::PlacedSection &placed : file.sections()) {
        if (placed.section.name.kind == "rule"_L1 && placed.section.name != except)
            last = placed;
    }
    if (!last)
        return std::nullopt;
    for (const ConfigSection &section : file.parts()[last->part].document.sections()) {
        if (section.header > last->section.header && section.name != except)
            return section.name;
    }
    return std::nullopt;
}

/// The document that a new last rule belongs to.
ConfigDocument &documentOfLastRule(ConfigFile &file, const SectionName &except)
{
    SectionName last;
    for (const ConfigFile::PlacedSection &placed : file.sections()) {
        if (placed.section.name.kind == "rule"_L1 && placed.section.name != except)
            last = placed.section.name;
    }
    return file.documentOf(last);
}

/// Adds all keys of a section to another one of the same name.
bool copyKeys(const ConfigDocument &from, const SectionName &section, ConfigDocument &to)
{
    const auto where = from.section(section);
    for (size_t i = where ? where->header + 1 : 0; where && i < where->end; ++i) {
        const ConfigLine &line = from.lines()[i];
        if (line.kind == ConfigLine::Kind::Key && !to.addKey(section, line.name, line.value))
            return false;
    }
    return where.has_value();
}

/// The text of the lines from \a begin up to \a end.
QByteArray textBetween(const ConfigDocument &document, size_t begin, size_t end)
{
    QByteArray out;
    for (size_t i = begin; i < end; ++i)
        out += document.lines()[i].raw;
    return out;
}

QByteArray withBlankLineBehind(QByteArray text)
{
    if (!text.endsWith('\n'))
        text += '\n';
    return text.endsWith("\n\n") || text.endsWith("\n\r\n") ? text : text + '\n';
}

/// Puts the text of a whole section before the line.
void insertText(ConfigDocument &document, size_t at, const QByteArray &text)
{
    QByteArray head = textBetween(document, 0, at);
    const QByteArray tail = textBetween(document, at, document.lines().size());
    if (tail.isEmpty() && !head.isEmpty())
        head = withBlankLineBehind(head);
    document = ConfigDocument(head + (tail.isEmpty() ? text : withBlankLineBehind(text)) + tail);
}

/// `queue_starts` and so on.
QString keyOfTest(bool ofQueue, NameTest::Kind kind)
{
    const QString field = ofQueue ? u"queue_"_s : u"agent_"_s;
    switch (kind) {
    case NameTest::Kind::StartsWith:
        return field + u"starts"_s;
    case NameTest::Kind::EndsWith:
        return field + u"ends"_s;
    case NameTest::Kind::Matches:
        return field + u"matches"_s;
    }
    Q_UNREACHABLE();
}

/// Every key of a target that says where its password is.
QStringList passwordKeys()
{
    QStringList keys;
    for (const ConfigKey *key : configKeys(SectionKind::Target)) {
        if (key->name.startsWith("password"_L1))
            keys += key->name;
    }
    return keys;
}

} // namespace

std::vector<ConfigText> textsOf(const ConfigFile &file)
{
    std::vector<ConfigText> out;
    for (const ConfigFile::Part &part : file.parts())
        out.push_back({ part.path, part.document.text() });
    return out;
}

bool placeRule(ConfigFile &file, const SectionName &rule, const std::optional<SectionName> &before)
{
    const std::optional<SectionName> anchor = before ? before : sectionBehindRules(file, rule);
    ConfigDocument &from = file.documentOf(rule);
    ConfigDocument &to = before ? file.documentOf(*before) : documentOfLastRule(file, rule);
    if (&from == &to)
        return from.moveSection(rule, anchor);
    const auto where = from.section(rule);
    const auto place = anchor ? to.section(*anchor) : std::nullopt;
    if (!where || (anchor && !place))
        return false;
    const QByteArray text = textBetween(from, where->lead, where->end);
    from.removeSection(rule);
    insertText(to, place ? place->lead : to.lines().size(), text);
    return true;
}

bool insertRule(ConfigFile &file, const Rule &rule, const std::optional<SectionName> &before)
{
    const SectionName name{ u"rule"_s, rule.name };
    const std::optional<SectionName> anchor = before ? before : sectionBehindRules(file, name);
    ConfigDocument &document = before ? file.documentOf(*before) : documentOfLastRule(file, name);
    if (rule.name.isEmpty() || !document.addSection(name, anchor))
        return false;
    bool done = rule.enabled || document.addKey(name, u"enabled"_s, u"no"_s);
    done = done && setTestsOf(file, name, true, rule.queue.tests);
    done = done && setTestsOf(file, name, false, rule.agent.tests);
    done = done && (rule.target.isEmpty() || document.addKey(name, u"target"_s, rule.target));
    done = done && (!rule.continues || document.addKey(name, u"continue"_s, u"yes"_s));
    return done && (!rule.stripToken || document.addKey(name, u"strip_token"_s, u"yes"_s));
}

bool copyRule(ConfigFile &file, const SectionName &rule, const QString &name)
{
    ConfigDocument &document = file.documentOf(rule);
    const auto where = document.section(rule);
    if (!where || !ConfigDocument::isWritable(name))
        return false;
    ConfigDocument copy(textBetween(document, where->header, where->end));
    if (name != rule.name && !copy.renameSection(rule, name))
        return false;
    insertText(document, where->end, copy.text());
    return true;
}

bool adoptSection(ConfigFile &file, const ConfigDocument &from, const SectionName &section)
{
    std::optional<SectionName> firstRule;
    for (const ConfigFile::PlacedSection &placed : file.sections()) {
        if (!firstRule && placed.section.name.kind == "rule"_L1)
            firstRule = placed.section.name;
    }
    ConfigDocument &document = firstRule ? file.documentOf(*firstRule) : file.documentOf({});
    return document.addSection(section, firstRule) && copyKeys(from, section, document);
}

bool setOrRemove(ConfigFile &file, const SectionName &section, const QString &key, const QString &value)
{
    ConfigDocument &document = file.documentOf(section);
    if (!document.section(section))
        return false;
    if (!value.isEmpty())
        return document.setValue(section, key, value);
    document.removeKey(section, key);
    return true;
}

bool setTestsOf(ConfigFile &file, const SectionName &rule, bool ofQueue, const std::vector<NameTest> &tests)
{
    ConfigDocument &document = file.documentOf(rule);
    for (const NameTest::Kind kind :
        { NameTest::Kind::StartsWith, NameTest::Kind::EndsWith, NameTest::Kind::Matches }) {
        QStringList values;
        for (const NameTest &test : tests) {
            if (test.kind == kind)
                values.append(test.text);
        }
        if (values.contains(QString()) || !document.setValues(rule, keyOfTest(ofQueue, kind), values))
            return false;
    }
    return true;
}

bool setPasswordOf(ConfigFile &file, const SectionName &section, const QString &key, const QString &value)
{
    const QStringList keys = passwordKeys();
    return std::all_of(keys.begin(), keys.end(), [&](const QString &each) {
        return setOrRemove(file, section, each, each == key ? value : QString());
    });
}

bool adoptConfig(
    ConfigFile &file, const LoaderConfig &other, const QStringList &takenTargets, QStringList takenRules)
{
    LoaderConfig adopted = other;
    QHash<QString, QString> names;
    for (Target &target : adopted.targets) {
        const QString name = freeName(target.name, takenTargets + names.values());
        names.insert(target.name, name);
        target.name = name;
    }
    for (Rule &rule : adopted.rules) {
        rule.target = names.value(rule.target);
        rule.name = freeName(rule.name, takenRules);
        takenRules.append(rule.name);
    }
    const ConfigDocument written(configText(adopted));
    const bool targets
        = std::all_of(adopted.targets.begin(), adopted.targets.end(), [&](const Target &target) {
              return adoptSection(file, written, { u"target"_s, target.name });
          });
    return targets && std::all_of(adopted.rules.begin(), adopted.rules.end(), [&](const Rule &rule) {
        return insertRule(file, rule, {});
    });
}

} // namespace wql
