// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/secret.h"
#include "tests/support/testprogram.h"

#include <QDebug>
#include <QTest>

namespace tst_secret {

using namespace wql;

namespace {
template <typename Value>
concept IsPrintable = requires(QDebug debug, const Value &value)
{
    debug << value;
};
}

class tst_Secret : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSecretCannotBePrinted();
    void secretsAreComparedByTheirBytes();
    void aCopyOutlivesTheFirst();
};

void tst_Secret::aSecretCannotBePrinted()
{
    static_assert(IsPrintable<QByteArray>);
    static_assert(!IsPrintable<Secret>);
    QVERIFY((!std::is_convertible_v<Secret, QByteArray>));
}

void tst_Secret::secretsAreComparedByTheirBytes()
{
    QCOMPARE(Secret("qloader") == Secret("qloader"), true);
    QCOMPARE(Secret("qloader") == Secret("Qloader"), false);
    QVERIFY(Secret().isEmpty());
    QVERIFY(!Secret("q").isEmpty());
}

void tst_Secret::aCopyOutlivesTheFirst()
{
    Secret copy;
    {
        const Secret first(QByteArray(100, 'x'));
        copy = first;
    }
    QCOMPARE(copy.reveal(), QByteArray(100, 'x')); // the first one's end wiped only what nobody else held
}

WQL_TEST(tst_Secret)

} // namespace tst_secret

#include "tst_secret.moc"
