// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/ruledrafts.h"

#include "gui/models/draftstore.h"
#include "gui/models/ruledocument.h"

#include <utility>

namespace wql {

RuleDrafts::RuleDrafts(RuleDocument *document, const DraftStore *store)
    : m_document(document)
    , m_store(store)
{
}

bool RuleDrafts::restore(const QString &site)
{
    if (site.isEmpty() || m_lookedUp.contains(site))
        return false;
    m_lookedUp += site;
    const auto draft = m_store->read(site);
    if (!draft || !m_document->texts().empty())
        return false;
    m_document->restore(*draft);
    return true;
}

QString RuleDrafts::keep()
{
    const auto drafts = m_document->drafts();
    for (const auto &[site, draft] : drafts) {
        if (const auto kept = m_store->keep(site, draft); !kept)
            return kept.error();
    }
    for (const QString &site : std::as_const(m_lookedUp)) {
        if (!drafts.contains(site))
            m_store->drop(site);
    }
    return {};
}

void RuleDrafts::drop(const QString &site)
{
    m_store->drop(site);
}

} // namespace wql
