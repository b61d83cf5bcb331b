// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/importing.h"

#include "core/config/configfile.h"
#include "core/config/configsaver.h"
#include "core/config/configtext.h"
#include "headless/wqloaderctl/console.h"
#include "headless/wqloaderctl/invocation.h"
#include "headless/wqloaderctl/savedfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

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

void showNotes(const Console &console, const ImportPlan &plan)
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

} // namespace

ImportPaths ImportPaths::of(const Invocation &invocation)
{
    ImportPaths paths;
    if (invocation.has("write"_L1))
        paths.config = QDir::current().absoluteFilePath(invocation.value("write"_L1));
    const QString folder = paths.config.isEmpty() ? u"/etc/wqloader"_s : QFileInfo(paths.config).path();
    paths.secrets = QDir::current().absoluteFilePath(invocation.value("secrets"_L1, folder + u"/secrets"_s));
    return paths;
}

Result<void, QString> writeImport(const ImportPlan &plan, const ImportPaths &paths, bool force)
{
    if (paths.config.isEmpty())
        return {};
    const QString taken = force ? QString() : whatIsThere(plan, paths.config);
    if (!taken.isEmpty())
        return unexpected(u"%1 is there already; --force replaces it"_s.arg(taken));
    return writeAll(plan, paths.config, paths.secrets);
}

void showImport(const Console &console, const ImportPlan &plan, const QString &written)
{
    showNotes(console, plan);
    if (written.isEmpty()) {
        console.line(
            u"\nThis would be the configuration; --write FILE writes it, with its passwords in files of their own:\n"_s);
        return console.text(QString::fromUtf8(configText(plan.config)));
    }
    console.line(u"\nWritten: %1"_s.arg(visible(written)));
    for (const SecretFile &secret : plan.secrets)
        console.line(
            u"Written: %1, the password of target %2"_s.arg(visible(secret.path), visible(secret.target)));
}

QJsonObject importJson(const ImportPlan &plan, const QString &written)
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

} // namespace wql
