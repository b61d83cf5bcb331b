// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/framereader.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_framereader {

using namespace wql;

namespace {

QList<QByteArray> allOf(FrameReader &frames)
{
    QList<QByteArray> lines;
    while (const auto line = frames.next())
        lines += *line;
    return lines;
}

} // namespace

class TestFrameReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesAreTheSameHoweverTheyAreCut();
    void blankLinesArePassedOver();
    void aLineThatIsTooLongEndsEverything();
    void aLineOfExactlyTheMostIsTaken();
    void nothingIsHeldOfWhatWasGivenOut();
};

void TestFrameReader::linesAreTheSameHoweverTheyAreCut()
{
    const QByteArray text = "one\ntwo\r\n\n  \nthree\n";
    for (qsizetype piece = 1; piece <= text.size(); ++piece) {
        FrameReader frames(10);
        QList<QByteArray> lines;
        for (qsizetype at = 0; at < text.size(); at += piece) {
            frames.add(text.mid(at, piece));
            lines += allOf(frames);
        }
        QCOMPARE(lines, QList<QByteArray>({ "one", "two", "three" }));
        QCOMPARE(frames.bytesHeld(), 0);
    }
}

void TestFrameReader::blankLinesArePassedOver()
{
    FrameReader frames(3);
    frames.add("\n\r\n\n");
    QVERIFY(!frames.hasLine());
    QCOMPARE(frames.bytesHeld(), 0);
}

void TestFrameReader::aLineThatIsTooLongEndsEverything()
{
    FrameReader frames(4);
    frames.add("1234");
    QVERIFY(!frames.isTooLong());
    frames.add("5");
    QVERIFY(frames.isTooLong());
    frames.add("\nfine\n");
    QVERIFY(!frames.next());
    QCOMPARE(frames.bytesHeld(), 0);

    FrameReader behind(4);
    behind.add("1\n12345\n1\n");
    QCOMPARE(allOf(behind), QList<QByteArray>({ "1" }));
    QVERIFY(behind.isTooLong());
}

void TestFrameReader::aLineOfExactlyTheMostIsTaken()
{
    FrameReader frames(4);
    frames.add("1234\n");
    QCOMPARE(allOf(frames), QList<QByteArray>({ "1234" }));
}

void TestFrameReader::nothingIsHeldOfWhatWasGivenOut()
{
    FrameReader frames(100);
    for (int i = 0; i < 1000; ++i) {
        frames.add("a line\nhalf");
        QCOMPARE(frames.next().value_or("").right(6), QByteArray("a line"));
        QCOMPARE(frames.bytesHeld(), 4);
    }
}

WQL_TEST(TestFrameReader)

} // namespace tst_framereader

#include "tst_framereader.moc"
