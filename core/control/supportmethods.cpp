// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/system.h"
#include "core/client/replies.h"
#include "core/control/configstore.h"
#include "core/control/controlmethods.h"
#include "core/status/statusjson.h"
#include "core/support/doctor.h"
#include "core/support/supportbundle.h"

#include <QJsonArray>
#include <QSysInfo>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype maxLogLines = 500;

/// This machine as the loader itself finds it: what the loader may not see, it does not see here either.
Findings examineHere(const Engine &engine)
{
    const LoaderStatus status = engine.status();
    return examine({ .files = PbxFiles(u"/"_s),
        .serviceUser = userName(::geteuid()),
        .config = engine.config(),
        .queueLog = status.queueLog,
        .stateDirectory = status.stateDirectory });
}

QJsonObject versions()
{
    return { { u"loader"_s, QStringLiteral(WQL_VERSION) }, { u"qt"_s, QString::fromLatin1(qVersion()) },
        { u"system"_s, QSysInfo::prettyProductName() }, { u"kernel"_s, QSysInfo::kernelVersion() } };
}

QJsonObject newestLines(const LogRing &log)
{
    QJsonArray lines;
    const auto &all = log.lines();
    for (auto line = all.end() - std::min(maxLogLines, qsizetype(all.size())); line != all.end(); ++line)
        lines += toJson(*line);
    return { { u"lines"_s, lines } };
}

QJsonObject bundle(const ControlParts &parts, SupportBundle::Names names, bool isAdmin)
{
    SupportBundle bundle(parts.engine.config(), names,
        isAdmin ? SupportBundle::Comments::Kept : SupportBundle::Comments::Dropped);
    const ConfigFile present = parts.config.present();
    bundle.learn(present);
    bundle.add(u"versions.json"_s, versions());
    if (isAdmin)
        bundle.add(u"doctor.json"_s, toJson(examineHere(parts.engine)));
    bundle.add(u"status.json"_s, parts.status.json());
    bundle.add(present);
    bundle.add(u"log.json"_s, newestLines(parts.log));
    QJsonArray files;
    for (const SupportFile &file : bundle.files())
        files += QJsonObject{ { u"name"_s, file.name }, { u"text"_s, QString::fromUtf8(file.bytes) } };
    return { { u"files"_s, files } };
}

} // namespace

void addSupportMethods(ControlDispatcher &dispatcher, const ControlParts &parts)
{
    dispatcher.add(method::doctor, ControlDispatcher::Question([&engine = parts.engine](const QJsonObject &) {
        return toJson(examineHere(engine));
    }));
    dispatcher.add(method::bundle,
        ControlDispatcher::Handler(
            [parts](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                const bool keepsNames = parameters[u"names"_s].toBool();
                answer(bundle(parts, keepsNames ? SupportBundle::Names::Kept : SupportBundle::Names::Replaced,
                    caller.role() == LinkRole::Admin));
            }));
}

} // namespace wql
