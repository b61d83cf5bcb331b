// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configreader.h"
#include "core/config/configtext.h"
#include "core/config/legacy/clusterfile.h"
#include "core/config/legacy/detection.h"
#include "core/config/legacy/splitterfile.h"
#include "core/config/legacy/sysconfigfile.h"

#include <QMap>

#include <cstdint>
#include <cstdlib>

using namespace wql;

namespace {

/// A machine on which every place that is looked at has the same text, and one process with it.
class FuzzedMachine : public MachineView {
public:
    explicit FuzzedMachine(const QByteArray &text)
        : m_text(text)
    {
    }

    std::vector<Entry> entries(const QString &folder) const override
    {
        static const QMap<QString, QString> names{ { QStringLiteral("/etc/systemd/system"),
                                                       QStringLiteral("uniloader.service") },
            { QStringLiteral("/etc/init.d"), QStringLiteral("wqloaderd") },
            { QStringLiteral("/etc/cron.d"), QStringLiteral("qm") },
            { QStringLiteral("/var/spool/cron"), QStringLiteral("root") },
            { QStringLiteral("/etc/sysconfig"), QStringLiteral("uniloader") } };
        const QString name = names.value(folder);
        return name.isEmpty() ? std::vector<Entry>() : std::vector<Entry>{ { name, false } };
    }
    Result<QByteArray, Unreadable> read(const QString &) const override { return m_text; }
    std::vector<RunningProcess> processes() const override
    {
        return { { .pid = 1,
            .arguments = QString::fromUtf8(m_text).split(QChar(0)),
            .folder = QStringLiteral("/") } };
    }

private:
    QByteArray m_text;
};

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
    for (const LoaderFinding &finding : detectLoaders(FuzzedMachine(text)))
        if (finding.import || finding.remark.isEmpty())
            check(
                finding.import ? LegacyResult(*finding.import) : LegacyResult(unexpected(finding.problems)));
    return 0;
}
