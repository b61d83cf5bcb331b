// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/loaderclient.h"
#include "tests/support/fakelink.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

namespace tst_loaderclient {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

const QString configGet = u"config.get"_s;

QJsonObject aConfig()
{
    return { { u"revision"_s, u"r7"_s }, { u"writable"_s, true },
        { u"files"_s,
            QJsonArray{ QJsonObject{ { u"path"_s, u"/x.conf"_s }, { u"text"_s, u"[general]\n"_s } } } } };
}

/// A link, and what came of a question for its configuration.
struct World {
    FakeLink link;
    std::vector<Reply<ConfigSnapshot>> replies;

    PendingCall ask()
    {
        return LoaderClient(&link).config(
            [this](const Reply<ConfigSnapshot> &reply) { replies.push_back(reply); });
    }
    LinkCall *call(size_t number = 0) const { return link.asked().at(number).call; }
};

void runDeferredDeletes()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class TestLoaderClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerIsReportedOnceAsAValueAndAsItCame();
    void aFailureIsReportedAsItIs();
    void anAnswerOfTheWrongShapeIsAFailure();
    void aQuestionSaysWhatItIsAbout();
    void withoutALinkNothingIsAskedAndNothingWaits();
    void aCallThatIsLetGoOfIsSilentAndGone();
    void aCallThatTakesAnothersPlaceEndsIt();
    void aCallThatWasGivenAwayEndsWithItsOwner();
    void whoAsksAgainFromItsAnswerIsAnsweredAgain();
};

void TestLoaderClient::anAnswerIsReportedOnceAsAValueAndAsItCame()
{
    World world;
    const PendingCall call = world.ask();
    QVERIFY(call);
    QVERIFY(world.replies.empty());
    QVERIFY(world.link.answer(configGet, aConfig()));
    QVERIFY(!call);
    runDeferredDeletes();
    QVERIFY(!world.call());
    QCOMPARE(world.replies.size(), 1u);
    QVERIFY(world.replies[0]);
    QCOMPARE(world.replies[0]->revision, u"r7"_s);
    QVERIFY(world.replies[0]->isWritable);
    QCOMPARE(world.replies[0]->texts.at(0).text, QByteArray("[general]\n"));
    QCOMPARE(world.replies[0].json, aConfig());
}

void TestLoaderClient::aFailureIsReportedAsItIs()
{
    World world;
    const PendingCall call = world.ask();
    const LinkError error{ LinkError::Kind::Refused, u"not now"_s, { { u"more"_s, 1 } } };
    QVERIFY(world.link.answer(configGet, unexpected(error)));
    QCOMPARE(world.replies.size(), 1u);
    QVERIFY(!world.replies[0]);
    QCOMPARE(world.replies[0].error(), error);
    QVERIFY(world.replies[0].json.isEmpty());
}

void TestLoaderClient::anAnswerOfTheWrongShapeIsAFailure()
{
    World world;
    const PendingCall call = world.ask();
    QVERIFY(world.link.answer(configGet, QJsonObject{ { u"files"_s, u"none"_s } }));
    QCOMPARE(world.replies.size(), 1u);
    QVERIFY(!world.replies[0]);
    QCOMPARE(world.replies[0].error().kind, LinkError::Kind::Invalid);
}

void TestLoaderClient::aQuestionSaysWhatItIsAbout()
{
    FakeLink link;
    const PendingCall call = LoaderClient(&link).recentLog(
        { .count = 7, .target = u"acme"_s, .errorsOnly = true }, [](const auto &) {});
    QCOMPARE(link.methods(), QStringList(u"log.recent"_s));
    QCOMPARE(link.parametersOf(u"log.recent"_s),
        (QJsonObject{ { u"count"_s, 7 }, { u"target"_s, u"acme"_s }, { u"errors"_s, true } }));
}

void TestLoaderClient::withoutALinkNothingIsAskedAndNothingWaits()
{
    QVERIFY(!LoaderClient(nullptr).config([](const auto &) { QFAIL("nobody was asked"); }));
    PendingCall none;
    none.cancel();
    none.onFinished([](const LinkResult &) { QFAIL("nothing was asked"); });
    QVERIFY(!none);
}

void TestLoaderClient::aCallThatIsLetGoOfIsSilentAndGone()
{
    World world;
    {
        const PendingCall call = world.ask();
    }
    QVERIFY(!world.call(0));
    PendingCall call = world.ask();
    call.cancel();
    QVERIFY(!call);
    QVERIFY(!world.call(1));
    QVERIFY(!world.link.answer(configGet, aConfig()));
    QVERIFY(world.replies.empty());
}

void TestLoaderClient::aCallThatTakesAnothersPlaceEndsIt()
{
    World world;
    PendingCall call = world.ask();
    call = world.ask();
    QVERIFY(!world.call(0));
    QVERIFY(world.call(1));
    QVERIFY(world.link.answer(configGet, aConfig()));
    QCOMPARE(world.replies.size(), 1u);
}

void TestLoaderClient::aCallThatWasGivenAwayEndsWithItsOwner()
{
    World world;
    auto owner = std::make_unique<QObject>();
    world.ask().giveTo(owner.get());
    world.ask().giveTo(owner.get());
    QVERIFY(world.link.answer(configGet, aConfig()));
    QCOMPARE(world.replies.size(), 1u);
    owner.reset();
    QVERIFY(!world.call(1));
    QVERIFY(!world.link.answer(configGet, aConfig()));
    QCOMPARE(world.replies.size(), 1u);
}

void TestLoaderClient::whoAsksAgainFromItsAnswerIsAnsweredAgain()
{
    FakeLink link;
    PendingCall call;
    int answers = 0;
    std::function<void()> ask = [&] {
        call = LoaderClient(&link).config([&](const Reply<ConfigSnapshot> &) {
            if (++answers < 3)
                ask();
        });
    };
    ask();
    for (int i = 0; i < 3; ++i)
        QVERIFY(link.answer(configGet, aConfig()));
    QCOMPARE(answers, 3);
    QVERIFY(!call);
    runDeferredDeletes();
    for (const FakeLink::Asked &asked : link.asked())
        QVERIFY(!asked.call);
}

WQL_TEST(TestLoaderClient)

} // namespace tst_loaderclient

#include "tst_loaderclient.moc"
