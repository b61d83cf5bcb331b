// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/ami/amireader.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

#include <testpaths.h>

namespace tst_amireader {

using namespace wql;
using namespace std::string_view_literals;

namespace {

std::vector<AmiMessage> all(AmiReader &reader)
{
    std::vector<AmiMessage> messages;
    while (auto message = reader.next())
        messages.push_back(*message);
    return messages;
}

std::vector<AmiMessage> readAtOnce(std::string_view bytes)
{
    AmiReader reader;
    reader.feed(bytes);
    return all(reader);
}

/// What the recorded Asterisk sent: the lines that begin with `< `, their escapes undone, banners left out.
std::string recordedAnswers()
{
    QFile file(QStringLiteral(WQL_TEST_DATA "/ami-transcripts.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::string bytes;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        if (!line.startsWith("< ") || line.startsWith("< Asterisk Call Manager"))
            continue;
        line = line.mid(2).replace("\n", "").replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t");
        bytes += line.toStdString();
    }
    return bytes;
}

} // namespace

class AmiReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blocksBecomeMessages();
    void lineFeedsAloneEndLinesToo();
    void surplusEmptyLinesCountForNothing();
    void theErrorThatEndsInALineFeedIsOneMessage();
    void outputOfCommandsInTheOldFormBecomesHeaders();
    void outputOfCommandsInTheNewFormBecomesHeaders();
    void recordedConversationsReadTheSameInPiecesOfAnySize();
    void eachBoundStopsTheReader();
};

void AmiReaderTest::blocksBecomeMessages()
{
    const auto messages
        = readAtOnce("Response: Success\r\nActionID:  1 \r\n\r\nEvent: X\r\nEmpty:\r\n\r\nResp");
    QCOMPARE(messages.size(), 2u);
    QVERIFY(messages[0].isAnswer());
    QCOMPARE(messages[0].value("ActionID"), "1 "sv);
    QVERIFY(messages[1].has("Empty"));
}

void AmiReaderTest::lineFeedsAloneEndLinesToo()
{
    const auto messages = readAtOnce("Response: Error\nMessage: a\rb\n\nEvent: X\r\n\r\n");
    QCOMPARE(messages.size(), 2u);
    QCOMPARE(messages[1].value("Event"), "X"sv);
}

void AmiReaderTest::surplusEmptyLinesCountForNothing()
{
    QCOMPARE(readAtOnce("\r\n\r\n\nResponse: Success\r\n\r\n\r\n\r\n").size(), 1u);
}

void AmiReaderTest::theErrorThatEndsInALineFeedIsOneMessage()
{
    const auto messages
        = readAtOnce("Response: Error\r\nMessage: Invalid value\n\r\n\r\nResponse: Success\r\n\r\n");
    QCOMPARE(messages.size(), 2u);
    QCOMPARE(messages[0].value("Message"), "Invalid value"sv);
}

void AmiReaderTest::outputOfCommandsInTheOldFormBecomesHeaders()
{
    const auto messages
        = readAtOnce("Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\nfirst: line\n\n"
                     "ActionID: 8\nlast--END COMMAND--\r\n\r\nResponse: Success\r\n\r\n");
    QCOMPARE(messages.size(), 2u);
    QCOMPARE(messages[0].value("ActionID"), "7"sv);
    const auto &headers = messages[0].headers();
    QCOMPARE(headers.size(), 7u);
    QCOMPARE(headers[3], (AmiHeader{ "Output", "first: line" }));
    QCOMPARE(headers[4], (AmiHeader{ "Output", "" }));
    QCOMPARE(headers[5], (AmiHeader{ "Output", "ActionID: 8" }));
    QCOMPARE(headers[6], (AmiHeader{ "Output", "last" }));
}

void AmiReaderTest::outputOfCommandsInTheNewFormBecomesHeaders()
{
    const auto messages = readAtOnce("Response: Success\r\nMessage: Command output follows\r\nOutput: a\r\n"
                                     "Output: \r\nOutput:   b\r\n\r\n");
    QCOMPARE(messages.size(), 1u);
    QCOMPARE(messages[0].headers().size(), 5u);
}

void AmiReaderTest::recordedConversationsReadTheSameInPiecesOfAnySize()
{
    const std::string bytes = recordedAnswers();
    QVERIFY(bytes.size() > 20000);
    const auto expected = readAtOnce(bytes);
    QVERIFY(expected.size() > 150);
    for (const AmiMessage &message : expected)
        QVERIFY(message.isAnswer() || message.isEvent());
    for (size_t piece : { 1u, 2u, 3u, 7u, 64u, 1000u }) {
        AmiReader reader;
        for (size_t at = 0; at < bytes.size(); at += piece)
            reader.feed(std::string_view(bytes).substr(at, piece));
        QVERIFY(all(reader) == expected);
    }
}

void AmiReaderTest::eachBoundStopsTheReader()
{
    AmiReader lines({ .lineBytes = 20 });
    lines.feed("Event: " + std::string(30, 'x'));
    QCOMPARE(lines.trouble(), AmiReader::Trouble::LineTooLong);
    lines.feed("\r\n\r\nResponse: Success\r\n\r\n");
    QVERIFY(!lines.next());

    AmiReader headers({ .headers = 2 });
    headers.feed("A: 1\r\nB: 2\r\nC: 3\r\n");
    QCOMPARE(headers.trouble(), AmiReader::Trouble::TooManyHeaders);

    AmiReader messages({ .messageBytes = 10 });
    messages.feed("A: 12345\r\nB: 12345\r\n");
    QCOMPARE(messages.trouble(), AmiReader::Trouble::MessageTooLong);
}

WQL_TEST(AmiReaderTest)

} // namespace tst_amireader

#include "tst_amireader.moc"
