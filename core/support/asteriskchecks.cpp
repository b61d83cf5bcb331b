// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/asteriskconf.h"
#include "core/support/doctor.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

const QString loggerReload = u"asterisk -rx 'logger reload'"_s;

void examineLogger(const Patient &patient, Findings &findings)
{
    const QString check = u"logger.conf"_s;
    const auto general
        = sectionNamed(readAsteriskConf(patient.files, u"/etc/asterisk/logger.conf"_s), "general"_L1);
    const size_t before = findings.size();
    if (!isTrue(general.value("queue_log"_L1, u"yes"_s)))
        findings.push_back({ Finding::Level::Problem, check,
            u"queue_log = no: Asterisk writes no queue_log"_s,
            u"queue_log = yes    in [general] of /etc/asterisk/logger.conf, then %1"_s.arg(loggerReload) });
    const auto settings
        = sectionNamed(readAsteriskConf(patient.files, u"/etc/asterisk/extconfig.conf"_s), "settings"_L1);
    const bool isRealtime = !settings.value("queue_log"_L1).isEmpty();
    if (isRealtime && !isTrue(general.value("queue_log_to_file"_L1)))
        findings.push_back({ Finding::Level::Problem, check,
            u"extconfig.conf sends the queue_log to a database, and nothing to the file"_s,
            u"queue_log_to_file = yes    in [general] of /etc/asterisk/logger.conf, then %1"_s.arg(
                loggerReload) });
    const QString name = general.value("queue_log_name"_L1, u"queue_log"_s);
    if (QFileInfo(patient.queueLog).fileName() != name)
        findings.push_back({ Finding::Level::Warning, check,
            u"Asterisk writes '%1', the loader reads %2"_s.arg(name, patient.queueLog),
            u"queue_log = %1/%2    in [general] of wqloader.conf"_s.arg(
                QFileInfo(patient.queueLog).path(), name) });
    if (general.value("rotatestrategy"_L1) == "timestamp"_L1)
        findings.push_back({ Finding::Level::Warning, check,
            u"rotatestrategy = timestamp: of two rotations within a second, the first one's rows are overwritten"_s,
            u"rotatestrategy = rotate    in [general] of /etc/asterisk/logger.conf"_s });
    if (findings.size() == before)
        findings.push_back({ Finding::Level::Ok, check, u"Asterisk writes its queue_log to the file"_s, {} });
}

/// `echo "${EPOCH}|call|queue|agent|VERB|data" >> queue_log` as the dialplan application that writes the same
/// without a shell; empty if the line is another.
QString asQueueLog(const QString &application)
{
    static const QRegularExpression echo(
        u"echo\\s+[\"']?\\$\\{EPOCH\\}\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^\"'>]*?)[\"']?\\s*>>"_s);
    const auto match = echo.match(application);
    if (!match.hasMatch())
        return {};
    return u"QueueLog(%1,%2,%3,%4,%5)"_s.arg(match.captured(2), match.captured(1), match.captured(3),
        match.captured(4), match.captured(5).trimmed());
}

void examineDialplan(const Patient &patient, Findings &findings)
{
    static const QRegularExpression shell(
        u"(?:\\b(?:Try)?System\\(|\\bSHELL\\().*\\$\\{"_s, QRegularExpression::CaseInsensitiveOption);
    const QString check = u"dialplan"_s;
    const auto context = sectionNamed(
        readAsteriskConf(patient.files, u"/etc/asterisk/extensions.conf"_s), "queuemetrics"_L1);
    const size_t before = findings.size();
    for (const AsteriskSetting &setting : context.settings) {
        if (!shell.match(setting.value).hasMatch())
            continue;
        const QString better = asQueueLog(setting.value);
        findings.push_back({ Finding::Level::Problem, check,
            u"%1:%2 gives values of QueueMetrics to a shell: %3"_s.arg(setting.file)
                .arg(setting.line)
                .arg(setting.value),
            better.isEmpty() ? u"use QueueLog() or FILTER() in its place"_s : better });
    }
    if (findings.size() == before && !context.settings.empty())
        findings.push_back(
            { Finding::Level::Ok, check, u"[queuemetrics] runs no shell with values from outside"_s, {} });
}

void examineOptions(const Patient &patient, Findings &findings)
{
    const auto options
        = sectionNamed(readAsteriskConf(patient.files, u"/etc/asterisk/asterisk.conf"_s), "options"_L1);
    if (isTrue(options.value("live_dangerously"_L1, u"no"_s)))
        findings.push_back({ Finding::Level::Problem, u"asterisk.conf"_s,
            u"live_dangerously is on: whoever reaches the manager can run programs through dialplan functions"_s,
            u"live_dangerously = no    in [options] of /etc/asterisk/asterisk.conf, then restart Asterisk"_s });
}

} // namespace

void examineAsterisk(const Patient &patient, Findings &findings)
{
    if (!patient.files.exists(u"/etc/asterisk"_s)) {
        findings.push_back({ Finding::Level::Warning, u"asterisk"_s,
            u"/etc/asterisk is not there: nothing can be said about Asterisk"_s,
            u"run this on the PBX itself"_s });
        return;
    }
    examineLogger(patient, findings);
    examineDialplan(patient, findings);
    examineOptions(patient, findings);
}

} // namespace wql
