// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/outgoingqueue.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_outgoingqueue {

using namespace wql;

class TestOutgoingQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesComeOutInOrder();
    void ofStatusOnlyTheNewestWaits();
    void notificationsThatFindNoRoomAreCountedAndTold();
    void anAnswerAlwaysFindsRoom();
    void whoOwesMuchIsFull();
};

void TestOutgoingQueue::linesComeOutInOrder()
{
    OutgoingQueue queue;
    queue.pushNotification("1");
    queue.pushAnswer("2");
    queue.pushNotification("3");
    for (const char *line : { "1", "2", "3" })
        QCOMPARE(queue.pop(), QByteArray(line));
    QVERIFY(!queue.pop());
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.bytes(), 0);
}

void TestOutgoingQueue::ofStatusOnlyTheNewestWaits()
{
    OutgoingQueue queue;
    queue.pushStatus("old");
    queue.pushAnswer("answer");
    for (int i = 0; i < 10000; ++i)
        queue.pushStatus("newest");
    QCOMPARE(queue.bytes(), 12);
    QCOMPARE(queue.pop(), QByteArray("newest"));
    QCOMPARE(queue.pop(), QByteArray("answer"));
    QVERIFY(queue.isEmpty());
}

void TestOutgoingQueue::notificationsThatFindNoRoomAreCountedAndTold()
{
    OutgoingQueue queue;
    for (size_t i = 0; i < OutgoingQueue::maxLines + 5; ++i)
        queue.pushNotification("line");
    for (size_t i = 0; i < OutgoingQueue::maxLines; ++i)
        QCOMPARE(queue.pop(), QByteArray("line"));
    QVERIFY(!queue.isEmpty());
    QVERIFY(queue.pop().value_or("").contains("\"missed\",\"params\":{\"count\":5}"));
    QVERIFY(queue.isEmpty());
    queue.pushNotification("again");
    QCOMPARE(queue.pop(), QByteArray("again"));

    queue.pushNotification(QByteArray(OutgoingQueue::maxBytes, 'x'));
    queue.pushNotification("y");
    QCOMPARE(queue.bytes(), OutgoingQueue::maxBytes);
}

void TestOutgoingQueue::anAnswerAlwaysFindsRoom()
{
    OutgoingQueue queue;
    for (size_t i = 0; i < OutgoingQueue::maxLines; ++i)
        queue.pushNotification("line");
    queue.pushAnswer("answer");
    for (size_t i = 0; i < OutgoingQueue::maxLines; ++i)
        queue.pop();
    QCOMPARE(queue.pop(), QByteArray("answer"));
}

void TestOutgoingQueue::whoOwesMuchIsFull()
{
    OutgoingQueue queue;
    queue.pushAnswer(QByteArray(OutgoingQueue::fullBytes, 'x'));
    QVERIFY(queue.isFull());
    queue.pop();
    QVERIFY(!queue.isFull());
    for (size_t i = 0; i < OutgoingQueue::fullLines; ++i)
        queue.pushAnswer("x");
    QVERIFY(queue.isFull());
}

WQL_TEST(TestOutgoingQueue)

} // namespace tst_outgoingqueue

#include "tst_outgoingqueue.moc"
