// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/rule.h"

#include <QStringList>

namespace wql {

/// What an editor knows of rules that were added. Without a condition such a rule would take every row that
/// reaches it, so it is switched off until it has one, is switched on with the first, and off again without
/// the last.
class NewRules {
public:
    /// A rule to add; it goes to the target that was chosen or added last, else to the first of \a targets.
    Rule make(const QString &name, const QStringList &targets) const
    {
        Rule rule{ name };
        rule.enabled = false;
        rule.target = targets.contains(m_lastTarget) ? m_lastTarget : targets.value(0);
        return rule;
    }
    void add(const QString &name) { m_new += name; }
    void rename(const QString &name, const QString &to)
    {
        if (m_new.contains(name))
            m_new += to; // the former name too: undo brings it back
    }
    /// A person has switched it, and has the last word.
    void leaveAlone(const QString &name) { m_new.removeAll(name); }
    /// It was added, and no person has switched it.
    bool isNew(const QString &name) const { return m_new.contains(name); }
    bool isWaiting(const Rule &rule) const
    {
        return isNew(rule.name) && !rule.enabled && !rule.queue.isEnabled() && !rule.agent.isEnabled();
    }

    void useTarget(const QString &name) { m_lastTarget = name; }
    void renameTarget(const QString &name, const QString &to)
    {
        if (m_lastTarget == name)
            m_lastTarget = to;
    }

private:
    QStringList m_new;
    QString m_lastTarget;
};

} // namespace wql
