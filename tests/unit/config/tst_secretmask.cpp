// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configproblem.h"
#include "core/config/secretmask.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_secretmask {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

const QByteArray text = "[general]\nqueue_log = /q\n\n; the first\n[target acme]\nurl = https://a/\n"
                        "password = s;e#cret  \r\n;password = older\n[target b]\npassword_file = /f\n"
                        "pasword = typo\n";

} // namespace

class TestSecretMask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noPasswordIsLeftAndNothingElseChanges();
    void whatWasMaskedComesBackAsItWas();
    void aNewPasswordIsTakenAsItIs();
    void aRenamedSectionHasToSayItsPasswordAgain();
    void aPasswordFindsItsSectionInAnotherFile();
    void whatMayBeSecretIsMaskedWhateverSeparatesIt_data();
    void whatMayBeSecretIsMaskedWhateverSeparatesIt();
    void whatIsNoSecretStays_data();
    void whatIsNoSecretStays();
    void userInfoAndArgumentsOfKeysComeBack();
    void commentsAreNotForThoseWhoMayOnlyLook();
    void commentsThatLookAlikeKeepTheirOwnPasswords();
};

void TestSecretMask::noPasswordIsLeftAndNothingElseChanges()
{
    const QByteArray masked = maskedText(text);
    for (const char *secret : { "s;e#cret", "older", "typo" })
        QVERIFY2(!masked.contains(secret), secret);
    QCOMPARE(masked.count("********"), 3);
    QCOMPARE(masked.count('\n'), text.count('\n'));
    QVERIFY(masked.contains("password_file = /f\n"));
    QVERIFY(masked.contains("password = ********  \r\n"));
    QCOMPARE(maskedText(masked), masked);
}

void TestSecretMask::whatWasMaskedComesBackAsItWas()
{
    const auto back = unmaskedTexts({ maskedText(text) }, { text });
    QVERIFY(back);
    QCOMPARE(back->front(), text);
}

void TestSecretMask::aNewPasswordIsTakenAsItIs()
{
    const QByteArray edited = maskedText(text).replace("password = ********  ", "password = new");
    const auto back = unmaskedTexts({ edited }, { text });
    QVERIFY(back && back->front().contains("\npassword = new\r\n;password = older\n"));
}

void TestSecretMask::aRenamedSectionHasToSayItsPasswordAgain()
{
    const auto back = unmaskedTexts({ maskedText(text).replace("[target acme]", "[target evil]") }, { text });
    QVERIFY(!back);
    QCOMPARE(back.error(), u"[target evil]"_s);
}

void TestSecretMask::aPasswordFindsItsSectionInAnotherFile()
{
    const auto back
        = unmaskedTexts({ "[general]\n", "[target acme]\npassword = ********\n" }, { text, "[rule r]\n" });
    QVERIFY(back);
    QCOMPARE((*back)[1], QByteArray("[target acme]\npassword = s;e#cret\n"));
}

void TestSecretMask::whatMayBeSecretIsMaskedWhateverSeparatesIt_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : { "password: hush", "; pass word = hush", "password => hush", "PassWord\thush",
             "pwd=hush", "'qmpass' => 'hush',", "; passphrase, hush", "my_secret = hush", "pasword = hush",
             "url = https://robot:hush@stats.example.net/", "proxy = http://robot:h/hush@proxy:8080",
             "proxy = robot:hush@proxy:8080", "; see https://hush@host/",
             "password_command = /usr/bin/vault read hush", "; password_command=/bin/x --key hush",
             "; wqloaderd -h stats -u robot -w hush /var/log/asterisk/queue_log",
             "url=http://a:b@c/ password=hush" })
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestSecretMask::whatMayBeSecretIsMaskedWhateverSeparatesIt()
{
    QFETCH(QString, line);
    const QString shown = shownLine(line);
    QVERIFY2(!shown.contains(u"hush"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"***"_s), qPrintable(shown));
    const QByteArray text = "[target a]\n" + line.toUtf8() + "\n";
    const QByteArray got = maskedText(text);
    QVERIFY2(!got.contains("hush"), got.constData());
    const auto back = unmaskedTexts({ got }, { text });
    QVERIFY(back);
    QCOMPARE(back->front(), text);
}

void TestSecretMask::whatIsNoSecretStays_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : { "password_file = /etc/wqloader/secrets/acme", "password_credential = acme",
             "password_command = /usr/local/bin/password", "url = https://stats.example.net/acme",
             "queue_starts = Customer-", "token = -", "; everything of the customer's" })
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestSecretMask::whatIsNoSecretStays()
{
    QFETCH(QString, line);
    QCOMPARE(shownLine(line), line);
    const QByteArray text = "[target a]\n" + line.toUtf8() + "\n";
    QCOMPARE(maskedText(text), text);
}

void TestSecretMask::userInfoAndArgumentsOfKeysComeBack()
{
    const QByteArray both
        = "[target a]\nproxy = http://robot:hush@proxy:8080\npassword_command = /bin/x --key hush\n";
    const QByteArray got = maskedText(both);
    QCOMPARE(got,
        QByteArray("[target a]\nproxy = http://********@proxy:8080\npassword_command = /bin/x ********\n"));
    const auto back = unmaskedTexts({ QByteArray(got).replace("8080", "8081") }, { both });
    QVERIFY(back);
    QCOMPARE(back->front(), QByteArray(both).replace("8080", "8081"));
}

void TestSecretMask::commentsAreNotForThoseWhoMayOnlyLook()
{
    const QByteArray said = "; ask Jane for hunter2\n[target a]\n  ; it was hunter3\n;\nurl = https://a/\n";
    const QByteArray got = maskedText(said, Comments::Masked);
    QVERIFY2(!got.contains("hunter"), got.constData());
    QCOMPARE(got.count('\n'), said.count('\n'));
    QVERIFY(got.contains("url = https://a/\n"));
}

void TestSecretMask::commentsThatLookAlikeKeepTheirOwnPasswords()
{
    const QByteArray two = "[target a]\n;password = one\n;password = two\n";
    const auto back = unmaskedTexts({ maskedText(two) }, { two });
    QVERIFY(back);
    QCOMPARE(back->front(), two);
}

WQL_TEST(TestSecretMask)

} // namespace tst_secretmask

#include "tst_secretmask.moc"
