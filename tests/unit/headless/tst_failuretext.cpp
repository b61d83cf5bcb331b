// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/failuretext.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <errno.h>
#include <testpaths.h>

namespace tst_failuretext {

using namespace wql;
using namespace Qt::StringLiterals;

namespace {

using Kind = ApiFailure::Kind;

constexpr auto lastKind = Kind::Aborted;

QString whole(Kind kind, int status = 0, const QString &words = {}, const QString &token = u"acme"_s)
{
    return describe(ApiFailure{ .kind = kind, .httpStatus = status, .words = words },
        QUrl(u"https://qm.example:8443/queuemetrics"_s), token)
        .whole();
}

QString page()
{
    QFile file(QStringLiteral(WQL_TEST_DATA "/../../docs/troubleshooting.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stays of a text when the names that a test put in are taken out.
QStringList fixedParts(const QString &text)
{
    static const QRegularExpression names(u"qm\\.example(:8443)?|https://\\S+|/some/\\S+|\\d+|%1"_s);
    QStringList parts;
    for (const QString &part : text.split(names))
        if (part.trimmed().size() > 3)
            parts += part.trimmed();
    return parts;
}

} // namespace

class tst_FailureText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFailureHasATextOfItsOwn();
    void theServersWordsAreKept();
    void whatNeedsAHumanSaysWhatToDo();
    void anUnknownTokenGetsTheAdviceThatPeopleNeed();
    void adviceAboutTlsFitsTheFailure();
    void anUnreadableLogNamesTheCommandThatMendsIt();
    void aLockedStateNamesItsOwner();
    void everyStateHasAName();
    void everyTextStandsInTheTroubleshootingPage();
};

void tst_FailureText::everyFailureHasATextOfItsOwn()
{
    QSet<QString> texts;
    int kinds = 0;
    for (int kind = 0; kind <= int(lastKind); ++kind, ++kinds) {
        const FailureText text = describe(ApiFailure{ .kind = Kind(kind), .httpStatus = 400 + kind },
            QUrl(u"https://qm.example/queuemetrics"_s), u"acme"_s);
        QVERIFY2(text.what.size() > 5, qPrintable(QString::number(kind)));
        QVERIFY2(!text.whole().contains(u'%'), qPrintable(text.whole()));
        QVERIFY2(!text.whole().endsWith(u'.'), qPrintable(text.whole()));
        texts += text.whole();
    }
    QCOMPARE(texts.size(), kinds);
}

void tst_FailureText::theServersWordsAreKept()
{
    for (const Kind kind : { Kind::Refused, Kind::UnknownPartition, Kind::NotJson, Kind::TlsFailed,
             Kind::Untrusted, Kind::NoAuthorities, Kind::ProxyFailed, Kind::HostNotFound, Kind::HttpStatus,
             Kind::Busy, Kind::Redirected })
        QVERIFY2(
            whole(kind, 500, u"in its own words"_s).contains(u"in its own words"_s), qPrintable(whole(kind)));
}

void tst_FailureText::whatNeedsAHumanSaysWhatToDo()
{
    for (int kind = 0; kind <= int(lastKind); ++kind) {
        const FailureText text = describe(ApiFailure{ .kind = Kind(kind) }, QUrl(u"https://qm"_s), {});
        if (needsHuman(Kind(kind)))
            QVERIFY2(!text.mend.isEmpty(), qPrintable(text.what));
    }
    QVERIFY(whole(Kind::Unauthorized, 401).contains(u"WQLOADER"_s));
    QVERIFY(whole(Kind::NotFound, 404).contains(u"https://qm.example:8443/queuemetrics"_s));
    QVERIFY(whole(Kind::Redirected, 302, u"https://elsewhere/"_s).contains(u"https://elsewhere/"_s));
}

void tst_FailureText::anUnknownTokenGetsTheAdviceThatPeopleNeed()
{
    const QString text
        = whole(Kind::UnknownPartition, 200, u"Empty partition found for token: P001"_s, u"P001"_s);
    QVERIFY(text.contains(u"Empty partition found for token: P001"_s));
    QVERIFY(text.contains(u"The token 'P001' names no server"_s));
    QVERIFY(text.contains(u"not a partition"_s));
    QVERIFY(text.contains(u"token = -"_s));
}

void tst_FailureText::adviceAboutTlsFitsTheFailure()
{
    QVERIFY(whole(Kind::TlsFailed).contains(u"http:// in the url"_s));
    QVERIFY(!whole(Kind::TlsFailed).contains(u"ca_file"_s));
    QVERIFY(whole(Kind::Untrusted).contains(u"ca_file"_s));
    QVERIFY(whole(Kind::NoAuthorities).contains(u"openssl x509 -inform der"_s));
    QVERIFY(whole(Kind::ConnectTimeout).contains(u"firewalls"_s));
    QVERIFY(whole(Kind::ConnectTimeout, 0, u"the port answers, but ends no TLS handshake"_s)
                .contains(u"http:// in the url"_s));
    QVERIFY(!whole(Kind::ConnectionLost).contains(u"https"_s));
    QVERIFY(describe(ApiFailure{ .kind = Kind::ConnectionLost }, QUrl(u"http://qm.example/qm"_s), {})
                .mend.contains(u"https:// in the url"_s));
}

void tst_FailureText::anUnreadableLogNamesTheCommandThatMendsIt()
{
    LogHealth health;
    QVERIFY(describe(health, u"wqloader"_s).whole().isEmpty());
    health.kind = LogHealth::Kind::Unreadable;
    health.failure = { .path = "/var/log/asterisk/queue_log", .errorNumber = EACCES };
    const QString text = describe(health, u"wqloader"_s).whole();
    QVERIFY2(text.contains(u"/var/log/asterisk/queue_log"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Permission denied"_s), qPrintable(text));
    QVERIFY2(text.contains(u"setfacl -m u:wqloader:r '/var/log/asterisk/queue_log'"_s), qPrintable(text));
}

void tst_FailureText::aLockedStateNamesItsOwner()
{
    StateFailure failure{
        .kind = StateFailure::Kind::Locked, .ownerPid = 4711, .ownerProgram = u"wqloaderd"_s
    };
    QVERIFY(describe(failure, u"/var/lib/wqloader"_s).what.contains(u"wqloaderd, process 4711"_s));
    failure.ownerPid = 0;
    QVERIFY(describe(failure, u"/var/lib/wqloader"_s).what.contains(u"another program"_s));
}

void tst_FailureText::everyStateHasAName()
{
    QSet<QString> names;
    for (int state = 0; state <= int(TargetStatus::State::Stopped); ++state)
        names += nameOf(TargetStatus::State(state));
    QCOMPARE(names.size(), int(TargetStatus::State::Stopped) + 1);
}

void tst_FailureText::everyTextStandsInTheTroubleshootingPage()
{
    QStringList texts;
    const QUrl url(u"https://qm.example:8443/queuemetrics"_s);
    for (int kind = 0; kind < int(lastKind); ++kind)
        texts += describe(ApiFailure{ .kind = Kind(kind), .httpStatus = 999 }, url, {}).what;
    for (int kind = 0; kind <= int(StateFailure::Kind::Other); ++kind)
        texts += describe(StateFailure{ .kind = StateFailure::Kind(kind) }, u"/some/where"_s).what;
    for (int kind = 1; kind <= int(LogHealth::Kind::Gone); ++kind)
        texts += describe(LogHealth{ .kind = LogHealth::Kind(kind),
                              .failure = { .path = "/some/log", .errorNumber = EACCES } },
            {})
                     .what;
    const QString help = page();
    for (const QString &text : texts)
        for (const QString &part : fixedParts(text))
            QVERIFY2(help.contains(part), qPrintable(part));
}

WQL_TEST(tst_FailureText)

} // namespace tst_failuretext

#include "tst_failuretext.moc"
