// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configfile.h"
#include "core/logging/logline.h"
#include "core/queuemetrics/connectionstage.h"
#include "core/schema/enumnames.h"
#include "core/status/loaderstatus.h"
#include "core/support/finding.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <optional>
#include <vector>

/// Shapes of docs/control.md that belong to the control channel alone. What is read here was written by a
/// peer: it is bounded, and its text is still to be shown plainly.
namespace wql {

/// A **line** of the loader's activity log.
QJsonObject toJson(const LogLine &line);
/// Nothing if it is no line. Its text is cut at 4,001 characters, so that a reader can see the cut at 4,000.
std::optional<LogLine> logLineFromJson(const QJsonObject &json);

/// An **entry** of the audit: what QueueMetrics asked of the PBX, and what came of it (docs/actions.md).
struct AuditLine {
    enum class Verdict { Allowed, Refused, Learned, DryRun, Other };

    std::chrono::seconds time{ 0 }; ///< since 1970; 0: not known
    QString target;
    QString id; ///< QueueMetrics'; empty: the line is about no single one
    QString action; ///< Asterisk's name of it
    QStringList arguments; ///< its headers, without secrets; at most 128
    Verdict verdict = Verdict::Other;
    QString policy; ///< the line that decided
    QString answer; ///< Asterisk's, or the reason of the refusal
    std::chrono::milliseconds took{ 0 }; ///< Asterisk; 0 also where it was not asked

    bool operator==(const AuditLine &) const = default;
};

template <>
inline constexpr auto wireNames<AuditLine::Verdict> = enumNames<AuditLine::Verdict>({
    { AuditLine::Verdict::Allowed, "allowed" },
    { AuditLine::Verdict::Refused, "refused" },
    { AuditLine::Verdict::Learned, "learned" },
    { AuditLine::Verdict::DryRun, "dry-run" },
    { AuditLine::Verdict::Other, "other" },
});

/// A member that is missing leaves its field empty.
AuditLine auditLineFromJson(const QJsonObject &json);

/// What a connection test found at one target.
struct CheckedTarget {
    QString target;
    bool isOk = false; ///< all its steps went well
    ConnectionReport report;
};

/// Some of the rows that a target refuses.
struct RefusedList {
    std::vector<ShownRefusedRow> rows; ///< by number, at most 1,000
    bool hasMore = false; ///< behind the last one
};

/// What came of a decision about refused rows.
struct RefusedDecided {
    qint64 decided = 0; ///< rows for which the decision holds now
    /// Numbers of the others: there is no such row, it is sent already, or it cannot be cut.
    std::vector<qint64> undecided;
};

RefusedList refusedListFromJson(const QJsonObject &json);
RefusedDecided refusedDecidedFromJson(const QJsonObject &json);

/// The files of a configuration, the main one first.
struct ConfigSnapshot {
    QString revision; ///< names exactly these texts; to be given back with a change
    bool isWritable = false; ///< the loader could write it
    std::vector<ConfigText> texts;
};

/// Nothing if it has no file, or more or larger ones than a configuration may have.
std::optional<ConfigSnapshot> configSnapshotFromJson(const QJsonObject &json);

/// The texts as the parameter `files` of a question.
QJsonArray filesJson(const std::vector<ConfigText> &texts);

/// At most 500.
Findings findingsFromJson(const QJsonObject &json);

/// A file of a bundle for support.
struct SupportText {
    QString name; ///< without a folder
    QString text; ///< without secrets
};

/// A pair of names in rows, and how many rows have it.
struct NamedRows {
    QString queue;
    QString agent;
    qint64 rows = 0;

    bool operator==(const NamedRows &) const = default;
};

/// What the rules of a running loader took so far.
struct RuleHits {
    QHash<QString, qint64> ofRule; ///< rows, by the rule's name
    qint64 unmatched = 0; ///< rows that no rule took
    qint64 unassociated = 0; ///< rows that no filter could place
    std::vector<NamedRows> examples; ///< of unmatched rows

    bool operator==(const RuleHits &) const = default;
};

/// Takes what has the right shape and leaves out the rest; at most 10,000 rules and 1,000 names.
RuleHits ruleHitsFromJson(const QJsonObject &json);

} // namespace wql
