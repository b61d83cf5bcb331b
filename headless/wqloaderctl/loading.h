// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "headless/endcheck.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace wql {

/// Carries a log that nobody writes any more to one target, by an engine of its own with a state of its own:
/// every row is asked for, and what is missing is sent, in order.
class Loading : public QObject {
    Q_OBJECT
public:
    /// The log is \a config's. The state goes to \a folder, the inserts that are under way are kept in \a
    /// inserts. Other targets get nothing.
    static Result<std::unique_ptr<Loading>, StateFailure> open(
        LoaderConfig config, const QString &target, const QString &folder, const QString &inserts);

    void start();
    /// finished() follows, after the answer that is under way unless that takes long.
    void stop();
    TargetStatus status() const { return *m_engine->targetStatus(m_target); }
    /// They go with the state: the first \a max of those that the target refuses.
    std::vector<ShownRefusedRow> refusedRows(size_t max) const
    {
        return m_engine->refusedRows(m_target, 0, max);
    }

Q_SIGNALS:
    void ticked(); ///< some times a second
    void finished(bool isComplete); ///< false: stopped, or only a person can bring on what is left

private:
    Loading(const QString &target)
        : m_target(target)
    {
    }

    void tick();

    SystemClock m_clock;
    QString m_target;
    QStringList m_others;
    std::unique_ptr<Engine> m_engine;
    EndCheck m_end;
    QTimer m_timer;
    bool m_isComplete = false;
};

} // namespace wql
