// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace wql {

/// Decides what is worth a notification. Pure: it is told the time.
///
///     Well      fails                                   -> Doubtful
///     Doubtful  is well                                 -> Well        nothing was told, nothing is
///     Doubtful  fails for the N-th time and T are over  -> Failing     told, if the cap allows
///     Failing   is well                                 -> Recovering
///     Recovering fails                                  -> Failing     nothing new
///     Recovering is well for T                          -> Well        told only if the failure was
///
/// Each subject (a site, or a target of one) is judged by itself and has at most so many notices an hour.
class TrayNotifier {
public:
    struct Limits {
        int failures = 3;
        std::chrono::seconds lasting{ 30 };
        int noticesAnHour = 6;
    };
    struct Notice {
        bool isRecovery = false;
        QString subject; ///< its name
        QString words;

        bool operator==(const Notice &) const = default;
    };

    TrayNotifier();
    explicit TrayNotifier(Limits limits);

    /// A look at \a id; \a words say what is wrong and are empty when it is well.
    std::optional<Notice> look(
        const QString &id, const QString &name, const QString &words, std::chrono::milliseconds now);
    /// Forgets what begins with \a prefix: it was removed, or nobody wants to know any more.
    void forget(const QString &prefix);

private:
    struct Subject {
        enum class State { Well, Doubtful, Failing, Recovering };
        State state = State::Well;
        int failures = 0;
        std::chrono::milliseconds since{ 0 }; ///< of Doubtful, Recovering
        bool isTold = false;
        std::deque<std::chrono::milliseconds> notices; ///< of the last hour
    };

    std::optional<Notice> onFailure(
        Subject &subject, const QString &name, const QString &words, std::chrono::milliseconds now);
    std::optional<Notice> onWell(Subject &subject, const QString &name, std::chrono::milliseconds now);
    bool mayTell(Subject &subject, std::chrono::milliseconds now);

    Limits m_limits;
    QHash<QString, Subject> m_subjects;
};

} // namespace wql
