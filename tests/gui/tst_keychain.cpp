// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/secrets/keychain/keychaincall.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace tst_keychain {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString entry = u"robot@https://stats.example.net/acme"_s;

std::optional<KeychainResult> resultOf(KeychainCall *call)
{
    std::optional<KeychainResult> result;
    QObject::connect(
        call, &KeychainCall::finished, call, [&result](const KeychainResult &given) { result = given; });
    [&result] { QTRY_VERIFY_WITH_TIMEOUT(result, 10000); }();
    return result;
}

} // namespace

/// Run by tests/gui/keyring inside a session with a gnome-keyring of its own ($WQL_KEYRING=1), and without
/// any.
class KeychainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        const bool hasKeyring = qEnvironmentVariable("WQL_KEYRING") == "1"_L1;
        const bool needsNone = QByteArray(QTest::currentTestFunction()).startsWith("withoutAKeychain");
        if (hasKeyring == needsNone)
            QSKIP("for the other kind of session");
    }

    void whatIsKeptIsReadAndForgotten()
    {
        QObject owner;
        const auto kept = resultOf(KeychainCall::keep(entry, Secret("p;ss wörd"), &owner));
        QVERIFY(kept && *kept);
        const auto read = resultOf(KeychainCall::read(entry, &owner));
        QVERIFY(read && *read);
        QCOMPARE((*read)->reveal(), QByteArray("p;ss wörd"));
        const auto gone = resultOf(KeychainCall::forget(entry, &owner));
        QVERIFY(gone && *gone);
        const auto again = resultOf(KeychainCall::read(entry, &owner));
        QVERIFY(again && !*again);
        QCOMPARE(again->error().kind, KeychainFailure::Kind::NotFound);
    }

    void theAnswerOfADestroyedCallTroublesNobody()
    {
        delete KeychainCall::read(entry, this);
        QObject owner;
        QVERIFY(resultOf(KeychainCall::read(entry, &owner)));
    }

    void withoutAKeychainItSaysSoInTimeAndKeepsNothing()
    {
        QObject owner;
        QElapsedTimer since;
        since.start();
        const auto kept = resultOf(KeychainCall::keep(entry, Secret("robot"), &owner, 2s));
        QVERIFY(kept && !*kept);
        QVERIFY(kept->error().kind != KeychainFailure::Kind::NotFound);
        QVERIFY(since.elapsed() < 4000);
        QVERIFY(!*resultOf(KeychainCall::read(entry, &owner, 2s)));
    }
};

WQL_TEST(KeychainTest)

} // namespace tst_keychain

#include "tst_keychain.moc"
