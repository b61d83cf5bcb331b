// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/applydialog.h"
#include "gui/dialogs/trialbar.h"
#include "gui/models/ruledocument.h"
#include "gui/models/rulesync.h"
#include "tests/support/fakelink.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

namespace tst_applydialog {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

const QByteArray sample
    = "[target main]\nurl = http://127.0.0.1/qm\npassword = ********\n\n[rule All]\ntarget = main\n";

QJsonObject config(const QByteArray &text, const QString &revision)
{
    return { { u"revision"_s, revision }, { u"writable"_s, true },
        { u"files"_s,
            QJsonArray{
                QJsonObject{ { u"path"_s, u"/x.conf"_s }, { u"text"_s, QString::fromUtf8(text) } } } } };
}

struct World {
    FakeLink link;
    RuleDocument document;
    RuleSync sync{ &document };
    TrialBar bar{ &document, &sync };
    std::unique_ptr<ApplyDialog> dialog;

    World()
    {
        link.greet();
        sync.setLink(&link);
        link.answer(u"config.get"_s, config(sample, u"r1"_s));
        document.setTargetValue(u"main"_s, u"password"_s, u"s3cret-canary"_s);
        document.setEnabled(0, false);
        dialog = std::make_unique<ApplyDialog>(&document, &sync, false);
        QObject::connect(dialog.get(), &ApplyDialog::trialBegun, &bar,
            [this](ApplySession *session) { bar.begin(session, {}); });
        dialog->show();
    }
    ~World() { sync.setLink(nullptr); }
    /// The dialog, and the bar in its place once the edits are on trial.
    const QWidget &face() const { return bar.isVisible() ? static_cast<const QWidget &>(bar) : *dialog; }
    QPushButton *button(const QString &name) const { return face().findChild<QPushButton *>(name); }
    QString state() const
    {
        return face().findChild<QLabel *>(bar.isVisible() ? u"bannerText"_s : u"applyState"_s)->text();
    }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void applyAndAccept()
    {
        link.answer(u"config.validate"_s, QJsonObject{ { u"problems"_s, QJsonArray() } });
        click(u"apply"_s);
        link.answer(u"config.apply"_s, QJsonObject{ { u"revision"_s, u"r2"_s }, { u"confirmBy"_s, 60 } });
    }
};

} // namespace

class TestApplyDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTextDifferenceHoldsNoPassword();
    void theEffectOnTheRowsIsShown();
    void whatIsAppliedIsKeptOnlyByAPerson();
    void whatIsTakenBackIsStillHere();
    void problemsOfTheLoaderKeepFromApplying();
    void aFullDiskIsToldAndNothingIsLost();
    void aConflictOverwritesNothing();
    void aLostConnectionIsLookedAtAgain();
    void aRollBackByItselfIsToldClearly();
    void whatThisWindowAppliesIsNotTakenForSomebodyElsesChange();
    void aLoaderThatCannotGoBackIsNotSaidToHaveGoneBack();
};

void TestApplyDialog::theTextDifferenceHoldsNoPassword()
{
    World world;
    const QString text = world.dialog->findChild<QPlainTextEdit *>(u"textDiff"_s)->toPlainText();
    QVERIFY2(text.contains(u"+ enabled = no"_s), qPrintable(text));
    QVERIFY(!text.contains(u"canary"_s));
}

void TestApplyDialog::theEffectOnTheRowsIsShown()
{
    World world;
    world.link.answer(u"replay"_s,
        QJsonObject{ { u"rows"_s, 500 }, { u"same"_s, 88 },
            { u"moved"_s,
                QJsonArray{ QJsonObject{ { u"from"_s, QJsonArray{ u"main"_s } }, { u"to"_s, QJsonArray() },
                    { u"rows"_s, 412 } } } } });
    QVERIFY(world.dialog->findChild<QLabel *>(u"effect"_s)->text().contains(u"412"_s));
    auto *moved = world.dialog->findChild<QTableWidget *>(u"movedRows"_s);
    QCOMPARE(moved->item(0, 0)->text(), u"main"_s);
    QCOMPARE(moved->item(0, 1)->text(), u"nobody"_s);
}

void TestApplyDialog::whatIsAppliedIsKeptOnlyByAPerson()
{
    World world;
    QVERIFY(!world.button(u"apply"_s)->isEnabled());
    world.applyAndAccept();
    QCOMPARE(world.link.parametersOf(u"config.apply"_s)[u"revision"_s].toString(), u"r1"_s);
    QCOMPARE(world.link.parametersOf(u"config.apply"_s)[u"confirmWithin"_s].toInt(), 60);
    QVERIFY2(world.state().contains(u"60"_s), qPrintable(world.state()));
    QVERIFY(world.document.isDirty());
    world.click(u"keep"_s);
    QCOMPARE(world.link.parametersOf(u"config.confirm"_s)[u"revision"_s].toString(), u"r2"_s);
    world.link.answer(u"config.confirm"_s, QJsonObject());
    QVERIFY(!world.document.isDirty());
    // The password that was typed does not stay here.
    world.link.answer(u"config.get"_s, config(sample + "enabled = no\n", u"r2"_s));
    QVERIFY(!world.document.texts().front().text.contains("canary"));
    QCOMPARE(world.document.undoStack()->count(), 0);
}

void TestApplyDialog::whatIsTakenBackIsStillHere()
{
    World world;
    world.applyAndAccept();
    QVERIFY(!world.dialog->isVisible());
    QVERIFY(world.bar.isOn());
    world.click(u"undo"_s);
    QVERIFY(world.link.methods().contains(u"config.rollback"_s));
    world.link.answer(u"config.rollback"_s, QJsonObject{ { u"revision"_s, u"r1"_s } });
    QVERIFY(world.state().contains(u"still here"_s));
    QVERIFY(world.document.isDirty());
}

void TestApplyDialog::problemsOfTheLoaderKeepFromApplying()
{
    World world;
    world.link.answer(u"config.validate"_s,
        QJsonObject{ { u"problems"_s,
            QJsonArray{ QJsonObject{ { u"severity"_s, u"error"_s }, { u"code"_s, u"WQL1402"_s },
                { u"text"_s, u"no such target"_s } } } } });
    QVERIFY(!world.button(u"apply"_s)->isEnabled());
    QVERIFY(world.state().contains(u"problems"_s));
}

void TestApplyDialog::aFullDiskIsToldAndNothingIsLost()
{
    World world;
    world.link.answer(u"config.validate"_s, QJsonObject());
    world.click(u"apply"_s);
    world.link.answer(
        u"config.apply"_s, unexpected(LinkError{ LinkError::Kind::Refused, u"No space left on device"_s }));
    QVERIFY(world.state().contains(u"No space left on device"_s));
    QVERIFY(world.button(u"apply"_s)->isEnabled());
    QVERIFY(world.document.isDirty());
}

void TestApplyDialog::aConflictOverwritesNothing()
{
    World world;
    world.link.answer(u"config.validate"_s, QJsonObject());
    world.click(u"apply"_s);
    world.link.answer(u"config.apply"_s, unexpected(LinkError{ LinkError::Kind::Conflict }));
    QVERIFY(world.state().contains(u"Somebody else"_s));
    world.link.answer(u"config.get"_s, config(sample + "\n[rule Theirs]\ntarget = main\n", u"r5"_s));
    world.click(u"join"_s);
    QCOMPARE(world.document.revision(), u"r5"_s);
    QCOMPARE(world.document.rules().size(), size_t(2));
    QVERIFY(!world.document.rules()[0].rule.enabled);
}

void TestApplyDialog::aLostConnectionIsLookedAtAgain()
{
    World world;
    world.applyAndAccept();
    world.link.lose(LinkError::Kind::Lost);
    QVERIFY(world.state().contains(u"connection was lost"_s));
    world.link.greet();
    world.link.answer(u"config.get"_s, config(sample, u"r2"_s)); // the sync asks too
    world.link.answer(u"config.get"_s, config(sample, u"r2"_s));
    QVERIFY2(world.button(u"keep"_s)->isVisible(), qPrintable(world.state()));
}

void TestApplyDialog::aRollBackByItselfIsToldClearly()
{
    World world;
    world.applyAndAccept();
    world.link.notify(u"config.rolledBack"_s, { { u"revision"_s, u"r1"_s } });
    QVERIFY(world.state().contains(u"were not kept"_s));
    QVERIFY(!world.button(u"keep"_s));
    world.click(u"close"_s);
    QVERIFY(!world.bar.isVisible());
    QVERIFY(world.document.isDirty());
}

void TestApplyDialog::whatThisWindowAppliesIsNotTakenForSomebodyElsesChange()
{
    World world;
    const auto tell = [&world](const QString &revision) {
        world.link.notify(u"config.changed"_s, { { u"revision"_s, revision } });
    };
    const auto asked = [&world] { return world.link.methods().count(u"config.get"_s); };
    world.link.answer(u"config.validate"_s, QJsonObject{ { u"problems"_s, QJsonArray() } });
    world.click(u"apply"_s);
    tell(u"r2"_s); // comes before the answer
    world.link.answer(u"config.apply"_s, QJsonObject{ { u"revision"_s, u"r2"_s }, { u"confirmBy"_s, 60 } });
    QCOMPARE(asked(), 1);
    world.link.notify(u"config.rolledBack"_s, { { u"revision"_s, u"r1"_s } });
    tell(u"r1"_s);
    QVERIFY(world.link.answer(u"config.get"_s, config(sample, u"r1"_s)));
    QCOMPARE(world.sync.state(), RuleSync::State::Ready);
    QVERIFY(world.document.isDirty());
}

void TestApplyDialog::aLoaderThatCannotGoBackIsNotSaidToHaveGoneBack()
{
    World world;
    world.applyAndAccept();
    world.click(u"undo"_s);
    world.link.answer(u"config.rollback"_s,
        unexpected(LinkError{ LinkError::Kind::Refused, u"No space left on device"_s }));
    world.link.answer(u"config.get"_s, config(sample, u"r2"_s));
    QVERIFY2(world.state().contains(u"No space left on device"_s), qPrintable(world.state()));
    QVERIFY(world.state().contains(u"new ones stay"_s));
    QVERIFY(!world.document.isDirty());
}

WQL_TEST(TestApplyDialog)

} // namespace tst_applydialog

#include "tst_applydialog.moc"
