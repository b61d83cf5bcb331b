// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configfile.h"
#include "core/config/rule.h"

namespace wql {

/// A customer as a person tells of one: a QueueMetrics, and how the names of its queues and agents are known.
struct Customer {
    QString name; ///< of the target and of the rule
    QString url;
    QString user;
    QString like; ///< a target whose other settings are taken over; empty: none
    NameTest::Kind kind = NameTest::Kind::StartsWith; ///< or EndsWith
    QString mark; ///< what the names begin or end with
    bool ofAgents = true; ///< agents are known by it too, not only queues

    bool operator==(const Customer &) const = default;
};

/// What keeps a customer from being added.
enum class CustomerFault { None, NoName, NameTaken, BadUrl, NoMark, MarkTaken, Unwritable };

CustomerFault faultOf(const Customer &customer, const ConfigFile &file);

/// `name-`, or `-name` for the end of names.
QString usualMark(NameTest::Kind kind, const QString &name);

/// The target that a new customer is probably like: the last one that a rule with a condition leads to.
QString usualModel(const ConfigFile &file);

/// What a new one of that name would be if it is like that target: the same address with the other name in
/// it, the same login, and known in the same way.
Customer customerLike(const ConfigFile &file, const QString &target, const QString &name);

/// Adds the target, with \a passwordKey saying where its password is (empty: nothing does), and its rule
/// before whatever would take its rows first. Returns false where a text cannot be written.
bool addCustomer(
    ConfigFile &file, const Customer &customer, const QString &passwordKey, const QString &password);

} // namespace wql
