// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/batchsearch.h"

#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/likeness.h"

#include <algorithm>
#include <limits>

namespace wql {

BatchSearch::BatchSearch(const RowSupply &supply, size_t rows)
    : m_rows(rows)
    , m_range{ supply.begin(), supply.endOf(rows) }
{
    for (size_t row = 0; row < rows; ++row)
        if (auto cut = cutToColumns(supply.rows().row(row)))
            m_wide.emplace(row, WideRow{ std::move(*cut) });
}

std::optional<UploadAction> BatchSearch::next(const RowSupply &supply) const
{
    if (m_isTaken)
        return {};
    if (!m_presence)
        return UploadAction{ .kind = UploadAction::Kind::CountEarlier, .window = window(supply) };
    const std::optional<size_t> row = m_presence->question();
    if (!row)
        return {};
    const std::string_view text = m_asksCut ? m_wide.at(*row).cut : supply.rows().row(*row);
    return UploadAction{ .kind = UploadAction::Kind::AskRow, .rows = text };
}

LogWindow BatchSearch::window(const RowSupply &supply) const
{
    LogWindow window;
    window.oldestTime = std::numeric_limits<qint64>::max();
    window.hasGaps = supply.rows().hasGaps();
    window.rows.reserve(m_rows);
    for (size_t row = 0; row < m_rows; ++row) {
        window.rows.push_back(supply.rows().row(row));
        window.places.push_back(supply.rows().at(row));
        window.oldestTime = std::min(window.oldestTime, supply.rows().timeInLog(row));
    }
    window.cutFrom = m_rows;
    for (const auto &[row, wide] : m_wide) {
        window.rows.push_back(wide.cut);
        window.places.push_back(supply.rows().at(row));
    }
    return window;
}

void BatchSearch::setEarlierCounts(
    const RowSupply &supply, const std::vector<quint64> &counts, PresenceSearch::Assume assume, quint32 seed)
{
    size_t cut = m_rows;
    for (auto &[row, wide] : m_wide) {
        wide.lookAlikes = counts[cut] - std::min(counts[cut], counts[row]);
        ++cut;
    }
    const ServerCharacter &server = supply.server();
    std::vector<std::string> likenesses;
    if (findsLookAlikes(server))
        for (size_t row = 0; row < m_rows; ++row)
            likenesses.push_back(likenessOf(supply.rows().row(row), server));
    std::vector<std::string_view> rows;
    rows.reserve(m_rows);
    for (size_t row = 0; row < m_rows; ++row)
        rows.push_back(likenesses.empty() ? supply.rows().row(row) : likenesses[row]);
    m_presence.emplace(rows, counts, server.keepsOneOfEqual(), assume, seed);
}

size_t BatchSearch::repetitionsIn(const std::vector<quint64> &counts, size_t rows)
{
    return size_t(std::count_if(
        counts.begin(), counts.begin() + ptrdiff_t(rows), [](quint64 earlier) { return earlier > 0; }));
}

void BatchSearch::answer(quint64 copiesAtServer)
{
    const auto wide = m_wide.find(*m_presence->question());
    if (copiesAtServer == 0 && !m_asksCut && wide != m_wide.end()) {
        m_asksCut = true;
        return;
    }
    if (std::exchange(m_asksCut, false))
        copiesAtServer -= std::min(copiesAtServer, wide->second.lookAlikes);
    m_presence->answer(copiesAtServer);
}

void BatchSearch::setUnaskable(PresenceSearch::Unaskable why)
{
    m_asksCut = false;
    m_presence->setUnaskable(why);
}

size_t BatchSearch::arrived() const
{
    const std::vector<bool> present = presence();
    return size_t(std::count(present.begin(), present.end(), true));
}

void BatchSearch::confirm(RowSupply &supply) const
{
    if (isPrefix())
        supply.confirmFirst(arrived());
    else
        supply.confirmAmongFirst(presence());
}

} // namespace wql
