// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/sentence.h"
#include "core/status/routingjson.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QTranslator>

namespace tst_sentence {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

/// Knows one sentence, with its arguments in the other order.
class Backwards : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool isKnown = !qstrcmp(context, "wql::Sentence") && !qstrcmp(source, "%1 is not %2");
        return isKnown ? u"%2 ist nicht %1"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

ConfigProblem sentBack(const ConfigProblem &problem)
{
    return problemsFromJson({ { u"problems"_s, toJson(std::vector<ConfigProblem>{ problem }) } }).at(0);
}

} // namespace

class TestSentence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatStandsInItIsFilledInOnce();
    void itsLanguageIsThatOfTheReader();
    void aPartBesideItIsReadToo();
    void aProblemTravelsWithItsSentences();
    void aProblemOfAnOlderLoaderKeepsItsEnglish();
};

void TestSentence::whatStandsInItIsFilledInOnce()
{
    QCOMPARE(Sentence::tr("%1 is not %2").arg(u"%2"_s, 7).english(), u"%2 is not 7"_s);
    QCOMPARE(Sentence::tr("%1 is not %2").arg(u"a"_s).arg("b"_L1).english(), u"a is not b"_s);
    QCOMPARE(Sentence::tr("100 % of %1, %3").arg(u"a"_s).english(), u"100 % of a, %3"_s);
    QCOMPARE(Sentence::verbatim(u"50 %1"_s).english(), u"50 %1"_s);
    QVERIFY(Sentence().isEmpty());
    QVERIFY(Sentence::verbatim({}).isEmpty());
}

void TestSentence::itsLanguageIsThatOfTheReader()
{
    const Sentence sentence = Sentence::tr("%1 is not %2").arg(u"a"_s, u"b"_s);
    QCOMPARE(sentence.text(), u"a is not b"_s);
    Backwards translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(sentence.text(), u"b ist nicht a"_s);
    QCOMPARE(sentence.english(), u"a is not b"_s);
    QCOMPARE(Sentence::tr("nobody knows %1").arg(1).text(), u"nobody knows 1"_s);
    QCOMPARE(Sentence::verbatim(u"%1 is not %2"_s).text(), u"%1 is not %2"_s);
}

void TestSentence::aPartBesideItIsReadToo()
{
    const Sentence sentence = Sentence::verbatim(u"client 1: "_s) + Sentence::tr("%1 is not %2").arg(1, 2);
    QCOMPARE(sentence.english(), u"client 1: 1 is not 2"_s);
    Backwards translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(sentence.text(), u"client 1: 2 ist nicht 1"_s);
    QCOMPARE((sentence + Sentence()).text(), sentence.text());
}

void TestSentence::aProblemTravelsWithItsSentences()
{
    const ConfigProblem problem{ .code = ProblemCode::BadNumber,
        .place = { u"/x.conf"_s, 3, 5, u"a = b"_s },
        .text = Sentence::tr("%1 is not %2").arg(u"port"_s, u"%1"_s),
        .mend = Sentence::tr("write it") + Sentence::verbatim(u" (so)"_s) };
    QCOMPARE(sentBack(problem), problem);
    const QJsonObject json = toJson(problem);
    QCOMPARE(json[u"text"_s].toString(), u"port is not %1"_s);
    QCOMPARE(json[u"mend"_s].toString(), u"write it (so)"_s);
    QCOMPARE(sentBack({ .text = Sentence::tr("alone") }).mend, Sentence());
}

void TestSentence::aProblemOfAnOlderLoaderKeepsItsEnglish()
{
    const QJsonObject json{ { u"text"_s, u"50 %1 wrong"_s } };
    const ConfigProblem problem = problemsFromJson({ { u"problems"_s, QJsonArray{ json } } }).at(0);
    QCOMPARE(problem.text.text(), u"50 %1 wrong"_s);
    QVERIFY(problem.mend.isEmpty());
}

WQL_TEST(TestSentence)

} // namespace tst_sentence

#include "tst_sentence.moc"
