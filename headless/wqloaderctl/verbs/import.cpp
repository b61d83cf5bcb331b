// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/limits.h"
#include "core/config/configfile.h"
#include "core/config/configsaver.h"
#include "core/config/configtext.h"
#include "core/config/legacy/importplan.h"
#include "core/status/routingjson.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/savedfile.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct NoteKind {
    QLatin1StringView name;
    Tone tone;
};

NoteKind kindOf(ImportNote::What what)
{
    switch (what) {
    case ImportNote::What::Read:
        return { "read"_L1, Tone::Faint };
    case ImportNote::What::Mapped:
        return { "mapped"_L1, Tone::Good };
    case ImportNote::What::Changed:
        return { "changed"_L1, Tone::Warning };
    case ImportNote::What::Dropped:
        return { "dropped"_L1, Tone::Warning };
    }
    Q_UNREACHABLE();
}

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

/// A file that is there is edited as the GUI would: its owner and mode stay, and a backup is kept.
Result<void, QString> replaceConfig(const QString &path, const QByteArray &text)
{
    ConfigFile file = ConfigFile::read(path);
    if (file.parts().size() != 1)
        return unexpected(u"%1 includes other files: write elsewhere, and merge by hand"_s.arg(path));
    file.documentOf({ u"general"_s, {} }) = ConfigDocument(text);
    const auto saved = saveConfigFile(file, QDateTime::currentDateTimeUtc());
    if (!saved)
        return unexpected(formatted(saved.error()).trimmed());
    return {};
}

Result<void, QString> writeAll(const ImportPlan &plan, const QString &path, const QString &secrets)
{
    if (const auto made = makePrivateFolder(secrets); !made)
        return made;
    for (const SecretFile &secret : plan.secrets)
        if (const auto saved = saveFile(secret.path, secret.secret.reveal() + '\n', Readers::Service); !saved)
            return saved;
    const QByteArray text = configText(plan.config);
    // The desktop's changes are saved by the service, which can do so only with files of its own.
    return QFileInfo::exists(path) ? replaceConfig(path, text)
                                   : saveFile(path, text, Readers::ServiceAsOwner);
}

/// The first file that would be replaced.
QString whatIsThere(const ImportPlan &plan, const QString &config)
{
    if (QFileInfo::exists(config))
        return config;
    for (const SecretFile &secret : plan.secrets)
        if (QFileInfo::exists(secret.path))
            return secret.path;
    return {};
}

void showPlan(const Console &console, const ImportPlan &plan)
{
    TextTable notes({ u"what"_s, u"where"_s, u"text"_s });
    for (const ImportNote &note : plan.notes) {
        const NoteKind kind = kindOf(note.what);
        const QString file = QFileInfo(note.place.file).fileName();
        const QString where = note.place.line > 0 ? u"%1:%2"_s.arg(file).arg(note.place.line) : file;
        notes.add({ { kind.name, kind.tone }, where, note.text });
    }
    console.table(notes);
}

QJsonObject jsonOf(const ImportPlan &plan, const QString &written)
{
    QJsonArray notes;
    for (const ImportNote &note : plan.notes)
        notes += QJsonObject{ { u"what"_s, kindOf(note.what).name }, { u"file"_s, note.place.file },
            { u"line"_s, note.place.line }, { u"text"_s, note.text } };
    QJsonArray secrets;
    for (const SecretFile &secret : plan.secrets)
        secrets += QJsonObject{ { u"target"_s, secret.target }, { u"path"_s, secret.path } };
    return { { u"notes"_s, notes }, { u"secrets"_s, secrets }, { u"written"_s, written },
        { u"config"_s, QString::fromUtf8(configText(plan.config)) } };
}

void report(Run &run, const ImportPlan &plan, const QString &written)
{
    const Console &console = run.console();
    if (console.wantsJson())
        return console.json(jsonOf(plan, written));
    showPlan(console, plan);
    if (written.isEmpty()) {
        console.line(
            u"\nThis would be the configuration; --write FILE writes it, with its passwords in files of their own:\n"_s);
        return console.text(QString::fromUtf8(configText(plan.config)));
    }
    console.line(u"\nWritten: %1"_s.arg(visible(written)));
    for (const SecretFile &secret : plan.secrets)
        console.line(
            u"Written: %1, the password of target %2"_s.arg(visible(secret.path), visible(secret.target)));
    console.line(
        u"\nNext: wqloaderctl check --config %1; then stop the old loader, and systemctl enable --now wqloaderd"_s
            .arg(visible(written)));
}

} // namespace

void verb::import(Run &run)
{
    const Invocation &invocation = run.invocation();
    const QString path = invocation.has("write"_L1)
        ? QDir::current().absoluteFilePath(invocation.value("write"_L1))
        : QString();
    const QString folder = path.isEmpty() ? u"/etc/wqloader"_s : QFileInfo(path).path();
    const QString secrets
        = QDir::current().absoluteFilePath(invocation.value("secrets"_L1, folder + u"/secrets"_s));
    const auto import = readAll(run);
    if (!import)
        return;
    const ImportPlan plan = planOf(*import, secrets);
    if (!path.isEmpty()) {
        const QString taken = invocation.has("force"_L1) ? QString() : whatIsThere(plan, path);
        if (!taken.isEmpty())
            return run.fail(exitcode::cannotCreate, u"%1 is there already; --force replaces it"_s.arg(taken));
        if (const auto written = writeAll(plan, path, secrets); !written)
            return run.fail(exitcode::cannotCreate, written.error());
    }
    report(run, plan, path);
    run.finish(exitcode::ok);
}

} // namespace wql
