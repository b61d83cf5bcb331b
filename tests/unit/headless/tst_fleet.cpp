// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/statusjson.h"
#include "headless/wqloaderctl/fleet/fleetapply.h"
#include "tests/support/fakelink.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

namespace tst_fleet {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

using Kind = FleetOutcome::Kind;
using State = FleetApply::State;

const QByteArray present = "[general]\nformat = 1\n\n[target acme]\nurl = http://127.0.0.1/qm\n";

QJsonObject snapshot(const QByteArray &text, const QString &revision = u"r1"_s)
{
    return { { u"revision"_s, revision }, { u"writable"_s, true },
        { u"files"_s,
            QJsonArray{
                QJsonObject{ { u"path"_s, u"/w.conf"_s }, { u"text"_s, QString::fromUtf8(text) } } } } };
}

QJsonObject checked(bool isOk)
{
    return { { u"targets"_s,
        QJsonArray{
            QJsonObject{ { u"target"_s, u"acme"_s }, { u"ok"_s, isOk }, { u"stages"_s, QJsonArray() } } } } };
}

/// Sites whose loaders the test plays, and a change that adds a rule.
struct Office {
    std::vector<FakeLink *> links;
    Fleet fleet;
    FleetApply apply;

    explicit Office(int sites, size_t parallel = 10,
        std::chrono::milliseconds budget = std::chrono::seconds(60),
        std::chrono::seconds trial = std::chrono::seconds(60))
        : fleet(
            named(sites), [this](const FleetSite &) { return link(); }, parallel)
        , apply(fleet,
              { ConfigFile::fromTexts({ { u"/f"_s, "[rule A]\nqueue_starts = a\ntarget = acme\n" } }),
                  Extent::Additions, budget, trial })
    {
    }
    static std::vector<FleetSite> named(int sites)
    {
        std::vector<FleetSite> all;
        for (int i = 0; i < sites; ++i)
            all.push_back({ u"pbx%1"_s.arg(i), u"pbx%1"_s.arg(i), 0, {} });
        return all;
    }
    std::unique_ptr<LoaderLink> link()
    {
        auto made = std::make_unique<FakeLink>();
        links.push_back(made.get());
        return made;
    }
    /// Everything goes well there.
    void play(int site, const QByteArray &text = present)
    {
        FakeLink &link = *links[size_t(site)];
        link.answerAlways(u"config.get"_s, snapshot(text));
        link.answerAlways(u"config.validate"_s, QJsonObject{ { u"problems"_s, QJsonArray() } });
        link.answerAlways(u"check"_s, checked(true));
        link.answerAlways(u"config.apply"_s, QJsonObject{ { u"revision"_s, u"r2"_s } });
        link.answerAlways(u"status"_s, toJson(LoaderStatus()));
        link.answerAlways(u"config.confirm"_s, QJsonObject());
        link.answerAlways(u"config.rollback"_s, QJsonObject());
        // It has the change as long as nobody takes it back.
        QObject::connect(&link, &FakeLink::wasAsked, [&link, text](const QString &method) {
            if (method == "config.apply"_L1 || method == "config.rollback"_L1)
                link.answerAlways(
                    u"config.get"_s, snapshot(text, method == "config.apply"_L1 ? u"r2"_s : u"r1"_s));
        });
    }
    void greetAll(LinkRole role = LinkRole::Admin) const
    {
        for (FakeLink *each : links)
            if (each->state() == LoaderLink::State::Opening)
                each->greet(role);
    }
    QStringList asked(int site) const { return links[size_t(site)]->methods(); }
    Kind kind(int site) const { return apply.outcome(size_t(site)).kind; }
};

} // namespace

/// A change reaches all sites or none, and each site's fate is told.
class TestFleet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlySoManyAreAskedAtOnce();
    void whatIsNotAnsweredInTimeFails();
    void aChangeThatAllCanTakeIsKeptEverywhere();
    void aSiteThatSaysSoAlreadyIsLeftAlone();
    void whereOneCannotTakeItNothingIsTried_data();
    void whereOneCannotTakeItNothingIsTried();
    void whereOneIsNotWellAllTakeItBack();
    void aTargetThatFailedBeforeHindersNothing();
    void whenItIsStoppedWhatWasTriedIsTakenBack();
    void whenItIsStoppedBeforehandNothingWasChanged();
    void aConnectionLostWhileKeepingIsMadeAgain();
    void anAnswerThatDidNotComeIsAskedFor();
    void aChangeWithoutAnAnswerIsTakenBackIfItIsThere();
};

void TestFleet::onlySoManyAreAskedAtOnce()
{
    Office office(5, 2);
    int failed = 0;
    bool isOver = false;
    office.fleet.each(
        { 0, 1, 2, 3, 4 }, { QDeadlineTimer(60000) }, [&](size_t site) { office.fleet.done(site); },
        [&](size_t, const LinkError &) { ++failed; }, [&] { isOver = true; });
    const auto opened = [&] {
        return std::ranges::count_if(office.links, [](FakeLink *link) { return link->opens() > 0; });
    };
    QCOMPARE(opened(), 2);
    office.links[0]->greet();
    QTRY_COMPARE(opened(), 3);
    office.links[1]->lose(LinkError::Kind::Unreachable);
    QTRY_COMPARE(opened(), 4);
    QVERIFY(!isOver);
    office.greetAll();
    QTRY_COMPARE(opened(), 5);
    office.greetAll();
    QTRY_VERIFY(isOver);
    QCOMPARE(failed, 1);
}

void TestFleet::whatIsNotAnsweredInTimeFails()
{
    Office office(3, 1);
    QStringList late;
    bool isOver = false;
    office.fleet.each(
        { 0, 1, 2 }, { QDeadlineTimer(20) }, [](size_t) {},
        [&](size_t site, const LinkError &error) {
            if (error == Fleet::notInTime())
                late += office.fleet.site(site).name;
        },
        [&] { isOver = true; });
    office.links[0]->greet();
    QTRY_VERIFY(isOver);
    late.sort();
    QCOMPARE(late, (QStringList{ u"pbx0"_s, u"pbx1"_s, u"pbx2"_s }));
}

void TestFleet::aChangeThatAllCanTakeIsKeptEverywhere()
{
    Office office(2);
    office.play(0);
    office.play(1);
    office.apply.start();
    office.greetAll();
    QTRY_COMPARE(office.apply.state(), State::Done);
    QVERIFY(office.apply.isDone());
    QCOMPARE(office.kind(1), Kind::Kept);
    QCOMPARE(office.asked(0),
        (QStringList{ u"config.get"_s, u"config.validate"_s, u"check"_s, u"config.apply"_s, u"check"_s,
            u"status"_s, u"config.confirm"_s }));
    const QJsonObject sent = office.links[0]->parametersOf(u"config.apply"_s);
    QCOMPARE(sent[u"confirmWithin"_s].toInt(), 60);
    QCOMPARE(sent[u"revision"_s].toString(), u"r1"_s);
    QVERIFY(
        sent[u"files"_s][0][u"text"_s].toString().contains(u"[rule A]\nqueue_starts = a\ntarget = acme\n"_s));
}

void TestFleet::aSiteThatSaysSoAlreadyIsLeftAlone()
{
    Office office(2);
    office.play(0);
    office.play(1, present + "\n[rule A]\ntarget = acme\nqueue_starts = a\n");
    office.apply.start();
    office.greetAll();
    QTRY_COMPARE(office.apply.state(), State::Done);
    QVERIFY(office.apply.isDone());
    QCOMPARE(office.kind(1), Kind::Unchanged);
    QCOMPARE(office.asked(1), QStringList{ u"config.get"_s });
}

void TestFleet::whereOneCannotTakeItNothingIsTried_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("answer");
    QTest::newRow("its configuration would be wrong")
        << u"config.validate"_s
        << QJsonObject{ { u"problems"_s,
               QJsonArray{ QJsonObject{ { u"severity"_s, u"error"_s }, { u"code"_s, u"WQL1402"_s },
                   { u"file"_s, u"/w.conf"_s }, { u"line"_s, 3 }, { u"column"_s, 1 }, { u"text"_s, u"x"_s },
                   { u"mend"_s, u"y"_s } } } } };
    QTest::newRow("a target would not answer") << u"check"_s << checked(false);
    QJsonObject readOnly = snapshot("[target acme]\nurl = http://127.0.0.1/other\n");
    readOnly[u"writable"_s] = false;
    QTest::newRow("it cannot be written") << u"config.get"_s << readOnly;
}

void TestFleet::whereOneCannotTakeItNothingIsTried()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, answer);
    Office office(2);
    office.play(0);
    office.play(1, "[target other]\nurl = http://127.0.0.1/qm\n"); // acme is not there before
    office.links[1]->answerAlways(method, answer);
    office.apply.start();
    office.greetAll();
    QTRY_COMPARE(office.apply.state(), State::Done);
    QVERIFY(!office.apply.isDone());
    QCOMPARE(office.kind(0), Kind::NotTried);
    QCOMPARE(office.kind(1), Kind::Refused);
    QVERIFY(!office.apply.outcome(1).why.isEmpty());
    QVERIFY(!office.asked(0).contains(u"config.apply"_s));
}

void TestFleet::whereOneIsNotWellAllTakeItBack()
{
    Office office(2);
    office.play(0);
    office.play(1);
    LoaderStatus trouble;
    trouble.configProblem = u"the disk is full"_s;
    office.links[1]->answerAlways(u"status"_s, toJson(trouble));
    office.apply.start();
    office.greetAll();
    QTRY_COMPARE(office.apply.state(), State::Done);
    QCOMPARE(office.kind(0), Kind::TakenBack);
    QCOMPARE(office.kind(1), Kind::NotWell);
    QVERIFY(office.asked(0).contains(u"config.rollback"_s) && office.asked(1).contains(u"config.rollback"_s));
    QVERIFY(!office.asked(0).contains(u"config.confirm"_s));
}

void TestFleet::aTargetThatFailedBeforeHindersNothing()
{
    Office office(1);
    office.play(0);
    office.links[0]->answerAlways(u"check"_s, checked(false));
    office.apply.start();
    office.greetAll();
    QTRY_COMPARE(office.apply.state(), State::Done);
    QVERIFY(office.apply.isDone());
}

void TestFleet::whenItIsStoppedWhatWasTriedIsTakenBack()
{
    Office office(2);
    office.play(0);
    office.play(1);
    connect(&office.apply, &FleetApply::stateChanged, this, [&] {
        if (office.apply.state() == State::Trying)
            QTimer::singleShot(0, &office.apply, &FleetApply::stop);
    });
    office.apply.start();
    office.greetAll();
    QTRY_COMPARE(office.apply.state(), State::Done);
    QVERIFY(office.apply.isStopped() && !office.apply.isDone());
    QCOMPARE(office.kind(0), Kind::TakenBack);
    QVERIFY(!office.asked(0).contains(u"config.confirm"_s) && !office.asked(1).contains(u"config.confirm"_s));
}

void TestFleet::whenItIsStoppedBeforehandNothingWasChanged()
{
    Office office(2);
    office.play(0);
    office.apply.start();
    office.greetAll(); // the second one does not answer
    QTRY_VERIFY(office.asked(0).contains(u"check"_s));
    office.apply.stop();
    QTRY_COMPARE(office.apply.state(), State::Done);
    QCOMPARE(office.kind(0), Kind::NotTried);
    QCOMPARE(office.kind(1), Kind::NotTried);
    QVERIFY(!office.asked(0).contains(u"config.apply"_s));
}

void TestFleet::aConnectionLostWhileKeepingIsMadeAgain()
{
    Office office(1);
    office.play(0);
    connect(&office.apply, &FleetApply::stateChanged, this, [&] {
        if (office.apply.state() == State::Keeping)
            office.links[0]->lose(LinkError::Kind::Lost);
    });
    office.apply.start();
    office.greetAll();
    QTRY_COMPARE(office.links[0]->opens(), 2);
    office.greetAll();
    QTRY_COMPARE(office.apply.state(), State::Done);
    QCOMPARE(office.kind(0), Kind::Kept);
}

/// It was cut while the change was under way: whether it is there is asked, and then it is taken back.
void TestFleet::anAnswerThatDidNotComeIsAskedFor()
{
    Office office(1);
    office.play(0);
    office.links[0]->answerAlways(
        u"config.apply"_s, unexpected(LinkError{ LinkError::Kind::TimedOut, {}, {} }));
    office.apply.start();
    office.greetAll();
    QTRY_COMPARE(office.apply.state(), State::Done);
    QVERIFY(!office.asked(0).contains(u"config.rollback"_s)); // what is there is not ours
    QCOMPARE(office.kind(0), Kind::NotWell);
}

/// It is there, and its password comes back masked.
void TestFleet::aChangeWithoutAnAnswerIsTakenBackIfItIsThere()
{
    Office office(1);
    office.apply.start();
    FakeLink &link = *office.links[0];
    office.play(0, present + "password = ********\n");
    QObject::disconnect(&link, &FakeLink::wasAsked, nullptr, nullptr); // it takes nothing back
    link.answerAlways(u"config.apply"_s, unexpected(LinkError{ LinkError::Kind::TimedOut, {}, {} }));
    connect(&office.apply, &FleetApply::stateChanged, this, [&] {
        if (office.apply.state() != State::TakingBack)
            return;
        const QString sent = link.parametersOf(u"config.apply"_s)[u"files"_s][0][u"text"_s].toString();
        link.answerAlways(u"config.get"_s, snapshot(sent.toUtf8(), u"r2"_s));
    });
    office.greetAll();
    QTRY_VERIFY(office.asked(0).contains(u"config.rollback"_s));
    QTRY_COMPARE(office.apply.state(), State::Done);
    QCOMPARE(office.kind(0), Kind::Unsure); // this loader still says that it has it
}

WQL_TEST(TestFleet)

} // namespace tst_fleet

#include "tst_fleet.moc"
