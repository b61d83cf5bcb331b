// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/supportbundle.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/links.h"
#include "headless/wqloaderctl/patient.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/savedfile.h"
#include "headless/wqloaderctl/tararchive.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QSysInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QJsonObject versions(Run &run, const QString &loader)
{
    return { { u"wqloaderctl"_s, QStringLiteral(WQL_VERSION) }, { u"loader"_s, loader },
        { u"qt"_s, QString::fromLatin1(qVersion()) }, { u"system"_s, QSysInfo::prettyProductName() },
        { u"kernel"_s, QSysInfo::kernelVersion() }, { u"configuration"_s, run.invocation().configFile() } };
}

void end(Run &run, const SupportBundle &bundle)
{
    const QString path = run.invocation().positions[0];
    const bool isWritten = run.invocation().has("yes"_L1);
    const QByteArray archive = tarGz(bundle.files(), QDateTime::currentSecsSinceEpoch());
    if (isWritten) {
        if (const auto saved = saveFile(path, archive, Readers::Owner); !saved)
            return run.fail(exitcode::cannotCreate, saved.error());
    }
    QJsonArray list;
    for (const SupportFile &file : bundle.files())
        list += QJsonObject{ { u"name"_s, file.name }, { u"bytes"_s, file.bytes.size() } };
    run.finish(exitcode::ok);
    if (run.console().wantsJson())
        return run.console().json({ { u"files"_s, list }, { u"written"_s, isWritten ? path : QString() } });
    TextTable table({ u"bytes"_s, u"file"_s });
    for (const SupportFile &file : bundle.files())
        table.add({ QString::number(file.bytes.size()), file.name });
    run.console().table(table);
    run.console().line(isWritten ? u"Written: %1. Look into it before you send it."_s.arg(visible(path))
                                 : u"Nothing was written yet; --yes writes %1."_s.arg(visible(path)));
}

/// What only a running loader knows; without one its absence is what there is to tell.
void askLoader(Run &run, const std::shared_ptr<SupportBundle> &bundle)
{
    const auto without = [&run, bundle](const LinkError &error) {
        bundle->add(u"versions.json"_s, versions(run, {}));
        bundle->add(u"no-loader.json"_s, { { u"text"_s, describe(error, run.invocation()) } });
        end(run, *bundle);
    };
    const auto onLog = [=, &run](const auto &log) {
        bundle->add(u"log.json"_s, log.json);
        bundle->add(u"versions.json"_s, versions(run, run.link().hello().version));
        end(run, *bundle);
    };
    const auto onStatus = [=, &run](const auto &status) {
        bundle->add(u"status.json"_s, status.json);
        run.ask<std::vector<LogLine>>(
            [](const LoaderClient &client, const auto &then) {
                return client.recentLog({ .count = 1000 }, then);
            },
            onLog, without);
    };
    run.ask<LoaderStatus>(
        [](const LoaderClient &client, const auto &then) { return client.status(then); }, onStatus, without);
}

} // namespace

void verb::bundle(Run &run)
{
    const Invocation &invocation = run.invocation();
    const QString path = invocation.positions[0];
    if (QFileInfo::exists(path))
        return run.fail(exitcode::cannotCreate, u"%1 is there already"_s.arg(visible(path)));
    const Patient patient = patientOf(invocation);
    const auto bundle = std::make_shared<SupportBundle>(patient.config.value_or(LoaderConfig()),
        invocation.has("names"_L1) ? SupportBundle::Names::Kept : SupportBundle::Names::Replaced);
    bundle->add(ConfigFile::read(invocation.configFile()));
    bundle->add(u"doctor.json"_s, toJson(examine(patient)));
    if (!invocation.isOffline())
        return askLoader(run, bundle);
    bundle->add(u"versions.json"_s, versions(run, {}));
    end(run, *bundle);
}

} // namespace wql
