// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/helptext.h"
#include "headless/wqloaderctl/invocation.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <testpaths.h>

namespace tst_verbs {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

QString page(const QString &path)
{
    QFile file(QStringLiteral(WQL_SOURCE "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The part of the page that begins with \a heading, up to the next one of its kind.
QString part(const QString &page, const QString &heading, const QString &next)
{
    const qsizetype begin = page.indexOf(heading);
    const qsizetype end = page.indexOf(next, begin + heading.size());
    return begin < 0 ? QString() : page.mid(begin, end < 0 ? -1 : end - begin);
}

QString inRoff(QString text)
{
    return text.replace(u'-', u"\\-"_s);
}

} // namespace

/// One table says what wqloaderctl can do; everything that describes it agrees with that table.
class TestVerbs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachVerbStandsInTheHelp();
    void eachVerbAndOptionStandsInTheDocs();
    void eachVerbAndOptionStandsInTheManPage();
    void theDocsTellTheShapeOfEachVerbsJson();
    void theManPagesAreFaultless_data();
    void theManPagesAreFaultless();
    void optionsStandBeforeAndBehindTheVerb();
    void whatFollowsTwoHyphensIsNoOption();
};

void TestVerbs::eachVerbStandsInTheHelp()
{
    for (const Verb &verb : verbs()) {
        QVERIFY2(overviewText().contains(u"\n  %1 "_s.arg(verb.name)), verb.name.data());
        QVERIFY2(helpText(verb).contains(verb.help), verb.name.data());
        for (const VerbOption &option : verb.options)
            QVERIFY2(helpText(verb).contains(u"  --%1"_s.arg(option.name)), option.name.data());
    }
    for (const QString &line : overviewText().split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void TestVerbs::eachVerbAndOptionStandsInTheDocs()
{
    const QString docs = page(u"docs/wqloaderctl.md"_s);
    for (const Verb &verb : verbs()) {
        const QString section = part(docs, u"\n## %1\n"_s.arg(verb.name), u"\n## "_s);
        QVERIFY2(section.contains(verb.help), verb.name.data());
        for (const VerbOption &option : verb.options)
            QVERIFY2(section.contains(u"`--%1"_s.arg(option.name)), option.name.data());
    }
    for (const VerbOption &option : globalOptions())
        QVERIFY2(docs.contains(u"`--%1"_s.arg(option.name)), option.name.data());
}

void TestVerbs::eachVerbAndOptionStandsInTheManPage()
{
    const QString man = page(u"resources/man/wqloaderctl.1"_s);
    for (const Verb &verb : verbs()) {
        const QString section = part(man, u"\n.SS \"%1"_s.arg(verb.name), u"\n.S"_s);
        QVERIFY2(section.contains(inRoff(verb.help)), verb.name.data());
        for (const VerbOption &option : verb.options)
            QVERIFY2(section.contains(inRoff(u"--%1"_s.arg(option.name))), option.name.data());
    }
    for (const VerbOption &option : globalOptions())
        QVERIFY2(man.contains(inRoff(u"--%1"_s.arg(option.name))), option.name.data());
}

void TestVerbs::theDocsTellTheShapeOfEachVerbsJson()
{
    const QString docs = page(u"docs/wqloaderctl.md"_s);
    for (const Verb &verb : verbs())
        if (verb.name != "stdio"_L1)
            QVERIFY2(part(docs, u"\n## %1\n"_s.arg(verb.name), u"\n## "_s).contains(u"**JSON**"_s),
                verb.name.data());
}

void TestVerbs::theManPagesAreFaultless_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "wqloaderctl.1", "wqloaderd.8", "wqloader-sandbox.1" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestVerbs::theManPagesAreFaultless()
{
    QFETCH(QString, name);
    QProcess man;
    man.setStandardOutputFile(QProcess::nullDevice());
    man.start(u"man"_s, { u"--warnings"_s, u"-l"_s, QStringLiteral(WQL_SOURCE "/resources/man/") + name });
    QTRY_VERIFY_WITH_TIMEOUT(man.state() == QProcess::NotRunning, 20000);
    if (man.error() == QProcess::FailedToStart)
        QSKIP("there is no man here");
    QCOMPARE(QString::fromUtf8(man.readAllStandardError()), QString());
    QCOMPARE(man.exitCode(), 0);
}

void TestVerbs::optionsStandBeforeAndBehindTheVerb()
{
    const auto invocation
        = parseInvocation({ u"--socket"_s, u"/a"_s, u"check"_s, u"--json"_s, u"--target=b=c"_s });
    QVERIFY(invocation);
    QCOMPARE(invocation->value("socket"_L1), u"/a"_s);
    QCOMPARE(invocation->value("target"_L1), u"b=c"_s);
    QVERIFY(invocation->has("json"_L1));
    QVERIFY(!parseInvocation({ u"--target"_s, u"b"_s, u"check"_s }));
}

void TestVerbs::whatFollowsTwoHyphensIsNoOption()
{
    const auto invocation = parseInvocation({ u"pause"_s, u"--"_s, u"--odd"_s });
    QVERIFY(invocation);
    QCOMPARE(invocation->positions, QStringList{ u"--odd"_s });
}

WQL_TEST(TestVerbs)

} // namespace tst_verbs

#include "tst_verbs.moc"
