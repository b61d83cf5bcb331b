// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/connectiontestdialog.h"
#include "tests/support/fakelink.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

QJsonObject stage(
    const QString &name, const QString &outcome, const QString &words = {}, const QJsonObject &detail = {})
{
    return { { u"name"_s, name }, { u"outcome"_s, outcome }, { u"words"_s, words }, { u"milliseconds"_s, 12 },
        { u"detail"_s, detail } };
}

struct World {
    FakeLink link;
    ConnectionTestDialog dialog{ &link, { u"main"_s, u"https://qm.example/qm"_s, u"o'neil"_s, u"-"_s } };
    QTreeWidget *stages = dialog.findChild<QTreeWidget *>(u"stages"_s);

    World()
    {
        link.greet();
        dialog.show();
    }
    void click(const QString &name)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(name), Qt::LeftButton);
    }
    void notify(const QJsonObject &what, const QString &target = u"main"_s)
    {
        link.notify(u"check.stage"_s, { { u"target"_s, target }, { u"stage"_s, what } });
    }
    QString advice() const { return dialog.findChild<QLabel *>(u"advice"_s)->text(); }
};

} // namespace

class TestConnectionTestDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stagesAreShownAsTheyCome();
    void aFailedStageSaysWhatToDo();
    void aTestCanBeCancelledAndStartedAgain();
    void theCertificateIsShownWithItsFingerprint();
    void theCopiedCommandHoldsNoPasswordAndIsQuoted();
};

void TestConnectionTestDialog::stagesAreShownAsTheyCome()
{
    World world;
    world.click(u"fromPbx"_s);
    QCOMPARE(world.link.parametersOf(u"check"_s)[u"heartbeat"_s].toBool(), false);
    world.notify(stage(u"url"_s, u"ok"_s));
    world.notify(stage(u"dns"_s, u"ok"_s), u"another"_s);
    QCOMPARE(world.stages->topLevelItemCount(), 1);
    world.link.answer(u"check"_s,
        QJsonObject{ { u"targets"_s,
            QJsonArray{ QJsonObject{
                { u"stages"_s, QJsonArray{ stage(u"url"_s, u"ok"_s), stage(u"mark"_s, u"ok"_s) } } } } } });
    QCOMPARE(world.stages->topLevelItemCount(), 2);
    QVERIFY(world.advice().contains(u"takes rows"_s));
}

void TestConnectionTestDialog::aFailedStageSaysWhatToDo()
{
    World world;
    world.click(u"fromPbx"_s);
    world.notify(stage(u"mark"_s, u"failed"_s, u"KO: Empty partition found for token: P001"_s));
    QVERIFY(world.advice().contains(u"try -"_s));
    world.click(u"copy"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"P001"_s));
}

void TestConnectionTestDialog::aTestCanBeCancelledAndStartedAgain()
{
    World world;
    world.click(u"fromPbx"_s);
    QTest::keyClick(&world.dialog, Qt::Key_Escape);
    QVERIFY(world.dialog.isVisible());
    QVERIFY(world.link.asked().back().call.isNull());
    QVERIFY(world.dialog.findChild<QPushButton *>(u"fromPbx"_s)->isEnabled());
    world.click(u"fromPbx"_s);
    QCOMPARE(world.link.methods().count(u"check"_s), 2);
}

void TestConnectionTestDialog::theCertificateIsShownWithItsFingerprint()
{
    World world;
    world.click(u"fromPbx"_s);
    world.notify(stage(u"tls"_s, u"failed"_s, u"self-signed"_s,
        { { u"certificate"_s,
            QJsonObject{ { u"subject"_s, u"<b>qm</b>"_s }, { u"sha256"_s, u"ab12"_s },
                { u"pem"_s, u"-----BEGIN"_s } } } }));
    QVERIFY(world.stages->topLevelItem(0)->text(2).contains(u"ab12"_s));
    QVERIFY(!world.stages->topLevelItem(0)->toolTip(2).contains(u"<b>"_s));
    QVERIFY(world.dialog.findChild<QPushButton *>(u"saveCertificate"_s)->isVisible());
}

void TestConnectionTestDialog::theCopiedCommandHoldsNoPasswordAndIsQuoted()
{
    World world;
    world.click(u"copyCurl"_s);
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.contains(u"--user 'o'\\''neil'"_s), qPrintable(command));
    QVERIFY(command.contains(u"checkHWM"_s));
    QVERIFY(command.endsWith(u"'https://qm.example/qm/jsonQLoaderApi.do'"_s));
}

QTEST_MAIN(TestConnectionTestDialog)
#include "tst_connectiontestdialog.moc"
