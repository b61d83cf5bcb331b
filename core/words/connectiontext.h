// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/connectionstage.h"
#include "core/words/failuretext.h"

#include <QString>
#include <QUrl>

namespace wql {

/// What a stage of a connection test found, and what to do if it is not right. The words of servers are in
/// it.
FailureText describe(const ConnectionStage &stage, const QUrl &url, const QString &token);

/// What the stage is about, in a word or two.
QString nameOf(ConnectionStage::Name name);

} // namespace wql
