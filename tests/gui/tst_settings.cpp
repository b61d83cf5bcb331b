// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/desktop.h"
#include "gui/dialogs/settingsdialog.h"
#include "gui/look/theme.h"
#include "gui/text/languages.h"
#include "tests/gui/realwindow.h"
#include "tests/support/testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <QTimeEdit>

namespace tst_settings {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

struct World {
    QTemporaryDir directory;
    QString file = directory.filePath(u"window.ini"_s);
    Autostart autostart{ directory.filePath(u"autostart"_s), QCoreApplication::applicationFilePath() };

    void write(const QString &path, const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
};

struct Shown : World {
    SettingsDialog dialog;

    explicit Shown(const Preferences &preferences = {}, const QByteArray &autostartFile = {})
        : dialog(preferences, written(autostartFile))
    {
        dialog.show();
    }
    const Autostart &written(const QByteArray &text) const
    {
        if (!text.isEmpty())
            write(autostart.file(), text);
        return autostart;
    }
    template <typename Widget> Widget *find(const QString &name) const
    {
        return dialog.findChild<Widget *>(name);
    }
};

const Preferences other{ false, false, { true, QTime(20, 15), QTime(6, 45) }, u"pt_BR"_s, Theme::Dark };

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }

    void whatWasChosenIsThereAgain()
    {
        const World world;
        {
            Settings settings(world.file);
            QCOMPARE(settings.preferences(), Preferences());
            QVERIFY(settings.setPreferences(other));
        }
        QCOMPARE(Settings(world.file).preferences(), other);
    }

    void whatTheFileSaysWronglyIsAsIfItSaidNothing()
    {
        const World world;
        world.write(world.file,
            "[notifications]\nquiet=true\nquietFrom=25:99\nquietTo=@Invalid()\n[look]\nlanguage=../../x\n"
            "theme=pink\n[window]\npage=many\n");
        const Settings settings(world.file);
        Preferences expected;
        expected.quietHours.isOn = true;
        QCOMPARE(settings.preferences(), expected);
        QCOMPARE(settings.value(Settings::shownPage), 0);
    }

    void whatTheWindowRememberedIsKeptUnderItsOldNames()
    {
        const World world;
        world.write(world.file, "[window]\npage=3\nsite=abc\nallSites=true\n");
        Settings settings(world.file);
        QCOMPARE(settings.value(Settings::shownPage), 3);
        QCOMPARE(settings.value(Settings::shownSite), u"abc"_s);
        QVERIFY(settings.value(Settings::allSitesShown));
        QVERIFY(settings.setPreferences(other));
        QCOMPARE(settings.value(Settings::shownPage), 3);
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        const World world;
        world.write(world.directory.filePath(u"folder"_s), {});
        Settings settings(world.directory.filePath(u"folder/window.ini"_s));
        QVERIFY(!settings.setPreferences(other));
        QCOMPARE(settings.preferences(), other);
    }

    void theLanguagesAreThoseThatTheProgramHas()
    {
        QStringList codes;
        for (const Language &language : languages())
            codes += u"wqloader_%1.qm"_s.arg(language.code);
        codes.sort();
        QCOMPARE(codes, QDir(u":/i18n"_s).entryList({ u"wqloader_*.qm"_s }, QDir::Files, QDir::Name));
    }

    void theDesktopsNumbersStayInItsOwnLanguage()
    {
        const QLocale vienna(u"de_AT"_s);
        QCOMPARE(localeFor(u"de"_s, vienna), vienna);
        QCOMPARE(localeFor({}, vienna), vienna);
        QCOMPARE(localeFor(u"tlh"_s, vienna), vienna);
        QCOMPARE(localeFor(u"fr"_s, vienna).language(), QLocale::French);
        QCOMPARE(localeFor(u"pt_BR"_s, QLocale(u"pt_PT"_s)).territory(), QLocale::Brazil);
    }

    void aThemeIsShownAtOnceAndTheDesktopsOwnComesBack()
    {
        const QPalette before = QApplication::palette();
        ThemeSwitch theme;
        for (const Theme each : { Theme::Dark, Theme::Light, Theme::Dark }) {
            theme.show(each);
            const QPalette now = QApplication::palette();
            QCOMPARE(now.color(QPalette::Base).lightness() < 128, each == Theme::Dark);
            QCOMPARE(now.color(QPalette::WindowText).lightness() < 128, each == Theme::Light);
            QCOMPARE(now.color(QPalette::Link).lightness() < 128, each == Theme::Light);
        }
        theme.show(Theme::System);
        QCOMPARE(QApplication::palette().color(QPalette::Base), before.color(QPalette::Base));
        QCOMPARE(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
        QCOMPARE(QApplication::style()->name(), u"fusion"_s);
    }

    void theDialogShowsWhatHoldsAndChangesNothingByItself()
    {
        const Shown shown(other);
        QCOMPARE(shown.dialog.preferences(), other);
        QCOMPARE(Shown().dialog.preferences(), Preferences());
        QVERIFY(!shown.dialog.startsWithSession());
        QVERIFY(!QFile::exists(shown.autostart.file()));
    }

    void whatIsChosenIsGiven()
    {
        const Shown shown;
        QTest::mouseClick(shown.find<QCheckBox>(u"startsWithSession"_s), Qt::LeftButton, {}, { 8, 8 });
        shown.find<QComboBox>(u"closing"_s)->setCurrentIndex(1);
        QTest::mouseClick(shown.find<QCheckBox>(u"isQuiet"_s), Qt::LeftButton, {}, { 8, 8 });
        shown.find<QTimeEdit>(u"quietFrom"_s)->setTime(QTime(20, 15));
        shown.find<QTimeEdit>(u"quietTo"_s)->setTime(QTime(6, 45));
        auto *language = shown.find<QComboBox>(u"language"_s);
        language->setCurrentIndex(language->findText(u"Português (Brasil)"_s));
        shown.find<QComboBox>(u"theme"_s)->setCurrentIndex(2);
        Preferences expected = other;
        expected.notifies = true;
        QCOMPARE(shown.dialog.preferences(), expected);
        QVERIFY(shown.dialog.startsWithSession());
    }

    void withoutATrayClosingEndsTheProgramAndTheDialogSaysSo()
    {
        Shown shown;
        auto *note = shown.find<QLabel>(u"closingNote"_s);
        QVERIFY(!note->isVisible());
        shown.dialog.setTray(false);
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(u"no tray"_s), qPrintable(note->text()));
        QVERIFY(shown.dialog.preferences().closesToTray);
        shown.dialog.setTray(true);
        QVERIFY(!note->isVisible());
    }

    void quietHoursAreForNotificationsOnly()
    {
        const Shown shown;
        auto *quiet = shown.find<QCheckBox>(u"isQuiet"_s);
        const auto *from = shown.find<QTimeEdit>(u"quietFrom"_s);
        QVERIFY(quiet->isEnabled() && !from->isEnabled());
        quiet->setChecked(true);
        QVERIFY(from->isEnabled());
        shown.find<QCheckBox>(u"notifies"_s)->setChecked(false);
        QVERIFY(!quiet->isEnabled() && !from->isEnabled());
        shown.find<QTimeEdit>(u"quietTo"_s)->setTime(from->time());
        QVERIFY(shown.find<QLabel>(u"quietNote"_s)->text().contains(u"no hour is quiet"_s));
    }

    void somebodyElsesAutostartFileCannotBeChosenAway()
    {
        const Shown foreign({}, "[Desktop Entry]\nExec=wqloader\n");
        QVERIFY(!foreign.find<QCheckBox>(u"startsWithSession"_s)->isEnabled());
        QVERIFY(foreign.find<QLabel>(u"startNote"_s)->isVisible());
        const Shown ours({}, autostartText(QCoreApplication::applicationFilePath()));
        QVERIFY(ours.find<QCheckBox>(u"startsWithSession"_s)->isEnabled());
        QVERIFY(ours.dialog.startsWithSession());
        QVERIFY(!ours.find<QLabel>(u"startNote"_s)->isVisible());
    }

    void theProgramDoesWhatWasChosenAtOnce()
    {
        RealWindow real({ serviceAt(u"/nonexistent.sock"_s) });
        real.window().findChild<QAction *>(u"settings"_s)->trigger();
        QVERIFY(real.dialog(u"settingsDialog"_s));
        real.photograph(u"settings"_s);
        QTest::mouseClick(real.find<QCheckBox>(u"startsWithSession"_s), Qt::LeftButton, {}, { 8, 8 });
        real.find<QComboBox>(u"theme"_s)->setCurrentIndex(2);
        QVERIFY(real.order(u"OK"_s));
        QCOMPARE(real.settings().preferences().theme, Theme::Dark);
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 128);
        const Autostart autostart(real.file(u"autostart"_s), {});
        QCOMPARE(autostart.state(), Autostart::State::On);

        QTRY_VERIFY(!real.dialog(u"settingsDialog"_s));
        real.window().findChild<QAction *>(u"settings"_s)->trigger();
        QVERIFY(real.find<QCheckBox>(u"startsWithSession"_s)->isChecked());
        QTest::mouseClick(real.find<QCheckBox>(u"startsWithSession"_s), Qt::LeftButton, {}, { 8, 8 });
        real.find<QComboBox>(u"theme"_s)->setCurrentIndex(0);
        QVERIFY(real.order(u"Cancel"_s));
        QCOMPARE(autostart.state(), Autostart::State::On);
        QTRY_VERIFY(!real.dialog(u"settingsDialog"_s));
        real.window().findChild<QAction *>(u"settings"_s)->trigger();
        QTest::mouseClick(real.find<QCheckBox>(u"startsWithSession"_s), Qt::LeftButton, {}, { 8, 8 });
        real.find<QComboBox>(u"theme"_s)->setCurrentIndex(0);
        QVERIFY(real.order(u"OK"_s));
        QCOMPARE(autostart.state(), Autostart::State::Off);
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() > 128);
    }

    void theDocumentationIsShownOrItIsSaidWhereItIs()
    {
        RealWindow real({ serviceAt(u"/nonexistent.sock"_s) });
        real.window().findChild<QAction *>(u"documentation"_s)->trigger();
        // This program stands where none is built beside it; a package may have brought it all the same.
        QVERIFY(real.dialog(u"help"_s) || real.words(u"notice"_s).contains(u"wqloader-doc"_s));
    }
};

WQL_TEST(TestSettings)

} // namespace tst_settings

#include "tst_settings.moc"
