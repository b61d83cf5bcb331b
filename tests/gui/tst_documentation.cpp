// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/helpwindow.h"
#include "gui/models/documentation.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <testpaths.h>

namespace tst_documentation {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

struct World {
    QTemporaryDir directory;
    QString folder = directory.filePath(u"docs"_s);

    World()
    {
        write(folder + "/index.md"_L1,
            "<!-- a licence -->\n# Pages\n\n[One](one.md#the-second-part), [none](none.md), "
            "[out](../secret.md)\n");
        write(folder + "/one.md"_L1,
            "# One\n\n" + QByteArray("A line.\n\n").repeated(200) + "## The second: part\n\nIt ends.\n");
        write(folder + "/wqloaderctl.md"_L1, "# wqloaderctl\n");
        write(directory.filePath(u"secret.md"_s), "# Secret\n");
    }
};

struct Shown : World {
    HelpWindow window{ folder };
    QTextBrowser *page = window.findChild<QTextBrowser *>(u"helpPage"_s);
    QLabel *note = window.findChild<QLabel *>(u"helpNote"_s);

    Shown() { window.show(); }
};

} // namespace

class TestDocumentation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsFoundWherePackagesPutItBesideTheProgramOrInTheSources()
    {
        const World world;
        const QStringList places
            = documentationPlaces(u"/opt/wqloader/bin"_s, { u"/home/me/.local/share"_s, u"/usr/share"_s });
        QCOMPARE(places,
            QStringList(
                { u"/opt/wqloader/share/doc/wqloader-doc"_s, u"/home/me/.local/share/doc/wqloader-doc"_s,
                    u"/usr/share/doc/wqloader-doc"_s, u"/opt/docs"_s }));
        QCOMPARE(documentationIn({ u"/nonexistent"_s, world.directory.path(), world.folder }), world.folder);
        QCOMPARE(documentationIn({ u"/nonexistent"_s }), QString());
        // As it is built and as it is packaged.
        const QString sources = QLatin1StringView(WQL_SOURCE);
        QCOMPARE(documentationIn({ sources + "/docs"_L1 }), sources + "/docs"_L1);
        QFile packaging(sources + "/resources/packaging/CMakeLists.txt"_L1);
        QVERIFY(packaging.open(QIODevice::ReadOnly));
        QVERIFY(packaging.readAll().contains("docs/ DESTINATION share/doc/wqloader-doc"));
    }

    void itBeginsWithTheListOfPagesWithoutWhatIsNotToBeRead()
    {
        const Shown shown;
        QVERIFY(shown.page->toPlainText().startsWith(u"Pages"_s));
        QVERIFY(!shown.page->toPlainText().contains(u"licence"_s));
    }

    void aLinkLeadsToItsPageAndHeadingAndBack()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.window));
        Q_EMIT shown.page->anchorClicked(QUrl(u"one.md#the-second-part"_s));
        QVERIFY(shown.page->toPlainText().startsWith(u"One"_s));
        QCOMPARE(shown.page->textCursor().block().text(), u"The second: part"_s);
        auto *back = shown.window.findChild<QPushButton *>(u"helpBack"_s);
        QVERIFY(back->isEnabled());
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(shown.page->toPlainText().startsWith(u"Pages"_s));
        shown.window.showPage(u"one.md"_s);
        QTest::mouseClick(shown.window.findChild<QPushButton *>(u"helpContents"_s), Qt::LeftButton);
        QVERIFY(shown.page->toPlainText().startsWith(u"Pages"_s));
    }

    void whatIsNoPageOfItIsNotOpenedAndSaid_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("is not there") << u"none.md"_s;
        QTest::newRow("is outside") << u"../secret.md"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("a program") << u"javascript:x"_s;
    }

    void whatIsNoPageOfItIsNotOpenedAndSaid()
    {
        QFETCH(QString, link);
        const Shown shown;
        Q_EMIT shown.page->anchorClicked(QUrl(link));
        QVERIFY(shown.page->toPlainText().startsWith(u"Pages"_s));
        QVERIFY(shown.note->isVisible());
        QVERIFY2(shown.note->text().contains(link), qPrintable(shown.note->text()));
    }

    void everyRealPageCanBeRead()
    {
        const QString folder = QLatin1StringView(WQL_SOURCE) + "/docs"_L1;
        HelpWindow window(folder);
        window.show();
        auto *page = window.findChild<QTextBrowser *>(u"helpPage"_s);
        for (const QString &name : QDir(folder).entryList({ u"*.md"_s })) {
            window.showPage(name);
            QVERIFY2(page->toPlainText().size() > 100, qPrintable(name));
            QVERIFY2(!page->toPlainText().contains(u"SPDX-FileCopyrightText"_s), qPrintable(name));
        }
    }
};

WQL_TEST(TestDocumentation)

} // namespace tst_documentation

#include "tst_documentation.moc"
