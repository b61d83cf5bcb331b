// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/owners.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_owners {

using namespace wql;

/// Whose a call is, remembered in bounded memory.
class tst_Owners : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoHadACallFirstKeepsItWhenManyOthersCame();
};

void tst_Owners::whoHadACallFirstKeepsItWhenManyOthersCame()
{
    constexpr size_t generation = 8;
    const std::vector<Take> first{ { .target = 1, .rule = 1 } }, other{ { .target = 2, .rule = 2 } };
    OwnerMemory memory(generation);
    memory.learn("1795356120.1", first, true);
    for (size_t call = 0; call < generation; ++call)
        memory.learn("1795356121." + std::to_string(call), other, true);
    memory.learn("1795356120.1", other, true); // it moves on
    const OwnerMemory::Entry *entry = memory.find("1795356120.1");
    QVERIFY(entry);
    QVERIFY(entry->isOwnedBy(1) && !entry->isOwnedBy(2) && entry->wasShownTo(2));
}

WQL_TEST(tst_Owners)

} // namespace tst_owners

#include "tst_owners.moc"
