// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/configanswer.h"

#include "core/base/jsonvalues.h"
#include "core/base/limits.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype mostFiles = 256;
constexpr qsizetype mostProblems = 1000;

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

std::vector<ConfigProblem> problemsFromJson(const QJsonObject &object)
{
    std::vector<ConfigProblem> out;
    for (const QJsonObject &entry : json::objects(object, "problems"_L1, mostProblems)) {
        ConfigProblem problem;
        if (json::rawText(entry, "severity"_L1) == "warning"_L1)
            problem.severity = ConfigProblem::Severity::Warning;
        // `WQL1203`, or the bare number.
        const QString code = entry.value("code"_L1).toVariant().toString().remove("WQL"_L1);
        problem.code = ProblemCode(code.toInt());
        problem.place
            = { json::rawText(entry, "file"_L1), int(qMin(json::amount(entry, "line"_L1), qint64(1'000'000))),
                  int(qMin(json::amount(entry, "column"_L1), qint64(10'000))),
                  json::rawText(entry, "sourceLine"_L1) };
        problem.text = json::rawText(entry, "text"_L1);
        problem.mend = json::rawText(entry, "mend"_L1);
        out.push_back(problem);
    }
    return out;
}

} // namespace wql
