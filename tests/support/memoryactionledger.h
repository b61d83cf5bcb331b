// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feedback/actionledger.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace wql {

/// A ledger that outlives what uses it only as long as the test keeps it: handing the same object to a new
/// machine and runner is a restart.
class MemoryActionLedger final : public ActionLedger {
public:
    Stage stage(const QString &id) const override { return m_entries.value(id).stage; }

    bool plan(const QString &id) override
    {
        return change(Stage::Unknown, id, { Stage::Planned, {}, false });
    }

    bool begin(const QString &id) override
    {
        return change(Stage::Planned, id, { Stage::Running, {}, false });
    }

    bool finish(const FeedbackResult &result) override
    {
        if (isFailing)
            return false;
        m_entries.insert(result.id, { Stage::Done, result, false });
        m_order.removeOne(result.id);
        m_order.append(result.id);
        return true;
    }

    bool acknowledge(const QStringList &ids) override { return mark(ids, true); }
    bool repeat(const QString &id) override { return mark({ id }, false); }

    std::vector<FeedbackResult> undelivered(qsizetype most) const override
    {
        std::vector<FeedbackResult> results;
        if (!isDurable)
            return results;
        for (const QString &id : m_order) {
            const Entry entry = m_entries.value(id);
            if (entry.stage == Stage::Done && !entry.isDelivered && qsizetype(results.size()) < most)
                results.push_back(entry.result);
        }
        return results;
    }

    QStringList left(Stage stage) const override
    {
        QStringList ids;
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            if (entry->stage == stage)
                ids.append(entry.key());
        }
        ids.sort();
        return ids;
    }

    bool isDurable = true; ///< false: results are still on their way to the disk
    bool isFailing = false; ///< as a full disk: nothing is made durable

private:
    struct Entry {
        Stage stage = Stage::Unknown;
        FeedbackResult result;
        bool isDelivered = false;
    };

    bool change(Stage from, const QString &id, const Entry &to)
    {
        if (isFailing || stage(id) != from)
            return false;
        m_entries.insert(id, to);
        return true;
    }

    bool mark(const QStringList &ids, bool isDelivered)
    {
        if (isFailing)
            return false;
        for (const QString &id : ids) {
            if (m_entries.contains(id))
                m_entries[id].isDelivered = isDelivered;
        }
        return true;
    }

    QHash<QString, Entry> m_entries;
    QStringList m_order; ///< of results
};

} // namespace wql
