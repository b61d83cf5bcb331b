// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/targeturl.h"
#include "core/config/typedaddress.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_typedaddress {

using namespace Qt::StringLiterals;
using namespace wql;

/// What people type and paste as the address of their QueueMetrics.
class TestTypedAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasMeantIsFound_data();
    void whatWasMeantIsFound();
    void whatIsMendedIsNotMendedAgain_data() { whatWasMeantIsFound_data(); }
    void whatIsMendedIsNotMendedAgain();
    void whatIsNotOursToGuessStays_data();
    void whatIsNotOursToGuessStays();
};

void TestTypedAddress::whatWasMeantIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("added");
    QTest::addColumn<bool>("isCut");
    const auto row = [](const char *what, const QString &typed, const QString &url, const QString &added,
                         bool isCut) { QTest::newRow(what) << typed << url << added << isCut; };
    const QString good = u"https://qm.example/queuemetrics"_s;
    const QString tls = u"https://"_s;
    row("as it should be", good, good, {}, false);
    row("blanks around it", u"  https://qm.example/queuemetrics \n"_s, good, {}, false);
    row("a slash at its end", good + u'/', good, {}, false);
    row("no scheme", u"qm.example/queuemetrics"_s, good, tls, false);
    row("a name alone", u"qm.example"_s, u"https://qm.example"_s, tls, false);
    row("a port", u"qm.example:8443/queuemetrics"_s, u"https://qm.example:8443/queuemetrics"_s, tls, false);
    row("this machine", u"localhost:8080/queuemetrics"_s, u"http://localhost:8080/queuemetrics"_s,
        u"http://"_s, false);
    row("this machine's address", u"127.0.0.1:8080/qm"_s, u"http://127.0.0.1:8080/qm"_s, u"http://"_s, false);
    row("an address in brackets", u"[fd00::7]:8080/qm"_s, u"https://[fd00::7]:8080/qm"_s, tls, false);
    row("a page with a query", u"https://qm.example/queuemetrics/qm_home.do?x=1"_s, good, {}, true);
    row("a page and no scheme", u"qm.example/queuemetrics/qm_home.do?x=1#top"_s, good, tls, true);
    row("a page alone", u"https://qm.example/queuemetrics/index.jsp"_s, good, {}, true);
    row("a session", u"https://qm.example/queuemetrics/qm_home.do;jsessionid=A1B2"_s, good, {}, true);
    row("a session of the context", u"https://qm.example/queuemetrics/;jsessionid=A1B2"_s, good, {}, true);
    row("a query without a page", u"https://qm.example/queuemetrics?x=1"_s, good, {}, true);
    row("a query behind a slash", u"https://qm.example/queuemetrics/?x=1"_s, good, {}, true);
    row("a fragment", u"https://qm.example/queuemetrics#top"_s, good, {}, true);
    row("a servlet", u"https://qm.example/queuemetrics/tpf?OPERATION=1"_s, good, {}, true);
    row("the loader's own page", u"https://qm.example/queuemetrics/jsonQLoaderApi.do"_s, good, {}, true);
    row("a page of the root", u"https://qm.example/qm_home.do"_s, u"https://qm.example"_s, {}, true);
    row("a context in a folder", u"https://qm.example/tenants/acme/qm_home.do"_s,
        u"https://qm.example/tenants/acme"_s, {}, true);
    row("a context with a dot", u"https://qm.example/acme.example"_s, u"https://qm.example/acme.example"_s,
        {}, false);
    row("http stays http", u"http://qm.example/queuemetrics/qm_home.do"_s,
        u"http://qm.example/queuemetrics"_s, {}, true);
    row("large letters", u"HTTPS://qm.example/queuemetrics"_s, good, {}, false);
    row("a slash too few", u"https:/qm.example/queuemetrics"_s, good, {}, false);
}

void TestTypedAddress::whatWasMeantIsFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    QFETCH(QString, added);
    QFETCH(bool, isCut);
    const TypedAddress address = typedAddress(typed);
    QCOMPARE(address.url, url);
    QCOMPARE(address.addedScheme, added);
    QCOMPARE(address.isCut, isCut);
    QVERIFY2(targetUrl(address.url).has_value(), qPrintable(address.url));
}

void TestTypedAddress::whatIsMendedIsNotMendedAgain()
{
    QFETCH(QString, url);
    QCOMPARE(typedAddress(url), (TypedAddress{ url, {}, false }));
}

void TestTypedAddress::whatIsNotOursToGuessStays_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
        { "", "   ", "ftp://qm.example/queuemetrics", "robot:secret@qm.example/queuemetrics",
            "https://robot:secret@qm.example/queuemetrics?x=1", "two words", "qm.example/two words",
            "http:", "https://", "/queuemetrics", "?x=1", "mailto:robot@qm.example" })
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestTypedAddress::whatIsNotOursToGuessStays()
{
    QFETCH(QString, typed);
    QCOMPARE(typedAddress(typed), (TypedAddress{ typed.trimmed(), {}, false }));
}

WQL_TEST(TestTypedAddress)

} // namespace tst_typedaddress

#include "tst_typedaddress.moc"
