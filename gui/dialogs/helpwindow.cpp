// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/helpwindow.h"

#include "gui/look/taborder.h"
#include "gui/models/documentation.h"
#include "gui/text/plaintext.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qint64 maxPageBytes = 4 * 1024 * 1024;

/// Whether \a url is a file below \a folder.
bool isBelow(const QUrl &url, const QString &folder)
{
    const QString path = QFileInfo(url.toLocalFile()).canonicalFilePath();
    return url.isLocalFile() && path.startsWith(QFileInfo(folder).canonicalFilePath() + u'/');
}

/// Shows pages of a folder, without the comments in them and with pictures that fit.
class PageBrowser final : public QTextBrowser {
public:
    PageBrowser(QString folder, QWidget *parent)
        : QTextBrowser(parent)
        , m_folder(std::move(folder))
    {
    }

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QUrl url = source().resolved(name);
        QFile file(url.toLocalFile());
        if (!isBelow(url, m_folder) || !file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = file.read(maxPageBytes);
        if (type == QTextDocument::ImageResource) {
            const QImage picture = QImage::fromData(bytes);
            const int width = qMax(200, viewport()->width() - 40);
            return picture.width() > width ? picture.scaledToWidth(width, Qt::SmoothTransformation) : picture;
        }
        static const QRegularExpression comments(u"^<!--.*?-->\\n"_s,
            QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        return QString::fromUtf8(bytes).remove(comments);
    }

private:
    QString m_folder;
};

} // namespace

QString anchorOf(const QString &heading)
{
    static const QRegularExpression unused(u"[^\\w\\- ]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return heading.trimmed().toLower().remove(unused).replace(u' ', u'-');
}

HelpWindow::HelpWindow(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_page(new PageBrowser(folder, this))
    , m_note(new QLabel(this))
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Documentation"));
    m_page->setObjectName(u"helpPage"_s);
    m_page->setAccessibleName(tr("Documentation"));
    m_page->setLayoutDirection(Qt::LeftToRight); // the pages are English
    m_page->setOpenLinks(false);
    m_note->setObjectName(u"helpNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *contents = new QPushButton(tr("&Contents"), this);
    contents->setObjectName(u"helpContents"_s);
    auto *back = new QPushButton(tr("&Back"), this);
    back->setObjectName(u"helpBack"_s);
    back->setEnabled(false);
    auto *forward = new QPushButton(tr("&Forward"), this);
    forward->setEnabled(false);
    for (QPushButton *button : { contents, back, forward })
        button->setAutoDefault(false);
    auto *bar = new QHBoxLayout;
    bar->addWidget(contents);
    bar->addWidget(back);
    bar->addWidget(forward);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_note);
    layout->addWidget(m_page, 1);
    resize(900, 680);
    tabAsRead(this);

    connect(contents, &QPushButton::clicked, this, [this] { showPage(documentationStart()); });
    connect(back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_page, &QTextBrowser::forward);
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::sourceChanged, m_note, &QWidget::hide);
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    showPage(documentationStart());
    m_page->setFocus();
}

void HelpWindow::showPage(const QString &page)
{
    follow(QUrl::fromLocalFile(m_folder + u'/').resolved(QUrl(page)));
}

void HelpWindow::follow(const QUrl &link)
{
    const QUrl url = m_page->source().resolved(link);
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) {
        QDesktopServices::openUrl(url);
    } else if (isBelow(url, m_folder) && url.path().endsWith(".md"_L1)) {
        m_page->setSource(url, QTextDocument::MarkdownResource);
        goToHeading(url.fragment());
    } else {
        m_note->setText(tr("%1 is no page of the documentation that is installed here.")
                            .arg(shownPlainly(link.toDisplayString(), 200)));
        m_note->show();
    }
}

void HelpWindow::goToHeading(const QString &anchor)
{
    if (anchor.isEmpty())
        return;
    const QTextDocument *document = m_page->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == anchor) {
            // The last line first, so that the heading then stands at the top.
            m_page->moveCursor(QTextCursor::End);
            m_page->setTextCursor(QTextCursor(block));
            m_page->ensureCursorVisible();
            return;
        }
    }
}

} // namespace wql
