// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/pseudonyms.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype shortestInText = 3;

/// Values of these keys are names, or say parts of names.
const QHash<QString, QString> &nameKeys()
{
    static const QHash<QString, QString> keys{
        { u"target"_s, u"target"_s },
        { u"expect"_s, u"target"_s },
        { u"token"_s, u"token"_s },
        { u"user"_s, u"user"_s },
        { u"host"_s, u"host"_s },
        { u"url"_s, u"url"_s },
        { u"proxy"_s, u"url"_s },
        { u"policy"_s, u"policy"_s },
        { u"allow"_s, u"text"_s },
        { u"deny"_s, u"text"_s },
        { u"row"_s, u"text"_s },
        { u"queue"_s, u"name"_s },
        { u"agent"_s, u"name"_s },
        { u"pattern"_s, u"name"_s },
        { u"replacement"_s, u"name"_s },
        { u"queue_starts"_s, u"name"_s },
        { u"queue_ends"_s, u"name"_s },
        { u"queue_matches"_s, u"name"_s },
        { u"agent_starts"_s, u"name"_s },
        { u"agent_ends"_s, u"name"_s },
        { u"agent_matches"_s, u"name"_s },
    };
    return keys;
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
    for (const Target &target : config.targets) {
        of(u"target"_s, target.name);
        of(u"host"_s, target.url.host());
        of(u"context"_s, target.url.path().mid(1));
        of(u"token"_s, target.token);
        of(u"user"_s, target.user);
    }
    for (const Rule &rule : config.rules) {
        of(u"rule"_s, rule.name);
        for (const NameFilter &filter : { rule.queue, rule.agent })
            for (const NameTest &test : filter.tests)
                of(u"name"_s, test.text);
    }
    of(u"host"_s, QSysInfo::machineHostName());
    for (const QString &name : m_replacements.keys())
        if (name.size() >= shortestInText)
            m_known += name;
    // The longest first, so that a name is not torn by one that is a part of it.
    std::sort(m_known.begin(), m_known.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
}

QString Pseudonyms::of(const QString &kind, const QString &name)
{
    if (name.isEmpty() || name == "-"_L1 || name == "localhost"_L1 || name == "127.0.0.1"_L1)
        return name;
    QString &replacement = m_replacements[name];
    if (replacement.isEmpty())
        replacement = u"%1-%2"_s.arg(kind).arg(++m_counts[kind]);
    return replacement;
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
        // A name that was replaced before is not replaced again.
        static const QRegularExpression ours(u"^[a-z]+-[0-9]+$"_s);
        result += ours.match(match.captured(1)).hasMatch() ? match.captured(1) : of(kind, match.captured(1));
        done = match.capturedEnd(1);
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
    QString result = known(text);
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

QString Pseudonyms::configLine(const ConfigLine &line)
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
    const QString kind = nameKeys().value(line.name);
    if (kind == "url"_L1 || kind == "text"_L1)
        return u"%1 = %2"_s.arg(line.name, text(line.value));
    if (!kind.isEmpty())
        return u"%1 = %2"_s.arg(line.name, of(kind, line.value));
    return text(shownLine(line.text()));
}

QString Pseudonyms::configText(const ConfigDocument &document)
{
    QString text;
    for (const ConfigLine &line : document.lines())
        text += configLine(line) + u'\n';
    return text;
}

} // namespace wql
