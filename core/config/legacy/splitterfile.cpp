// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/splitterfile.h"

#include "core/config/legacy/legacytargets.h"
#include "core/config/targeturl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using What = ImportNote::What;

/// One client of the array. JSON values have no line, so a place is the file and the client's number in
/// texts.
class ClientImport {
public:
    ClientImport(const QJsonObject &client, qsizetype number, const QString &file, LegacyImport &import,
        ProblemList &problems)
        : m_client(client)
        , m_label(client["clientname"_L1].toString(u"client %1"_s.arg(number)).trimmed())
        , m_place{ file, 0, 0, {} }
        , m_import(import)
        , m_problems(problems)
    {
    }

    void run();

private:
    QString target();
    std::vector<NameTest> tests();
    void noteUnknownKeys();
    void wrong(const Sentence &text, const Sentence &mend);
    QString text(QLatin1StringView key) const { return m_client[key].toString(); }

    const QJsonObject &m_client;
    QString m_label;
    ConfigPlace m_place;
    LegacyImport &m_import;
    ProblemList &m_problems;
};

void ClientImport::wrong(const Sentence &text, const Sentence &mend)
{
    m_problems.error(
        ProblemCode::LegacyValue, m_place, Sentence::verbatim(shownLine(m_label) + u": "_s) + text, mend);
}

QString ClientImport::target()
{
    const auto url = targetUrl(text("uri"_L1));
    if (!url) {
        wrong(url.error().text, url.error().mend);
        return {};
    }
    const bool isWritable = canBeUser(text("login"_L1), m_place, m_problems)
        && canBeWritten(text("pass"_L1), m_label + u": pass"_s, m_place, m_problems)
        && canBeWritten(text("token"_L1), m_label + u": token"_s, m_place, m_problems);
    if (!isWritable)
        return {};
    Target target;
    target.url = *url;
    target.user = text("login"_L1);
    target.password.kind = SecretReference::Kind::Value;
    target.password.value = Secret(text("pass"_L1).toUtf8());
    target.token = text("token"_L1) == "-"_L1 ? QString() : text("token"_L1);
    target.actions = m_client["noactions"_L1].toBool() ? ActionMode::Off : ActionMode::Enforce;
    return LegacyTargets(m_import, m_problems).nameFor(target, m_place);
}

std::vector<NameTest> ClientImport::tests()
{
    std::vector<NameTest> tests;
    const QString match = text("match"_L1);
    if (match != "prefix"_L1 && match != "suffix"_L1 && match != "any"_L1) {
        wrong(Sentence::tr("match is none of prefix, suffix and any"), Sentence::tr("write one of them"));
        return tests;
    }
    const QJsonArray matchers = m_client["matcher"_L1].toArray();
    for (const QJsonValue &matcher : matchers) {
        const QString token = matcher.toString();
        if (token.isEmpty() || !canBeWritten(token, m_label + u": matcher"_s, m_place, m_problems)) {
            m_import.note(What::Dropped, m_place, u"%1: a matcher that is no text"_s.arg(m_label));
            continue;
        }
        if (match == "prefix"_L1)
            tests.push_back({ NameTest::Kind::StartsWith, token });
        else if (match == "suffix"_L1)
            tests.push_back({ NameTest::Kind::EndsWith, token });
        else
            tests.push_back({ NameTest::Kind::Matches, QRegularExpression::escape(token) });
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
            m_import.note(What::Dropped, m_place, u"%1: unknown key %2"_s.arg(m_label, shownLine(key)));
    }
}

void ClientImport::run()
{
    const QString uri = text("uri"_L1);
    if (uri.startsWith("mysql:"_L1) || uri.startsWith("file:"_L1)) {
        m_import.note(What::Dropped, m_place, u"%1: only http and https can be fed"_s.arg(m_label));
        return;
    }
    Rule rule;
    rule.name = m_label;
    rule.enabled = !m_client["disabled"_L1].toBool();
    rule.stripToken = m_client["removematch"_L1].toBool();
    rule.queue.tests = m_client.contains("matcher"_L1) ? tests() : std::vector<NameTest>();
    rule.agent = rule.queue;
    rule.target = target();
    noteUnknownKeys();
    if (!rule.target.isEmpty() && canBeWritten(rule.name, u"clientname"_s, m_place, m_problems))
        addRule(m_import, std::move(rule), m_place);
}

} // namespace

LegacyResult importSplitterFile(const QByteArray &text, const QString &file)
{
    LegacyImport import;
    ProblemList problems;
    QJsonParseError parseError;
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
    for (qsizetype i = 0; i < clients.size(); ++i)
        ClientImport(clients[i].toObject(), i + 1, file, import, problems).run();
    if (import.config.rules.empty() && !problems.hasErrors())
        problems.error(ProblemCode::LegacyNothingFound, { file, 0, 0, {} },
            Sentence::tr("no client over HTTP is in this file"),
            Sentence::tr("is it an array of clients with uri, login, pass and matcher?"));
    if (problems.hasErrors())
        return unexpected(problems.all());
    return import;
}

} // namespace wql
