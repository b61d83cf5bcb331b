// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/keptforms.h"
#include "core/queuemetrics/rowencoder.h"
#include "core/upload/learner.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_formlearner {

using namespace wql;

namespace {

std::string encoded(std::string_view agent)
{
    std::string text;
    appendEncodedRow(text, { "1404811371", "1404811371.1", "q1", agent, "CONNECT", {} }, 0);
    return text;
}

RowBuffer rowsOf(std::initializer_list<std::string_view> agents)
{
    RowBuffer rows;
    for (const std::string_view agent : agents) {
        rows.text() += encoded(agent);
        rows.rowAppended({ 1, qint64(rows.count()) }, 1404811371, 1404811371);
    }
    return rows;
}

/// A server that found a row in the form that \a isKept tells of is asked until there is no question.
struct Learning {
    void confirm(std::initializer_list<std::string_view> agents)
    {
        const RowBuffer rows = rowsOf(agents);
        learner.confirmed(rows, rows.count());
    }
    void doubt(std::initializer_list<std::string_view> agents)
    {
        const RowBuffer rows = rowsOf(agents);
        learner.doubted(rows, rows.count());
    }
    /// What is asked, one after the other, of a server that has \a there.
    std::vector<std::string> ask(const std::vector<std::string> &there)
    {
        std::vector<std::string> asked;
        while (const auto question = learner.question()) {
            asked.emplace_back(*question);
            const bool isThere = std::find(there.begin(), there.end(), asked.back()) != there.end();
            isNews = learner.answer(isThere, server) || isNews;
        }
        return asked;
    }

    FormLearner learner;
    ServerCharacter server;
    bool isNews = false;
};

} // namespace

class tst_FormLearner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowThatIsFoundIsAskedForOnce();
    void theFormIsFoundAmongTheUsualOnes();
    void nothingIsAskedBeforeAPlainRowIsThere();
    void aServerThatFindsNothingJustNowTeachesNothing();
    void whatIsInNoUsualFormIsUnknown();
    void aQuestionThatFailsIsNoAnswer();
    void aServerThatWasMendedIsBelieved();
    void plainRowsAskNothing();
    void aRowThatDoesNotTellFormsApartIsNotTheLast();
    void aServerThatWasNotSeenToAnswerIsNotAsked();
    void aRowInDoubtIsAskedForInTheUsualForms();
    void aRowInDoubtThatIsInNoFormTeachesNothing();
    void whatIsKnownIsNotAskedInDoubt();
    void aRowInDoubtIsAskedForUntilThereIsAnAnswer();
    void ofWhatIsNotAnsweredInDoubtTheRestIs();
    void twoKindsInARowAreLearntTogether();
    void aKindThatAnotherOneHidesIsNotLearnt();
    void aKindThatIsKnownDoesNotCount();
};

void tst_FormLearner::aRowThatIsFoundIsAskedForOnce()
{
    Learning learning;
    learning.confirm({ "Łukasz", "Agent/1" });
    QCOMPARE(learning.ask({ encoded("Łukasz") }), std::vector{ encoded("Łukasz") });
    QVERIFY(!learning.isNews);
    QVERIFY(learning.server.keptForms.isAllAsSent());
    learning.confirm({ "Łukasz", "Łucja", "Agent/1" });
    QVERIFY(learning.ask({}).empty());
}

void tst_FormLearner::theFormIsFoundAmongTheUsualOnes()
{
    Learning learning;
    learning.confirm({ "a😀", "Agent/1" });
    const std::vector<std::string> asked = learning.ask({ encoded("Agent/1"), encoded("a") });
    QCOMPARE(asked, (std::vector{ encoded("a😀"), encoded("Agent/1"), encoded("a?"), encoded("a") }));
    QVERIFY(learning.isNews);
    QCOMPARE(learning.server.keptForms.of(OddText::FourBytes), TextForm::Cut);
    QCOMPARE(learning.server.keptForms.of(OddText::Accents), TextForm::AsSent);
}

void tst_FormLearner::nothingIsAskedBeforeAPlainRowIsThere()
{
    Learning learning;
    learning.confirm({ "Agent/1", "a😀" });
    QVERIFY(!learning.learner.question());
    learning.confirm({ "Agent/2" });
    QCOMPARE(learning.learner.question(), std::optional<std::string_view>(encoded("a😀")));
}

void tst_FormLearner::aServerThatFindsNothingJustNowTeachesNothing()
{
    Learning learning;
    learning.confirm({ "a😀", "Agent/1" });
    QCOMPARE(learning.ask({}), (std::vector{ encoded("a😀"), encoded("Agent/1") }));
    QCOMPARE(learning.server.keptForms, KeptForms());
    learning.confirm({ "b😀", "Agent/2" });
    QVERIFY(!learning.ask({ encoded("Agent/2"), encoded("b?") }).empty());
    QCOMPARE(learning.server.keptForms.of(OddText::FourBytes), TextForm::QuestionMark);
}

void tst_FormLearner::whatIsInNoUsualFormIsUnknown()
{
    Learning learning;
    learning.confirm({ " a", "Agent/1" });
    QCOMPARE(learning.ask({ encoded("Agent/1") }).size(), 2 + usualForms(OddText::LeadingBlanks).size());
    QVERIFY(learning.server.keptForms.isAllAsSent()); // a copy of the database may have lagged behind
    learning.confirm({ " b", "Agent/1" });
    learning.ask({ encoded("Agent/1") });
    QCOMPARE(learning.server.keptForms.of(OddText::LeadingBlanks), TextForm::Unknown);
}

void tst_FormLearner::aQuestionThatFailsIsNoAnswer()
{
    Learning learning;
    learning.confirm({ "a\tb", "Agent/1" });
    learning.learner.interrupt();
    QVERIFY(!learning.learner.question());
    learning.confirm({ "a\tb", "Agent/1" });
    learning.ask({ encoded("a\tb") });
    QCOMPARE(learning.server.keptForms.of(OddText::Controls), TextForm::AsSent);
}

void tst_FormLearner::aServerThatWasMendedIsBelieved()
{
    Learning learning;
    learning.server.keptForms.set(OddText::FourBytes, TextForm::Cut);
    learning.confirm({ "a😀", "Agent/1" });
    learning.ask({ encoded("a😀") });
    QVERIFY(learning.isNews);
    QCOMPARE(learning.server.keptForms.of(OddText::FourBytes), TextForm::AsSent);
}

void tst_FormLearner::aServerThatWasNotSeenToAnswerIsNotAsked()
{
    Learner learner;
    const RowBuffer rows = rowsOf({ "a😀", "Agent/1" });
    ServerCharacter server;
    learner.confirmed(rows, rows.count(), server);
    QVERIFY(!learner.question());
    server.findsRows = true;
    learner.confirmed(rows, rows.count(), server);
    QVERIFY(learner.question());
}

void tst_FormLearner::aRowThatDoesNotTellFormsApartIsNotTheLast()
{
    Learning learning;
    learning.confirm({ "a😀", "Agent/1" });
    learning.ask({ encoded("Agent/1"), encoded("a") });
    QCOMPARE(learning.server.keptForms.of(OddText::FourBytes), TextForm::Cut);
    learning.confirm({ "b😀", "Agent/2" });
    QVERIFY(!learning.learner.question());
    learning.confirm({ "b😀c", "Agent/2" });
    learning.ask({ encoded("Agent/2"), encoded("bc") });
    QCOMPARE(learning.server.keptForms.of(OddText::FourBytes), TextForm::Dropped);
    learning.confirm({ "d😀e", "Agent/2" });
    QVERIFY(!learning.learner.question());
}

void tst_FormLearner::plainRowsAskNothing()
{
    Learning learning;
    learning.confirm({ "Agent/1", "Agent/2" });
    QVERIFY(!learning.learner.question());
}

void tst_FormLearner::aRowInDoubtIsAskedForInTheUsualForms()
{
    Learning learning;
    learning.doubt({ "Agent/1", "a😀", "b😀" });
    QCOMPARE(learning.ask({ encoded("a") }), (std::vector{ encoded("a😀"), encoded("a?"), encoded("a") }));
    QVERIFY(learning.isNews);
    QCOMPARE(learning.server.keptForms.of(OddText::FourBytes), TextForm::Cut);
    // It did not tell whether the rest is cut or the sign dropped.
    learning.isNews = false;
    learning.doubt({ "c😀d" });
    QCOMPARE(learning.ask({ encoded("cd") }).back(), encoded("cd"));
    QVERIFY(learning.isNews);
    QCOMPARE(learning.server.keptForms.of(OddText::FourBytes), TextForm::Dropped);
}

void tst_FormLearner::aRowInDoubtThatIsInNoFormTeachesNothing()
{
    Learning learning;
    learning.doubt({ " a" });
    QCOMPARE(learning.ask({}), (std::vector{ encoded(" a"), encoded("a") }));
    QVERIFY(!learning.isNews);
    QVERIFY(learning.server.keptForms.isAllAsSent());
    QCOMPARE((learning.doubt({ " a" }), learning.ask({ encoded("a") }).size()), size_t(2));
    QVERIFY(learning.isNews);
}

void tst_FormLearner::whatIsKnownIsNotAskedInDoubt()
{
    Learning learning;
    learning.doubt({ "Agent/1" });
    QVERIFY(learning.ask({}).empty());
    learning.confirm({ "Łukasz", "Agent/1" });
    learning.ask({ encoded("Łukasz") });
    learning.doubt({ "Łucja" });
    QVERIFY(learning.ask({}).empty());
}

void tst_FormLearner::aRowInDoubtIsAskedForUntilThereIsAnAnswer()
{
    Learning learning;
    learning.doubt({ "a😀" });
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(learning.learner.question(), std::optional<std::string_view>(encoded("a😀")));
        learning.learner.answer(0, learning.server);
        learning.learner.interrupt();
    }
    learning.ask({ encoded("a????") });
    QCOMPARE(learning.server.keptForms.of(OddText::FourBytes), TextForm::FourQuestionMarks);
}

void tst_FormLearner::ofWhatIsNotAnsweredInDoubtTheRestIs()
{
    Learning learning;
    learning.doubt({ "a😀", "b " });
    QCOMPARE(learning.learner.question(), std::optional<std::string_view>(encoded("b ")));
    learning.learner.giveUp();
    QCOMPARE(learning.learner.question(), std::optional<std::string_view>(encoded("a😀")));
    learning.learner.giveUp();
    QVERIFY(!learning.learner.question());
}

void tst_FormLearner::twoKindsInARowAreLearntTogether()
{
    for (const bool isInDoubt : { false, true }) {
        Learning learning;
        isInDoubt ? learning.doubt({ "Łu 😀" }) : learning.confirm({ "Łu 😀", "Agent/1" });
        learning.ask({ encoded("Agent/1"), encoded("?u ????") });
        QCOMPARE(learning.server.keptForms.of(OddText::OtherScripts), TextForm::QuestionMark);
        QCOMPARE(learning.server.keptForms.of(OddText::FourBytes), TextForm::FourQuestionMarks);
    }
}

void tst_FormLearner::aKindThatAnotherOneHidesIsNotLearnt()
{
    Learning learning;
    learning.confirm({ "a😀bЖ", "Agent/1" });
    learning.ask({ encoded("Agent/1"), encoded("a") });
    QCOMPARE(learning.server.keptForms.of(OddText::FourBytes), TextForm::Cut);
    learning.confirm({ "c😀dЖ", "Agent/2" });
    QVERIFY(!learning.learner.question()); // it would tell nothing of Ж either
    learning.confirm({ "Жuk", "Agent/3" });
    learning.ask({ encoded("Agent/3"), encoded("?uk") });
    QCOMPARE(learning.server.keptForms.of(OddText::OtherScripts), TextForm::QuestionMark);
}

void tst_FormLearner::aKindThatIsKnownDoesNotCount()
{
    Learning learning;
    learning.confirm({ "José", "Agent/1" });
    learning.ask({ encoded("José") });
    learning.confirm({ "José 😀", "Agent/2" });
    QCOMPARE(learning.ask({ encoded("Agent/2"), encoded("José ?") }).size(), size_t(3));
    QCOMPARE(learning.server.keptForms.of(OddText::FourBytes), TextForm::QuestionMark);
}

WQL_TEST(tst_FormLearner)

} // namespace tst_formlearner

#include "tst_formlearner.moc"
