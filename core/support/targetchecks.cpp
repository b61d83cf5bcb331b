// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/targeturl.h"
#include "core/secrets/secretreader.h"
#include "core/support/doctor.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

void examinePassword(const Patient &patient, const Target &target, Findings &findings)
{
    const QString check = u"password"_s;
    if (target.password.kind == SecretReference::Kind::Value)
        findings.push_back({ Finding::Level::Warning, check,
            u"the password of target '%1' is written in the configuration"_s.arg(target.name),
            u"wqloaderctl secret set '%1'"_s.arg(target.name) });
    if (target.password.kind != SecretReference::Kind::File)
        return;
    SecretReference here = target.password;
    here.name = patient.files.here(here.name);
    if (const auto secret = readSecret(here); !secret)
        findings.push_back({ Finding::Level::Problem, check,
            u"the password of target '%1': %2"_s.arg(target.name, secret.error().text),
            secret.error().mend });
    else
        findings.push_back({ Finding::Level::Ok, check,
            u"the password of target '%1' is in a file of its own"_s.arg(target.name), {} });
}

void examineTransport(const Target &target, Findings &findings)
{
    if (target.url.scheme() != "http"_L1 || isLoopback(target.url))
        return;
    QUrl better = target.url;
    better.setScheme(u"https"_s);
    better.setPort(-1);
    findings.push_back({ Finding::Level::Warning, u"http"_s,
        u"target '%1' is reached without TLS: password and calls cross the network readable"_s.arg(
            target.name),
        u"url = %1    in [target %2], once QueueMetrics speaks https"_s.arg(
            better.toString(), target.name) });
}

} // namespace

void examineTargets(const Patient &patient, Findings &findings)
{
    if (!patient.config) {
        findings.push_back({ Finding::Level::Problem, u"configuration"_s, u"it cannot be read"_s,
            u"wqloaderctl check --offline"_s });
        return;
    }
    for (const Target &target : patient.config->targets) {
        examinePassword(patient, target, findings);
        examineTransport(target, findings);
    }
}

} // namespace wql
