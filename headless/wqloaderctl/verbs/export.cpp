// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configtext.h"
#include "core/config/legacy/clusterwriter.h"
#include "core/secrets/secretreader.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/savedfile.h"
#include "headless/wqloaderctl/verbs/verbs.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Passwords that are kept elsewhere take the place of their references, as far as we may read them.
LoaderConfig withPasswords(Run &run, LoaderConfig config)
{
    for (Target &target : config.targets) {
        const auto secret = readSecret(target.password);
        if (secret)
            target.password = { .kind = SecretReference::Kind::Value, .value = *secret };
        else
            run.console().complain(u"the password of '%1' is left out: %2"_s.arg(
                visible(target.name), visible(secret.error().text)));
    }
    return config;
}

void write(Run &run, const ConfigExport &exported)
{
    for (const QString &note : exported.leftOut)
        run.console().complain(u"left out: "_s + visible(note));
    const QString path = run.invocation().value("output"_L1);
    if (path.isEmpty())
        run.console().text(QString::fromUtf8(exported.text));
    else if (const auto saved
             = saveNewFile(path, exported.text, Readers::Owner, run.invocation().has("force"_L1));
             !saved)
        return run.fail(exitcode::cannotCreate, saved.error());
    run.finish(exitcode::ok);
}

} // namespace

void verb::exportRules(Run &run)
{
    const Invocation &invocation = run.invocation();
    const QString format = invocation.value("format"_L1, run.console().wantsJson() ? u"json"_s : u"pl"_s);
    if (format != "pl"_L1 && format != "json"_L1)
        return run.fail(exitcode::usage, u"--format takes pl or json"_s);
    const bool withSecrets = invocation.has("with-secrets"_L1);
    if (withSecrets && !invocation.has("output"_L1))
        return run.fail(exitcode::usage, u"--with-secrets needs --output: passwords are not shown"_s);
    const auto loaded = loadConfig(run);
    if (!loaded)
        return;
    const auto passwords = withSecrets ? ExportPasswords::Included : ExportPasswords::LeftOut;
    const LoaderConfig config = withSecrets ? withPasswords(run, loaded->config) : loaded->config;
    write(run, format == "json"_L1 ? configJson(config, passwords) : clusterRules(config, passwords));
}

} // namespace wql
