// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/presencesearch.h"

#include <algorithm>
#include <unordered_map>

namespace wql {

namespace {
constexpr int maxQuestions = 12;
constexpr int maxSpots = 3;
}

PresenceSearch::PresenceSearch(const std::vector<std::string_view> &rows, const std::vector<quint64> &earlier,
    bool keepsOneOfEqual, Assume assume, quint32 seed)
    : m_random(seed)
    , m_askAll(assume == Assume::Nothing)
{
    std::unordered_map<std::string_view, size_t> identities;
    m_identity.reserve(rows.size());
    m_needed.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const size_t identity = identities.try_emplace(rows[i], identities.size()).first->second;
        m_identity.push_back(identity);
        m_needed.push_back(keepsOneOfEqual ? 1 : earlier[i] + 1);
        m_tellsNothing.push_back(keepsOneOfEqual && earlier[i] > 0);
    }
    m_copies.resize(identities.size());
    m_unaskable.resize(identities.size());
    m_question = next();
}

void PresenceSearch::answer(quint64 copiesAtServer)
{
    Q_ASSERT(m_question);
    m_copies[m_identity[*m_question]] = copiesAtServer;
    ++m_asked;
    m_question = next();
}

void PresenceSearch::setUnaskable(Unaskable why)
{
    Q_ASSERT(m_question);
    m_unaskable[m_identity[*m_question]] = why;
    m_question = next();
}

PresenceSearch::Known PresenceSearch::known(size_t row) const
{
    if (m_unaskable[m_identity[row]])
        return Known::Unaskable;
    const std::optional<quint64> &copies = m_copies[m_identity[row]];
    if (!copies)
        return Known::Unknown;
    return *copies >= m_needed[row] ? Known::Present : Known::Absent;
}

/// What is known, for the search of a border.
PresenceSearch::Known PresenceSearch::evidence(size_t row) const
{
    return m_tellsNothing[row] ? Known::Unaskable : known(row);
}

bool PresenceSearch::contradictsPrefix() const
{
    bool absentSeen = false;
    for (size_t row = 0; row < m_identity.size(); ++row) {
        const Known state = evidence(row);
        if (state == Known::Present && absentSeen)
            return true;
        absentSeen = absentSeen || state == Known::Absent;
    }
    return false;
}

std::optional<size_t> PresenceSearch::next()
{
    if (m_identity.empty())
        return std::nullopt;
    if (!m_askAll && contradictsPrefix())
        m_askAll = true;
    if (!m_askAll && !m_border)
        if (const auto row = nextInSearch())
            return row;
    return m_askAll ? nextUnasked() : nextSpot();
}

std::optional<size_t> PresenceSearch::nextInSearch()
{
    size_t end = m_identity.size();
    while (end > 0 && evidence(end - 1) == Known::Unaskable)
        --end;
    if (end == 0 || evidence(end - 1) == Known::Present) {
        m_border = end;
        return std::nullopt;
    }
    if (evidence(end - 1) == Known::Unknown)
        return end - 1;
    size_t first = 0;
    while (evidence(first) == Known::Unaskable)
        ++first;
    if (evidence(first) == Known::Unknown)
        return first;
    // Between the last row known to be present and the first known to be absent.
    size_t absent = 0;
    while (evidence(absent) != Known::Absent)
        ++absent;
    size_t present = absent;
    while (present > 0 && evidence(present - 1) != Known::Present)
        --present;
    const auto row = nearestUnknown(present + (absent - present) / 2, present, absent);
    if (!row)
        m_border = present;
    return row;
}

/// The row from \a first to before \a end next to \a row of which nothing is known yet.
std::optional<size_t> PresenceSearch::nearestUnknown(size_t row, size_t first, size_t end) const
{
    for (size_t distance = 0; distance < end - first; ++distance) {
        if (row + distance < end && evidence(row + distance) == Known::Unknown)
            return row + distance;
        if (row >= first + distance && evidence(row - distance) == Known::Unknown)
            return row - distance;
    }
    return std::nullopt;
}

std::optional<size_t> PresenceSearch::nextSpot()
{
    while (m_asked < maxQuestions && m_spots < maxSpots) {
        ++m_spots;
        std::uniform_int_distribution<size_t> draw(0, m_identity.size() - 1);
        const size_t row = draw(m_random);
        if (evidence(row) == Known::Unknown)
            return row;
    }
    return std::nullopt;
}

std::optional<size_t> PresenceSearch::nextUnasked() const
{
    for (size_t row = 0; row < m_identity.size(); ++row)
        if (known(row) == Known::Unknown)
            return row;
    return std::nullopt;
}

bool PresenceSearch::isEachThere() const
{
    return std::all_of(m_copies.begin(), m_copies.end(), [](const auto &copies) { return copies > 0; });
}

std::vector<bool> PresenceSearch::presence() const
{
    std::vector<bool> present(m_identity.size());
    bool isNextPresent = false;
    for (size_t row = present.size(); row > 0; --row) {
        const auto &why = m_unaskable[m_identity[row - 1]];
        if (!why)
            isNextPresent = known(row - 1) == Known::Present;
        const bool isPresent = isNextPresent && why != Unaskable::Refused;
        present[row - 1] = m_askAll ? isPresent : row <= m_border.value_or(0);
    }
    return present;
}

} // namespace wql
