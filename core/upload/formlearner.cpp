// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/formlearner.h"

#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/likeness.h"

#include <algorithm>

namespace wql {

namespace {
/// Of each batch: all rows of a backlog would have to be read once more for this.
constexpr size_t maxLookedAt = 16;
constexpr int maxFormInterruptions = 5;
/// A server may be away for long; but one may answer a question with an error whenever it is asked.
constexpr int maxDoubtInterruptions = 200;
constexpr size_t maxKinds = 2; ///< of a row: all of their forms go together

/// All that \a forms may be, with other forms of these kinds; the likeliest first.
std::vector<KeptForms> candidatesFor(const std::vector<OddText> &kinds, KeptForms forms)
{
    for (const OddText kind : kinds)
        forms.set(kind, TextForm::AsSent);
    std::vector<KeptForms> candidates{ forms };
    for (const OddText kind : kinds) {
        const size_t before = candidates.size();
        for (const TextForm form : usualForms(kind))
            for (size_t i = 0; i < before; ++i) {
                candidates.push_back(candidates[i]);
                candidates.back().set(kind, form);
            }
    }
    candidates.erase(candidates.begin()); // as sent
    return candidates;
}

/// What other kinds leave of \a row has text of that \a kind.
bool shows(std::string_view row, OddText kind, KeptForms forms)
{
    const std::string whole = asKept(row, forms);
    forms.set(kind, TextForm::Dropped);
    return asKept(row, forms) != whole;
}

} // namespace

void FormLearner::confirmed(const RowBuffer &rows, size_t count)
{
    if (m_known.size() == allOddText.size() || m_interruptions >= maxFormInterruptions)
        return;
    for (size_t row = 0; row < std::min(count, maxLookedAt); ++row)
        lookAt(rows.row(row));
}

void FormLearner::doubted(const RowBuffer &rows, size_t count)
{
    m_doubted.clear();
    if (m_interruptions >= maxFormInterruptions)
        return;
    std::set<OddText> asked;
    for (size_t row = 0; row < count; ++row) {
        const std::vector<OddText> kinds = unsettledOf(rows.row(row));
        if (std::ranges::all_of(kinds, [&](OddText kind) { return asked.contains(kind); }))
            continue;
        asked.insert(kinds.begin(), kinds.end());
        m_doubted.push_back({ kinds, std::string(rows.row(row)), true });
    }
}

/// The kinds of \a row of which it tells more than is known; none if that would be too many questions.
std::vector<OddText> FormLearner::unsettledOf(std::string_view row) const
{
    std::vector<OddText> kinds = oddTextOf(row);
    std::erase_if(kinds, [&](OddText kind) {
        return m_known.contains(kind) || (m_unsure.contains(kind) && !tellsForm(row, kind, m_forms));
    });
    if (kinds.size() > maxKinds || (!kinds.empty() && cutToColumns(row)))
        kinds.clear();
    return kinds;
}

void FormLearner::lookAt(std::string_view row)
{
    if (m_work && !m_work->plain.empty())
        return;
    if (m_work && isFoundByAny(row))
        m_work->plain = row;
    if (m_work)
        return;
    if (std::vector<OddText> kinds = unsettledOf(row); !kinds.empty())
        m_work = Work{ std::move(kinds), std::string(row) };
}

const FormLearner::Work *FormLearner::current() const
{
    if (!m_doubted.empty())
        return &m_doubted.back();
    return m_work && !m_work->plain.empty() ? &*m_work : nullptr;
}

std::optional<std::string_view> FormLearner::question() const
{
    const Work *work = current();
    if (!work)
        return std::nullopt;
    switch (work->step) {
    case Step::Row:
        return work->row;
    case Step::Plain:
        return work->plain;
    case Step::Form:
        return work->asked;
    }
    Q_UNREACHABLE();
}

bool FormLearner::answer(quint64 copies, ServerCharacter &server)
{
    Work &work = m_doubted.empty() ? *m_work : m_doubted.back();
    switch (work.step) {
    case Step::Row:
        if (copies > 0) {
            KeptForms asSent = server.keptForms;
            for (const OddText kind : work.kinds)
                asSent.set(kind, TextForm::AsSent);
            return conclude(asSent, server);
        }
        work.forms = candidatesFor(work.kinds, server.keptForms);
        work.step = work.isInDoubt ? Step::Form : Step::Plain;
        break;
    case Step::Plain:
        if (copies == 0) { // it finds nothing just now
            interrupt();
            return false;
        }
        work.step = Step::Form;
        break;
    case Step::Form:
        if (copies > 0)
            return conclude(KeptForms(work.forms.front()), server);
        work.forms.erase(work.forms.begin());
        break;
    }
    if (work.forms.empty())
        return concludeUnknown(server);
    work.asked = asKept(work.row, work.forms.front());
    return false;
}

bool FormLearner::conclude(const KeptForms &forms, ServerCharacter &server)
{
    const Work &work = *current();
    bool isNews = false;
    for (const OddText kind : work.kinds) {
        const TextForm form = forms.of(kind);
        if (form == TextForm::AsSent && !shows(work.row, kind, forms)) {
            m_unsure.insert(kind);
            continue;
        }
        if (server.keptForms.of(kind) != form) {
            server.keptForms.set(kind, form);
            isNews = true;
        }
        const bool isSure = form == TextForm::AsSent || (!work.isInDoubt && tellsForm(work.row, kind, forms));
        (isSure ? m_known : m_unsure).insert(kind);
    }
    m_forms = server.keptForms;
    dropCurrent();
    return isNews;
}

/// A row in doubt may not be there at all. One that was confirmed is kept in no usual form; if that is so of
/// two, rows with such text cannot be asked for.
bool FormLearner::concludeUnknown(ServerCharacter &server)
{
    const Work &work = *current();
    bool isNews = false;
    for (const OddText kind : work.kinds) {
        if (work.isInDoubt || m_foundInNone.insert(kind).second)
            continue;
        isNews = isNews || server.keptForms.of(kind) != TextForm::Unknown;
        server.keptForms.set(kind, TextForm::Unknown);
        m_known.insert(kind);
    }
    dropCurrent();
    return isNews;
}

void FormLearner::dropCurrent()
{
    if (m_doubted.empty())
        m_work.reset();
    else
        m_doubted.pop_back();
}

void FormLearner::interrupt()
{
    if (!m_doubted.empty() && ++m_doubted.back().interruptions < maxDoubtInterruptions)
        m_doubted.back().step = Step::Row;
    else if (!m_doubted.empty())
        m_doubted.pop_back();
    else
        m_interruptions += current() != nullptr;
    m_work.reset();
}

void FormLearner::giveUp()
{
    if (!current())
        return;
    ++m_interruptions;
    dropCurrent();
}

} // namespace wql
