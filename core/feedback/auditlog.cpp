// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/auditlog.h"

#include "core/base/asciitext.h"
#include "core/base/shownchars.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(const AuditContext &context, const Verdict &verdict)
{
    if (!verdict.isAllowed)
        return u"refused"_s;
    switch (context.mode) {
    case ActionMode::Learn:
        return u"learned"_s;
    case ActionMode::DryRun:
        return u"dry-run"_s;
    case ActionMode::Off:
    case ActionMode::Enforce:
        return u"allowed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<AuditEntry> auditOf(const AuditContext &context, const ActionDecision &decision)
{
    std::vector<AuditEntry> entries;
    if (decision.toRun || !decision.answer)
        return entries;
    const AuditEntry blank{ context.time, context.target, decision.answer->id, {}, u"refused"_s, {},
        decision.answer->text, {} };
    for (const Verdict &verdict : decision.verdicts) {
        AuditEntry entry = blank;
        entry.message = verdict.message;
        entry.verdict = wordFor(context, verdict);
        entry.policyLine = verdict.policyLine;
        if (!verdict.isAllowed)
            entry.answer = verdict.reason;
        entries.push_back(entry);
    }
    if (entries.empty())
        entries.push_back(blank);
    return entries;
}

std::vector<AuditEntry> auditOf(const AuditContext &context, const AdmittedAction &action,
    const std::vector<AmiOutcome> &outcomes, const FeedbackResult &result)
{
    std::vector<AuditEntry> entries;
    for (size_t i = 0; i < action.transactions.size(); ++i) {
        const AmiOutcome outcome
            = i < outcomes.size() ? outcomes[i] : AmiOutcome{ AmiOutcome::Kind::NotSent, result.text, {} };
        entries.push_back({ context.time, context.target, action.id, action.transactions[i], u"allowed"_s,
            action.policyLines.value(qsizetype(i)), outcome.text, outcome.took });
    }
    return entries;
}

QByteArray auditLine(const AuditEntry &entry)
{
    QJsonArray arguments;
    for (const AmiHeader &header : entry.message.headers()) {
        if (!equalsIgnoringCase(header.name, "Action"))
            arguments.append(toText(header.name) + ": "_L1
                + (isSecretHeader(header.name) ? u"***"_s : toText(header.value).left(1000)));
    }
    const QJsonObject line{
        { "time"_L1, QDateTime::fromSecsSinceEpoch(entry.time.count()).toUTC().toString(Qt::ISODate) },
        { "target"_L1, entry.target },
        { "id"_L1, entry.id },
        { "action"_L1, toText(entry.message.value("Action")).left(100) },
        { "arguments"_L1, arguments },
        { "verdict"_L1, entry.verdict },
        { "policy"_L1, entry.policyLine },
        { "answer"_L1, entry.answer },
        { "ms"_L1, qint64(entry.took.count()) },
    };
    return shownJson(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

AuditLog::AuditLog(QString path)
    : AuditLog(std::move(path), Limits())
{
}

AuditLog::AuditLog(QString path, Limits limits)
    : m_path(std::move(path))
    , m_limits(limits)
{
}

bool AuditLog::append(const AuditEntry &entry)
{
    const bool isWritten = write(auditLine(entry) + '\n');
    if (!isWritten)
        ++m_lost;
    return isWritten;
}

bool AuditLog::write(const QByteArray &line)
{
    // open(2) by hand: QFile follows symbolic links and creates files that others can read.
    const int file = ::open(QFile::encodeName(m_path).constData(),
        O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600);
    if (file < 0)
        return false;
    struct stat status { };
    const bool isFile = ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
    const bool isWritten = isFile && ::write(file, line.constData(), size_t(line.size())) == line.size();
    ::close(file);
    if (isWritten && status.st_size + line.size() >= m_limits.fileBytes)
        rotate();
    return isWritten;
}

void AuditLog::rotate()
{
    const auto numbered = [this](int number) { return m_path + u'.' + QString::number(number); };
    if (m_limits.files < 2) {
        QFile::remove(m_path);
        return;
    }
    QFile::remove(numbered(m_limits.files - 1));
    for (int number = m_limits.files - 1; number > 1; --number)
        QFile::rename(numbered(number - 1), numbered(number));
    QFile::rename(m_path, numbered(1));
}

} // namespace wql
