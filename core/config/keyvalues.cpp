// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/keyvalues.h"

#include "core/config/targeturl.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace wql::keyvalue {

namespace {

/// QProcess::splitCommand() reads this back.
QString quotedCommand(const SecretReference &reference)
{
    QStringList words{ reference.name };
    for (QString argument : reference.arguments) {
        const bool isPlain = !argument.isEmpty() && !argument.contains(u' ') && !argument.contains(u'"');
        words.append(isPlain ? argument : u'"' + argument.replace(u'"', u"\"\"\""_s) + u'"');
    }
    return words.join(u' ');
}

} // namespace

void readValue(QString &value, const QString &text)
{
    value = text;
}

void readValue(bool &value, const QString &text)
{
    value = flagOf(text).value_or(value);
}

void readValue(QUrl &value, const QString &text)
{
    value = targetUrl(text).value_or(value);
}

void readValue(std::optional<QUrl> &value, const QString &text)
{
    if (const auto url = proxyUrl(text))
        value = *url;
}

void readValue(quint16 &value, const QString &text)
{
    value = text.toUShort();
}

QString textOf(const QString &value)
{
    return value;
}

QString textOf(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QString textOf(const QUrl &value)
{
    return value.toString(QUrl::FullyEncoded);
}

QString textOf(const std::optional<QUrl> &value)
{
    return value ? textOf(*value) : QString();
}

QString textOf(quint16 value)
{
    return QString::number(value);
}

void readPassword(SecretReference &reference, SecretReference::Kind kind, const QString &text)
{
    if (reference.kind != SecretReference::Kind::None)
        return;
    reference = { .kind = kind, .name = text };
    if (kind == SecretReference::Kind::Command) {
        reference.arguments = QProcess::splitCommand(text);
        reference.name = reference.arguments.takeFirst();
    } else if (kind == SecretReference::Kind::Value) {
        reference.value = Secret(text.toUtf8());
        reference.name.clear();
    }
}

QStringList writePassword(const SecretReference &reference, SecretReference::Kind kind)
{
    if (reference.kind != kind)
        return {};
    switch (kind) {
    case SecretReference::Kind::Command:
        return { quotedCommand(reference) };
    case SecretReference::Kind::Value:
        return { QString::fromUtf8(reference.value.reveal()) };
    default:
        return { reference.name };
    }
}

QStringList writeTests(const NameFilter &filter, NameTest::Kind kind)
{
    QStringList texts;
    for (const NameTest &test : filter.tests) {
        if (test.kind == kind)
            texts += test.text;
    }
    return texts;
}

void readExpected(RuleTest &test, const QString &text)
{
    test.targets.clear();
    if (text == expectsNobody)
        return;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        test.targets += part.trimmed();
}

QStringList writeExpected(const RuleTest &test)
{
    return { test.targets.isEmpty() ? QString(expectsNobody) : test.targets.join(u", "_s) };
}

} // namespace wql::keyvalue
