// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/router.h"
#include "tests/support/testprogram.h"
#include "tests/unit/routing/ruleset.h"

#include <QTest>

namespace tst_callrouting {

using namespace wql;
using namespace wql::test;
using namespace Qt::StringLiterals;

/// Rows without a name that a filter could place go where their call is known to belong.
class tst_CallRouting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCallIsKeptToItsTenant();
    void aCallThatMovesOnStaysWithItsFirstTenant();
    void rowsThatAnybodyCanWriteMoveNoCall();
    void namesInPlaceOfACallIdAreNoCall_data();
    void namesInPlaceOfACallIdAreNoCall();
    void withoutByCallACallIsNobodys();
};

void tst_CallRouting::aCallIsKeptToItsTenant()
{
    LoaderConfig config = configOf({ byQueue(ends(u"-client1"_s)), byQueue(ends(u"-client2"_s)), Rule() });
    config.general.unassociated = Unassociated::ByCall;
    Router router(config);
    QCOMPARE(targetsOf(router.route(row("NONE", "NONE", "pbx-1795357830.1", "IVR"))), "0 1 2");
    router.route(row("queue1-client2", "NONE", "pbx-1795357830.1", "ENTERQUEUE"));
    const Route &route = router.route(row("NONE", "Agent/301", "pbx-1795357830.1", "CALLSTATUS"));
    QCOMPARE(targetsOf(route), "1");
    QCOMPARE(route.reason, Route::Reason::Call);
    QCOMPARE(targetsOf(router.route(row("NONE", "NONE", "pbx-1795357830.1"))), "1");
    QCOMPARE(targetsOf(router.route(row("NONE", "NONE", "pbx-1795357830.11"))), "0 1 2");
    QCOMPARE(targetsOf(router.route(row("plain", "NONE", "pbx-1795357830.1"))), "2");
    QCOMPARE(router.counters().unassociated, quint64(4));
    QCOMPARE(router.counters().rowsOfRule, (std::vector<quint64>{ 2, 5, 3 }));
}

void tst_CallRouting::aCallThatMovesOnStaysWithItsFirstTenant()
{
    LoaderConfig config
        = configOf({ byQueue(ends(u"-1"_s)), byQueue(ends(u"-2"_s)), byQueue(ends(u"-3"_s)) });
    config.general.unassociated = Unassociated::ByCall;
    Router router(config);
    router.route(row("q-3", "NONE", "1795357830.1", "ENTERQUEUE"));
    router.route(row("q-1", "NONE", "1795357830.1", "ENTERQUEUE"));
    QCOMPARE(targetsOf(router.route(row("NONE", "NONE", "1795357830.1"))), "2");
}

void tst_CallRouting::rowsThatAnybodyCanWriteMoveNoCall()
{
    for (const auto &test : { &starts, &ends }) {
        LoaderConfig config = configOf({ byQueue(test(u"one"_s)), byQueue(test(u"two"_s)) });
        config.general.unassociated = Unassociated::ByCall;
        Router router(config);
        for (const char *verb : { "INFO", "CALLSTATUS", "ADDMEMBER", "AGENTLOGIN", "enterqueue", "X" })
            router.route(row("one", "NONE", "1795357830.1", verb));
        QCOMPARE(targetsOf(router.route(row("NONE", "NONE", "1795357830.1"))), "0 1");
        router.route(row("two", "NONE", "1795357830.1", "ENTERQUEUE"));
        router.route(row("one", "NONE", "1795357830.1", "INFO"));
        QCOMPARE(targetsOf(router.route(row("NONE", "NONE", "1795357830.1"))), "1");
    }
}

void tst_CallRouting::namesInPlaceOfACallIdAreNoCall_data()
{
    QTest::addColumn<QByteArray>("callId");
    for (const char *callId :
        { "NONE", "", "MANAGER", "CLI", "REALTIME", "custom", "1795357830", ".1", "1795357830.", "a.1" })
        QTest::newRow(qPrintable(u"'%1'"_s.arg(QLatin1StringView(callId)))) << QByteArray(callId);
}

void tst_CallRouting::namesInPlaceOfACallIdAreNoCall()
{
    QFETCH(QByteArray, callId);
    LoaderConfig config = configOf({ byQueue(ends(u"-1"_s)), byQueue(ends(u"-2"_s)) });
    config.general.unassociated = Unassociated::ByCall;
    Router router(config);
    router.route(row("q-1", "NONE", callId.toStdString(), "ENTERQUEUE"));
    QCOMPARE(targetsOf(router.route(row("NONE", "NONE", callId.toStdString()))), "0 1");
}

void tst_CallRouting::withoutByCallACallIsNobodys()
{
    Router router(configOf({ byQueue(ends(u"-1"_s)), byQueue(ends(u"-2"_s)) }));
    router.route(row("q-1", "NONE", "1795357830.1", "ENTERQUEUE"));
    QCOMPARE(targetsOf(router.route(row("NONE", "NONE", "1795357830.1"))), "0 1");
}

WQL_TEST(tst_CallRouting)

} // namespace tst_callrouting

#include "tst_callrouting.moc"
