// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/ami/amimessage.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_amimessage {

using namespace wql;
using namespace std::string_view_literals;

class AmiMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWireFormHasOneEmptyLineAtItsEnd();
    void lineBreaksAndNulAreRefusedEverywhere();
    void namesAreFoundInAnyCaseAndTheFirstCounts();
    void passwordsAreMaskedInWhatCanBePrinted();
    void anEventWithAResponseHeaderIsNoAnswer();
};

void AmiMessageTest::theWireFormHasOneEmptyLineAtItsEnd()
{
    AmiMessage message("QueuePause");
    QVERIFY(message.add("Paused", "true"));
    QVERIFY(message.add("Reason", ""));
    QCOMPARE(message.wire(), std::string("Action: QueuePause\r\nPaused: true\r\nReason: \r\n\r\n"));
}

void AmiMessageTest::lineBreaksAndNulAreRefusedEverywhere()
{
    AmiMessage message("Ping");
    for (std::string_view bad : { "a\rb"sv, "a\nb"sv, "a\r\nAction: Logoff"sv, "a\0b"sv }) {
        QVERIFY(!message.add("Reason", bad));
        QVERIFY(!message.add(bad, "x"));
    }
    for (std::string_view bad : { ""sv, "a:b"sv, "a b"sv, " a"sv, "a\t"sv, "\xc3\xa4"sv })
        QVERIFY(!message.add(bad, "x"));
    QCOMPARE(message, AmiMessage("Ping"));
}

void AmiMessageTest::namesAreFoundInAnyCaseAndTheFirstCounts()
{
    AmiMessage message;
    message.add("queue", "one");
    message.add("Queue", "two");
    QCOMPARE(message.value("QUEUE"), "one"sv);
    QVERIFY(message.has("qUEUE"));
    QVERIFY(!message.has("Queues"));
    QCOMPARE(message.value("Interface"), ""sv);
}

void AmiMessageTest::passwordsAreMaskedInWhatCanBePrinted()
{
    AmiMessage login("Login");
    login.add("Username", "admin");
    login.add("secret", "canary-1");
    login.add("Key", "canary-2");
    login.add("MD5", "canary-3");
    QCOMPARE(
        login.printable(), std::string("Action: Login, Username: admin, secret: ***, Key: ***, MD5: ***"));
    QVERIFY(login.wire().find("canary-1") != std::string::npos);
}

void AmiMessageTest::anEventWithAResponseHeaderIsNoAnswer()
{
    AmiMessage event;
    event.add("Event", "OriginateResponse");
    event.add("Response", "Success");
    QVERIFY(!event.isAnswer());
    QVERIFY(event.isEvent());
    AmiMessage answer;
    answer.add("Response", "Success");
    QVERIFY(answer.isAnswer());
    QVERIFY(!AmiMessage().isAnswer());
}

WQL_TEST(AmiMessageTest)

} // namespace tst_amimessage

#include "tst_amimessage.moc"
