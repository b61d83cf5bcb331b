// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/splitterfile.h"

#include "core/config/legacy/legacytargets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using What = ImportNote::What;

/// Each is compared with all before it; nobody has a tenth of that.
constexpr qsizetype maxClients = 5000;

/// One client of the array. JSON values have no line, so a place is the file, and texts begin with the
/// client's name or number. Keys count in any case, as they do for Uniloader.
class ClientImport {
public:
    ClientImport(const QJsonObject &client, qsizetype number, const QString &file, LegacyImport &import,
        ProblemList &problems);

    bool isDisabled() const { return m_client.value("disabled"_L1).toBool(); }
    const QString &label() const { return m_label; }
    void run();

private:
    QString target();
    std::vector<NameTest> tests();
    std::optional<NameTest> test(const QJsonValue &matcher, const QString &match);
    void noteUnknownKeys();
    void wrong(const Sentence &text, const Sentence &mend);
    QString text(QLatin1StringView key);
    bool flag(QLatin1StringView key);

    QJsonObject m_client; ///< with keys in lower case
    QString m_label;
    QString m_shownLabel;
    ConfigPlace m_place;
    LegacyImport &m_import;
    ProblemList &m_problems;
};

ClientImport::ClientImport(const QJsonObject &client, qsizetype number, const QString &file,
    LegacyImport &import, ProblemList &problems)
    : m_place{ file, 0, 0, {} }
    , m_import(import)
    , m_problems(problems)
{
    for (auto pair = client.begin(); pair != client.end(); ++pair)
        m_client[pair.key().toLower()] = pair.value();
    m_label = m_client.value("clientname"_L1).toString().trimmed();
    if (m_label.isEmpty())
        m_label = u"client %1"_s.arg(number);
    m_shownLabel = shownLine(m_label);
    if (m_client.size() != client.size())
        wrong(Sentence::tr("a key is there twice"), Sentence::tr("remove one of them"));
}

void ClientImport::wrong(const Sentence &text, const Sentence &mend)
{
    m_problems.error(
        ProblemCode::LegacyValue, m_place, Sentence::verbatim(m_shownLabel + u": "_s) + text, mend);
}

QString ClientImport::text(QLatin1StringView key)
{
    const QJsonValue value = m_client.value(key);
    // A number in the place of a token would otherwise be the default token.
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        wrong(Sentence::tr("%1 is no text").arg(key), Sentence::tr("put it into double quotes"));
    return value.toString();
}

bool ClientImport::flag(QLatin1StringView key)
{
    const QJsonValue value = m_client.value(key);
    if (!value.isBool() && !value.isNull() && !value.isUndefined())
        wrong(Sentence::tr("%1 is neither true nor false").arg(key),
            Sentence::tr("write true or false, without quotes"));
    return value.toBool();
}

QString ClientImport::target()
{
    LegacyTarget legacy{ .url = text("uri"_L1),
        .user = text("login"_L1),
        .password = text("pass"_L1),
        .token = text("token"_L1),
        .actions = flag("noactions"_L1) ? ActionMode::Off : ActionMode::Enforce,
        .label = m_label,
        .place = m_place };
    if (legacy.url.isEmpty()) {
        wrong(Sentence::tr("there is no uri"),
            Sentence::tr(
                "write the address of QueueMetrics, such as https://stats.example.net/queuemetrics"));
        return {};
    }
    return LegacyTargets(m_import, m_problems).nameFor(legacy);
}

std::optional<NameTest> ClientImport::test(const QJsonValue &matcher, const QString &match)
{
    const QString token = matcher.toString();
    if (!canBeWritten(token, m_shownLabel + u": matcher"_s, m_place, m_problems))
        return {};
    if (match == "prefix"_L1)
        return NameTest{ NameTest::Kind::StartsWith, token };
    if (match == "suffix"_L1)
        return NameTest{ NameTest::Kind::EndsWith, token };
    return NameTest{ NameTest::Kind::Matches, QRegularExpression::escape(token) };
}

/// None: the client gets everything, which has to be said.
std::vector<NameTest> ClientImport::tests()
{
    std::vector<NameTest> tests;
    const QString match = text("match"_L1);
    if (match != "prefix"_L1 && match != "suffix"_L1 && match != "any"_L1) {
        wrong(Sentence::tr("match is none of prefix, suffix and any"), Sentence::tr("write one of them"));
        return tests;
    }
    const QJsonArray matchers = m_client.value("matcher"_L1).toArray();
    const auto isText = [](const QJsonValue &matcher) { return matcher.isString(); };
    if (matchers.isEmpty() || !std::all_of(matchers.begin(), matchers.end(), isText)) {
        wrong(Sentence::tr("matcher is no list of texts, so nobody knows which rows go there"),
            Sentence::tr("write it like %1, or %2 for everything").arg(u"[\"acme-\"]"_s, u"[\"\"]"_s));
        return tests;
    }
    for (const QJsonValue &matcher : matchers) {
        if (matcher.toString().isEmpty()) {
            m_import.note(What::Changed, m_place,
                u"%1: an empty matcher fits every name, so the rule takes everything"_s.arg(m_shownLabel));
            return {};
        }
        if (auto test = this->test(matcher, match))
            tests.push_back(std::move(*test));
    }
    return tests;
}

void ClientImport::noteUnknownKeys()
{
    static const QStringList known{ u"clientname"_s, u"uri"_s, u"login"_s, u"pass"_s, u"token"_s,
        u"matcher"_s, u"match"_s, u"removematch"_s, u"disabled"_s, u"noactions"_s };
    const QStringList keys = m_client.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            m_import.note(What::Dropped, m_place, u"%1: unknown key %2"_s.arg(m_shownLabel, shownLine(key)));
    }
}

void ClientImport::run()
{
    if (isNoQueueMetrics(m_client.value("uri"_L1).toString())) {
        m_import.note(What::Dropped, m_place,
            u"%1: only http and https can be fed; a later rule may take its rows"_s.arg(m_shownLabel));
        return;
    }
    Rule rule;
    rule.name = m_label;
    rule.enabled = !flag("disabled"_L1);
    rule.stripToken = flag("removematch"_L1);
    rule.queue.tests = tests();
    rule.agent = rule.queue;
    rule.target = target();
    noteUnknownKeys();
    if (!rule.target.isEmpty()
        && canBeWritten(rule.name, m_shownLabel + u": clientname"_s, m_place, m_problems))
        addRule(m_import, std::move(rule), m_place);
}

/// A client that is switched off does not keep the others from being imported.
void importClient(const QJsonValue &value, qsizetype number, const QString &file, LegacyImport &import,
    ProblemList &problems)
{
    if (!value.isObject()) {
        problems.error(ProblemCode::LegacyValue, { file, 0, 0, {} },
            Sentence::tr("entry %1 of the array is no client").arg(number),
            Sentence::tr("is it an array of clients with uri, login, pass and matcher?"));
        return;
    }
    // With an error nothing is imported: then there is no need for a copy of what came before.
    LegacyImport tried = problems.hasErrors() ? LegacyImport() : import;
    ProblemList ofClient;
    ClientImport client(value.toObject(), number, file, tried, ofClient);
    client.run();
    if (!ofClient.hasErrors()) {
        import = std::move(tried);
    } else if (client.isDisabled()) {
        import.note(What::Dropped, { file, 0, 0, {} },
            u"%1: it is switched off and cannot be read"_s.arg(shownLine(client.label())));
    } else {
        problems.append(ofClient);
    }
}

} // namespace

LegacyResult importSplitterFile(const QByteArray &bytes, const QString &file)
{
    LegacyImport import;
    ProblemList problems;
    QJsonParseError parseError;
    const QByteArray text = legacyText(bytes, file, import.notes).toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const QByteArray before = text.first(qBound(qsizetype(0), qsizetype(parseError.offset), text.size()));
        const int line = int(before.count('\n')) + 1;
        const int column = int(before.size() - before.lastIndexOf('\n'));
        problems.error(ProblemCode::LegacySyntax, { file, line, column, {} },
            Sentence::tr("this is no JSON: %1").arg(parseError.errorString()), Sentence::tr("mend it there"));
        return unexpected(problems.all());
    }
    const QJsonArray clients = document.array();
    if (clients.size() > maxClients) {
        problems.error(ProblemCode::LegacyValue, { file, 0, 0, {} },
            Sentence::tr("there are more than %1 clients in this file").arg(maxClients),
            Sentence::tr("import it in parts"));
        return unexpected(problems.all());
    }
    for (qsizetype i = 0; i < clients.size(); ++i)
        importClient(clients[i], i + 1, file, import, problems);
    if (import.config.rules.empty() && !problems.hasErrors())
        problems.error(ProblemCode::LegacyNothingFound, { file, 0, 0, {} },
            Sentence::tr("no client over HTTP is in this file"),
            Sentence::tr("is it an array of clients with uri, login, pass and matcher?"));
    if (problems.hasErrors())
        return unexpected(problems.all());
    return import;
}

} // namespace wql
