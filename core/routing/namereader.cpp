// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/namereader.h"

#include "core/base/limits.h"

namespace wql {

namespace {
/// Names come from outside: a million made-up ones must not fill the memory.
constexpr size_t rememberedBytes = 4 * 1024 * 1024;
constexpr size_t rememberedName = 512;

size_t bytesOf(std::string_view field, const NameFindings &findings)
{
    return 128 + 2 * field.size() + findings.matches.size() * sizeof(NameMatch);
}
} // namespace

NameReader::NameReader(const std::vector<Rule> &rules, const std::vector<bool> &usable,
    const std::vector<Rewrite> &rewrites, NameMatcher::Field field)
    : m_matcher(rules, usable, field)
{
    const auto wanted = field == NameMatcher::Field::Queue ? Rewrite::Field::Queue : Rewrite::Field::Agent;
    for (const Rewrite &rewrite : rewrites) {
        if (rewrite.field == wanted)
            m_replacements.push_back({ QRegularExpression(rewrite.pattern), rewrite.replacement });
    }
}

NameFindings NameReader::find(std::string_view field) const
{
    NameFindings findings;
    findings.name = isName(field) ? rewritten(field) : std::string(field);
    findings.rewritten = findings.name != field;
    findings.present = isName(findings.name);
    if (findings.present)
        findings.matches = m_matcher.match(findings.name);
    return findings;
}

const NameFindings &NameReader::read(std::string_view field)
{
    if (const auto known = m_known.find(field); known != m_known.end())
        return known->second;
    if (field.size() > rememberedName)
        return m_unremembered = find(field);
    NameFindings findings = find(field);
    const size_t bytes = bytesOf(field, findings);
    if (m_knownBytes + bytes > rememberedBytes) {
        m_known.clear();
        m_knownBytes = 0;
    }
    m_knownBytes += bytes;
    return m_known.emplace(field, std::move(findings)).first->second;
}

std::string NameReader::rewritten(std::string_view name) const
{
    if (m_replacements.empty())
        return std::string(name);
    QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
    for (const Replacement &replacement : m_replacements) {
        text.replace(replacement.pattern, replacement.with);
        // A pattern that matches between all characters makes a long name much longer.
        if (size_t(text.size()) > limits::lineBytes)
            return std::string(name);
    }
    return text.toStdString();
}

} // namespace wql
