// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "headless/sandbox/feedbackqueue.h"
#include "headless/sandbox/sandboxsettings.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace wql {

/// The JSON that answers a command, in the manual's form: order of keys, `token` always null.
struct SandboxAnswer {
    QString commandId;
    QString name; ///< "Check High WaterMark" and so on
    std::optional<QString> resultStatus; ///< "OK", "KO: ..."; without one the key is missing
    std::optional<QString> result; ///< JSON null if unset
    std::optional<std::vector<SandboxAction>> actions; ///< checkFb only

    /// Ends with CRLF, like the answers in the manual: their Content-Length counts two bytes more than the
    /// JSON.
    QByteArray toJson(SandboxCharset charset) const;

    static SandboxAnswer refusal(const QString &commandId, const QString &words);
};

/// The text that QueueMetrics puts into `name` for a command.
QString nameOfCommand(const QString &commandId);

} // namespace wql
