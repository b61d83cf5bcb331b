// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_singleinstance {

using namespace Qt::StringLiterals;
using namespace wql;

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondOneAsksTheFirstToShowItself()
    {
        QTemporaryDir directory;
        SingleInstance first(directory.path());
        QVERIFY(first.begin());
        QSignalSpy wanted(&first, &SingleInstance::showWanted);
        SingleInstance second(directory.path());
        QSignalSpy asked(&second, &SingleInstance::firstOneAsked);
        QVERIFY(!second.begin());
        QTRY_COMPARE(wanted.size(), 1);
        QTRY_VERIFY(!asked.isEmpty());
    }

    void afterTheFirstOneEndedTheNextIsFirst()
    {
        QTemporaryDir directory;
        {
            SingleInstance first(directory.path());
            QVERIFY(first.begin());
        }
        SingleInstance next(directory.path());
        QVERIFY(next.begin());
    }

    void aSocketThatAKilledOneLeftIsInNobodysWay()
    {
        QTemporaryDir directory;
        QFile left(directory.filePath(u"wqloader-window.sock"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance first(directory.path());
        QVERIFY(first.begin());
        QSignalSpy wanted(&first, &SingleInstance::showWanted);
        SingleInstance second(directory.path());
        QVERIFY(!second.begin());
        QTRY_COMPARE(wanted.size(), 1);
    }
};

WQL_TEST(TestSingleInstance)

} // namespace tst_singleinstance

#include "tst_singleinstance.moc"
