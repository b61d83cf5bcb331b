// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/targetlist.h"

#include "core/status/loaderstatus.h"
#include "gui/text/plaintext.h"

#include <QComboBox>

#include <algorithm>

namespace wql {

void listTargets(QComboBox *box, const LoaderStatus &status, int fixed)
{
    QStringList names;
    for (const TargetStatus &target : status.targets)
        names += target.name;
    QStringList listed;
    for (int i = fixed; i < box->count(); ++i)
        listed += box->itemData(i).toString();
    if (names == listed)
        return;
    const QString chosen = box->currentData().toString();
    while (box->count() > fixed)
        box->removeItem(fixed);
    for (const QString &name : names)
        box->addItem(shownPlainly(name, 100), name);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace wql
