// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/targetchecks.h"

#include "core/secrets/secretreader.h"
#include "core/status/statusjson.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

Result<Secret, QString> passwordOf(const Target &target)
{
    auto secret = readSecret(target.password);
    if (!secret)
        return unexpected(secret.error().whole());
    return std::move(*secret);
}

} // namespace

TargetChecks::TargetChecks(
    const std::vector<Target> &targets, ConnectionTest::Heartbeat heartbeat, QObject *parent)
    : QObject(parent)
    , m_targets(targets)
{
    for (const Target &target : m_targets) {
        m_tests.push_back(std::make_unique<ConnectionTest>(target, passwordOf(target), heartbeat));
        connect(m_tests.back().get(), &ConnectionTest::finished, this,
            [this, &target](const ConnectionReport &report) { onFinished(target, report); });
    }
}

void TargetChecks::start()
{
    for (const auto &test : m_tests)
        test->start();
    if (m_tests.empty())
        QMetaObject::invokeMethod(this, &TargetChecks::finished, Qt::QueuedConnection);
}

void TargetChecks::onFinished(const Target &target, const ConnectionReport &report)
{
    m_results += toJson(target.name, report);
    Q_EMIT targetFinished(target, report);
    if (size_t(m_results.size()) == m_tests.size())
        Q_EMIT finished();
}

} // namespace wql
