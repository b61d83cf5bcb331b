// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/routingjson.h"

#include "core/base/limits.h"
#include "core/schema/json.h"
#include "core/status/wirenames.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qint64 maxRulesShown = 10000;
constexpr qint64 maxTests = 1000;
constexpr qint64 maxProblems = 1000;
constexpr qint64 maxLine = limits::lineBytes;
constexpr qint64 maxFlowRows = 1'000'000'000'000; // all of them together are no overflow
constexpr qint64 maxBody = 12 * limits::lineBytes; // each byte may become \uXXXX, twice

void writeCode(const ConfigProblem &problem, QJsonObject &json)
{
    json[u"code"_s] = codeName(problem.code);
}

void readCode(ConfigProblem &problem, const QJsonObject &json)
{
    problem.code = ProblemCode(json::text(json, "code"_L1).remove("WQL"_L1).toInt());
}

constexpr qsizetype maxRoutingParts = 4;
constexpr qsizetype maxArguments = 9;

/// `[[source, argument...], ...]`
QJsonArray partsJson(const Sentence &sentence)
{
    QJsonArray parts;
    for (const auto &[source, arguments] : sentence.parts())
        parts += QJsonArray::fromStringList(QStringList(source) + arguments);
    return parts;
}

Sentence sentenceFrom(const QJsonArray &json, const QString &english)
{
    QList<Sentence::Part> parts;
    for (qsizetype i = 0; i < qMin(json.size(), maxRoutingParts); ++i) {
        const QJsonArray part = json[i].toArray();
        QStringList arguments;
        for (qsizetype a = 1; a < qMin(part.size(), maxArguments + 1); ++a)
            arguments += part[a].toString().left(4096);
        parts.append({ part[0].toString().left(4096), arguments });
    }
    return parts.isEmpty() ? Sentence::verbatim(english) : Sentence(parts);
}

/// The English for programs, and what another language makes of it.
void writeSentences(const ConfigProblem &problem, QJsonObject &json)
{
    json[u"text"_s] = problem.text.english();
    json[u"mend"_s] = problem.mend.english();
    json[u"textParts"_s] = partsJson(problem.text);
    json[u"mendParts"_s] = partsJson(problem.mend);
}

void readSentences(ConfigProblem &problem, const QJsonObject &json)
{
    problem.text = sentenceFrom(json["textParts"_L1].toArray(), json::rawText(json, "text"_L1));
    problem.mend = sentenceFrom(json["mendParts"_L1].toArray(), json::rawText(json, "mend"_L1));
}

} // namespace

template <>
inline constexpr auto jsonFields<TestVerdict> = std::tuple{
    Field<&TestVerdict::test, &NameTest::kind>("kind").unknown(NameTest::Kind::Matches),
    Field<&TestVerdict::test, &NameTest::text>("text"),
    Field<&TestVerdict::outcome>("outcome"),
    Field<&TestVerdict::text>("matched"),
};

template <>
inline constexpr auto jsonFields<NameTest> = std::tuple{
    Field<&NameTest::kind>("kind").unknown(NameTest::Kind::Matches),
    Field<&NameTest::text>("text"),
};

template <>
inline constexpr auto jsonFields<Rule> = std::tuple{
    Field<&Rule::name>("name"),
    Field<&Rule::enabled>("enabled"),
    Field<&Rule::queue, &NameFilter::tests>("queue").max(maxTests),
    Field<&Rule::agent, &NameFilter::tests>("agent").max(maxTests),
    Field<&Rule::target>("target"),
    Field<&Rule::continues>("continue"),
    Field<&Rule::stripToken>("stripToken"),
};

template <>
inline constexpr auto jsonFields<FilterVerdict> = std::tuple{
    Field<&FilterVerdict::outcome>("outcome").unknown(FilterVerdict::Outcome::NotAsked),
    Field<&FilterVerdict::tests>("tests").max(maxTests),
};

template <>
inline constexpr auto jsonFields<TracedRow::Rule> = std::tuple{
    Field<&TracedRow::Rule::verdict, &RuleVerdict::rule>("rule").max(maxRulesShown),
    Field<&TracedRow::Rule::name>("name"),
    Field<&TracedRow::Rule::verdict, &RuleVerdict::outcome>("outcome"),
    Field<&TracedRow::Rule::verdict, &RuleVerdict::blocker>("blocker").between(-1, maxRulesShown).optional(),
    Field<&TracedRow::Rule::verdict, &RuleVerdict::targetHasIt>("targetHasIt"),
    Field<&TracedRow::Rule::verdict, &RuleVerdict::queue>("queue"),
    Field<&TracedRow::Rule::verdict, &RuleVerdict::agent>("agent"),
};

template <>
inline constexpr auto jsonFields<TracedTarget> = std::tuple{
    Field<&TracedTarget::target>("target"),
    Field<&TracedTarget::rule>("rule"),
    Field<&TracedTarget::reason>("reason"),
    Field<&TracedTarget::body>("body").max(maxBody),
};

template <>
inline constexpr auto jsonFields<TracedRow> = std::tuple{
    Field<&TracedRow::row>("row").max(maxLine),
    Field<&TracedRow::isRow>("valid"),
    Field<&TracedRow::problem>("problem"),
    Field<&TracedRow::queue>("queue").max(maxLine),
    Field<&TracedRow::agent>("agent").max(maxLine),
    Field<&TracedRow::isRewritten>("rewritten"),
    Field<&TracedRow::rules>("rules").max(maxRulesShown),
    Field<&TracedRow::targets>("targets").max(maxRulesShown),
    Field<&TracedRow::isPlacedByCall>("byCall").optional(),
    Field<&TracedRow::offRule>("offRule").between(-1, maxRulesShown).optional(),
};

template <>
inline constexpr auto jsonFields<ReplayResult::Move> = std::tuple{
    Field<&ReplayResult::Move::from>("from").max(1000),
    Field<&ReplayResult::Move::to>("to").max(1000),
    Field<&ReplayResult::Move::rows>("rows"),
    Field<&ReplayResult::Move::example>("example"),
};

template <>
inline constexpr auto jsonFields<ReplayResult::Names> = std::tuple{
    Field<&ReplayResult::Names::queue>("queue"),
    Field<&ReplayResult::Names::agent>("agent"),
    Field<&ReplayResult::Names::targets>("targets").max(1000).optional(),
    Field<&ReplayResult::Names::rows>("rows"),
};

template <>
inline constexpr auto jsonFields<RowFlows::Take> = std::tuple{
    Field<&RowFlows::Take::rule>("rule").max(maxRulesShown),
    Field<&RowFlows::Take::name>("name"),
    Field<&RowFlows::Take::target>("target"),
};

template <>
inline constexpr auto jsonFields<RowFlows::Way> = std::tuple{
    Field<&RowFlows::Way::isWithoutNames>("withoutNames").optional(),
    Field<&RowFlows::Way::takes>("takes").max(RowFlows::maxTakes),
};

template <>
inline constexpr auto jsonFields<RowFlows::Flow> = std::tuple{
    Field<&RowFlows::Flow::source>("source").unknown(RowFlows::Source::Others),
    Field<&RowFlows::Flow::name>("name"),
    Field<&RowFlows::Flow::running>("running").between(-1, RowFlows::maxWays),
    Field<&RowFlows::Flow::edited>("edited").between(-1, RowFlows::maxWays),
    Field<&RowFlows::Flow::rows>("rows").max(maxFlowRows),
    Field<&RowFlows::Flow::samples>("samples").max(RowFlows::maxSamples),
};

template <>
inline constexpr auto jsonFields<RowFlows> = std::tuple{
    Field<&RowFlows::running>("running").max(RowFlows::maxWays),
    Field<&RowFlows::edited>("edited").max(RowFlows::maxWays),
    Field<&RowFlows::flows>("flows").max(RowFlows::maxFlows),
    Field<&RowFlows::otherNames>("otherNames").between(-1, RowFlows::maxFlows * 10),
};

template <>
inline constexpr auto jsonFields<ReplayResult> = std::tuple{
    Field<&ReplayResult::rows>("rows"),
    Field<&ReplayResult::same>("same"),
    Field<&ReplayResult::renamed>("renamed"),
    Field<&ReplayResult::moved>("moved").max(ReplayResult::longestList),
    Field<&ReplayResult::unmatched>("unmatched").max(ReplayResult::longestList),
    Field<&ReplayResult::several>("several").max(ReplayResult::longestList),
    JsonFlat<&ReplayResult::flows>{},
};

template <>
inline constexpr auto wireNames<ConfigProblem::Severity> = enumNames<ConfigProblem::Severity>({
    { ConfigProblem::Severity::Error, "error" },
    { ConfigProblem::Severity::Warning, "warning" },
});

template <>
inline constexpr auto jsonFields<ConfigProblem> = std::tuple{
    Field<&ConfigProblem::severity>("severity"),
    JsonCustom<ConfigProblem>{ writeCode, readCode },
    Field<&ConfigProblem::place, &ConfigPlace::file>("file"),
    Field<&ConfigProblem::place, &ConfigPlace::line>("line").max(1'000'000),
    Field<&ConfigProblem::place, &ConfigPlace::column>("column").max(10'000),
    Field<&ConfigProblem::place, &ConfigPlace::sourceLine>("sourceLine"),
    JsonCustom<ConfigProblem>{ writeSentences, readSentences },
};

QJsonObject toJson(const Rule &rule)
{
    return toObject(rule);
}

Rule ruleFromJson(const QJsonObject &json)
{
    return fromObject<Rule>(json);
}

QJsonObject toJson(const TracedRow &traced)
{
    QJsonObject json = toObject(traced);
    if (!traced.isRow)
        return { { u"row"_s, json[u"row"_s] }, { u"valid"_s, false }, { u"problem"_s, json[u"problem"_s] } };
    json.remove(u"problem"_s);
    return json;
}

TracedRow tracedRowFromJson(const QJsonObject &json)
{
    return fromObject<TracedRow>(json);
}

QJsonObject toJson(const ReplayResult &result)
{
    return toObject(result);
}

ReplayResult replayResultFromJson(const QJsonObject &json)
{
    auto result = fromObject<ReplayResult>(json);
    for (RowFlows::Flow &flow : result.flows.flows) {
        if (flow.running >= int(result.flows.running.size()))
            flow.running = -1;
        if (flow.edited >= int(result.flows.edited.size()))
            flow.edited = -1;
    }
    return result;
}

QJsonObject toJson(const ConfigProblem &problem)
{
    return toObject(problem);
}

QJsonArray toJson(const std::vector<ConfigProblem> &problems)
{
    QJsonArray json;
    for (const ConfigProblem &problem : problems)
        json += toJson(problem);
    return json;
}

std::vector<ConfigProblem> problemsFromJson(const QJsonObject &json)
{
    std::vector<ConfigProblem> problems;
    for (const QJsonObject &problem : json::objects(json, "problems"_L1, maxProblems))
        problems.push_back(fromObject<ConfigProblem>(problem));
    return problems;
}

QJsonObject toJson(const RuleWarning &warning, const LoaderConfig &config)
{
    QJsonObject json{
        { u"kind"_s, wireName(warning.kind) },
        { u"rule"_s, config.rules[size_t(warning.rule)].name },
        { u"field"_s, wireName(warning.field) },
        { u"test"_s, warning.test },
    };
    if (warning.other >= 0)
        json[u"other"_s] = config.rules[size_t(warning.other)].name;
    if (!warning.otherTest.isEmpty())
        json[u"otherTest"_s] = warning.otherTest;
    return json;
}

QJsonArray toJson(const std::vector<RuleWarning> &warnings, const LoaderConfig &config)
{
    QJsonArray json;
    for (const RuleWarning &warning : warnings)
        json += toJson(warning, config);
    return json;
}

} // namespace wql
