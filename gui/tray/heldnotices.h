// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/tray/traynotifier.h"

#include <QString>

#include <optional>
#include <vector>

namespace wql {

/// The notices of the quiet hours: what is left of them when those are over. Pure.
///
/// The last word about a subject counts: what failed and is well again is told as that.
class HeldNotices {
public:
    /// What one notification says of all of them.
    struct Summary {
        bool isTrouble = false; ///< something still fails
        QString words; ///< a line for each, what still fails first; the rest is counted
    };

    static constexpr qsizetype maxLines = 6;

    /// \a title names the subject, with its site.
    void hold(const QString &id, const QString &title, const TrayNotifier::Notice &notice);
    /// Forgets what begins with \a prefix.
    void forget(const QString &prefix);
    void clear() { m_held.clear(); }
    /// All of it, once: nothing is held any more. None: there was nothing.
    std::optional<Summary> take();

private:
    struct Held {
        QString id;
        QString title;
        TrayNotifier::Notice notice;
    };

    std::vector<Held> m_held; ///< of each subject one
};

} // namespace wql
