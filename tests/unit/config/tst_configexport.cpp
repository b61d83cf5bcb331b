// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configreader.h"
#include "core/config/configtext.h"
#include "core/config/legacy/clusterfile.h"
#include "core/config/legacy/clusterwriter.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <testpaths.h>

#include <random>

namespace tst_configexport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wql;

namespace {

using Kind = NameTest::Kind;

/// Makes configurations of odd names and values; the same seed makes the same one.
class Maker {
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }

    int upTo(int most) { return std::uniform_int_distribution<>(0, most)(m_random); }
    bool coin() { return upTo(1) == 1; }
    QString text()
    {
        static const QString letters = u"abcXYZ019-_.:;#'\"\\$@%{}()[],=> é猫/|"_s;
        QString text;
        for (int i = upTo(12); i >= 0; --i)
            text += letters[upTo(int(letters.size()) - 1)];
        return u'a' + text + u'z'; // no blank at an end, no > at the beginning
    }
    QString name(size_t number)
    {
        return text().remove(u']').remove(u'[').remove(u',') + QString::number(number);
    }

    Secret secret() { return Secret(text().toUtf8()); }

private:
    std::minstd_rand m_random;
};

Target clusterTarget(Maker &make, size_t number)
{
    const QString context = u"c%1"_s.arg(number);
    Target target{ .name = context + u"-t"_s + QString::number(number),
        .url = QUrl(u"%1://h%2.example:%3/%4"_s.arg(make.coin() ? u"https"_s : u"http"_s)
                        .arg(number)
                        .arg(1 + make.upTo(65000))
                        .arg(context)),
        .user = make.text(),
        .password = { .kind = SecretReference::Kind::Value, .value = make.secret() },
        .token = u"t%1"_s.arg(number),
        .timezoneOffset = std::chrono::seconds{ make.upTo(7200) - 3600 } };
    return target;
}

/// What one rule of the original can say of a field.
NameFilter clusterFilter(Maker &make)
{
    const QString token = make.text();
    NameFilter filter;
    if (make.coin())
        filter.tests.push_back({ Kind::StartsWith, token });
    if (make.coin())
        filter.tests.push_back({ Kind::EndsWith, token });
    return filter;
}

/// What the original can say, and the importer says again in the same words.
LoaderConfig clusterConfig(quint32 seed)
{
    Maker make(seed);
    LoaderConfig config;
    for (size_t i = 0; i < 3; ++i) {
        config.targets.push_back(clusterTarget(make, i));
        config.rules.push_back({ .name = make.name(i),
            .enabled = i == 0 || make.coin(),
            .queue = clusterFilter(make),
            .agent = clusterFilter(make),
            .target = config.targets[i].name });
    }
    return config;
}

/// All that a configuration can say, but commands.
LoaderConfig anyConfig(quint32 seed)
{
    Maker make(seed);
    LoaderConfig config = clusterConfig(seed);
    config.general.heartbeat = std::chrono::seconds{ 1 + make.upTo(1000) };
    config.general.executeStale = make.coin();
    config.general.queueLog = u"/var/log/"_s + make.text();
    config.general.unassociated = make.coin() ? Unassociated::ByCall : Unassociated::Everyone;
    config.targets[0].password = { .kind = SecretReference::Kind::File, .name = u"/p/"_s + make.text() };
    config.targets[0].proxy = QUrl(u"http://proxy.example:3128"_s);
    config.targets[0].allowCleartext = make.coin();
    config.targets[0].comment = u"ask "_s + make.text();
    config.targets[1].actions = ActionMode::DryRun;
    config.targets[1].connectTimeout = 7s;
    config.targets[1].policy = u"own"_s;
    config.rules[1].continues = make.coin();
    config.rules[1].stripToken = make.coin();
    config.rules[2].queue.tests = { { Kind::StartsWith, make.text() }, { Kind::StartsWith, make.text() },
        { Kind::Matches, u"^a|b$"_s } };
    config.rewrites.push_back({ make.name(0), Rewrite::Field::Queue, u"(a)b"_s, u"\\1-c"_s });
    config.asterisks.push_back({ .name = make.name(0),
        .port = 5039,
        .user = u"u"_s,
        .password = { .kind = SecretReference::Kind::Value, .value = make.secret() } });
    ActionPolicy policy{ .name = u"own"_s };
    for (const auto &[key, value] :
        { std::pair("deny", "Ping"), std::pair("allow", "Ping"), std::pair("deny", "DB*") })
        policy.add(key, value);
    config.policies.push_back(policy);
    config.tests.push_back(
        { .name = make.name(0), .queue = make.text(), .targets = { config.targets[0].name } });
    config.tests.push_back({ .name = make.name(1), .row = u"1795357830|1.2|q|a|X|"_s });
    return config;
}

QByteArray lineOf(const QString &key, const QJsonValue &value)
{
    const QString text
        = value.isBool() ? (value.toBool() ? u"yes"_s : u"no"_s) : value.toVariant().toString();
    return key.toUtf8() + " = " + text.toUtf8() + '\n';
}

/// A section of the JSON as it would stand in a file.
QByteArray sectionText(const QString &kind, const QJsonObject &section)
{
    QByteArray text = '[' + (kind + u' ' + section[u"name"_s].toString()).trimmed().toUtf8() + "]\n";
    for (auto member = section.begin(); member != section.end(); ++member) {
        if (member.key() == "lines"_L1) {
            for (const QJsonValue line : member.value().toArray())
                text += line.toString().toUtf8() + '\n';
        } else if (member.value().isArray()) {
            for (const QJsonValue value : member.value().toArray())
                text += lineOf(member.key(), value);
        } else if (member.key() != "name"_L1) {
            text += lineOf(member.key(), member.value());
        }
    }
    return text;
}

/// What another program makes of the JSON, following docs/configuration.md.
Result<LoadedConfig, std::vector<ConfigProblem>> configOfJson(const QByteArray &json)
{
    QByteArray text;
    const QJsonObject sections = QJsonDocument::fromJson(json).object();
    for (auto kind = sections.begin(); kind != sections.end(); ++kind) {
        const QJsonArray list = kind->isArray() ? kind->toArray() : QJsonArray{ *kind };
        for (const QJsonValue section : list)
            text += sectionText(kind.key(), section.toObject());
    }
    return loaderConfigOf(ConfigFile::fromText(text, u"x.json"_s));
}

LoaderConfig twoTests()
{
    LoaderConfig config = clusterConfig(1);
    config.rules = { { .name = u"r"_s,
        .queue
        = { { { Kind::StartsWith, u"a"_s }, { Kind::EndsWith, u"b"_s }, { Kind::StartsWith, u"c"_s } } },
        .agent = { { { Kind::EndsWith, u"x"_s } } },
        .target = config.targets[0].name } };
    return config;
}

} // namespace

class TestConfigExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheOriginalCanSayComesBack();
    void aRuleOfSeveralTestsBecomesSeveralThatTakeTheSame();
    void whatTheOriginalCannotSayIsListed();
    void theClusterFileHoldsNoPasswordUnlessAskedFor();
    void theJsonOfAnyConfigurationComesBack();
    void theJsonHoldsNoPasswordUnlessAskedFor();
    void commandsAreNeverGivenAway();
    void theManualsJsonIsValid();
    void statusShowsWhatIsUnusualAboutATarget();
};

void TestConfigExport::whatTheOriginalCanSayComesBack()
{
    for (quint32 seed = 1; seed < 200; ++seed) {
        const LoaderConfig config = clusterConfig(seed);
        const ConfigExport out = clusterRules(config, ExportPasswords::Included);
        QCOMPARE(out.leftOut, QStringList());
        const auto back = importClusterFile(out.text, u"cluster.pl"_s);
        QVERIFY2(back, back ? "" : qPrintable(u"seed %1: "_s.arg(seed) + formatted(back.error())));
        QVERIFY2(back->config == config, qPrintable(u"seed %1\n"_s.arg(seed) + QString::fromUtf8(out.text)));
    }
}

void TestConfigExport::aRuleOfSeveralTestsBecomesSeveralThatTakeTheSame()
{
    const auto back
        = importClusterFile(clusterRules(twoTests(), ExportPasswords::Included).text, u"cluster.pl"_s);
    const std::vector<Rule> &rules = back->config.rules;
    QCOMPARE(rules.size(), 3u);
    QCOMPARE(rules[0].queue.tests, (std::vector<NameTest>{ { Kind::StartsWith, u"a"_s } }));
    QCOMPARE(rules[1].queue.tests, (std::vector<NameTest>{ { Kind::EndsWith, u"b"_s } }));
    QCOMPARE(rules[2].name, u"r (3)"_s);
    for (const Rule &rule : rules) {
        // Without it, such a rule would take rows without a queue of any agent.
        QCOMPARE(rule.agent.tests, (std::vector<NameTest>{ { Kind::EndsWith, u"x"_s } }));
        QCOMPARE(rule.target, rules[0].target);
    }
}

void TestConfigExport::whatTheOriginalCannotSayIsListed()
{
    const ConfigExport out = clusterRules(anyConfig(3), ExportPasswords::Included);
    const QString leftOut = out.leftOut.join(u'\n');
    for (const QString &part :
        { u"regular expressions"_s, u"its password"_s, u"proxy"_s, u"connect_timeout"_s,
            u"feedback actions"_s, u"rewrite "_s, u"asterisk "_s, u"policy own"_s, u"test "_s, u"comment"_s })
        QVERIFY2(leftOut.contains(part), qPrintable(part + u'\n' + leftOut));
    QVERIFY(importClusterFile(out.text, u"cluster.pl"_s));
}

void TestConfigExport::theClusterFileHoldsNoPasswordUnlessAskedFor()
{
    LoaderConfig config = clusterConfig(1);
    config.targets[0].password.value = Secret("hunter2");
    QVERIFY(clusterRules(config, ExportPasswords::Included).text.contains("hunter2"));
    const ConfigExport out = clusterRules(config, ExportPasswords::LeftOut);
    QVERIFY(!out.text.contains("hunter2"));
    QCOMPARE(out.leftOut.size(), 3);
}

void TestConfigExport::theJsonOfAnyConfigurationComesBack()
{
    for (quint32 seed = 1; seed < 200; ++seed) {
        const LoaderConfig config = anyConfig(seed);
        const ConfigExport out = configJson(config, ExportPasswords::Included);
        QCOMPARE(out.leftOut, QStringList());
        const auto back = configOfJson(out.text);
        QVERIFY2(back, back ? "" : qPrintable(u"seed %1: "_s.arg(seed) + formatted(back.error())));
        QVERIFY2(back->config == config,
            qPrintable(u"seed %1\n"_s.arg(seed) + QString::fromUtf8(out.text + configText(config))));
    }
}

void TestConfigExport::theJsonHoldsNoPasswordUnlessAskedFor()
{
    LoaderConfig config = anyConfig(1);
    config.targets[1].password.value = Secret("hunter2");
    config.asterisks[0].password.value = Secret("hunter3");
    QVERIFY(configJson(config, ExportPasswords::Included).text.contains("hunter3"));
    const ConfigExport out = configJson(config, ExportPasswords::LeftOut);
    QVERIFY(!out.text.contains("hunter"));
    QCOMPARE(out.leftOut.size(), 3);
    QVERIFY(configOfJson(out.text));
}

void TestConfigExport::commandsAreNeverGivenAway()
{
    LoaderConfig config = clusterConfig(1);
    config.targets[0].password = { .kind = SecretReference::Kind::Command, .name = u"/bin/true"_s };
    const ConfigExport out = configJson(config, ExportPasswords::Included);
    QVERIFY(!out.text.contains("/bin/true"));
    QVERIFY(out.leftOut[0].contains(u"password_command"_s));
}

void TestConfigExport::theManualsJsonIsValid()
{
    QFile file(QStringLiteral(WQL_TEST_DATA "/../../docs/configuration.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    const qsizetype begin = page.indexOf("\n    {\n");
    const auto loaded = configOfJson(page.sliced(begin, page.indexOf("\n    }\n", begin) + 7 - begin));
    QVERIFY2(loaded, qPrintable(loaded ? QString() : formatted(loaded.error())));
    QCOMPARE(loaded->config.rules[0].queue.tests.size(), 2u);
    QCOMPARE(loaded->config.general.heartbeat, 600s);
}

void TestConfigExport::statusShowsWhatIsUnusualAboutATarget()
{
    QVERIFY(shownSettings(Target{ .name = u"acme"_s, .user = u"robot"_s }).empty());
    const Target target{
        .timezoneOffset = 3600s, .proxy = QUrl(u"http://proxy.example:3128"_s), .comment = u"moved in May"_s
    };
    QCOMPARE(shownSettings(target),
        (std::vector<ShownSetting>{ { u"timezone_offset"_s, u"3600"_s },
            { u"proxy"_s, u"http://proxy.example:3128"_s }, { u"comment"_s, u"moved in May"_s } }));
}

WQL_TEST(TestConfigExport)

} // namespace tst_configexport

#include "tst_configexport.moc"
