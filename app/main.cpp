// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/desktop.h"
#include "app/singleinstance.h"
#include "gui/models/autostart.h"
#include "gui/models/settings.h"
#include "gui/text/languages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Watch and configure WQLoader, on this machine and on others."));
    parser.addOption({ u"minimized"_s, QCoreApplication::translate("main", "Start in the tray.") });
    parser.addOption({ u"site"_s, QCoreApplication::translate("main", "Show this site first."), u"name"_s });
    parser.addHelpOption();
    parser.addVersionOption();
}

/// Without a display a window program cannot even start: what needs none is answered before.
bool needsNoDisplay(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QLatin1StringView argument(argv[i]);
        if (argument == "--help"_L1 || argument == "-h"_L1 || argument == "--version"_L1
            || argument == "-v"_L1)
            return true;
    }
    return false;
}

void translate(QCoreApplication &app, const QString &language)
{
    const QLocale words = isLanguage(language) ? QLocale(language) : QLocale();
    if (const QLocale numbers = localeFor(language, QLocale()); numbers != QLocale())
        QLocale::setDefault(numbers);
    const auto install = [&app](const QLocale &locale, const QString &name, const QString &path) {
        auto *translator = new QTranslator(&app);
        if (translator->load(locale, name, u"_"_s, path))
            QCoreApplication::installTranslator(translator);
    };
    // English has its plurals in a file. It also serves the C locale and languages without a translation.
    install(QLocale(QLocale::English), u"wqloader"_s, u":/i18n"_s);
    install(words, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(words, u"wqloader"_s, u":/i18n"_s);
}

/// Where programs keep what their user wants of them.
QString configDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation);
}

QString ownDirectory()
{
    const QString directory = configDirectory() + "/wqloader"_L1;
    QDir().mkpath(directory);
    return directory;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"wqloader"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(WQL_VERSION));
    QCommandLineParser parser;
    if (needsNoDisplay(argc, argv)) {
        const QCoreApplication app(argc, argv);
        describe(parser);
        parser.process(app);
    }
    QApplication app(argc, argv);
    const QString directory = ownDirectory();
    Settings settings(directory + "/window.ini"_L1);
    translate(app, settings.preferences().language);
    describe(parser);
    parser.process(app);
    QGuiApplication::setDesktopFileName(u"io.github.wqloader.WQLoader"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/wqloader.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false);

    SingleInstance instance(directory);
    QObject::connect(&instance, &SingleInstance::firstOneAsked, &app, &QCoreApplication::quit);
    if (!instance.begin())
        return QCoreApplication::exec();
    Desktop desktop(directory, settings,
        Autostart(configDirectory() + "/autostart"_L1, QApplication::applicationFilePath()));
    QObject::connect(&instance, &SingleInstance::showWanted, &desktop, &Desktop::show);
    QObject::connect(&desktop, &Desktop::quitWanted, &app, &QCoreApplication::quit);
    desktop.start(parser.isSet(u"minimized"_s), parser.value(u"site"_s));
    return QCoreApplication::exec();
}
