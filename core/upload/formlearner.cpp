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
}

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
    const auto workOf = [this](OddText kind) { return std::ranges::find(m_doubted, kind, &Work::kind); };
    for (size_t row = 0; row < count; ++row)
        for (const OddText kind : oddTextOf(rows.row(row)))
            if (workOf(kind) == m_doubted.end() && isWanted(rows.row(row), kind))
                m_doubted.push_back({ kind, std::string(rows.row(row)), true });
}

/// \a row tells more of \a kind than is known.
bool FormLearner::isWanted(std::string_view row, OddText kind) const
{
    return !m_known.contains(kind) && !cutToColumns(row)
        && (!m_unsure.contains(kind) || tellsForm(row, kind));
}

void FormLearner::lookAt(std::string_view row)
{
    if (m_work && !m_work->plain.empty())
        return;
    if (m_work && isFoundByAny(row))
        m_work->plain = row;
    if (m_work)
        return;
    const std::vector<OddText> kinds = oddTextOf(row);
    if (kinds.size() == 1 && isWanted(row, kinds.front()))
        m_work = Work{ kinds.front(), std::string(row) };
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
        if (copies > 0)
            return conclude(TextForm::AsSent, server);
        work.forms = usualForms(work.kind);
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
            return conclude(work.forms.front(), server);
        work.forms.erase(work.forms.begin());
        break;
    }
    if (!work.forms.empty()) {
        KeptForms forms = server.keptForms;
        forms.set(work.kind, work.forms.front());
        work.asked = asKept(work.row, forms);
        return false;
    }
    if (!work.isInDoubt)
        return conclude(TextForm::Unknown, server);
    dropCurrent(); // nor may it be there at all
    return false;
}

bool FormLearner::conclude(TextForm form, ServerCharacter &server)
{
    const Work &work = *current();
    const OddText kind = work.kind;
    const bool isNews = server.keptForms.of(kind) != form;
    if (isNews)
        server.keptForms.set(kind, form);
    const bool isSure = form == TextForm::AsSent || form == TextForm::Unknown
        || (!work.isInDoubt && tellsForm(work.row, kind));
    (isSure ? m_known : m_unsure).insert(kind);
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
    if (!m_doubted.empty())
        m_doubted.back().step = Step::Row;
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
