// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/ruletext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QString filterText(const QString &field, const NameFilter &filter)
{
    QStringList tests;
    for (const NameTest &test : filter.tests)
        tests += textOf(test);
    return tests.isEmpty() ? QString() : u"%1 %2"_s.arg(field, tests.join(u" or "_s));
}

} // namespace

QString textOf(const NameTest &test)
{
    switch (test.kind) {
    case NameTest::Kind::StartsWith:
        return u"starts with %1"_s.arg(test.text);
    case NameTest::Kind::EndsWith:
        return u"ends with %1"_s.arg(test.text);
    case NameTest::Kind::Matches:
        return u"matches %1"_s.arg(test.text);
    }
    Q_UNREACHABLE();
}

QString textOf(const Rule &rule)
{
    QStringList parts{ filterText(u"queue"_s, rule.queue), filterText(u"agent"_s, rule.agent) };
    parts.removeAll(QString());
    QString text = parts.isEmpty() ? u"everything that reaches it"_s : parts.join(u"; "_s);
    if (rule.stripToken)
        text += u", without the text that matched"_s;
    return rule.continues ? text + u", and later rules see the row too"_s : text;
}

} // namespace wql
