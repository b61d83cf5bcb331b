// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logchain.h"
#include "core/state/staterecords.h"
#include "core/upload/uploadmachine.h"

#include <vector>

namespace wql {

/// What is stored of cursors, audits and segments; where a machine starts by it, and what to store next.
///
/// Knows no store: whoever commits changes() says so by onCommitted().
class CursorBook {
public:
    /// A target that is fed now.
    struct Entry {
        QString key;
        const UploadMachine *machine = nullptr; ///< null: it cannot be fed yet
        bool ended = false; ///< nothing is under way, and nothing more will be sent
    };

    CursorBook(LogChain &chain, StateContents stored);

    const StateContents &stored() const { return m_stored; }
    UploadStart startOf(const QString &key);

    /// The chain's records changed: they go into the next commit.
    void setSegmentsChanged() { m_segmentsChanged = true; }
    StateChanges changes(const std::vector<Entry> &entries);
    /// Takes over what was committed, and releases the part of the log that nobody needs any more.
    void onCommitted(const StateChanges &changes, const std::vector<Entry> &entries);

private:
    TargetProgress progressOf(const Entry &entry);
    void releaseLog(const std::vector<Entry> &entries);

    LogChain &m_chain;
    StateContents m_stored;
    bool m_segmentsChanged = false;
};

} // namespace wql
