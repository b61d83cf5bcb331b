// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QUrl>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace wql {

/// The documentation that is installed, to be read beside the window. Pages of its folder are shown here, the
/// web is left to the desktop, and nothing else is opened.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    /// \a folder has the pages.
    explicit HelpWindow(const QString &folder, QWidget *parent = nullptr);

    /// A page by its name, with a heading behind # if wanted.
    void showPage(const QString &page);

private:
    void follow(const QUrl &link);
    void goToHeading(const QString &anchor);

    QString m_folder;
    QTextBrowser *m_page;
    QLabel *m_note; ///< why a link leads nowhere
};

/// How a heading is written behind the # of a link, as the sites that show Markdown do it.
QString anchorOf(const QString &heading);

} // namespace wql
