// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace wql {

/// Asks a loader how one target fared: at once, when the link opens again, and each minute after that.
class HistoryFeed : public QObject {
    Q_OBJECT
public:
    explicit HistoryFeed(QObject *parent = nullptr);

    /// Null: none. Nothing is asked until a target is named.
    void setLink(LoaderLink *link);
    /// What comes for an earlier question is not told any more.
    void ask(const QString &target, HistorySpan span);
    /// Asks for nothing more.
    void stop();

Q_SIGNALS:
    void arrived(const wql::TargetHistory &history);
    /// A loader of an older version does not know the question.
    void failed(const wql::LinkError &error);

private:
    void askNow();

    QPointer<LoaderLink> m_link;
    QString m_target; ///< empty: none
    HistorySpan m_span = HistorySpan::Day;
    QTimer m_timer;
    PendingCall m_call;
};

} // namespace wql
