// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configkeys.h"
#include "core/config/configreader.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <testpaths.h>

namespace tst_configdocs {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

QString page(const QString &name)
{
    QFile file(QStringLiteral(WQL_TEST_DATA "/../../") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

template <int... Offset> QList<int> codesFrom1100(std::integer_sequence<int, Offset...>)
{
    QList<int> codes;
    ((schema::isEnumerator<ProblemCode(1100 + Offset)>() ? codes.append(1100 + Offset) : void()), ...);
    return codes;
}

/// All codes there are.
QList<int> codes()
{
    return codesFrom1100(std::make_integer_sequence<int, 700>());
}

/// The rows of the table of keys below a heading, up to the next heading.
QStringList tableBelow(const QString &text, const QString &heading)
{
    const qsizetype begin = text.indexOf(u"\n## "_s + heading);
    const qsizetype end = text.indexOf("\n## "_L1, begin + 1);
    return begin < 0 ? QStringList() : text.sliced(begin, end - begin).split(u'\n').filter(u"| `"_s);
}

/// The row of a key as the page has it.
QString rowOf(const ConfigKey &key)
{
    const QString value = key.defaultValue();
    return u"| `%1` | %2 | %3 | %4 |"_s.arg(key.name, key.describeValue(),
        key.has(ConfigKey::Required) ? u"required"_s
            : value.isEmpty()        ? u"none"_s
                                     : u"`%1`"_s.arg(value),
        key.help);
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
    void everyKeyIsListedAsItsTableSaysIt();
    void theExampleIsValid();
    void theExamplesSuggestionsAreValid();
};

void TestConfigDocs::everyCodeIsExplained()
{
    const QString errors = page(u"docs/errors.md"_s);
    for (const int code : codes())
        QVERIFY2(errors.contains(u"\n### WQL%1: "_s.arg(code)), qPrintable(QString::number(code)));
    QVERIFY(codes().size() > 40);
}

void TestConfigDocs::noCodeIsExplainedThatDoesNotExist()
{
    const QStringList headings = page(u"docs/errors.md"_s).split(u'\n').filter(u"### WQL"_s);
    for (const QString &heading : headings)
        QVERIFY2(codes().contains(heading.sliced(7, 4).toInt()), qPrintable(heading));
}

void TestConfigDocs::everyKeyIsListedAsItsTableSaysIt()
{
    const QString text = page(u"docs/configuration.md"_s);
    for (const SectionKindInfo &kind : sectionKinds()) {
        const QStringList rows = tableBelow(text, headingOf(kind));
        QStringList expected;
        for (const ConfigKey *key : configKeys(kind.kind))
            expected += rowOf(*key);
        for (const QString &row : expected)
            QVERIFY2(rows.contains(row), qPrintable(u"docs/configuration.md lacks the row\n"_s + row));
        QCOMPARE(
            rows.filter(QRegularExpression(u"^\\| `[a-z_]+` \\|.*\\|.*\\|.*\\|$"_s)).size(), expected.size());
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

} // namespace tst_configdocs

#include "tst_configdocs.moc"
