// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feedback/actionguard.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace wql {

/// One transaction, what was decided about it and what came of it.
struct AuditEntry {
    std::chrono::seconds time{ 0 }; ///< since 1970
    QString target;
    QString id; ///< of the feedback action
    AmiMessage message;
    QString verdict; ///< `allowed`, `refused`, `learned`, `dry-run`
    QString policyLine;
    QString answer; ///< Asterisk's, or the reason of the refusal
    std::chrono::milliseconds took{ 0 };
};

/// Who decided, and when.
struct AuditContext {
    std::chrono::seconds time{ 0 }; ///< since 1970
    QString target;
    ActionMode mode = ActionMode::Enforce;
};

/// What the audit log says of an action that was not run: a line for each verdict, or one if it did not get
/// as far as that. Nothing for an action that is to run: its lines are written when it has run.
std::vector<AuditEntry> auditOf(const AuditContext &context, const ActionDecision &decision);

/// Of an action that has run, or was refused by the runner (no outcomes): a line for each transaction.
std::vector<AuditEntry> auditOf(const AuditContext &context, const AdmittedAction &action,
    const std::vector<AmiOutcome> &outcomes, const FeedbackResult &result);

/// The entry as one line of JSON without its newline. Passwords are masked.
QByteArray auditLine(const AuditEntry &entry);

/// Appends entries to a file that only its owner may read, and starts a new one when it has grown: PATH is
/// the newest, then PATH.1, PATH.2 and so on. Never follows a symbolic link. A line that cannot be written is
/// counted and lost: it must not keep an agent from working.
class AuditLog {
public:
    struct Limits {
        qint64 fileBytes = 4 * 1024 * 1024;
        int files = 5; ///< in all
    };

    explicit AuditLog(QString path);
    AuditLog(QString path, Limits limits);

    /// False if the entry was lost.
    bool append(const AuditEntry &entry);
    const QString &path() const { return m_path; }
    qint64 lost() const { return m_lost; }

private:
    bool write(const QByteArray &line);
    void rotate();

    QString m_path;
    Limits m_limits;
    qint64 m_lost = 0;
};

} // namespace wql
