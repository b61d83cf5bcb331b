// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/nearestname.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_nearestname {

using namespace Qt::StringLiterals;
using namespace wql;

class TestNearestName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSlipFindsTheNearestName_data();
    void aSlipFindsTheNearestName();
    void namesOfAnyLengthAndNumberCostLittle();
};

void TestNearestName::aSlipFindsTheNearestName_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QString>("hint");

    const QStringList verbs{ u"status"_s, u"history"_s, u"check"_s, u"trace"_s, u"replay"_s, u"test"_s,
        u"rules"_s };
    QTest::newRow("a letter is missing") << u"satus"_s << verbs << u"; did you mean 'status'?"_s;
    QTest::newRow("letters are turned round") << u"chekc"_s << verbs << u"; did you mean 'check'?"_s;
    QTest::newRow("case") << u"STATUS"_s << verbs << u"; did you mean 'status'?"_s;
    QTest::newRow("none is near") << u"frobnicate"_s << verbs << QString();
    QTest::newRow("few are told") << u"nobody"_s << QStringList{ u"acme"_s, u"beta"_s }
                                  << u"; there is acme, beta"_s;
    QTest::newRow("nothing is known") << u"nobody"_s << QStringList() << QString();
}

void TestNearestName::aSlipFindsTheNearestName()
{
    QFETCH(const QString, wanted);
    QFETCH(const QStringList, known);
    QFETCH(const QString, hint);
    QCOMPARE(nearestHint(wanted, known), hint);
}

void TestNearestName::namesOfAnyLengthAndNumberCostLittle()
{
    const QString endless(10'000'000, u'a');
    QCOMPARE(nearestHint(endless, { endless, u"acme"_s }), QString());
    QStringList many;
    for (int i = 0; i < 100'000; ++i)
        many += u"target-number-%1"_s.arg(i);
    QCOMPARE(nearestHint(u"nobody", many), QString());
}

WQL_TEST(TestNearestName)

} // namespace tst_nearestname

#include "tst_nearestname.moc"
