// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/asteriskconf.h"
#include "core/support/doctor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

const QString managerCheck = u"manager.conf"_s;

/// What installers and examples on the web leave behind.
bool isWeak(const QString &secret, const QString &user)
{
    static const QStringList known{ u"amp111"_s, u"mysecret"_s, u"secret"_s, u"password"_s, u"asterisk"_s,
        u"dadmin"_s, u"admin"_s, u"1234"_s, u"loway"_s };
    return secret.size() < 8 || secret == user || known.contains(secret.toLower());
}

QStringList dangerousClasses(const AsteriskSection &user)
{
    static const QStringList dangerous{ u"all"_s, u"system"_s, u"command"_s, u"config"_s };
    QStringList found;
    for (const QString &word : user.value("write"_L1).toLower().split(u',', Qt::SkipEmptyParts))
        if (dangerous.contains(word.trimmed()))
            found += word.trimmed();
    return found;
}

bool isShutToStrangers(const AsteriskSection &user)
{
    const QStringList denied = user.values("deny"_L1) + user.values("acl"_L1);
    return std::any_of(denied.begin(), denied.end(), [](const QString &rule) { return !rule.isEmpty(); });
}

void examineUser(const AsteriskSection &user, Findings &findings)
{
    const QString where = u"in [%1] of /etc/asterisk/manager.conf"_s.arg(user.name);
    if (isWeak(user.value("secret"_L1), user.name))
        findings.push_back({ Finding::Level::Problem, managerCheck,
            u"the manager user '%1' has a secret that is empty, short or well known"_s.arg(user.name),
            u"secret = (the output of: openssl rand -hex 24)    %1"_s.arg(where) });
    const QStringList classes = dangerousClasses(user);
    if (!classes.isEmpty())
        findings.push_back({ Finding::Level::Warning, managerCheck,
            u"the manager user '%1' may write '%2': enough to run programs"_s.arg(
                user.name, classes.join(u", "_s)),
            u"write = agent,originate,call    %1, if QueueMetrics is all that uses it"_s.arg(where) });
    if (!isShutToStrangers(user))
        findings.push_back({ Finding::Level::Warning, managerCheck,
            u"the manager user '%1' is let in from anywhere"_s.arg(user.name),
            u"deny = 0.0.0.0/0.0.0.0 and permit = 127.0.0.1/255.255.255.255    %1"_s.arg(where) });
}

} // namespace

void examineManager(const Patient &patient, Findings &findings)
{
    const auto sections = readAsteriskConf(patient.files, u"/etc/asterisk/manager.conf"_s);
    const AsteriskSection general = sectionNamed(sections, "general"_L1);
    if (!isTrue(general.value("enabled"_L1, u"no"_s)))
        return;
    const size_t before = findings.size();
    const QString bind = general.value("bindaddr"_L1, u"0.0.0.0"_s);
    if (bind == "0.0.0.0"_L1 || bind == "::"_L1)
        findings.push_back({ Finding::Level::Warning, managerCheck,
            u"the manager listens on every address of this machine"_s,
            u"bindaddr = 127.0.0.1    in [general] of /etc/asterisk/manager.conf, then asterisk -rx 'manager reload'"_s });
    for (const AsteriskSection &section : sections)
        if (section.name != "general"_L1 && !section.isTemplate)
            examineUser(section, findings);
    if (findings.size() == before)
        findings.push_back(
            { Finding::Level::Ok, managerCheck, u"the manager is as closed as it can be"_s, {} });
}

} // namespace wql
