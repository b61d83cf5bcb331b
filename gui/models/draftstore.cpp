// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/draftstore.h"

#include "core/base/limits.h"
#include "core/base/ownfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int draftFormat = 1;
constexpr qint64 maxDraftBytes = 16 * limits::configFileBytes;

QJsonArray jsonOf(const std::vector<ConfigText> &texts, const DraftStore::Mask &mask)
{
    QJsonArray out;
    for (const ConfigText &text : texts)
        out += QJsonObject{ { u"path"_s, text.path }, { u"text"_s, QString::fromUtf8(mask(text.text)) } };
    return out;
}

std::vector<ConfigText> draftTextsOf(const QJsonValue &json)
{
    std::vector<ConfigText> out;
    for (const QJsonValue text : json.toArray())
        out.push_back({ text[u"path"_s].toString(), text[u"text"_s].toString().toUtf8() });
    return out;
}

} // namespace

DraftStore::DraftStore(QString directory, Mask mask)
    : m_directory(std::move(directory))
    , m_mask(std::move(mask))
{
}

/// A site's id is what stands in a file, and no part of a path.
QString DraftStore::fileOf(const QString &site) const
{
    const QByteArray name = QCryptographicHash::hash(site.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1/draft-%2.json"_s.arg(m_directory, QString::fromLatin1(name.first(32)));
}

Result<void, QString> DraftStore::keep(const QString &site, const ConfigDraft &draft) const
{
    const QJsonObject json{ { u"format"_s, draftFormat }, { u"revision"_s, draft.revision },
        { u"base"_s, jsonOf(draft.base, m_mask) }, { u"texts"_s, jsonOf(draft.texts, m_mask) } };
    return ownfile::replace(fileOf(site), QJsonDocument(json).toJson());
}

void DraftStore::drop(const QString &site) const
{
    QFile::remove(fileOf(site));
}

std::optional<ConfigDraft> DraftStore::read(const QString &site) const
{
    const auto bytes = ownfile::read(fileOf(site), maxDraftBytes);
    const QJsonObject json = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    if (json[u"format"_s] != draftFormat)
        return {};
    ConfigDraft draft{ draftTextsOf(json[u"base"_s]), draftTextsOf(json[u"texts"_s]),
        json[u"revision"_s].toString() };
    return draft.base.empty() || draft.texts.empty() ? std::nullopt : std::optional(draft);
}

} // namespace wql
