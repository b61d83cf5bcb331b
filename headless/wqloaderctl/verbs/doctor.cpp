// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/doctor.h"

#include "core/base/system.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/patient.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

Tone toneOf(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Ok:
        return Tone::Good;
    case Finding::Level::Warning:
        return Tone::Warning;
    case Finding::Level::Problem:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

Patient patientOf(const Invocation &invocation)
{
    Patient patient{ .files = PbxFiles(invocation.value("root"_L1, u"/"_s)),
        .serviceUser = invocation.value("user"_L1, u"wqloader"_s) };
    const QString path
        = invocation.has("config"_L1) ? invocation.configFile() : patient.files.here(invocation.configFile());
    if (auto loaded = readLoaderConfig(path))
        patient.config = std::move(loaded->config);
    const GeneralSettings general = patient.config ? patient.config->general : GeneralSettings{};
    patient.queueLog = general.queueLog;
    patient.stateDirectory
        = general.stateDirectory.isEmpty() ? QString(systemStateFolder) : general.stateDirectory;
    return patient;
}

void showFindings(const Console &console, const Findings &findings)
{
    for (const Finding &finding : findings) {
        console.line(
            u"%1 %2: %3"_s.arg(console.toned(wireName(finding.level).leftJustified(8), toneOf(finding.level)),
                finding.check, visible(finding.what)));
        if (!finding.mend.isEmpty())
            console.line(u"           "_s + visible(finding.mend));
    }
}

void verb::doctor(Run &run)
{
    const Findings findings = examine(patientOf(run.invocation()));
    if (run.console().wantsJson())
        run.console().json(toJson(findings));
    else
        showFindings(run.console(), findings);
    const bool isWell
        = std::ranges::all_of(findings, [](const Finding &each) { return each.level == Finding::Level::Ok; });
    run.finish(isWell ? exitcode::ok : exitcode::notWell);
}

} // namespace wql
