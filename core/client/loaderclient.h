// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/secret.h"
#include "core/client/loaderlink.h"
#include "core/client/replies.h"
#include "core/config/configproblem.h"
#include "core/routing/replay.h"
#include "core/status/routingjson.h"
#include "core/status/targethistory.h"

#include <functional>
#include <variant>

namespace wql {

/// What came of a question: its value, or why there is none; and the answer as the loader wrote it, for
/// programs that want all of it.
template <typename Value> struct Reply : Result<Value, LinkError> {
    Reply(Result<Value, LinkError> result, QJsonObject text)
        : Result<Value, LinkError>(std::move(result))
        , json(std::move(text))
    {
    }

    QJsonObject json;
};

/// The value of an answer that says no more than that it was done.
using NoValue = std::monostate;

/// Where a loader keeps a password that it was given.
struct KeptSecret {
    QString path; ///< for the target's `password_file`
    bool isInForce = false; ///< the target names it already, and uses it now
};

/// Asks a loader: one function for each method of docs/control.md. A view of a link: cheap to make, and to be
/// used only while the link lives.
///
/// Each question is sent at once. \a then is called once, from the event loop, with the value or the failure;
/// it is not called if the PendingCall was destroyed before.
class LoaderClient {
public:
    template <typename Value> using Then = std::function<void(const Reply<Value> &)>;
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds usualDeadline = std::chrono::seconds{ 30 };

    /// Null: nothing is asked, and nothing waits.
    explicit LoaderClient(LoaderLink *link)
        : m_link(link)
    {
    }

    struct LogQuestion {
        int count = 200; ///< the newest lines; 1 to 2,000
        QString target; ///< empty: of all
        bool errorsOnly = false;
    };
    struct AuditQuestion {
        int count = 100; ///< the newest lines; 1 to 1,000
        QString target; ///< empty: of all
        qint64 since = 0; ///< seconds since 1970; 0: since ever
    };
    struct CheckQuestion {
        QString target; ///< empty: all
        bool heartbeat = false; ///< writes a row
        std::vector<ConfigText> files; ///< to try their targets; empty: those in force
    };

    PendingCall status(const Then<LoaderStatus> &then, Milliseconds deadline = usualDeadline) const;
    /// How a target fared until now.
    PendingCall history(const QString &target, HistorySpan span, const Then<TargetHistory> &then) const;
    PendingCall recentLog(const LogQuestion &question, const Then<std::vector<LogLine>> &then) const;
    /// From then on each new line comes to onLogLine().
    PendingCall subscribeToLog(const Then<NoValue> &then) const;
    /// The newest \a count lines of the queue_log, 1 to 500.
    PendingCall recentRows(int count, const Then<QStringList> &then) const;
    PendingCall recentActions(const AuditQuestion &question, const Then<std::vector<AuditLine>> &then) const;
    /// Meanwhile each step comes to onStage().
    PendingCall check(const CheckQuestion &question, const Then<std::vector<CheckedTarget>> &then) const;
    /// Through the rules in force, or those of \a files.
    PendingCall trace(const QStringList &rows, const std::optional<std::vector<ConfigText>> &files,
        const Then<std::vector<TracedRow>> &then) const;
    /// What would go elsewhere by the rules of \a files, tried with the newest \a megabytes of the log, 1 to
    /// 64.
    PendingCall replay(const std::vector<ConfigText> &files, int megabytes, const Then<ReplayResult> &then,
        Milliseconds deadline) const;
    PendingCall config(const Then<ConfigSnapshot> &then) const;
    /// The problems of \a files; nothing is changed. The configuration is good if none of them is an error.
    PendingCall validate(
        const std::vector<ConfigText> &files, const Then<std::vector<ConfigProblem>> &then) const;
    /// Puts \a files in force in place of \a revision (Conflict if that is not in force any more). Without
    /// confirm() the loader goes back after \a confirmWithin, 10 to 600 s; 0 s: it needs none. The value is
    /// the new revision.
    PendingCall apply(const QString &revision, const std::vector<ConfigText> &files,
        std::chrono::seconds confirmWithin, const Then<QString> &then) const;
    PendingCall confirm(const QString &revision, const Then<NoValue> &then) const;
    PendingCall rollback(const Then<NoValue> &then) const;
    /// The value is where the loader keeps it.
    PendingCall addCa(const QString &pem, const Then<QString> &then) const;
    /// Writes it where the loader reads it; the configuration stays as it is.
    PendingCall setSecret(const QString &target, const Secret &password, const Then<KeptSecret> &then) const;
    PendingCall pause(const QString &target, const Then<NoValue> &then) const;
    PendingCall resume(const QString &target, const Then<NoValue> &then) const;
    PendingCall resync(const QString &target, const Then<NoValue> &then) const;
    /// \a decision: `go-on` or `send-all`.
    PendingCall decide(const QString &target, const QString &decision, const Then<NoValue> &then) const;
    PendingCall verify(
        const QString &target, const VerificationOrder &order, const Then<NoValue> &then) const;
    PendingCall stopVerifying(const QString &target, const Then<NoValue> &then) const;
    PendingCall repair(const QString &target, const Then<NoValue> &then) const;
    /// None: the target was not verified since the loader started. \a isBrief: without hours and rows.
    PendingCall verification(
        const QString &target, bool isBrief, const Then<std::optional<VerificationReport>> &then) const;
    /// Those with a number greater than \a after.
    PendingCall refusedRows(const QString &target, qint64 after, const Then<RefusedList> &then) const;
    /// \a rows: their numbers; empty: all that are not sent. \a decision: retry, cut or set-aside.
    PendingCall decideRefused(const QString &target, const std::vector<qint64> &rows, const QString &decision,
        const Then<RefusedDecided> &then) const;
    /// In the text format of Prometheus.
    PendingCall metrics(const Then<QString> &then) const;
    PendingCall doctor(const Then<Findings> &then) const;
    /// \a keepNames: customers' names stand as they are; otherwise pseudonyms do.
    PendingCall bundle(bool keepNames, const Then<std::vector<SupportText>> &then) const;
    PendingCall rules(const Then<RuleHits> &then) const;
    /// The value is the line of a policy that would allow the action.
    PendingCall policyLine(const QString &id, const QString &target, const Then<QString> &then) const;

    /// \name What the loader says unasked, as long as \a context and the link live
    /// @{
    void onLogLine(QObject *context, const std::function<void(const LogLine &)> &then) const;
    /// Lines that were left out.
    void onMissed(QObject *context, const std::function<void(qint64 count)> &then) const;
    void onStage(QObject *context,
        const std::function<void(const QString &target, const ConnectionStage &)> &then) const;
    /// Another configuration is in force.
    void onConfigChanged(QObject *context, const std::function<void(const QString &revision)> &then) const;
    /// The loader went back to \a revision.
    void onConfigRolledBack(QObject *context, const std::function<void(const QString &revision)> &then) const;
    /// @}

    /// The answer to `check` that \a call brings, wherever it was asked.
    static PendingCall awaitCheck(LinkCall *call, const Then<std::vector<CheckedTarget>> &then);

private:
    template <typename Value>
    PendingCall ask(const ControlMethod &method, const QJsonObject &parameters,
        Result<Value, LinkError> (*read)(const QJsonObject &), const Then<Value> &then,
        Milliseconds deadline = usualDeadline) const;
    void onNotice(
        QObject *context, QLatin1StringView name, const std::function<void(const QJsonObject &)> &then) const;

    LoaderLink *m_link;
};

} // namespace wql
