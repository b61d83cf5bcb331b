// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/pendingrollback.h"

#include "core/base/limits.h"
#include "core/config/configsaver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

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
    QSaveFile file(pathIn(stateDirectory));
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(json).toJson()) >= 0 && file.commit();
    if (!isWritten)
        return unexpected(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    return {};
}

std::optional<PendingRollback> rememberedRollback(const QString &stateDirectory)
{
    QFile file(pathIn(stateDirectory));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    PendingRollback pending{ .mainFile = json[u"main"_s].toString(), .files = {} };
    for (const QJsonValue value : json[u"files"_s].toArray())
        pending.files.push_back(
            { value[u"path"_s].toString(), bytesOf(value[u"before"_s]), bytesOf(value[u"after"_s]) });
    return pending;
}

void forgetRollback(const QString &stateDirectory)
{
    QFile::remove(pathIn(stateDirectory));
}

Result<void, QString> rollBack(const PendingRollback &pending)
{
    std::map<QString, QByteArray> texts;
    for (const PendingRollback::File &file : pending.files) {
        const auto now = readBounded(file.path, limits::configFileBytes);
        if (!now)
            return unexpected(u"%1 %2"_s.arg(file.path, now.error().text));
        if (*now != file.after && *now != file.before)
            return unexpected(u"%1 was changed by somebody else since"_s.arg(file.path));
        texts.emplace(file.path, file.before);
    }
    const auto saved
        = saveConfigFile(ConfigFile::edited(pending.mainFile, texts), QDateTime::currentDateTime());
    if (!saved)
        return unexpected(u"%1 %2"_s.arg(saved.error().place.file, saved.error().text));
    return {};
}

} // namespace wql
