// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderd/policyprint.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QStringList targetsOf(const LoaderConfig &config, const QString &policy)
{
    QStringList names;
    for (const Target &target : config.targets) {
        if (target.policy == policy)
            names.append(target.name);
    }
    return names;
}

} // namespace

QString policyText(const LoaderConfig &config)
{
    QString text;
    for (const ActionPolicy &policy : config.policies) {
        const QStringList targets = targetsOf(config, policy.name);
        text += targets.isEmpty() ? u"; Without effect: no target names it.\n"_s
                                  : u"; For %1, before what is built in:\n"_s.arg(targets.join(u", "_s));
        text += u"[policy %1]\n%2\n\n"_s.arg(policy.name, policy.written.join(u'\n'));
    }
    const std::string_view builtIn = builtInPolicyText();
    return text + QString::fromUtf8(builtIn.data(), qsizetype(builtIn.size()));
}

} // namespace wql
