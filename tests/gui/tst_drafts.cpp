// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/secretmask.h"
#include "gui/look/noticebar.h"
#include "gui/mainwindow.h"
#include "gui/models/draftstore.h"
#include "gui/models/ruledocument.h"
#include "gui/models/settings.h"
#include "gui/pages/rulespage.h"
#include "tests/gui/fakesites.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_drafts {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

const QByteArray sample
    = "[general]\nformat = 1\n\n[target main]\nurl = http://127.0.0.1/qm\npassword = ********\n\n"
      "[rule Acme]\nqueue_starts = acme-\ntarget = main\n";

QJsonObject config(const QByteArray &text, const QString &revision)
{
    return { { u"revision"_s, revision }, { u"writable"_s, true },
        { u"files"_s,
            QJsonArray{ QJsonObject{ { u"path"_s, u"/c"_s }, { u"text"_s, QString::fromUtf8(text) } } } } };
}

/// One run of the program, over a folder that outlives it.
struct Run {
    explicit Run(const QString &directory)
        : drafts(directory, [](const QByteArray &text) { return maskedText(text); })
    {
        page->setDrafts(&drafts);
        window.addPage(page, u"rules"_s, u"Rules"_s);
        Site site;
        site.id = u"one"_s;
        site.name = u"One"_s;
        sites.model.add(site);
        sites.link(0).greet();
        window.show();
        window.showSite(0);
    }
    bool answer(const QByteArray &text = sample, const QString &revision = u"r1"_s)
    {
        return sites.link(0).answer(u"config.get"_s, config(text, revision));
    }
    RuleDocument &document() const { return *page->document(); }

    DraftStore drafts;
    FakeSites sites;
    QTemporaryDir own;
    Settings memory{ own.filePath(u"window.ini"_s) };
    MainWindow window{ sites.model, memory };
    RulesPage *page = new RulesPage;
};

} // namespace

class TestDrafts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void editsThatWereNotAppliedAreThereAtTheNextStart();
    void aDraftHoldsNoPasswordAndIsForItsUserOnly();
    void aDraftOfAnOlderConfigurationIsCompared();
    void whatWasAppliedOrTakenBackIsNoDraft();
    void aDraftThatCannotBeKeptIsSaid();
    void rubbishIsNoDraft();
};

void TestDrafts::editsThatWereNotAppliedAreThereAtTheNextStart()
{
    const QTemporaryDir directory;
    {
        Run run(directory.path());
        QVERIFY(run.answer());
        QVERIFY(run.document().setName(0, u"Acme Ltd"_s));
        QSignalSpy quits(&run.window, &MainWindow::quitWanted);
        run.window.close();
        QTRY_VERIFY(run.window.findChild<QMessageBox *>(u"question"_s));
        auto *question = run.window.findChild<QMessageBox *>(u"question"_s);
        QVERIFY2(question->text().contains(u"kept as a draft"_s), qPrintable(question->text()));
        QVERIFY(quits.isEmpty());
        QTest::mouseClick(question->findChild<QPushButton *>(u"yes"_s), Qt::LeftButton);
        QCOMPARE(quits.size(), 1);
    }
    Run run(directory.path());
    QVERIFY(run.answer());
    QVERIFY(run.document().isDirty());
    QCOMPARE(run.document().rules()[0].rule.name, u"Acme Ltd"_s);
    QCOMPARE(run.document().revision(), u"r1"_s);
    const auto *notice = run.page->findChild<NoticeBar *>();
    QVERIFY(notice->isVisible());
    run.document().undoStack()->undo();
    QVERIFY(!run.document().isDirty());
    QCOMPARE(run.document().texts()[0].text, sample);
    QVERIFY(!notice->isVisible()); // there is nothing of an earlier time any more
}

void TestDrafts::aDraftHoldsNoPasswordAndIsForItsUserOnly()
{
    const QTemporaryDir directory;
    Run run(directory.path());
    QVERIFY(run.answer());
    QVERIFY(run.document().setTargetValue(u"main"_s, u"password"_s, u"hush;hush"_s));
    QCOMPARE(run.page->keepForNextTime(), QString());
    const QStringList files = QDir(directory.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(directory.filePath(files[0]));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("queue_starts"));
    QVERIFY(!bytes.contains("hush"));
}

void TestDrafts::aDraftOfAnOlderConfigurationIsCompared()
{
    const QTemporaryDir directory;
    {
        Run run(directory.path());
        QVERIFY(run.answer());
        QVERIFY(run.document().setName(0, u"Acme Ltd"_s));
        QCOMPARE(run.page->keepForNextTime(), QString());
    }
    Run run(directory.path());
    QVERIFY(run.answer(sample + "\n[rule Theirs]\ntarget = main\n", u"r2"_s));
    QVERIFY(run.window.findChild<QPushButton *>(u"bannerButton3"_s));
    QCOMPARE(run.document().revision(), u"r1"_s); // it is asked first what becomes of both
    QCOMPARE(run.document().rules().size(), size_t(1));
}

void TestDrafts::whatWasAppliedOrTakenBackIsNoDraft()
{
    const QTemporaryDir directory;
    {
        Run run(directory.path());
        QVERIFY(run.answer());
        QVERIFY(run.document().setName(0, u"Acme Ltd"_s));
        QCOMPARE(run.page->keepForNextTime(), QString());
        run.document().undoStack()->undo();
        QCOMPARE(run.page->keepForNextTime(), QString());
        QVERIFY(QDir(directory.path()).isEmpty());
        run.document().undoStack()->redo();
        QCOMPARE(run.page->keepForNextTime(), QString());
        QVERIFY(!QDir(directory.path()).isEmpty());
        run.sites.model.remove(0);
    }
    QVERIFY(QDir(directory.path()).isEmpty());
}

void TestDrafts::aDraftThatCannotBeKeptIsSaid()
{
    Run run(u"/proc/nothing"_s);
    QVERIFY(run.answer());
    QVERIFY(run.document().setName(0, u"Acme Ltd"_s));
    QSignalSpy quits(&run.window, &MainWindow::quitWanted);
    run.window.quit();
    QTRY_VERIFY(run.window.findChild<QMessageBox *>(u"question"_s));
    run.window.findChild<QMessageBox *>(u"question"_s)->findChild<QPushButton *>(u"yes"_s)->click();
    QVERIFY(quits.isEmpty());
    const auto question = [&run]() -> QMessageBox * {
        for (auto *box : run.window.findChildren<QMessageBox *>(u"question"_s)) {
            if (box->text().contains(u"cannot be kept"_s))
                return box;
        }
        return nullptr;
    };
    QTRY_VERIFY(question());
    question()->findChild<QPushButton *>(u"yes"_s)->click();
    QCOMPARE(quits.size(), 1);
}

void TestDrafts::rubbishIsNoDraft()
{
    const QTemporaryDir directory;
    const DraftStore drafts(directory.path(), [](const QByteArray &text) { return text; });
    const ConfigDraft draft{ { { u"/c"_s, "a" } }, { { u"/c"_s, "b" } }, u"r"_s };
    QVERIFY(drafts.keep(u"one"_s, draft));
    QCOMPARE(drafts.read(u"one"_s), std::optional(draft));
    QVERIFY(!drafts.read(u"two"_s));
    const QString path = directory.filePath(QDir(directory.path()).entryList(QDir::Files).at(0));
    for (const QByteArray &bytes : { QByteArray(), QByteArray("{"), QByteArray("{\"format\":2}"),
             QByteArray("{\"format\":1,\"base\":7,\"texts\":[]}") }) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QVERIFY(!drafts.read(u"one"_s));
    }
    drafts.drop(u"one"_s);
    QVERIFY(QDir(directory.path()).isEmpty());
}

WQL_TEST(TestDrafts)

} // namespace tst_drafts

#include "tst_drafts.moc"
