// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace wql {

/// Which queues and agents are a target's own, by the same tokens that send their rows there.
///
/// A target with a rule without filters has no bound. Otherwise the rules are asked in order, as for a row:
/// the first whose filter takes the name says whose it is.
class TenantScope {
public:
    enum class Owner {
        Own,
        Foreign, ///< another target's
        Nobody, ///< no filter takes it
    };

    TenantScope(const LoaderConfig &config, const QString &target);

    bool isBounded() const { return m_isBounded; }
    Owner ownerOfQueue(const QString &queue) const;

    /// \a agent is a member's name or an interface. Tried are the whole, what follows the technology, and
    /// that without a context behind it.
    Owner ownerOfAgent(const QString &agent) const;

private:
    struct Test {
        NameTest::Kind kind;
        QString text;
        QRegularExpression expression;
    };
    struct Filter {
        std::vector<Test> tests;
        bool isOwn = false;
        bool continues = false;
    };

    static Filter compiled(const NameFilter &filter, const Rule &rule, const QString &target);
    static bool takes(const Filter &filter, const QStringList &forms);
    static Owner ownerOf(const std::vector<Filter> &filters, const QStringList &forms);

    bool m_isBounded = true;
    std::vector<Filter> m_queues;
    std::vector<Filter> m_agents;
};

} // namespace wql
