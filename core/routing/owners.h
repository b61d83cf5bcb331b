// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/routing/names.h"
#include "core/routing/route.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wql {

/// A target and the rule that placed something there.
struct Owner {
    int target = 0;
    int rule = 0;

    bool operator==(const Owner &) const = default;
};

/// To which targets calls, or agents, belong that the log has shown lately.
///
/// The first owners keep what is theirs. A row proves something only if nobody but Asterisk's queues writes
/// rows of its kind: a first owner that is not proven gives way to one that is.
/// Remembers between 16 and 32 thousand names of which something is proven, and as many others; the oldest
/// are forgotten. So nobody who makes names up drives out what is proven.
class OwnerMemory {
public:
    struct Entry {
        std::vector<Owner> owners; ///< the targets of the row that counts
        std::vector<int> others; ///< targets of the other rows
        bool isProven = false;

        bool isOwnedBy(int target) const;
        bool wasShownTo(int target) const;
    };

    explicit OwnerMemory(size_t generation = 16 * 1024)
        : m_proven(generation)
        , m_others(generation)
    {
    }

    /// A row that goes to \a takes names \a name.
    void learn(std::string_view name, const std::vector<Take> &takes, bool isProven);

    /// Null if the name is not known. Valid until the next learn().
    const Entry *find(std::string_view name) const;

    /// Whether \a fits(name, entry) is true of a name that is known.
    template <typename Fits> bool anyOf(const Fits &fits) const
    {
        return m_proven.anyOf(fits) || m_others.anyOf(fits);
    }

private:
    using Names = std::unordered_map<std::string, Entry, NameHash, std::equal_to<>>;

    /// Forgets the older half when the younger one is full.
    class Generations {
    public:
        explicit Generations(size_t max)
            : m_max(max)
        {
        }
        /// Of the young from now on; empty if it was not known.
        Entry &renew(std::string_view name);
        Entry *find(std::string_view name);
        const Entry *find(std::string_view name) const;
        template <typename Fits> bool anyOf(const Fits &fits) const
        {
            const auto fit = [&](const auto &known) { return fits(known.first, known.second); };
            return std::ranges::any_of(m_young, fit) || std::ranges::any_of(m_old, fit);
        }

    private:
        size_t m_max;
        Names m_young;
        Names m_old;
    };

    Generations m_proven;
    Generations m_others;
};

/// `<epoch>.<n>`, with the system's name in front if it has one. NONE, MANAGER, CLI, REALTIME and what custom
/// rows put there are shared by rows of all tenants.
bool isCallId(std::string_view text);

/// Rows of this verb come from Asterisk's queues alone. ADDMEMBER, PAUSE, INFO and the like can be written
/// with any call and any agent by everybody whose manager user may use QueueLog.
bool isProvingVerb(std::string_view verb);

} // namespace wql
