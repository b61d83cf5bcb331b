// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace wql {

/// What keeps a list of sites from being read, and where.
struct InventoryProblem {
    int line = 0; ///< from 1; 0: the list as a whole
    QString text;
};

template <typename Value> using InventoryResult = Result<Value, InventoryProblem>;

/// A variable as it is written; what is more than one plain text has no value.
struct InventoryValue {
    QString text;
    int line = 0;
    bool isPlain = true;
};

using InventoryValues = QMap<QString, InventoryValue>;

/// Hosts, groups and variables of an Ansible inventory, as far as they are written in its file.
struct Inventory {
    struct Host {
        QString name;
        int line = 0;
        InventoryValues values;
    };
    struct Group {
        QStringList hosts;
        QStringList children;
        InventoryValues values;
    };

    static constexpr qsizetype maxHosts = 1000;

    std::vector<Host> hosts; ///< in the order in which they are first named
    QMap<QString, Group> groups; ///< but for `all`, unless it is written

    Host *host(const QString &name);
    /// Adds it unless it is there; the failure says that there are too many.
    InventoryResult<Host *> addHost(const QString &name, int line);
    /// Also those of its children; all for the group `all`.
    QStringList hostsOf(const QString &group) const;
    /// What holds for the host: its own before its groups', an inner group's before an outer one's, and of
    /// two alike the one that is later in the alphabet, as Ansible has it.
    InventoryValues valuesOf(const Host &host) const;
    /// The groups that hold the host, outer ones first, with `all`.
    QStringList groupsOf(const QString &host) const;
};

/// The names that `pbx[01:12].example.net` stands for; a name without brackets stands for itself.
InventoryResult<QStringList> expandedHosts(const QString &pattern, int line);

/// The form with `[group]` lines. A plain list of hosts is one without groups.
InventoryResult<Inventory> inventoryFromIni(const QByteArray &text);
/// The form in YAML, of nested keys and plain values; what says more than that is an error where it matters.
InventoryResult<Inventory> inventoryFromYaml(const QByteArray &text);

} // namespace wql
