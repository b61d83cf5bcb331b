// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/supportbundle.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wql {

SupportBundle::SupportBundle(const LoaderConfig &config, Names names, Comments comments)
    : m_pseudonyms(config)
    , m_names(names)
    , m_comments(comments)
{
}

void SupportBundle::learn(const ConfigFile &configuration)
{
    for (const ConfigFile::Part &part : configuration.parts())
        m_pseudonyms.learn(part.document);
}

void SupportBundle::add(const QString &name, const QJsonObject &object)
{
    const QJsonObject shown = m_names == Names::Kept ? object : m_pseudonyms.json(object).toObject();
    m_files.push_back({ name, QJsonDocument(shown).toJson() });
}

void SupportBundle::add(const ConfigFile &configuration)
{
    int number = 0;
    for (const ConfigFile::Part &part : configuration.parts())
        m_files.push_back({ u"config-%1.conf"_s.arg(++number), textOf(part.document).toUtf8() });
    if (const auto problems = configuration.readProblems(); !problems.empty())
        add(u"config-problems.json"_s, { { u"text"_s, formatted(problems) } });
}

QString SupportBundle::textOf(const ConfigDocument &document)
{
    if (m_names == Names::Replaced)
        return m_pseudonyms.configText(document);
    QString text;
    for (const ConfigLine &line : document.lines())
        text += (line.kind == ConfigLine::Kind::Comment && m_comments == Comments::Dropped
                        ? u"; (comment)"_s
                        : shownLine(line.text()))
            + u'\n';
    return text;
}

} // namespace wql
