// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/linktext.h"
#include "tests/support/fakelink.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace wql;

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void englishHasItsPlurals_data()
    {
        QTest::addColumn<int>("targets");
        QTest::addColumn<QString>("summary");
        QTest::newRow("none") << 0 << u"0 targets, all is well"_s;
        QTest::newRow("one") << 1 << u"1 target, all is well"_s;
        QTest::newRow("two") << 2 << u"2 targets, all is well"_s;
    }

    void englishHasItsPlurals()
    {
        QFETCH(int, targets);
        QFETCH(QString, summary);
        QTranslator english;
        QVERIFY(english.load(QLocale(QLocale::English), u"wqloader"_s, u"_"_s, u":/i18n"_s));
        QCoreApplication::installTranslator(&english);
        FakeLink link;
        link.greet();
        LoaderStatus status;
        status.targets.assign(size_t(targets), targetStatus(u"acme"_s));
        link.give(status);
        QCOMPARE(summaryText(link), summary);
    }

    void eachLanguageIsInTheProgram()
    {
        for (const QString &language : { u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"it"_s, u"pt_BR"_s }) {
            QTranslator translator;
            QVERIFY2(translator.load(u":/i18n/wqloader_%1.qm"_s.arg(language)), qPrintable(language));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
