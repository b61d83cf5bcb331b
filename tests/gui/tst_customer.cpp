// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configedits.h"
#include "gui/dialogs/customerdialog.h"
#include "gui/models/customer.h"
#include "gui/models/ruledocument.h"
#include "tests/gui/office.h"
#include "tests/support/fakelink.h"
#include "tests/support/testprogram.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace tst_customer {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = Office::soon;

const QByteArray sample
    = "[general]\nformat = 1\n\n"
      "[target acme]\nurl = https://stats.example.net/acme\nuser = robot\npassword_file = /s/acme\n"
      "timezone_offset = 3600\ncomment = the first one\n\n"
      "[target rest]\nurl = https://stats.example.net/rest\n\n"
      "[rule Of acme]\nqueue_ends = -acme\nagent_ends = -acme\nstrip_token = yes\ntarget = acme\n\n"
      "; what nobody else takes\n[rule Rest]\ntarget = rest\n";

ConfigFile sampleFile()
{
    return ConfigFile::fromTexts({ { u"/w.conf"_s, sample } });
}

/// Types where the keyboard is, as a person does who looks at the fields.
void typeHere(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void tab(int times = 1)
{
    for (int i = 0; i < times; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}

} // namespace

/// A new customer is one dialog: name, address, login, password, and how its queues are known.
class TestCustomer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneLikeAnotherHasItsSettingsAndItsShape();
    void itsRuleStandsBeforeWhatWouldTakeItsRows();
    void whatCannotBeIsNamed_data();
    void whatCannotBeIsNamed();
    void aCustomerIsInForceAfterAFewClicks();
    void whatQueueMetricsSaysAgainstItIsShownAndNothingIsAdded();
    void whatIsSaidGoesWhenTheFieldIsMended();
    void addingWithoutATestIsOfferedAfterOneThatFailed();
    void aPastedPageBecomesTheAddress();

private:
    /// The dialog for a loader that the test plays, with what it needs but a URL.
    struct Asked {
        FakeLink link;
        RuleDocument document;
        std::unique_ptr<CustomerDialog> dialog;

        Asked()
        {
            document.load({ { u"/w.conf"_s, sample } }, {});
            link.greet();
            dialog = std::make_unique<CustomerDialog>(&document, &link);
            dialog->show();
            write(u"name"_s, u"fresh"_s);
        }
        template <typename Widget> Widget *find(const QString &name) const
        {
            return dialog->findChild<Widget *>(name);
        }
        void write(const QString &name, const QString &text) const
        {
            auto *line = find<QLineEdit>(name);
            line->selectAll();
            QTest::keyClicks(line, text);
        }
        void add() const { QTest::mouseClick(find<QPushButton>(u"add"_s), Qt::LeftButton); }
        QString words() const { return find<QLabel>(u"words"_s)->text(); }
    };
};

void TestCustomer::oneLikeAnotherHasItsSettingsAndItsShape()
{
    const ConfigFile file = sampleFile();
    const Customer proposed = customerLike(file, u"acme"_s, u"beta"_s);
    QCOMPARE(proposed.url, u"https://stats.example.net/beta"_s);
    QCOMPARE(proposed.user, u"robot"_s);
    QCOMPARE(proposed.mark, u"-beta"_s);
    QCOMPARE(proposed.kind, NameTest::Kind::EndsWith);
    QVERIFY(proposed.ofAgents);

    ConfigFile edited = file;
    QVERIFY(addCustomer(edited, proposed, u"password_file"_s, u"/s/beta"_s));
    QByteArray expected = sample;
    expected.replace("[rule Of acme]",
        "[target beta]\nurl = https://stats.example.net/beta\nuser = robot\npassword_file = "
        "/s/beta\ntimezone_offset = 3600\n\n"
        "[rule Of acme]");
    expected.replace("; what nobody else takes",
        "[rule beta]\nqueue_ends = -beta\nagent_ends = -beta\ntarget = beta\nstrip_token = yes\n\n; what "
        "nobody else takes");
    QCOMPARE(textsOf(edited).front().text, expected);

    const Customer plain = customerLike(file, {}, u"gamma"_s);
    QCOMPARE(plain.url, QString());
    QCOMPARE(plain.mark, u"gamma-"_s);
}

void TestCustomer::itsRuleStandsBeforeWhatWouldTakeItsRows()
{
    ConfigFile file = ConfigFile::fromTexts({ { u"/w.conf"_s,
        "[target a]\nurl = http://127.0.0.1/a\n\n[rule A]\nqueue_starts = x\ntarget = a\n\n[rule "
        "B]\nqueue_matches = .*\ntarget = a\n" } });
    const Customer customer{ u"new"_s, u"http://127.0.0.1/new"_s, {}, {}, NameTest::Kind::StartsWith,
        u"xy-"_s, false };
    QVERIFY(addCustomer(file, customer, {}, {}));
    const QByteArray text = textsOf(file).front().text;
    QVERIFY2(text.indexOf("[rule new]\nqueue_starts = xy-\ntarget = new\n") < text.indexOf("[rule A]"),
        text.constData());
}

void TestCustomer::whatCannotBeIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *what, const QString &name, const QString &url, const QString &mark,
                         CustomerFault fault) { QTest::newRow(what) << name << url << mark << int(fault); };
    const QString url = u"https://stats.example.net/beta"_s;
    row("all is well", u"beta"_s, url, u"-beta"_s, CustomerFault::None);
    row("no name", {}, url, u"-beta"_s, CustomerFault::NoName);
    row("a target of that name", u"acme"_s, url, u"-beta"_s, CustomerFault::NameTaken);
    row("a rule of that name", u"Rest"_s, url, u"-beta"_s, CustomerFault::NameTaken);
    row("no address", u"beta"_s, {}, u"-beta"_s, CustomerFault::BadUrl);
    row("no queues", u"beta"_s, url, {}, CustomerFault::NoMark);
    row("the queues of another", u"beta"_s, url, u"-acme"_s, CustomerFault::MarkTaken);
    row("two lines", u"beta"_s, url, u"-be\nta"_s, CustomerFault::Unwritable);
}

void TestCustomer::whatCannotBeIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(QString, mark);
    QFETCH(int, fault);
    const Customer customer{ name, url, {}, {}, NameTest::Kind::EndsWith, mark, true };
    QCOMPARE(int(faultOf(customer, sampleFile())), fault);
}

/// Five clicks: the order, test and add, Apply, apply, keep.
void TestCustomer::aCustomerIsInForceAfterAFewClicks()
{
    Office office;
    const World stats({ u"fresh"_s }); // its QueueMetrics
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    office.window->open(RealWindow::Page::Rules);
    QTRY_VERIFY_WITH_TIMEOUT(office.window->find<QTableView>(u"ruleTable"_s)->model()->rowCount() > 0, soon);
    int clicks = 0;
    QVERIFY(office.window->order(u"Add a customer"_s) && ++clicks);
    QTRY_VERIFY(office.window->dialog(u"customerDialog"_s));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == "name"_L1);
    typeHere(u"fresh"_s);
    tab(2);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"url"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    typeHere(stats.sandbox.url(u"fresh"_s).toString());
    tab(2);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"password"_s);
    typeHere(office.world.password);
    office.window->photograph(u"customer-typed"_s);
    QVERIFY(office.window->press(u"add"_s) && ++clicks);
    QTRY_VERIFY_WITH_TIMEOUT(!office.window->dialog(u"customerDialog"_s), soon);
    office.window->photograph(u"customer-added"_s);
    QVERIFY(office.window->order(u"Apply"_s) && ++clicks);
    QVERIFY(office.window->pressSoon(u"apply"_s) && ++clicks);
    QVERIFY(office.window->pressSoon(u"keep"_s) && ++clicks);
    QVERIFY(clicks <= 7);
    QTRY_VERIFY_WITH_TIMEOUT(office.config().contains("[rule fresh]\nqueue_ends = -fresh\n"), soon);
    QCOMPARE(office.config().count("password = robot"), 2); // those that were there
    QVERIFY2(office.config().contains("password_file = "), office.config().constData());

    office.world.log.append("1700000001|9.1|support-fresh|NONE|ENTERQUEUE||0123|1\n");
    QTRY_VERIFY_WITH_TIMEOUT(
        linesOf(stats.sandbox.rows(u"fresh"_s, {})).join(u'\n').contains(u"support-fresh"_s), soon);
}

void TestCustomer::whatQueueMetricsSaysAgainstItIsShownAndNothingIsAdded()
{
    Office office;
    const World stats({ u"fresh"_s }); // its QueueMetrics
    QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), soon);
    office.window->open(RealWindow::Page::Rules);
    QTRY_VERIFY_WITH_TIMEOUT(office.window->find<QTableView>(u"ruleTable"_s)->model()->rowCount() > 0, soon);
    const QByteArray before = office.config();
    QVERIFY(office.window->order(u"Add a customer"_s));
    QTRY_VERIFY(office.window->dialog(u"customerDialog"_s));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == "name"_L1);
    typeHere(u"fresh"_s);
    tab(2);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    typeHere(stats.sandbox.url(u"fresh"_s).toString());
    tab(2);
    typeHere(u"wrong"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(office.window->words(u"words"_s).contains(u"password"_s), soon);
    QVERIFY(office.window->find<QWidget>(u"withoutTest"_s));
    office.window->photograph(u"customer-refused"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!office.window->dialog(u"customerDialog"_s));
    QCOMPARE(office.config(), before);
}

void TestCustomer::whatIsSaidGoesWhenTheFieldIsMended()
{
    const Asked asked;
    asked.write(u"url"_s, u"no url at all"_s);
    asked.add();
    QVERIFY2(asked.words().contains(u"no URL"_s), qPrintable(asked.words()));
    asked.write(u"url"_s, u"https://stats.example.net/fresh"_s);
    QCOMPARE(asked.words(), QString());
}

void TestCustomer::addingWithoutATestIsOfferedAfterOneThatFailed()
{
    Asked asked;
    const auto *without = asked.find<QPushButton>(u"withoutTest"_s);
    QVERIFY(!without->isVisible());
    asked.add();
    QVERIFY(!without->isVisible());
    const int before = asked.dialog->height();
    const QString long_ = u"the server says a lot of what nobody understands. "_s.repeated(15);
    QVERIFY(asked.link.answer(u"check"_s, unexpected(LinkError{ LinkError::Kind::Refused, long_ })));
    QVERIFY(without->isVisible());
    // All of it can be read.
    const auto *words = asked.find<QLabel>(u"words"_s);
    QVERIFY2(words->text().count(u"nobody understands"_s) == 15, qPrintable(words->text()));
    QVERIFY(asked.dialog->height() > before);
    QTRY_VERIFY2(words->height() >= words->heightForWidth(words->width()),
        qPrintable(u"%1 of %2"_s.arg(words->height()).arg(words->heightForWidth(words->width()))));
    asked.write(u"url"_s, u"https://stats.example.net/other"_s);
    QVERIFY(!without->isVisible());
}

void TestCustomer::aPastedPageBecomesTheAddress()
{
    Asked asked;
    const auto *url = asked.find<QLineEdit>(u"url"_s);
    const auto *note = asked.find<QLabel>(u"urlNote"_s);
    QVERIFY(!note->isVisible());
    asked.write(u"url"_s, u"qm.example/queuemetrics/qm_home.do?x=1"_s);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"https://qm.example/queuemetrics."_s), qPrintable(note->text()));
    QCOMPARE(url->text(), u"qm.example/queuemetrics/qm_home.do?x=1"_s); // nobody types against it
    asked.add();
    QVERIFY2(asked.link.parametersOf(u"check"_s)[u"files"_s].toArray()[0][u"text"_s].toString().contains(
                 u"url = https://qm.example/queuemetrics\n"_s),
        qPrintable(asked.words()));
}

WQL_TEST(TestCustomer)

} // namespace tst_customer

#include "tst_customer.moc"
