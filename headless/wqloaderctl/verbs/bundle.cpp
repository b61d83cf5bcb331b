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
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QJsonObject versions(Run &run, const QString &loader)
{
    return { { u"wqloaderctl"_s, QStringLiteral(WQL_VERSION) }, { u"loader"_s, loader },
        { u"qt"_s, QString::fromLatin1(qVersion()) }, { u"system"_s, QSysInfo::prettyProductName() },
        { u"kernel"_s, QSysInfo::kernelVersion() }, { u"configuration"_s, run.invocation().configFile() } };
}

void end(Run &run, const std::vector<SupportFile> &files)
{
    const QString path = run.invocation().positions[0];
    const bool isWritten = run.invocation().has("yes"_L1);
    const QByteArray archive = tarGz(files, QDateTime::currentSecsSinceEpoch());
    if (isWritten) {
        if (const auto saved = saveFile(path, archive, Readers::Owner); !saved)
            return run.fail(exitcode::cannotCreate, saved.error());
    }
    QJsonArray list;
    for (const SupportFile &file : files)
        list += QJsonObject{ { u"name"_s, file.name }, { u"bytes"_s, file.bytes.size() } };
    run.finish(exitcode::ok);
    if (run.console().wantsJson())
        return run.console().json({ { u"files"_s, list }, { u"written"_s, isWritten ? path : QString() } });
    TextTable table({ u"bytes"_s, u"file"_s });
    for (const SupportFile &file : files)
        table.add({ QString::number(file.bytes.size()), file.name });
    run.console().table(table);
    run.console().line(isWritten ? u"Written: %1. Look into it before you send it."_s.arg(visible(path))
                                 : u"Nothing was written yet; --yes writes %1."_s.arg(visible(path)));
}

bool keepsNames(const Invocation &invocation)
{
    return invocation.has("names"_L1);
}

/// What is found here without a loader.
SupportBundle bundleOfThisMachine(const Invocation &invocation)
{
    const Patient patient = patientOf(invocation);
    SupportBundle bundle(patient.config.value_or(LoaderConfig()),
        keepsNames(invocation) ? SupportBundle::Names::Kept : SupportBundle::Names::Replaced);
    const ConfigFile present = ConfigFile::read(invocation.configFile());
    bundle.learn(present);
    bundle.add(present);
    bundle.add(u"doctor.json"_s, toJson(examine(patient)));
    return bundle;
}

/// A loader's names are files in the archive, and nothing else.
bool isFileName(const QString &name)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\z"_s);
    return plain.match(name).hasMatch();
}

/// A running loader packs it: its configuration, which may be another than the one here, says what is a name.
void askForBundle(Run &run)
{
    const auto without = [&run](const LinkError &error) {
        SupportBundle bundle = bundleOfThisMachine(run.invocation());
        bundle.add(u"versions.json"_s, versions(run, {}));
        bundle.add(u"no-loader.json"_s, { { u"text"_s, describe(error, run.invocation()) } });
        end(run, bundle.files());
    };
    const auto packed = [&run](const auto &reply) {
        std::vector<SupportFile> files;
        for (const SupportText &text : *reply)
            if (isFileName(text.name))
                files.push_back({ text.name, text.text.toUtf8() });
        files.push_back(
            { u"wqloaderctl.json"_s, QJsonDocument(versions(run, run.link().hello().version)).toJson() });
        end(run, files);
    };
    run.ask<std::vector<SupportText>>(
        [&run](const LoaderClient &client, const auto &then) {
            return client.bundle(keepsNames(run.invocation()), then);
        },
        packed, without);
}

} // namespace

void verb::bundle(Run &run)
{
    const QString path = run.invocation().positions[0];
    if (QFileInfo::exists(path))
        return run.fail(exitcode::cannotCreate, u"%1 is there already"_s.arg(visible(path)));
    if (!run.invocation().isOffline())
        return askForBundle(run);
    SupportBundle bundle = bundleOfThisMachine(run.invocation());
    bundle.add(u"versions.json"_s, versions(run, {}));
    end(run, bundle.files());
}

} // namespace wql
