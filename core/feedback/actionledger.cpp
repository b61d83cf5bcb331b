// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionledger.h"

namespace wql {

using namespace Qt::StringLiterals;

void recoverActions(ActionLedger &ledger)
{
    for (const QString &id : ledger.left(ActionLedger::Stage::Running))
        ledger.finish({ id, false, u"KO: unknown whether it was done (loader restarted)"_s });
    for (const QString &id : ledger.left(ActionLedger::Stage::Planned))
        ledger.finish({ id, false, u"KO: not done (loader restarted)"_s });
}

} // namespace wql
