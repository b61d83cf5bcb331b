// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/tray/heldnotices.h"

#include "gui/text/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

void HeldNotices::hold(const QString &id, const QString &title, const TrayNotifier::Notice &notice)
{
    std::erase_if(m_held, [&id](const Held &held) { return held.id == id; });
    m_held.push_back({ id, title, notice });
}

void HeldNotices::forget(const QString &prefix)
{
    std::erase_if(m_held, [&prefix](const Held &held) { return held.id.startsWith(prefix); });
}

std::optional<HeldNotices::Summary> HeldNotices::take()
{
    if (m_held.empty())
        return {};
    std::ranges::stable_partition(m_held, [](const Held &held) { return !held.notice.isRecovery; });
    Summary summary{ !m_held.front().notice.isRecovery, {} };
    QStringList lines;
    for (const Held &held : m_held)
        lines += u"%1: %2"_s.arg(held.title,
            held.notice.isRecovery ? QCoreApplication::translate("HeldNotices", "All is well again.")
                                   : shownPlainly(held.notice.words, 120));
    m_held.clear();
    if (lines.size() > maxLines) {
        const int more = int(lines.size() - maxLines + 1);
        lines = lines.mid(0, maxLines - 1)
            << QCoreApplication::translate("HeldNotices", "and %n more", nullptr, more);
    }
    summary.words = lines.join(u'\n');
    return summary;
}

} // namespace wql
