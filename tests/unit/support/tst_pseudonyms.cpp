// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/support/pseudonyms.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_pseudonyms {

using namespace Qt::StringLiterals;
using namespace wql;

class TestPseudonyms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAKeyMayNameIsMasked();
    void aSecretIsMaskedWhateverItsKeyIsCalled();
    void aValueOfAnUnknownKeyIsMasked();
    void aNameGetsOneReplacementEverywhere();
    void aRowOfTheLogIsMasked();
    void aTargetThatIsNotAppliedIsMasked();

private:
    static QString masked(const QByteArray &text, const LoaderConfig &config = {})
    {
        return Pseudonyms(config).configText(ConfigDocument(text));
    }
};

void TestPseudonyms::whatAKeyMayNameIsMasked()
{
    int keys = 0;
    for (const SectionKindInfo &section : sectionKinds()) {
        for (const ConfigKey *key : configKeys(section.kind)) {
            const bool isName = key->kind == ValueKind::Text || key->kind == ValueKind::Expression;
            if (!isName || key->names == "text"_L1)
                continue;
            ++keys;
            const QString text
                = masked(u"[%1 Zanzibar]\n%2 = Zanzibar-9\n"_s.arg(section.name, key->name).toUtf8());
            QVERIFY2(!text.contains(u"Zanzibar"_s), qPrintable(text));
        }
    }
    QVERIFY(keys > 20);
    QVERIFY(!masked("[target a]\nurl = https://zanzibar.example/x\n").contains(u"zanzibar"_s));
}

void TestPseudonyms::aSecretIsMaskedWhateverItsKeyIsCalled()
{
    for (const SectionKindInfo &section : sectionKinds()) {
        for (const ConfigKey *key : configKeys(section.kind)) {
            if (key->has(ConfigKey::IsSecret))
                QCOMPARE(masked(u"[%1 a]\n%2 = hunter2\n"_s.arg(section.name, key->name).toUtf8())
                             .section(u'\n', 1, 1),
                    u"%1 = ***"_s.arg(key->name));
        }
    }
}

void TestPseudonyms::aValueOfAnUnknownKeyIsMasked()
{
    QVERIFY(
        !masked("[target a]\ntokn = Zanzibar-9\n[tagret b]\ntoken = Zanzibar-9\n").contains(u"Zanzibar"_s));
}

void TestPseudonyms::aNameGetsOneReplacementEverywhere()
{
    LoaderConfig config;
    config.targets.push_back({ .name = u"Zanzibar"_s });
    config.tests.push_back({ .name = u"first"_s, .targets = { u"Zanzibar"_s } });
    Pseudonyms pseudonyms(config);
    const QString name = pseudonyms.text(u"Zanzibar"_s);
    QVERIFY(name.startsWith(u"target-"_s));
    QCOMPARE(
        pseudonyms.configText(ConfigDocument("[test a]\nexpect = Zanzibar, nobody\n")).section(u'\n', 1, 1),
        u"expect = %1, nobody"_s.arg(name));
}

void TestPseudonyms::aRowOfTheLogIsMasked()
{
    LoaderConfig config;
    config.targets.push_back({ .name = u"Zanzibar"_s });
    Pseudonyms pseudonyms(config);
    const QString text = pseudonyms.text(
        u"Zanzibar: refuses a row (2026-11-22, q.log at byte 5: "
        "1795357830|1795357830.7|Zanzibar-sales|Jane Doe|CONNECT|3|Uncle|x). It says: no Jane. It waits\n"
        "next: 1795357831|7|NONE|Jane Doe|PAUSE"_s);
    QCOMPARE(text,
        u"target-1: refuses a row (2026-11-22, q.log at byte 5: "
        "1795357830|1795357830.7|queue-1|agent-1|CONNECT|...\nnext: 1795357831|7|NONE|agent-1|PAUSE|..."_s);
}

/// Its password was set before it was applied, or its section waits on disk.
void TestPseudonyms::aTargetThatIsNotAppliedIsMasked()
{
    Pseudonyms pseudonyms((LoaderConfig()));
    const QString set
        = pseudonyms.text(u"Zanzibar: password set by root, in /etc/wqloader/secrets/Zanzibar"_s);
    QCOMPARE(set, u"target-1: password set by root, in /etc/wqloader/secrets/target-1"_s);
    pseudonyms.learn(ConfigDocument("[target Timbuktu]\nurl = https://t.example/qm\n"));
    const QString refused = pseudonyms.text(u"a rule names Timbuktu, which is no target"_s);
    QVERIFY2(!refused.contains(u"Timbuktu"_s), qPrintable(refused));
}

WQL_TEST(TestPseudonyms)

} // namespace tst_pseudonyms

#include "tst_pseudonyms.moc"
