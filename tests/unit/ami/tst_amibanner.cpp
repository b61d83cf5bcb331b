// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/ami/amibanner.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_amibanner {

using namespace wql;

class AmiBannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyVersionOfAsteriskIsKnown();
    void theBannerMayComeByteByByte();
    void whoeverElseAnswersIsNamed_data();
    void whoeverElseAnswersIsNamed();
    void rubbishWithoutALineEndIsGivenUp();
};

void AmiBannerTest::everyVersionOfAsteriskIsKnown()
{
    for (std::string_view version : { "1.0", "1.1", "1.3", "2.10.6", "5.0.5", "11.0.0" }) {
        const std::string line = "Asterisk Call Manager/" + std::string(version) + "\r\n";
        const AmiBanner banner = readBanner(line + "Response: x");
        QCOMPARE(banner.kind, AmiBanner::Kind::Asterisk);
        QCOMPARE(banner.bytes, line.size());
    }
}

void AmiBannerTest::theBannerMayComeByteByByte()
{
    const std::string line = "Asterisk Call Manager/11.0.0\r\n";
    for (size_t length = 0; length < line.size(); ++length)
        QCOMPARE(readBanner(line.substr(0, length)).kind, AmiBanner::Kind::Incomplete);
}

void AmiBannerTest::whoeverElseAnswersIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("speaker");
    QTest::newRow("event socket") << QByteArray("Content-Type: auth/request\n\n")
                                  << QStringLiteral("FreeSWITCH");
    QTest::newRow("http") << QByteArray("HTTP/1.1 400 Bad Request\r\n") << QStringLiteral("a web server");
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n") << QStringLiteral("an SSH server");
    QTest::newRow("smtp") << QByteArray("220 mail ESMTP\r\n") << QStringLiteral("a mail or FTP server");
    QTest::newRow("other") << QByteArray("+OK ready\r\n") << QStringLiteral("an unknown program");
}

void AmiBannerTest::whoeverElseAnswersIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, speaker);
    const AmiBanner banner = readBanner(bytes.toStdString());
    QCOMPARE(banner.kind, AmiBanner::Kind::Other);
    QCOMPARE(banner.speaker, speaker);
}

void AmiBannerTest::rubbishWithoutALineEndIsGivenUp()
{
    QCOMPARE(readBanner(std::string(600, 'A')).kind, AmiBanner::Kind::Other);
    QCOMPARE(readBanner("Asterisk Call Manager/" + std::string(600, '1')).kind, AmiBanner::Kind::Other);
}

WQL_TEST(AmiBannerTest)

} // namespace tst_amibanner

#include "tst_amibanner.moc"
