// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configreader.h"
#include "core/config/configtext.h"

#include <cstdint>
#include <cstdlib>

using namespace wql;

/// Any text is written as it was read, and a configuration that is valid survives being written anew.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    if (ConfigDocument(text).text() != text)
        abort();
    // An include would read files of this machine.
    if (text.contains("include"))
        return 0;
    const auto loaded = loaderConfigOf(ConfigFile::fromText(text, QStringLiteral("fuzz.conf")));
    if (!loaded) {
        formatted(loaded.error());
        return 0;
    }
    const auto again
        = loaderConfigOf(ConfigFile::fromText(configText(loaded->config), QStringLiteral("again.conf")));
    if (!again || !(again->config == loaded->config))
        abort();
    return 0;
}
