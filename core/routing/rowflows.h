// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"
#include "core/queuelog/queuelogrow.h"
#include "core/routing/names.h"
#include "core/routing/route.h"

#include <QString>
#include <QStringList>

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wql {

/// Where rows come from and which way they take, by the running rules and by edited ones. Every row is in
/// exactly one flow.
struct RowFlows {
    static constexpr int maxNames = 1000; ///< that are told apart, the most frequent ones
    static constexpr int maxFlows = 3000;
    static constexpr int maxWays = 1000;
    static constexpr int maxTakes = 3000; ///< of all ways of one side
    static constexpr int maxSamples = 3; ///< of a flow

    /// What a row is known by: its queue if it has one, else its agent.
    enum class Source { Queue, Agent, NoName, Others };
    struct Take {
        int rule = 0; ///< counted from 0
        QString name; ///< of the rule
        QString target;

        bool operator==(const Take &) const = default;
    };
    /// One outcome of routing: a target for each rule that takes the row; none: nobody gets it.
    struct Way {
        bool isWithoutNames = false; ///< several rules take it, since it has no name that they look at
        std::vector<Take> takes;

        bool operator==(const Way &) const = default;
    };
    struct Flow {
        Source source = Source::Others;
        QString name; ///< empty for NoName and Others
        int running = -1; ///< index into \a running; -1: a way that is not told apart
        int edited = -1;
        quint64 rows = 0;
        QStringList samples; ///< lines of the log

        bool operator==(const Flow &) const = default;
    };

    std::vector<Way> running;
    std::vector<Way> edited;
    std::vector<Flow> flows; ///< most frequent names first
    int otherNames = 0; ///< how many names Source::Others stands for; -1: too many to be counted

    bool operator==(const RowFlows &) const = default;
};

/// Counts RowFlows. The memory is bounded, also when the names are hostile: what is new after maxKeys
/// different flows is counted among the others.
class FlowCounter {
public:
    static constexpr size_t maxKeys = 10000;

    enum class Side { Running, Edited };

    FlowCounter(const LoaderConfig &running, const LoaderConfig &edited);

    /// The index of the way that the route is; -1 if there are too many.
    int wayOf(Side side, const Route &route);
    /// \a samples may be empty.
    void add(std::string_view queue, std::string_view agent, int running, int edited, quint64 rows,
        const std::vector<std::string> &samples);

    RowFlows result() const;

private:
    struct Names {
        QStringList rules;
        QStringList targets;
    };
    struct Ways {
        Names names;
        std::map<std::vector<int>, int> known;
        std::vector<RowFlows::Way> list;
        int takes = 0;
    };
    struct Count {
        RowFlows::Source source = RowFlows::Source::Others;
        std::string name;
        int running = -1;
        int edited = -1;
        quint64 rows = 0;
        std::vector<std::string> samples;
    };

    static Names namesOf(const LoaderConfig &config);
    Count *countOf(RowFlows::Source source, std::string_view name, int running, int edited, size_t max);

    Ways m_running;
    Ways m_edited;
    std::unordered_map<std::string, Count, NameHash, std::equal_to<>> m_counts;
    std::string m_key;
    bool m_isFull = false; ///< names came that are not told apart
};

} // namespace wql
