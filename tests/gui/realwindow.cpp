// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/gui/realwindow.h"

#include "app/desktop.h"
#include "gui/look/theme.h"
#include "gui/models/sitestore.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// The window with its dialogs where they stand before it.
QPixmap picture(const MainWindow &window, const QWidgetList &fromTheFront)
{
    QPixmap all(window.size());
    QPainter painter(&all);
    for (qsizetype i = fromTheFront.size(); i-- > 0;) {
        QWidget *each = fromTheFront[i];
        const QPoint place = each == &window
            ? QPoint()
            : QPoint(window.width() - each->width(), window.height() - each->height()) / 2;
        painter.drawPixmap(place, each->grab());
        painter.drawRect(QRect(place, each->size()));
    }
    return all;
}

} // namespace

RealWindow::RealWindow(const std::vector<Site> &sites)
{
    SiteStore(m_directory.filePath(u"sites.ini"_s)).save(sites);
    m_desktop = std::make_unique<Desktop>(m_directory.path(), m_settings,
        Autostart(m_directory.filePath(u"autostart"_s), QCoreApplication::applicationFilePath()));
    m_desktop->start(false, {});
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto window = std::find_if(
        all.begin(), all.end(), [](QWidget *each) { return qobject_cast<MainWindow *>(each) != nullptr; });
    m_window = static_cast<MainWindow *>(*window);
    m_window->resize(1280, 800);
}

RealWindow::~RealWindow() = default;

QWidgetList RealWindow::windowsFromTheFront() const
{
    QWidgetList all;
    for (QWidget *each : m_window->findChildren<QDialog *>())
        if (each->isVisible())
            all.prepend(each);
    return all += m_window;
}

QWidget *RealWindow::dialog(const QString &name) const
{
    for (QWidget *each : windowsFromTheFront())
        if (each->objectName() == name)
            return each;
    return nullptr;
}

QString RealWindow::words(const QString &name) const
{
    if (const auto *banner = find<QFrame>(name); banner && !qobject_cast<const QLabel *>(banner))
        if (const auto *text = banner->findChild<QLabel *>(u"bannerText"_s))
            return text->text();
    if (const auto *label = find<QLabel>(name))
        return label->text();
    if (const auto *line = find<QLineEdit>(name))
        return line->text();
    return {};
}

bool RealWindow::click(QAbstractButton *button)
{
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool RealWindow::press(const QString &name)
{
    return click(find<QAbstractButton>(name));
}

bool RealWindow::pressSoon(const QString &name)
{
    return QTest::qWaitFor([&] { return press(name); }, 20000);
}

bool RealWindow::order(const QString &text)
{
    for (const QWidget *window : windowsFromTheFront())
        for (QAbstractButton *button : window->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text().remove(u'&').remove(u'…') == text)
                return click(button);
    return false;
}

void RealWindow::open(Page page)
{
    QTest::keyClick(m_window, Qt::Key(Qt::Key_1 + int(page)), Qt::ControlModifier);
}

bool RealWindow::type(const QString &name, const QString &text)
{
    auto *line = find<QLineEdit>(name);
    if (!line)
        return false;
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
    return true;
}

void RealWindow::closeWindow()
{
    m_window->close();
}

void RealWindow::photograph(const QString &name) const
{
    const QString folder = qEnvironmentVariable("WQL_SCREENSHOTS");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    const QPalette light = QApplication::palette();
    for (const bool isDark : { true, false }) {
        QApplication::setPalette(isDark ? paletteOf(Theme::Dark) : light);
        QCoreApplication::processEvents();
        picture(*m_window, windowsFromTheFront())
            .save(u"%1/%2%3.png"_s.arg(folder, name, isDark ? u"-dark"_s : QString()));
    }
}

Site serviceAt(const QString &socket)
{
    Site site;
    site.id = site.name = u"Practice"_s;
    site.place = socket;
    return site;
}

} // namespace wql
