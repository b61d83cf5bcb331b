// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/secretmask.h"
#include "tests/support/testprogram.h"

#include <QTest>

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

WQL_TEST(TestSecretMask)
#include "tst_secretmask.moc"
