// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/pseudonyms.h"

#include "core/config/configtext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype minInText = 3;

/// What a value of the key names, as ConfigKey::names says it. A value of a key that there is not could name
/// anything.
QString namedBy(const ConfigKey *key)
{
    if (!key)
        return u"name"_s;
    switch (key->kind) {
    case ValueKind::Text:
    case ValueKind::Expression:
        return key->names;
    case ValueKind::Url:
    case ValueKind::Proxy:
        return u"url"_s;
    case ValueKind::Command:
        return u"text"_s;
    case ValueKind::Number:
    case ValueKind::Flag:
    case ValueKind::Choice:
    case ValueKind::Path:
    case ValueKind::Glob:
        break;
    }
    return {};
}

bool isWordCharacter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

/// \a name stands at \a at and is not a part of a longer word.
bool isWhole(const QString &text, qsizetype at, const QString &name)
{
    const qsizetype end = at + name.size();
    return !(isWordCharacter(text, at) && isWordCharacter(text, at - 1))
        && !(isWordCharacter(text, end) && isWordCharacter(text, end - 1));
}

} // namespace

Pseudonyms::Pseudonyms(const LoaderConfig &config)
{
    for (const WrittenSection &section : writtenSections(config)) {
        of(sectionKind(section.kind).name, section.name);
        for (const auto &[key, value] : section.lines) {
            if (!key->has(ConfigKey::IsSecret))
                valueOf(namedBy(key), value);
        }
    }
    of(u"host"_s, QSysInfo::machineHostName());
    for (const QString &name : m_replacements.keys())
        if (name.size() >= minInText)
            m_known += name;
    sortKnown();
}

void Pseudonyms::learn(const ConfigDocument &document)
{
    for (const ConfigLine &line : document.lines()) {
        if (line.kind != ConfigLine::Kind::Section || line.value.isEmpty())
            continue;
        of(line.name, line.value);
        if (line.value.size() >= minInText && !m_known.contains(line.value))
            m_known += line.value;
    }
    sortKnown();
}

void Pseudonyms::sortKnown()
{
    // The longest first, so that a name is not torn by one that is a part of it.
    std::sort(m_known.begin(), m_known.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
}

QString Pseudonyms::of(const QString &kind, const QString &name)
{
    static const QSet<QString> nobody{ {}, u"-"_s, u"localhost"_s, u"127.0.0.1"_s, u"NONE"_s, expectsNobody };
    if (nobody.contains(name))
        return name;
    QString &replacement = m_replacements[name];
    if (replacement.isEmpty())
        replacement = u"%1-%2"_s.arg(kind).arg(++m_counts[kind]);
    return replacement;
}

/// A name that was replaced before is not replaced again.
QString Pseudonyms::ofOnce(const QString &kind, const QString &name)
{
    static const QRegularExpression ours(u"^[a-z]+-[0-9]+$"_s);
    return ours.match(name).hasMatch() ? name : of(kind, name);
}

/// A value of the configuration that names something of this kind.
QString Pseudonyms::valueOf(const QString &kind, const QString &value)
{
    if (kind == "url"_L1) {
        QUrl url(value);
        if (!url.isValid() || url.host().isEmpty())
            return of(u"name"_s, value);
        url.setHost(of(u"host"_s, url.host()));
        if (url.path().size() > 1)
            url.setPath(u'/' + of(u"context"_s, url.path().mid(1)));
        return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
    if (kind == "text"_L1 || kind.isEmpty())
        return text(value);
    QStringList names;
    for (const QString &name : kind == "target"_L1 ? value.split(u',') : QStringList(value))
        names += of(kind, name.trimmed());
    return names.join(u", "_s);
}

QString Pseudonyms::known(const QString &text) const
{
    QString result = text;
    for (const QString &name : m_known) {
        const QString &replacement = m_replacements[name];
        for (qsizetype at = result.indexOf(name); at >= 0; at = result.indexOf(name, at)) {
            const bool isName = isWhole(result, at, name);
            if (isName)
                result.replace(at, name.size(), replacement);
            at += isName ? replacement.size() : 1;
        }
    }
    return result;
}

QString Pseudonyms::replaceMatches(
    const QString &text, const QString &kind, const QRegularExpression &pattern)
{
    QString result;
    qsizetype done = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += text.sliced(done, match.capturedStart(1) - done);
        result += ofOnce(kind, match.captured(1));
        done = match.capturedEnd(1);
    }
    return result + text.sliced(done);
}

/// Of a row of a queue_log its time, call id and verb stay. What follows the verb is left out, with all that
/// stands behind it on the line: where the row ends there, nobody knows.
QString Pseudonyms::rows(const QString &text)
{
    static const QRegularExpression row(
        u"(?<![\\d.])(\\d{9,13}\\|[^|\\n]*\\|)([^|\\n]*)\\|([^|\\n]*)\\|([A-Za-z0-9_]*)[^\\n]*"_s);
    QString result;
    qsizetype done = 0;
    for (auto matches = row.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += text.sliced(done, match.capturedStart() - done) + match.captured(1);
        result += ofOnce(u"queue"_s, match.captured(2)) + u'|' + ofOnce(u"agent"_s, match.captured(3)) + u'|';
        result += match.captured(4) + u"|..."_s;
        done = match.capturedEnd();
    }
    return result + text.sliced(done);
}

QString Pseudonyms::text(const QString &text)
{
    static const QRegularExpression agent(
        u"\\b((?:Agent|SIP|PJSIP|IAX2|Local|SCCP|DAHDI|Khomp|Mobile)/[^\\s|,;'\")]+)"_s);
    static const QRegularExpression address(
        u"(?<![\\d.])(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])"_s);
    static const QRegularExpression address6(
        u"(?<![\\w:])([0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{0,4}){3,7})(?![\\w:])"_s);
    // Names with dots that end in letters, but no files.
    static const QRegularExpression host(
        u"(?<![\\w./-]|[^/]/)((?:[A-Za-z0-9-]+\\.)+(?!(?:conf|log|pl|json|db|sock|service|gz|zst|txt|pem|php|do|d)\\b)[A-Za-z]{2,24})\\b(?!\\()"_s);
    static const QRegularExpression quoted(u"'([^'/]{1,200})'"_s);
    // A password was given for a target that is not applied: only this line names it.
    static const QRegularExpression passwordSet(u"^([^:\n]{1,200}): password set by "_s);
    static const QRegularExpression secretFile(u"/secrets/([^\\s,;'\")]+)"_s);
    QString result = rows(known(text));
    result = replaceMatches(result, u"target"_s, passwordSet);
    result = replaceMatches(result, u"target"_s, secretFile);
    result = replaceMatches(result, u"agent"_s, agent);
    result = replaceMatches(result, u"address"_s, address);
    result = replaceMatches(result, u"address"_s, address6);
    result = replaceMatches(result, u"host"_s, host);
    return replaceMatches(result, u"name"_s, quoted);
}

QJsonValue Pseudonyms::json(const QJsonValue &value)
{
    if (value.isString())
        return text(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array += json(each);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = json(member.value());
    return object;
}

QString Pseudonyms::configLine(const ConfigLine &line, const SectionKindInfo *section)
{
    switch (line.kind) {
    case ConfigLine::Kind::Blank:
        return {};
    case ConfigLine::Kind::Comment:
        return u"; (comment)"_s;
    case ConfigLine::Kind::Malformed:
        return u"; (line that is no setting)"_s;
    case ConfigLine::Kind::Section:
        return line.value.isEmpty() ? u"[%1]"_s.arg(line.name)
                                    : u"[%1 %2]"_s.arg(line.name, of(line.name, line.value));
    case ConfigLine::Kind::Key:
        break;
    }
    const ConfigKey *key = section ? configKey(section->kind, line.name) : nullptr;
    if (key && key->has(ConfigKey::IsSecret))
        return u"%1 = ***"_s.arg(line.name);
    const QString kind = namedBy(key);
    return kind.isEmpty() ? text(shownLine(line.text()))
                          : u"%1 = %2"_s.arg(line.name, valueOf(kind, line.value));
}

QString Pseudonyms::configText(const ConfigDocument &document)
{
    QString text;
    const SectionKindInfo *section = nullptr;
    for (const ConfigLine &line : document.lines()) {
        if (line.kind == ConfigLine::Kind::Section)
            section = sectionKind(line.name);
        text += configLine(line, section) + u'\n';
    }
    return text;
}

} // namespace wql
