// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configfile.h"
#include "headless/text/exitcodes.h"
#include "headless/wqloaderctl/bundle/pseudonyms.h"
#include "headless/wqloaderctl/bundle/tararchive.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/doctor/patient.h"
#include "headless/wqloaderctl/links.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/savedfile.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// What goes into the archive, as it comes together.
class Contents {
public:
    Contents(const LoaderConfig &config, bool keepsNames)
        : m_names(config)
        , m_keepsNames(keepsNames)
    {
    }

    void add(const QString &name, const QJsonObject &object)
    {
        const QJsonObject shown = m_keepsNames ? object : m_names.json(object).toObject();
        files.push_back({ name, QJsonDocument(shown).toJson() });
    }
    void add(const QString &name, const ConfigDocument &document)
    {
        QString text;
        for (const ConfigLine &line : document.lines())
            text += shownLine(line.text()) + u'\n';
        files.push_back({ name, (m_keepsNames ? text : m_names.configText(document)).toUtf8() });
    }

    std::vector<ArchivedFile> files;

private:
    Pseudonyms m_names;
    bool m_keepsNames;
};

QJsonObject versions(Run &run, const QString &loader)
{
    return { { u"wqloaderctl"_s, QStringLiteral(WQL_VERSION) }, { u"loader"_s, loader },
        { u"qt"_s, QString::fromLatin1(qVersion()) }, { u"system"_s, QSysInfo::prettyProductName() },
        { u"kernel"_s, QSysInfo::kernelVersion() }, { u"configuration"_s, run.invocation().configFile() } };
}

void end(Run &run, const Contents &contents)
{
    const QString path = run.invocation().positions[0];
    const bool isWritten = run.invocation().has("yes"_L1);
    const QByteArray archive = tarGz(contents.files, QDateTime::currentSecsSinceEpoch());
    if (isWritten) {
        if (const auto saved = saveFile(path, archive, Readers::Owner); !saved)
            return run.fail(exitcode::cannotCreate, saved.error());
    }
    QJsonArray list;
    for (const ArchivedFile &file : contents.files)
        list += QJsonObject{ { u"name"_s, file.name }, { u"bytes"_s, file.bytes.size() } };
    run.finish(exitcode::ok);
    if (run.console().wantsJson())
        return run.console().json({ { u"files"_s, list }, { u"written"_s, isWritten ? path : QString() } });
    TextTable table({ u"bytes"_s, u"file"_s });
    for (const ArchivedFile &file : contents.files)
        table.add({ QString::number(file.bytes.size()), file.name });
    run.console().table(table);
    run.console().line(isWritten ? u"Written: %1. Look into it before you send it."_s.arg(visible(path))
                                 : u"Nothing was written yet; --yes writes %1."_s.arg(visible(path)));
}

/// What only a running loader knows; without one its absence is what there is to tell.
void askLoader(Run &run, const std::shared_ptr<Contents> &contents)
{
    const auto without = [&run, contents](const LinkError &error) {
        contents->add(u"versions.json"_s, versions(run, {}));
        contents->add(u"no-loader.json"_s, { { u"text"_s, textOf(error, run.invocation()) } });
        end(run, *contents);
    };
    run.ask(
        u"status"_s, {},
        [=, &run](const QJsonObject &status) {
            contents->add(u"status.json"_s, status);
            run.ask(
                u"log.recent"_s, { { u"count"_s, 1000 } },
                [=, &run](const QJsonObject &log) {
                    contents->add(u"log.json"_s, log);
                    contents->add(u"versions.json"_s, versions(run, run.link().hello().version));
                    end(run, *contents);
                },
                without);
        },
        without);
}

} // namespace

void verb::bundle(Run &run)
{
    const Invocation &invocation = run.invocation();
    const QString path = invocation.positions[0];
    if (QFileInfo::exists(path))
        return run.fail(exitcode::cannotCreate, u"%1 is there already"_s.arg(visible(path)));
    const Patient patient = patientOf(invocation);
    const auto contents
        = std::make_shared<Contents>(patient.config.value_or(LoaderConfig()), invocation.has("names"_L1));
    const ConfigFile configuration = ConfigFile::read(invocation.configFile());
    int number = 0;
    for (const ConfigFile::Part &part : configuration.parts())
        contents->add(u"config-%1.conf"_s.arg(++number), part.document);
    if (auto problems = configuration.readProblems(); !problems.empty())
        contents->add(u"config-problems.json"_s, { { u"text"_s, formatted(problems) } });
    contents->add(u"doctor.json"_s, jsonOf(examine(patient)));
    if (!invocation.isOffline())
        return askLoader(run, contents);
    contents->add(u"versions.json"_s, versions(run, {}));
    end(run, *contents);
}

} // namespace wql
