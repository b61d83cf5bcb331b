// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/pendingrollback.h"

#include "core/base/limits.h"
#include "core/base/ownfile.h"
#include "core/config/configsaver.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QString pathIn(const QString &stateDirectory)
{
    return QDir(stateDirectory).filePath(u"unconfirmed-config.json"_s);
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

PendingRollback PendingRollback::of(const QString &mainFile, const ConfigFile &file)
{
    PendingRollback pending{ .mainFile = mainFile, .files = {} };
    for (const ConfigFile::Part &part : file.parts())
        if (const QByteArray after = part.document.text(); after != part.bytesRead)
            pending.files.push_back({ part.path, part.bytesRead, after });
    return pending;
}

Result<void, QString> rememberRollback(const QString &stateDirectory, const PendingRollback &pending)
{
    QJsonArray files;
    for (const PendingRollback::File &file : pending.files)
        files += QJsonObject{ { u"path"_s, file.path }, { u"before"_s, base64(file.before) },
            { u"after"_s, base64(file.after) } };
    const QJsonObject json{ { u"main"_s, pending.mainFile }, { u"files"_s, files } };
    const QString path = pathIn(stateDirectory);
    if (const auto saved = ownfile::replace(path, QJsonDocument(json).toJson()); !saved)
        return unexpected(u"%1: %2"_s.arg(path, saved.error()));
    return {};
}

std::optional<PendingRollback> rememberedRollback(const QString &stateDirectory, const QString &mainFile)
{
    // Before and after of at most 256 files, in base64.
    constexpr qint64 maxBytes = 2 * 256 * (limits::configFileBytes / 3 * 4);
    const auto bytes = ownfile::read(pathIn(stateDirectory), maxBytes);
    if (!bytes)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    PendingRollback pending{ .mainFile = json[u"main"_s].toString(), .files = {} };
    const QStringList known = ConfigFile::read(mainFile).files();
    for (const QJsonValue value : json[u"files"_s].toArray()) {
        pending.files.push_back(
            { value[u"path"_s].toString(), bytesOf(value[u"before"_s]), bytesOf(value[u"after"_s]) });
        if (!known.contains(pending.files.back().path))
            return {};
    }
    return pending.mainFile == mainFile ? std::optional(pending) : std::nullopt;
}

void forgetRollback(const QString &stateDirectory)
{
    static_cast<void>(ownfile::remove(pathIn(stateDirectory)));
}

Result<void, QString> rollBack(const PendingRollback &pending)
{
    std::map<QString, QByteArray> texts;
    for (const PendingRollback::File &file : pending.files) {
        const auto now = readBounded(file.path, limits::configFileBytes);
        if (!now)
            return unexpected(u"%1 %2"_s.arg(file.path, now.error().text.english()));
        if (*now != file.after && *now != file.before)
            return unexpected(u"%1 was changed by somebody else since"_s.arg(file.path));
        texts.emplace(file.path, file.before);
    }
    const auto saved
        = saveConfigFile(ConfigFile::edited(pending.mainFile, texts), QDateTime::currentDateTime());
    if (!saved)
        return unexpected(u"%1 %2"_s.arg(saved.error().place.file, saved.error().text.english()));
    return {};
}

} // namespace wql
