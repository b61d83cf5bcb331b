// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/targetreader.h"

#include "core/base/jsonvalues.h"
#include "core/config/configtext.h"
#include "core/config/passwordreader.h"
#include "core/config/targeturl.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QUrl readUrl(const SectionValues &values, ProblemList &problems)
{
    if (!values.has("url"_L1))
        return {};
    const ConfigPlace place = values.place("url"_L1);
    const auto url = targetUrl(values.text("url"_L1));
    if (!url) {
        problems.error(url.error().code, place, url.error().text, url.error().mend);
        return {};
    }
    if (url->scheme() == "http"_L1 && !isLoopback(*url) && !values.flag("allow_cleartext"_L1)) {
        problems.warning(ProblemCode::CleartextPassword, place,
            u"the password crosses the network in clear"_s, u"use https, or say allow_cleartext = yes"_s);
    }
    return *url;
}

QString readToken(const SectionValues &values, ProblemList &problems)
{
    const QString token = values.text("token"_L1);
    if (looksLikePartition(token)) {
        problems.warning(ProblemCode::TokenLooksLikePartition, values.place("token"_L1),
            u"%1 looks like a partition, and a token is the name of a server of the cluster"_s.arg(token),
            u"for a QueueMetrics of a single server write token = -"_s);
    }
    return token == "-"_L1 ? QString() : token;
}

} // namespace

Target readTarget(const SectionValues &values, ProblemList &problems)
{
    Target target;
    target.name = values.name();
    target.url = readUrl(values, problems);
    target.user = values.text("user"_L1);
    target.password = readPasswordKeys(values, problems);
    if (target.password.kind == SecretReference::Kind::None)
        warnOfNoPassword(values, problems);
    target.token = readToken(values, problems);
    target.timezoneOffset = std::chrono::seconds(values.number("timezone_offset"_L1));
    target.actions = json::named(values.text("actions"_L1), ActionMode::Enforce, ActionMode::Enforce);
    target.policy = values.text("policy"_L1);
    target.caFile = values.text("ca_file"_L1);
    target.allowCleartext = values.flag("allow_cleartext"_L1);
    target.connectTimeout = std::chrono::seconds(values.number("connect_timeout"_L1));
    target.requestTimeout = std::chrono::seconds(values.number("request_timeout"_L1));
    if (values.has("proxy"_L1)) {
        if (const auto proxy = proxyUrl(values.text("proxy"_L1)))
            target.proxy = *proxy;
        else
            problems.error(
                proxy.error().code, values.place("proxy"_L1), proxy.error().text, proxy.error().mend);
    }
    return target;
}

} // namespace wql
