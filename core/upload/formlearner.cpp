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

void FormLearner::lookAt(std::string_view row)
{
    if (m_work && !m_work->plain.empty())
        return;
    if (m_work && isFoundByAny(row))
        m_work->plain = row;
    if (m_work)
        return;
    const std::vector<OddText> kinds = oddTextOf(row);
    if (kinds.size() != 1 || m_known.contains(kinds.front()) || cutToColumns(row))
        return;
    if (!m_unsure.contains(kinds.front()) || tellsForm(row, kinds.front()))
        m_work = Work{ kinds.front(), std::string(row) };
}

std::optional<std::string_view> FormLearner::question() const
{
    if (!m_work || m_work->plain.empty())
        return std::nullopt;
    switch (m_work->step) {
    case Step::Row:
        return m_work->row;
    case Step::Plain:
        return m_work->plain;
    case Step::Form:
        return m_work->asked;
    }
    Q_UNREACHABLE();
}

bool FormLearner::answer(quint64 copies, ServerCharacter &server)
{
    switch (m_work->step) {
    case Step::Row:
        if (copies > 0)
            return conclude(TextForm::AsSent, server);
        m_work->step = Step::Plain;
        return false;
    case Step::Plain:
        if (copies == 0) { // it finds nothing just now
            interrupt();
            return false;
        }
        m_work->step = Step::Form;
        m_work->forms = usualForms(m_work->kind);
        tryForm();
        return false;
    case Step::Form:
        if (copies > 0)
            return conclude(m_work->forms.front(), server);
        m_work->forms.erase(m_work->forms.begin());
        if (m_work->forms.empty())
            return conclude(TextForm::Unknown, server);
        tryForm();
        return false;
    }
    Q_UNREACHABLE();
}

void FormLearner::tryForm()
{
    KeptForms forms;
    forms.set(m_work->kind, m_work->forms.front());
    m_work->asked = asKept(m_work->row, forms);
}

bool FormLearner::conclude(TextForm form, ServerCharacter &server)
{
    const OddText kind = m_work->kind;
    const bool isNews = server.keptForms.of(kind) != form;
    if (isNews)
        server.keptForms.set(kind, form);
    const bool isSure = form == TextForm::AsSent || form == TextForm::Unknown || tellsForm(m_work->row, kind);
    (isSure ? m_known : m_unsure).insert(kind);
    m_work.reset();
    return isNews;
}

void FormLearner::interrupt()
{
    m_interruptions += question().has_value();
    m_work.reset();
}

} // namespace wql
