// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configkeys.h"
#include "core/config/configreader.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

#include <testpaths.h>

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

QString page(const QString &name)
{
    QFile file(QStringLiteral(WQL_TEST_DATA "/../../") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The rows of the table of keys below a heading, up to the next heading.
QStringList tableBelow(const QString &text, const QString &heading)
{
    const qsizetype begin = text.indexOf(u"\n## "_s + heading);
    const qsizetype end = text.indexOf("\n## "_L1, begin + 1);
    return begin < 0 ? QStringList() : text.sliced(begin, end - begin).split(u'\n').filter(u"| `"_s);
}

QString headingOf(const SectionKindInfo &kind)
{
    return kind.isNamed ? u"[%1 NAME]"_s.arg(kind.name) : u"[%1]"_s.arg(kind.name);
}

} // namespace

class TestConfigDocs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsExplained();
    void noCodeIsExplainedThatDoesNotExist();
    void everyKeyIsListedWithItsDefaultAndHelp();
    void theExampleIsValid();
    void theExamplesSuggestionsAreValid();
};

void TestConfigDocs::everyCodeIsExplained()
{
    const QString errors = page(u"docs/errors.md"_s);
    int codes = 0;
    for (int number = 1000; number < 2000; ++number) {
        const char *title = codeTitle(ProblemCode(number));
        if (!title)
            continue;
        ++codes;
        const QString heading
            = u"\n### %1: %2\n\n"_s.arg(codeName(ProblemCode(number)), QString::fromLatin1(title));
        QVERIFY2(errors.contains(heading), qPrintable(heading));
    }
    QVERIFY(codes > 40);
}

void TestConfigDocs::noCodeIsExplainedThatDoesNotExist()
{
    const QStringList headings = page(u"docs/errors.md"_s).split(u'\n').filter(u"### WQL"_s);
    for (const QString &heading : headings)
        QVERIFY2(codeTitle(ProblemCode(heading.sliced(7, 4).toInt())), qPrintable(heading));
}

void TestConfigDocs::everyKeyIsListedWithItsDefaultAndHelp()
{
    const QString text = page(u"docs/configuration.md"_s);
    for (const SectionKindInfo &kind : sectionKinds()) {
        QStringList rows = tableBelow(text, headingOf(kind));
        for (const ConfigKey &key : configKeys()) {
            if (key.section != kind.kind)
                continue;
            const QStringList row = rows.filter(u"| `%1` |"_s.arg(key.name));
            QVERIFY2(!row.isEmpty(), key.name.data());
            QVERIFY2(row[0].contains(key.help), key.name.data());
            QVERIFY2(
                key.standard.isEmpty() || row[0].contains(u"| `%1` |"_s.arg(key.standard)), key.name.data());
        }
    }
}

void TestConfigDocs::theExampleIsValid()
{
    const auto loaded = loaderConfigOf(
        ConfigFile::fromText(page(u"resources/examples/wqloader.conf"_s).toUtf8(), u"wqloader.conf"_s));
    QVERIFY2(loaded, qPrintable(loaded ? QString() : formatted(loaded.error())));
    QVERIFY2(loaded->warnings.empty(), qPrintable(formatted(loaded->warnings)));
    QCOMPARE(loaded->config.rules.size(), 1u);
}

void TestConfigDocs::theExamplesSuggestionsAreValid()
{
    // What somebody gets who removes each `;;`.
    const QString text = page(u"resources/examples/wqloader.conf"_s).replace(u"\n;; include"_s, u"\n;"_s);
    const auto loaded = loaderConfigOf(
        ConfigFile::fromText(QString(text).replace(u"\n;;"_s, u"\n"_s).toUtf8(), u"wqloader.conf"_s));
    QVERIFY2(loaded, qPrintable(loaded ? QString() : formatted(loaded.error())));
    QCOMPARE(loaded->config.targets.size(), 2u);
    QCOMPARE(loaded->config.rules.size(), 2u);
    QCOMPARE(loaded->config.rewrites.size(), 1u);
}

WQL_TEST(TestConfigDocs)
#include "tst_configdocs.moc"
