// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logchain.h"
#include "core/state/staterecords.h"
#include "core/upload/uploadmachine.h"

#include <optional>
#include <set>
#include <vector>

namespace wql {

/// What is stored of cursors, audits, segments and rules; where a machine starts by it, and what to store
/// next.
///
/// Knows no store: the owner commits changes() and then calls onCommitted().
class CursorTable {
public:
    /// A target that is fed now, or was and still waits for an answer.
    struct Entry {
        QString key;
        const UploadMachine *machine = nullptr; ///< null: it cannot be fed yet
        bool ended = false; ///< nothing is under way, and nothing more will be sent
    };

    /// \a chain is restored already; it is told up to where all targets have the log.
    CursorTable(LogChain &chain, StateContents stored);

    const StateContents &stored() const { return m_stored; }
    /// Compares the cursors of earlier processes with the log, each until that can be told. To be called
    /// after each look at a log that is ready, before any machine starts: a target that starts later, because
    /// it is paused or has no password for now, then has a place that the chain knows, too.
    void checkCursors();
    UploadStart startOf(const QString &key);

    /// The routings to begin with, by place; the last one is \a rules. What was read already keeps the rules
    /// it was read with: by others a row that waits for one target could go to another one that is past it,
    /// and get lost.
    /// \a readTo: how far an earlier process read, if that was told besides the state.
    const std::vector<RoutingRecord> &begin(const QString &rules, LogPosition readTo = {});
    void addRules(const QString &rules, LogPosition from);
    /// Nothing behind it was routed before, as far as the state knows.
    LogPosition furthest() const;
    /// Some target, of \a entries or stored, was sent rows, or may have been. Before that no rules have
    /// decided about any row: those that come are the first ones.
    bool hasBegun(const std::vector<Entry> &entries = {}) const;
    const QString &rules() const { return m_routings.back().rules; }
    /// By which rules what stands before it went to whom is not known: nobody here read it, or they are
    /// forgotten.
    LogPosition rulesKnownFrom() const
    {
        return m_routings.empty() ? LogPosition() : m_routings.front().from;
    }

    /// The chain's records changed: they go into the next commit.
    void setSegmentsChanged() { m_segmentsChanged = true; }
    StateChanges changes(const std::vector<Entry> &entries);
    /// The same, and that no target is settled any more: to be on the disk before the first row is sent.
    StateChanges unsettle(const std::vector<Entry> &entries);
    /// Takes over what was committed, and releases the part of the log that no target needs any more.
    void onCommitted(const StateChanges &changes, const std::vector<Entry> &entries);
    /// What stands behind it may be read again after a restart, by the rules that were valid there: when a
    /// database was put back, all that was confirmed has to be looked at.
    LogPosition oldestReadable() const { return m_chain.first(); }
    /// No target needs anything of the log before it.
    LogPosition oldestNeeded(const std::vector<Entry> &entries) const;

private:
    class Marks;
    TargetProgress progressOf(const Entry &entry, Marks &marks) const;
    void addRefused(StateChanges &changes, const Entry &entry) const;
    void noteOldestRead();
    void forgetRules();

    LogChain &m_chain;
    StateContents m_stored;
    std::set<QString>
        m_unchecked; ///< keys of targets whose cursor, an earlier process's, is not compared yet
    std::set<QString> m_known; ///< keys of targets whose cursor is right: compared, or of this process
    std::vector<RoutingRecord> m_routings;
    bool m_hasFirstRules = false; ///< m_routings begins with the rules before which there were none
    bool m_segmentsChanged = false;
};

} // namespace wql
