// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/helptext.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QString usage(const VerbOption &option)
{
    return option.value.isEmpty() ? u"--%1"_s.arg(option.name) : u"--%1 %2"_s.arg(option.name, option.value);
}

QString optionLines(std::span<const VerbOption> options)
{
    QString text;
    for (const VerbOption &option : options)
        text += u"  %1 %2\n"_s.arg(usage(option), -20).arg(option.help);
    return text;
}

} // namespace

QString overviewText()
{
    QString text
        = u"wqloaderctl - looks into a running loader, and prepares, checks and mends what it needs\n\n"
          u"  wqloaderctl [options] VERB ...\n\n"_s;
    for (const Verb &verb : verbs())
        text += u"  %1 %2\n"_s.arg(verb.name, -9).arg(verb.help);
    text += u"\nWith every verb:\n"_s + optionLines(globalOptions());
    return text
        + u"\nwqloaderctl VERB --help says what a verb takes.\n\n"
          u"Exit codes: 0 done, 1 not all is well (for status --nagios: warning), 64 wrong arguments, 65 "
          u"wrong\n"
          u"data, 66 a file cannot be read, 69 no loader answers, 73 a file cannot be written, 74 standard\n"
          u"output cannot be written, 75 try again later, 77 no permission, 78 wrong configuration.\n"_s;
}

QString helpText(const Verb &verb)
{
    QString text = u"wqloaderctl %1%2%3\n\n  %4.\n"_s.arg(
        verb.name, verb.arguments.isEmpty() ? ""_L1 : " "_L1, verb.arguments, verb.help);
    if (!verb.options.empty())
        text += u"\n"_s + optionLines(verb.options);
    return text + u"\nWith every verb:\n"_s + optionLines(globalOptions());
}

} // namespace wql
