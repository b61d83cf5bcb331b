// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/connectiontestdialog.h"
#include "gui/dialogs/setpassword.h"
#include "tests/support/fakelink.h"
#include "tests/support/testprogram.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace tst_connectiontestdialog {

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
    void showCertificate(const QString &outcome = u"failed"_s)
    {
        click(u"fromPbx"_s);
        notify(stage(u"tls"_s, outcome, u"unknown authority"_s,
            { { u"certificate"_s,
                QJsonObject{ { u"subject"_s, u"qm"_s }, { u"sha256"_s, u"ab12"_s },
                    { u"pem"_s, u"-----BEGIN"_s } } } }));
        link.answer(u"check"_s, unexpected(LinkError{ LinkError::Kind::TimedOut }));
    }
    void trust()
    {
        click(u"acceptCertificate"_s);
        auto *question = dialog.findChild<QMessageBox *>(u"question"_s);
        QVERIFY(question && question->text().contains(u"ab12"_s));
        QVERIFY(!link.methods().contains(u"config.addCa"_s));
        question->findChild<QPushButton *>(u"yes"_s)->click();
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
    void aCertificateIsSentOnlyWhenAPersonTrustsIt();
    void aLoaderThatCannotKeepItSaysWhyAndNothingIsEdited();
    void aCertificateThatIsTrustedOrMayOnlyBeLookedAtIsNotOffered();
    void whatIsEditedIsTested();
    void aTestFromHereShowsNothingOfTheOneThatGoesOnAtThePbx();
    void aRefusedPasswordCanBeSetAndIsTestedAgain();
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
    world.notify(stage(u"mark"_s, u"failed"_s, {},
        { { u"failure"_s,
            QJsonObject{ { u"kind"_s, u"unknown-partition"_s },
                { u"words"_s, u"KO: Empty partition found for token: P001"_s } } } }));
    QVERIFY(world.advice().contains(u"token = -"_s));
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

void TestConnectionTestDialog::aCertificateIsSentOnlyWhenAPersonTrustsIt()
{
    World world;
    QSignalSpy accepted(&world.dialog, &ConnectionTestDialog::caAccepted);
    world.showCertificate();
    world.trust();
    QCOMPARE(world.link.parametersOf(u"config.addCa"_s)[u"pem"_s].toString(), u"-----BEGIN"_s);
    QVERIFY(accepted.isEmpty());
    world.link.answer(u"config.addCa"_s, QJsonObject{ { u"path"_s, u"/etc/wqloader/ca/ab12.pem"_s } });
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted[0], QVariantList({ u"main"_s, u"/etc/wqloader/ca/ab12.pem"_s }));
    QVERIFY(world.advice().contains(u"apply"_s));
    QVERIFY(!world.dialog.findChild<QPushButton *>(u"acceptCertificate"_s)->isVisible());
}

void TestConnectionTestDialog::aLoaderThatCannotKeepItSaysWhyAndNothingIsEdited()
{
    World world;
    QSignalSpy accepted(&world.dialog, &ConnectionTestDialog::caAccepted);
    world.showCertificate();
    world.trust();
    world.link.answer(u"config.addCa"_s,
        unexpected(LinkError{ LinkError::Kind::Refused, u"/etc/wqloader/ca cannot be written"_s, {} }));
    QVERIFY(accepted.isEmpty());
    QVERIFY(world.advice().contains(u"cannot be written"_s));
}

void TestConnectionTestDialog::aCertificateThatIsTrustedOrMayOnlyBeLookedAtIsNotOffered()
{
    World trusted;
    trusted.showCertificate(u"ok"_s);
    QVERIFY(!trusted.dialog.findChild<QPushButton *>(u"acceptCertificate"_s)->isVisible());
    World reader;
    reader.link.greet(LinkRole::ReadOnly);
    reader.showCertificate();
    QVERIFY(reader.dialog.findChild<QPushButton *>(u"saveCertificate"_s)->isVisible());
    QVERIFY(!reader.dialog.findChild<QPushButton *>(u"acceptCertificate"_s)->isVisible());
}

void TestConnectionTestDialog::whatIsEditedIsTested()
{
    World world;
    world.dialog.start();
    QVERIFY(!world.link.parametersOf(u"check"_s).contains(u"files"_s));
    QVERIFY(!world.dialog.windowTitle().contains(u"edited"_s));
    world.dialog.setTarget(
        { u"main"_s, u"https://qm.example/new"_s, u"robot"_s, u"-"_s, { { u"/c"_s, "[target main]\n" } } });
    QVERIFY(world.dialog.windowTitle().contains(u"edited"_s));
    world.dialog.start();
    const QJsonValue file = world.link.parametersOf(u"check"_s)[u"files"_s][0];
    QCOMPARE(file[u"path"_s].toString(), u"/c"_s);
    QCOMPARE(file[u"text"_s].toString(), u"[target main]\n"_s);
    // A mistake elsewhere in the edit is named.
    ConfigProblem problem;
    problem.text = Sentence::tr("nothing goes to this target");
    world.link.answer(u"check"_s,
        unexpected(LinkError{ LinkError::Kind::Refused, u"the configuration has mistakes"_s,
            { { u"problems"_s, toJson(std::vector<ConfigProblem>{ problem }) } } }));
    QVERIFY2(world.advice().contains(u"nothing goes to this target"_s), qPrintable(world.advice()));
}

void TestConnectionTestDialog::aTestFromHereShowsNothingOfTheOneThatGoesOnAtThePbx()
{
    FakeLink link;
    link.greet();
    ConnectionTestDialog dialog(&link, { u"main"_s, u"https://qm.example/qm"_s, u"robot"_s, u"-"_s },
        [](const QString &, bool, QObject *parent, const auto &) { return new LinkCall(parent); });
    dialog.show();
    dialog.start();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"fromHere"_s), Qt::LeftButton);
    link.notify(u"check.stage"_s, { { u"target"_s, u"main"_s }, { u"stage"_s, stage(u"dns"_s, u"ok"_s) } });
    QCOMPARE(dialog.findChild<QTreeWidget *>(u"stages"_s)->topLevelItemCount(), 0);
}

void TestConnectionTestDialog::aRefusedPasswordCanBeSetAndIsTestedAgain()
{
    World world;
    world.dialog.start();
    const auto *offer = world.dialog.findChild<QPushButton *>(u"setPassword"_s);
    QVERIFY(!offer->isVisible());
    world.notify(stage(u"mark"_s, u"failed"_s, {},
        { { u"failure"_s, QJsonObject{ { u"kind"_s, u"unauthorized"_s }, { u"httpStatus"_s, 401 } } } }));
    QVERIFY(offer->isVisible());
    world.click(u"setPassword"_s);
    auto *dialog = world.dialog.findChild<SetPassword *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"newPassword"_s), u"hush"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"newPassword"_s), Qt::Key_Return);
    QCOMPARE(world.link.parametersOf(u"secret.set"_s)[u"password"_s].toString(), u"hush"_s);
    QSignalSpy kept(&world.dialog, &ConnectionTestDialog::passwordKept);
    world.link.answer(u"secret.set"_s, QJsonObject{ { u"path"_s, u"/s/main"_s }, { u"inForce"_s, false } });
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0], QVariantList({ u"main"_s, u"/s/main"_s }));
    QVERIFY(!dialog->isVisible());
    QVERIFY(!offer->isVisible());
    QCOMPARE(world.link.methods().count(u"check"_s), 2);
}

WQL_TEST(TestConnectionTestDialog)

} // namespace tst_connectiontestdialog

#include "tst_connectiontestdialog.moc"
