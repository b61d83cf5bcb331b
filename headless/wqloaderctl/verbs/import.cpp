// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/limits.h"
#include "core/config/configfile.h"
#include "core/config/legacy/importplan.h"
#include "core/status/routingjson.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/importing.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/verbs/verbs.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

std::optional<LegacyImport> readAll(Run &run)
{
    std::vector<LegacyImport> imports;
    for (const QString &path : run.invocation().positions) {
        const auto bytes = readBounded(path, limits::configFileBytes);
        if (!bytes) {
            run.fail(exitcode::noInput, formatted(bytes.error()).trimmed());
            return {};
        }
        auto import = importLegacyFile(*bytes, path, run.invocation().positions.size() == 1);
        if (!import) {
            if (run.console().wantsJson())
                run.console().json({ { u"problems"_s, toJson(import.error()) } });
            run.fail(exitcode::dataError,
                u"%1 cannot be imported\n%2"_s.arg(visible(path), formatted(import.error()).trimmed()));
            return {};
        }
        imports.push_back(std::move(*import));
    }
    auto whole = joined(imports);
    if (!whole) {
        run.fail(exitcode::usage, whole.error());
        return {};
    }
    return std::move(*whole);
}

void report(Run &run, const ImportPlan &plan, const QString &written)
{
    const Console &console = run.console();
    if (console.wantsJson())
        return console.json(importJson(plan, written));
    showImport(console, plan, written);
    if (!written.isEmpty())
        console.line(
            u"\nNext: wqloaderctl check --config %1; then stop the old loader, and systemctl enable --now wqloaderd"_s
                .arg(visible(written)));
}

void importFiles(Run &run)
{
    const ImportPaths paths = ImportPaths::of(run.invocation());
    const auto import = readAll(run);
    if (!import)
        return;
    const ImportPlan plan = planOf(*import, paths.secrets);
    if (const auto written = writeImport(plan, paths, run.invocation().has("force"_L1)); !written)
        return run.fail(exitcode::cannotCreate, written.error());
    report(run, plan, paths.config);
    run.finish(exitcode::ok);
}

} // namespace

void verb::import(Run &run)
{
    const Invocation &invocation = run.invocation();
    const bool detects = invocation.has("detect"_L1);
    if (detects != invocation.positions.isEmpty())
        return run.fail(
            exitcode::usage, u"'import' needs the files of another loader, or --detect, which finds them"_s);
    if (!detects && (invocation.has("root"_L1) || invocation.has("take"_L1)))
        return run.fail(exitcode::usage, u"--root and --take go with --detect only"_s);
    detects ? importDetected(run) : importFiles(run);
}

} // namespace wql
