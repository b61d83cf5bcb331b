// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "headless/sandbox/answer.h"
#include "headless/sandbox/command.h"
#include "headless/sandbox/rowstore.h"
#include "headless/sandbox/sandboxsettings.h"

#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace wql {

/// What the QueueMetrics of all contexts know: partitions, rows, actions. Answers commands, knows no HTTP.
class SandboxModel {
public:
    static Result<std::unique_ptr<SandboxModel>, QString> open(const SandboxSettings &settings);

    const SandboxSettings &settings() const { return m_settings; }
    const SandboxContext *context(const QString &name) const;
    /// The partition of a token; unset for a token that the context does not know.
    std::optional<PartitionName> partition(const QString &context, const QString &token) const;
    /// The tokens that are configured or, where any is taken, have been used.
    QStringList tokens(const QString &context) const;

    /// Does what the command asks, or refuses, and says so. \a now in milliseconds since 1970.
    SandboxAnswer execute(const QString &context, const SandboxCommand &command, qint64 now);

    RowStore &store() { return *m_store; }
    const RowStore &store() const { return *m_store; }
    FeedbackQueue &feedback(const QString &context, const QString &token);
    const FeedbackQueue *findFeedback(const QString &context, const QString &token) const;

    void clear();
    /// Other columns from now on: a database is mended while it runs.
    void setColumns(bool strict, bool threeByteUtf8);

private:
    SandboxModel(SandboxSettings settings, std::unique_ptr<RowStore> store);
    SandboxAnswer perform(const QString &context, const SandboxCommand &command, qint64 now);
    SandboxAnswer insert(const PartitionName &name, const SandboxCommand &command, qint64 now);
    QString problemOf(const SandboxRow &row) const;
    SandboxAnswer beat(const PartitionName &name, const SandboxCommand &command, qint64 now);
    SandboxAnswer exchangeFeedback(const QString &context, const SandboxCommand &command);

    SandboxSettings m_settings;
    std::unique_ptr<RowStore> m_store;
    std::map<std::pair<QString, QString>, FeedbackQueue> m_feedback; ///< by context and token
    qint64 m_feedbackCalls = 0;
};

} // namespace wql
