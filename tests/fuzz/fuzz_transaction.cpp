// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionjudge.h"
#include "core/feedback/transactiontext.h"

#include <cstdint>
#include <cstdlib>

using namespace wql;

/// Whatever QueueMetrics sends, what is let through is one message with one action of the policy.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static TenantScope scope = [] {
        LoaderConfig config;
        config.targets.push_back({ .name = QStringLiteral("one") });
        config.rules.push_back({ .target = QStringLiteral("one") });
        return TenantScope(std::make_shared<TenantRegistry>(config), QStringLiteral("one"));
    }();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Verdict verdict = judge(text, builtInPolicy(), scope);
    if (!verdict.isAllowed) {
        if (verdict.reason.isEmpty())
            std::abort();
        return 0;
    }
    const std::string wire = verdict.message.wire();
    if (wire.find("\r\n\r\n") != wire.size() - 4 || wire.find('\0') != std::string::npos)
        std::abort();
    for (size_t at = 0; at < wire.size(); ++at) {
        if ((wire[at] == '\n') != (at > 0 && wire[at - 1] == '\r')
            || (wire[at] == '\r' && wire[at + 1] != '\n'))
            std::abort();
    }
    // Its own wire form is let through again, unchanged.
    const Verdict again = judge(QString::fromStdString(wire), builtInPolicy(), scope);
    if (!again.isAllowed || again.message != verdict.message)
        std::abort();
    return 0;
}
