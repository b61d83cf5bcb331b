// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/ruleentry.h"

#include "core/config/sectionvalues.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

RuleCell cellOf(const QString &key)
{
    if (key.startsWith("queue_"_L1))
        return RuleCell::Queue;
    if (key.startsWith("agent_"_L1))
        return RuleCell::Agent;
    if (key == "target"_L1)
        return RuleCell::Target;
    if (key == "continue"_L1)
        return RuleCell::Continue;
    if (key == "strip_token"_L1)
        return RuleCell::Strip;
    return key == "enabled"_L1 ? RuleCell::Enabled : RuleCell::Name;
}

/// The key of that name and the member that it is about.
const KeyOf<Rule> *ruleKey(const QString &name)
{
    const auto keys = keysOf<Rule>();
    const auto found
        = std::find_if(keys.begin(), keys.end(), [&](const KeyOf<Rule> &key) { return name == key.name; });
    return found == keys.end() ? nullptr : &*found;
}

ConfigProblem problem(ProblemCode code, const ConfigPlace &place, const Sentence &text, const Sentence &mend)
{
    return { ConfigProblem::Severity::Error, code, place, text, mend };
}

/// Reads one [rule] section, line by line.
RuleEntry entryOf(const ConfigFile::Part &part, const ConfigSection &section)
{
    RuleEntry entry;
    entry.rule.name = section.name.name;
    entry.file = part.path;
    entry.line = int(section.header) + 1;
    entry.lastLine = int(section.end);
    const auto &lines = part.document.lines();
    SectionValues values(SectionKind::Rule, section.name.name, { part.path, entry.line, 1, {} });
    for (size_t i = section.header + 1; i < section.end; ++i) {
        const ConfigLine &line = lines[i];
        const ConfigPlace place{ part.path, int(i) + 1, 1, {} };
        ProblemList problems;
        const KeyOf<Rule> *key = ruleKey(line.name);
        if (line.kind == ConfigLine::Kind::Malformed)
            problems.error(ProblemCode::NoKeyAndValue, place,
                Sentence::tr("line %1 is neither a key nor a comment").arg(i + 1),
                Sentence::tr("write key = value"));
        else if (line.kind == ConfigLine::Kind::Key && !key)
            problems.error(ProblemCode::UnknownKey, place,
                Sentence::tr("unknown key %1").arg(shownLine(line.name)),
                Sentence::tr("correct it in the file"));
        else if (line.kind == ConfigLine::Kind::Key) {
            // Also a value that is wrong is taken over as it stands, for the person to mend.
            if (!values.has(key->name) || key->has(ConfigKey::Repeats))
                key->set(entry.rule, line.value);
            values.take(*key, { line.value, place }, problems);
        }
        for (const ConfigProblem &found : problems.all())
            entry.problems.push_back({ cellOf(line.name), found });
    }
    if (entry.rule.target.isEmpty())
        entry.problems.push_back({ RuleCell::Target,
            problem(ProblemCode::MissingKey, values.place(), Sentence::tr("the rule has no target"),
                Sentence::tr("choose one")) });
    return entry;
}

/// What can only be seen beside the other sections.
void checkAmongOthers(RuleEntry &entry, const QSet<QString> &targets, QSet<QString> &names)
{
    const ConfigPlace place{ entry.file, entry.line, 1, {} };
    if (entry.rule.name.isEmpty())
        entry.problems.push_back({ RuleCell::Name,
            problem(ProblemCode::SectionNameMissing, place, Sentence::tr("a rule needs a name"),
                Sentence::tr("type one")) });
    if (names.contains(entry.rule.name)) {
        entry.isEditable = false;
        entry.problems.push_back({ RuleCell::Name,
            problem(ProblemCode::DuplicateName, place, Sentence::tr("another rule before it has this name"),
                Sentence::tr("rename the first one")) });
    }
    names.insert(entry.rule.name);
    if (!entry.rule.target.isEmpty() && !targets.contains(entry.rule.target))
        entry.problems.push_back({ RuleCell::Target,
            problem(ProblemCode::UnknownTarget, place,
                Sentence::tr("there is no target %1").arg(shownLine(entry.rule.target)),
                Sentence::tr("choose or add one")) });
}

} // namespace

const ConfigProblem *RuleEntry::problemAt(RuleCell cell) const
{
    for (const CellProblem &found : problems) {
        if (found.cell == cell)
            return &found.problem;
    }
    return nullptr;
}

std::vector<RuleEntry> readRuleEntries(const ConfigFile &file)
{
    const QStringList targetNames = sectionNames(file, "target"_L1);
    const QSet<QString> targets(targetNames.begin(), targetNames.end());
    QSet<QString> names;
    std::vector<RuleEntry> out;
    for (const ConfigFile::PlacedSection &placed : file.sections()) {
        if (placed.section.name.kind != "rule"_L1)
            continue;
        out.push_back(entryOf(file.parts()[placed.part], placed.section));
        checkAmongOthers(out.back(), targets, names);
    }
    return out;
}

QStringList sectionNames(const ConfigFile &file, QLatin1StringView kind)
{
    QStringList out;
    for (const ConfigFile::PlacedSection &placed : file.sections()) {
        if (placed.section.name.kind == kind)
            out.append(placed.section.name.name);
    }
    return out;
}

} // namespace wql
