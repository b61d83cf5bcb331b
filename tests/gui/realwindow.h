// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/settings.h"
#include "gui/models/site.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>
#include <vector>

class QAbstractButton;

namespace wql {

class Desktop;
class MainWindow;

/// The program as a person has it: everything but main(), with a folder of its own, used by mouse and
/// keyboard only. What is not visible cannot be found or pressed.
///
/// With WQL_SCREENSHOTS in the environment, photograph() writes there what a person would see.
class RealWindow {
public:
    enum class Page { Overview, Rules, Trace, Replay, Actions, Log, Diagnostics, Proof };

    explicit RealWindow(const std::vector<Site> &sites);
    ~RealWindow();

    Desktop &desktop() { return *m_desktop; }
    Settings &settings() { return m_settings; }
    QString file(const QString &name) const { return m_directory.filePath(name); }
    MainWindow &window() { return *m_window; }

    /// The visible one of that name, in front of the others; null: none is.
    template <typename Widget> Widget *find(const QString &name) const
    {
        for (QWidget *window : windowsFromTheFront())
            for (Widget *widget : window->findChildren<Widget *>(name))
                if (widget->isVisible())
                    return widget;
        return nullptr;
    }
    QWidget *dialog(const QString &name) const;
    /// What is written in that label, banner or line; empty if it is not there.
    QString words(const QString &name) const;
    /// Clicks it; false if it is not there or is not to be used now.
    bool press(const QString &name);
    bool pressSoon(const QString &name);
    /// Clicks the button with that text, without its key's mark.
    bool order(const QString &text);
    void open(Page page);
    /// Writes over what is in the line, and leaves it.
    bool type(const QString &line, const QString &text);
    /// As the window manager's button does.
    void closeWindow();
    void photograph(const QString &name) const;

private:
    QWidgetList windowsFromTheFront() const;
    static bool click(QAbstractButton *button);

    QTemporaryDir m_directory;
    Settings m_settings{ m_directory.filePath(QStringLiteral("window.ini")) };
    std::unique_ptr<Desktop> m_desktop;
    MainWindow *m_window;
};

/// The service that answers at \a socket, on this machine.
Site serviceAt(const QString &socket);

} // namespace wql
