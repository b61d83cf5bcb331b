// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/detectiontext.h"

#include "headless/wqloaderctl/console.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QString loaderName(LoaderKind kind)
{
    switch (kind) {
    case LoaderKind::Original:
        return u"wqloaderd.pl"_s;
    case LoaderKind::Qloaderd:
        return u"qloaderd"_s;
    case LoaderKind::Uniloader:
        return u"Uniloader"_s;
    case LoaderKind::Ours:
        return u"WQLoader"_s;
    }
    Q_UNREACHABLE();
}

QString formName(LoaderFinding::Form form)
{
    using Form = LoaderFinding::Form;
    switch (form) {
    case Form::Process:
        return u"process"_s;
    case Form::Unit:
        return u"unit"_s;
    case Form::InitScript:
        return u"init script"_s;
    case Form::StartupFile:
        return u"rc.local"_s;
    case Form::Cron:
        return u"cron"_s;
    case Form::CronScript:
        return u"cron script"_s;
    case Form::Settings:
        return u"settings"_s;
    case Form::Files:
        return u"files"_s;
    }
    Q_UNREACHABLE();
}

QString numbersOf(const LoaderFinding &finding)
{
    QStringList numbers;
    for (const qint64 pid : finding.processes)
        numbers += QString::number(pid);
    return numbers.join(u", "_s);
}

QString whereIs(const LoaderFinding &finding)
{
    if (finding.form == LoaderFinding::Form::Process)
        return finding.unit.isEmpty() ? u"PID %1"_s.arg(numbersOf(finding))
                                      : u"PID %1, of %2"_s.arg(numbersOf(finding), finding.unit);
    const ConfigPlace &place = finding.place;
    return place.line > 0 ? u"%1:%2"_s.arg(place.file).arg(place.line) : place.file;
}

QString targetsOf(const LegacyImport &import)
{
    QStringList texts;
    for (const Target &target : import.config.targets)
        texts += u"%1 token %2"_s.arg(target.url.toString(), target.token.isEmpty() ? u"-"_s : target.token);
    const size_t rules = import.config.rules.size();
    return texts.join(u"; "_s) + (rules > 1 ? u", %1 rules"_s.arg(rules) : QString());
}

/// The first finding that says the same; itself if none does.
size_t firstLike(const std::vector<LoaderFinding> &findings, size_t number)
{
    for (size_t i = 0; i < number; ++i)
        if (findings[i].import && saySame(*findings[i].import, *findings[number].import))
            return i;
    return number;
}

TableCell becomes(const std::vector<LoaderFinding> &findings, size_t number)
{
    const LoaderFinding &finding = findings[number];
    if (finding.import) {
        const size_t first = firstLike(findings, number);
        return first < number ? TableCell(u"the same as %1"_s.arg(first + 1))
                              : TableCell(targetsOf(*finding.import), Tone::Good);
    }
    if (!finding.problems.empty())
        return { u"nothing: "_s + finding.problems.front().text.english(), Tone::Warning };
    return { u"nothing: "_s + finding.remark, Tone::Faint };
}

QString groupOf(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += u"    "_s + visible(line, 1000) + u'\n';
    return text;
}

} // namespace

void showFindings(const Console &console, const std::vector<LoaderFinding> &findings)
{
    if (findings.empty())
        return console.line(u"No wqloaderd.pl, qloaderd or Uniloader was found."_s);
    TextTable table({ u""_s, u"loader"_s, u"found as"_s, u"where"_s, u"becomes"_s });
    for (size_t i = 0; i < findings.size(); ++i)
        table.add({ QString::number(i + 1), loaderName(findings[i].loader), formName(findings[i].form),
            whereIs(findings[i]), becomes(findings, i) });
    console.table(table);
    for (size_t i = 0; i < findings.size(); ++i) {
        const LoaderFinding &finding = findings[i];
        if (!finding.command.isEmpty())
            console.line(u"%1: %2"_s.arg(i + 1).arg(visible(finding.command, 500)));
        const QString problems = formatted(finding.problems).trimmed();
        for (const QString &line : problems.isEmpty()
                ? QStringList()
                : problems.split(u'\n').first(qMin(qsizetype(30), problems.count(u'\n') + 1)))
            console.line(u"   "_s + visible(line, 1000));
    }
}

QJsonArray findingsJson(const std::vector<LoaderFinding> &findings)
{
    QJsonArray array;
    for (size_t i = 0; i < findings.size(); ++i) {
        const LoaderFinding &finding = findings[i];
        QJsonArray processes;
        for (const qint64 pid : finding.processes)
            processes += pid;
        array += QJsonObject{ { u"number"_s, qint64(i + 1) }, { u"loader"_s, loaderName(finding.loader) },
            { u"form"_s, formName(finding.form) }, { u"name"_s, finding.name }, { u"processes"_s, processes },
            { u"unit"_s, finding.unit }, { u"file"_s, finding.place.file }, { u"line"_s, finding.place.line },
            { u"command"_s, finding.command },
            { u"same"_s, finding.import ? qint64(firstLike(findings, i) + 1) : qint64(0) },
            { u"becomes"_s, finding.import ? targetsOf(*finding.import) : QString() },
            { u"why"_s, finding.problems.empty() ? finding.remark : formatted(finding.problems).trimmed() } };
    }
    return array;
}

void showChangeOver(const Console &console, const ChangeOver &commands, const QString &config)
{
    console.line(u"\nTo change over, in this order, as root:\n"_s);
    console.text(groupOf({ u"wqloaderctl check --config "_s + config }));
    if (!commands.knowsWhatStartsThem)
        console.line(
            u"  What starts the old loader was not found: stop it however it was started, and keep it from being started again."_s);
    console.text(groupOf(commands.stop) + groupOf(commands.start));
    console.line(u"\nAnd back:\n"_s);
    console.text(groupOf(commands.back));
}

} // namespace wql
