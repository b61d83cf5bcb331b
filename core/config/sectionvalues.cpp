// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/sectionvalues.h"

#include "core/config/configdocument.h"
#include "core/config/targeturl.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Operators of other programs put comments behind values, where they are part of the value here.
Sentence commentHint(const QString &value)
{
    return value.contains(" ;"_L1) || value.contains(" #"_L1)
        ? Sentence::tr(" (a comment needs a line of its own)")
        : Sentence();
}

bool checkNumber(const ConfigKey &key, const SectionValues::Entry &entry, ProblemList &problems)
{
    bool isNumber = false;
    const qint64 number = entry.value.toLongLong(&isNumber);
    const Sentence range = Sentence::tr("write a whole number from %1 to %2").arg(key.min, key.max);
    if (!isNumber) {
        problems.error(ProblemCode::BadNumber, entry.place, Sentence::tr("%1 is no number").arg(key.name),
            range + commentHint(entry.value));
        return false;
    }
    if (number < key.min || number > key.max) {
        problems.error(ProblemCode::NumberOutOfRange, entry.place,
            Sentence::tr("%1 is out of range").arg(key.name), range);
        return false;
    }
    return true;
}

bool checkChoice(const ConfigKey &key, const SectionValues::Entry &entry, ProblemList &problems)
{
    QStringList choices;
    for (const QLatin1StringView choice : key.choices)
        choices += choice;
    if (choices.contains(entry.value))
        return true;
    problems.error(ProblemCode::BadChoice, entry.place, Sentence::tr("%1 cannot be that").arg(key.name),
        Sentence::tr("write one of: %1").arg(choices.join(u", "_s)) + commentHint(entry.value));
    return false;
}

bool checkExpression(const ConfigKey &key, const SectionValues::Entry &entry, ProblemList &problems)
{
    const QRegularExpression expression(entry.value);
    if (expression.isValid())
        return true;
    ConfigPlace place = entry.place;
    place.column += int(expression.patternErrorOffset());
    problems.error(ProblemCode::BadExpression, place,
        Sentence::tr("%1 is no regular expression: %2").arg(key.name, expression.errorString()),
        Sentence::tr("mend it at the mark; a plain text goes into a key with _starts or _ends"));
    return false;
}

bool checkPath(const ConfigKey &key, const SectionValues::Entry &entry, ProblemList &problems)
{
    const bool isWord = !key.orWord.isEmpty() && entry.value == key.orWord;
    if (entry.value.startsWith(u'/') || isWord || entry.value.isEmpty())
        return true;
    problems.error(ProblemCode::RelativePath, entry.place,
        Sentence::tr("%1 is no absolute path").arg(key.name), Sentence::tr("begin it with /"));
    return false;
}

bool checkUrl(const ConfigKey &key, const SectionValues::Entry &entry, ProblemList &problems)
{
    const auto url = key.kind == ValueKind::Proxy ? proxyUrl(entry.value) : targetUrl(entry.value);
    if (!url)
        problems.error(url.error().code, entry.place, url.error().text, url.error().mend);
    return url.has_value();
}

bool checkForm(const ConfigKey &key, const SectionValues::Entry &entry, ProblemList &problems)
{
    if (entry.value.isEmpty() && !key.has(ConfigKey::MayBeEmpty)) {
        problems.error(ProblemCode::EmptyValue, entry.place, Sentence::tr("%1 has no value").arg(key.name),
            Sentence::tr("give it one or remove the line"));
        return false;
    }
    switch (key.kind) {
    case ValueKind::Number:
        return checkNumber(key, entry, problems);
    case ValueKind::Flag:
        if (flagOf(entry.value))
            return true;
        problems.error(ProblemCode::BadFlag, entry.place,
            Sentence::tr("%1 is neither yes nor no").arg(key.name),
            Sentence::tr("write yes or no") + commentHint(entry.value));
        return false;
    case ValueKind::Choice:
        return checkChoice(key, entry, problems);
    case ValueKind::Expression:
        return checkExpression(key, entry, problems);
    case ValueKind::Path:
    case ValueKind::Command:
        return checkPath(key, entry, problems);
    case ValueKind::Url:
    case ValueKind::Proxy:
        return checkUrl(key, entry, problems);
    case ValueKind::Text:
    case ValueKind::Glob:
        return true;
    }
    return false;
}

} // namespace

void SectionValues::take(const ConfigKey &key, const Entry &entry, ProblemList &problems)
{
    if (m_seen.contains(key.name) && !key.has(ConfigKey::Repeats)) {
        problems.error(ProblemCode::RepeatedKey, entry.place, Sentence::tr("%1 is given twice").arg(key.name),
            Sentence::tr("keep one of them"));
        return;
    }
    m_seen.append(key.name);
    if (!ConfigDocument::isWritable(entry.value)) {
        problems.error(ProblemCode::ControlCharacter, entry.place,
            Sentence::tr("%1 holds a control character, or more than %2 characters")
                .arg(key.name)
                .arg(ConfigDocument::longestValue),
            Sentence::tr("type the value again"));
        return;
    }
    if (checkForm(key, entry, problems))
        m_entries.insert(key.name, entry);
}

void SectionValues::checkComplete(ProblemList &problems) const
{
    for (const ConfigKey *key : configKeys(m_kind)) {
        if (key->has(ConfigKey::Required) && !m_seen.contains(key->name)) {
            problems.error(ProblemCode::MissingKey, m_place,
                Sentence::tr("%1 has no %2").arg(sectionKind(m_kind).name, key->name),
                Sentence::tr("add a line: %1 = ...").arg(key->name));
        }
    }
}

std::vector<SectionValues::Entry> SectionValues::list(QLatin1StringView key) const
{
    // QMultiMap gives the newest first; the operator's order is the other one.
    const QList<Entry> entries = m_entries.values(key);
    return { entries.crbegin(), entries.crend() };
}

ConfigPlace SectionValues::place(QLatin1StringView key) const
{
    const auto found = m_entries.constFind(key);
    return found == m_entries.constEnd() ? m_place : found->place;
}

} // namespace wql
