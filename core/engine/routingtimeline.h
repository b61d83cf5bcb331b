// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"
#include "core/engine/calllessons.h"
#include "core/queuelog/logposition.h"
#include "core/routing/router.h"

#include <memory>
#include <optional>
#include <vector>

namespace wql {

class RowSupply;

/// What decides where a row goes, as text to be kept and read again: without anything secret.
QString rulesText(const LoaderConfig &config);
std::optional<LoaderConfig> configOfRules(const QString &text);

/// Which rules are valid from which place of the log on, and which supply gets today what they give to a
/// target.
///
/// A row goes by the rules that were valid when it was read first, its time by the offset that its target had
/// then. A target is known again by its name or, if it has another one by now, by its key.
class RoutingTimeline {
public:
    struct TargetId {
        QString name;
        QString key;
        qint64 timezoneOffset = 0; ///< in seconds; added to the time of its rows
    };
    struct Recipient {
        TargetId target;
        RowSupply *supply = nullptr;
    };
    /// The rules that are valid from \a from on, up to the next epoch.
    struct Epoch {
        LogPosition from;
        std::shared_ptr<Router> router;
        std::shared_ptr<CallLessons> lessons; ///< the router's
        std::vector<TargetId> targets; ///< of the router's configuration
        std::vector<int> supplyOf; ///< target -> index into supplies(), or -1
    };

    /// Ends what was valid from \a from on.
    void add(LogPosition from, const LoaderConfig &config);
    /// What was valid before \a oldest is not known (any more): epochs that ended before it are dropped.
    void setOldest(LogPosition oldest);
    /// Replaces all recipients.
    void setRecipients(const std::vector<Recipient> &recipients);

    /// For a place before the oldest rules that are remembered: these.
    const Epoch &at(LogPosition place) const;
    bool isRememberedAt(LogPosition place) const { return place >= m_epochs.front().from; }
    const Epoch &latest() const { return m_epochs.back(); }
    const std::vector<RowSupply *> &supplies() const { return m_supplies; }

private:
    void resolve(Epoch &epoch) const;

    std::vector<Epoch> m_epochs; ///< by place; one at least, once add() was called
    std::vector<RowSupply *> m_supplies;
    std::vector<TargetId> m_recipients; ///< of m_supplies
};

} // namespace wql
