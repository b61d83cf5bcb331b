// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/configanswer.h"

#include "core/base/jsonvalues.h"
#include "core/base/limits.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype mostFiles = 256;

} // namespace

std::optional<ConfigAnswer> configAnswerFromJson(const QJsonObject &object)
{
    const QJsonArray files = object.value("files"_L1).toArray();
    if (files.isEmpty() || files.size() > mostFiles)
        return std::nullopt;
    ConfigAnswer answer{ json::rawText(object, "revision"_L1, 200), object.value("writable"_L1).toBool(),
        {} };
    for (const QJsonValue &file : files) {
        const QByteArray text = file.toObject().value("text"_L1).toString().toUtf8();
        if (!file.isObject() || text.size() > limits::configFileBytes)
            return std::nullopt;
        answer.texts.push_back({ json::rawText(file.toObject(), "path"_L1), text });
    }
    return answer;
}

QJsonArray filesJson(const std::vector<ConfigText> &texts)
{
    QJsonArray files;
    for (const ConfigText &text : texts)
        files.append(QJsonObject{ { u"path"_s, text.path }, { u"text"_s, QString::fromUtf8(text.text) } });
    return files;
}

} // namespace wql
