// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/targeturl.h"
#include "core/words/failuretext.h"
#include "gui/text/linktext.h"
#include "tests/support/fakelink.h"
#include "tests/support/testprogram.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

namespace tst_translations {

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

    void numbersGetTheirPlural_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("zeroOneTwoFive");
        const auto add
            = [](const char *language, const QString &zero, const QString &one, const QString &many) {
                  QTest::newRow(language) << QString::fromLatin1(
                      language) << QStringList{ zero, one, many, QString(many).replace(u'2', u'5') };
              };
        add("de", u"0 Ziele, alles in Ordnung"_s, u"1 Ziel, alles in Ordnung"_s,
            u"2 Ziele, alles in Ordnung"_s);
        add("es", u"0 destinos, todo bien"_s, u"1 destino, todo bien"_s, u"2 destinos, todo bien"_s);
        add("fr", u"0 cible, tout va bien"_s, u"1 cible, tout va bien"_s, u"2 cibles, tout va bien"_s);
        add("it", u"0 destinazioni, tutto bene"_s, u"1 destinazione, tutto bene"_s,
            u"2 destinazioni, tutto bene"_s);
        add("pt_BR", u"0 destino, tudo bem"_s, u"1 destino, tudo bem"_s, u"2 destinos, tudo bem"_s);
    }

    void numbersGetTheirPlural()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, zeroOneTwoFive);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/wqloader_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&translator);
        QStringList seen;
        for (const int count : { 0, 1, 2, 5 })
            seen += QCoreApplication::translate("LinkText", "%n target(s), all is well", nullptr, count);
        QCOMPARE(seen, zeroOneTwoFive);
    }

    void aFailureIsToldInTheWindowsLanguageAndInEnglishWithoutOne()
    {
        QCOMPARE(nameOf(TargetStatus::State::UpToDate), u"up to date"_s);
        QTranslator german;
        QVERIFY(german.load(u":/i18n/wqloader_de.qm"_s));
        QCoreApplication::installTranslator(&german);
        QCOMPARE(nameOf(TargetStatus::State::UpToDate), u"aktuell"_s);
    }

    void aProblemOfTheConfigurationIsToldInTheWindowsLanguage()
    {
        const auto problem = targetUrl(u"ftp://x"_s).error();
        QCOMPARE(problem.text.text(), u"the URL begins neither with http:// nor with https://"_s);
        QTranslator german;
        QVERIFY(german.load(u":/i18n/wqloader_de.qm"_s));
        QCoreApplication::installTranslator(&german);
        QCOMPARE(problem.text.text(), u"die URL beginnt weder mit http:// noch mit https://"_s);
        QCOMPARE(problem.mend.text(), u"schreiben Sie sie wie https://stats.example.net/queuemetrics"_s);
        QCOMPARE(problem.text.english(), u"the URL begins neither with http:// nor with https://"_s);
    }
};

WQL_TEST(TestTranslations)

} // namespace tst_translations

#include "tst_translations.moc"
