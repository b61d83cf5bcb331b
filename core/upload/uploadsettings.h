// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/backoff.h"
#include "core/config/target.h"
#include "core/queuelog/logrange.h"
#include "core/queuelog/refusedrow.h"
#include "core/queuemetrics/servercharacter.h"
#include "core/upload/batchsize.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wql {

struct UploadSettings {
    qint64 timezoneOffset = 0; ///< seconds, added to our own times: of heartbeats, and of a mark
    std::chrono::seconds heartbeat{ 900 };
    BatchSize::Limits batch;
    Backoff::Limits backoff;
    /// How long a server that fell silent may still be working on what we sent, before we ask.
    std::chrono::milliseconds quietAfterSilence{ std::chrono::seconds{ 10 } };
    std::chrono::milliseconds quietAfterLoss{ std::chrono::seconds{ 1 } };
    /// A parked target is tried again after this to twice this.
    std::chrono::milliseconds parkedProbe{ std::chrono::seconds{ 30 } };
    /// A batch that was in doubt is looked at once more, row by row, this long afterwards.
    std::chrono::milliseconds auditDelay{ std::chrono::seconds{ 60 } };
    /// Nobody stays to do that later: nothing is drained before it is done, if an insert was in doubt.
    bool auditsBeforeEnd = false;
    /// So often at most the server is asked for a row that it has; and always when it heard nothing for so
    /// long.
    std::chrono::milliseconds watchInterval{ std::chrono::seconds{ 60 } };
    bool isShared = false; ///< others may write the same rows there
    RefusedPolicy refused = RefusedPolicy::Wait;
    /// At a first start every row is asked for, whatever the mark says.
    bool asksForAll = false;
    quint32 seed = 1;
};

/// Where a target stood when the loader last ran; without a cursor it never did.
struct UploadStart {
    std::optional<LogPosition> cursor;
    bool settled = false; ///< the last run ended knowing that nothing behind the cursor had been sent
    qint64 newestTime = 0; ///< newest time among the confirmed rows, as sent
    LogPosition oldest; ///< the first place of the log that can still be read
    std::vector<AuditRange> audits; ///< in doubt or passed over, and not looked at again since
    std::map<qint64, RefusedRow> refused; ///< by number
    /// The server may be at work until then on what a predecessor in this process sent.
    std::chrono::milliseconds quietUntil{ 0 };
    /// So long ago an insert left that an earlier process saw no end of; none: none did.
    std::optional<std::chrono::milliseconds> insertLeftBefore;
    ServerCharacter server; ///< as predecessors learnt it
    bool mustProve = false; ///< rows that were confirmed may be gone: samples decide, whatever the mark says
    /// Rows that were asked for, as sent and in the order of the log; the last one is gone. It is asked
    /// for again, and what is missing besides is searched for before it; all behind it is in doubt.
    std::vector<std::string> askedUpToMissing;
};

} // namespace wql
