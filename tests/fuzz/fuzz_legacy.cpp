// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configreader.h"
#include "core/config/configtext.h"
#include "core/config/legacy/clusterfile.h"
#include "core/config/legacy/splitterfile.h"
#include "core/config/legacy/sysconfigfile.h"

#include <cstdint>
#include <cstdlib>

using namespace wql;

namespace {

/// What is imported must be a valid configuration; what is refused must have a reason.
void check(const LegacyResult &result)
{
    if (!result) {
        if (formatted(result.error()).isEmpty())
            abort();
        return;
    }
    const auto loaded
        = loaderConfigOf(ConfigFile::fromText(configText(result->config), QStringLiteral("imported.conf")));
    if (!loaded || !(loaded->config == result->config))
        abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    check(importClusterFile(text, QStringLiteral("fuzz.pl")));
    check(importSysconfigFile(text, QStringLiteral("fuzz")));
    check(importSplitterFile(text, QStringLiteral("fuzz.json")));
    return 0;
}
