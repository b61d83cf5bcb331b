// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/finding.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wql {

QJsonObject toJson(const Findings &findings)
{
    QJsonArray all;
    for (const Finding &finding : findings)
        all += QJsonObject{ { u"level"_s, wireName(finding.level) }, { u"check"_s, finding.check },
            { u"what"_s, finding.what }, { u"mend"_s, finding.mend } };
    return { { u"findings"_s, all } };
}

} // namespace wql
