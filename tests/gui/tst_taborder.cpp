// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/targeteditor.h"
#include "gui/models/ruledocument.h"
#include "gui/wizard/setupwizard.h"
#include "tests/gui/everyface.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QStyleFactory>
#include <QTest>

#include <algorithm>

namespace tst_taborder {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

bool isStop(const QWidget *widget, const QWidget &face)
{
    return widget->isVisibleTo(&face) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy() && !widget->visibleRegion().isEmpty();
}

bool isReadBefore(const QRect &second, const QRect &first);

QRect placeOf(const QWidget *widget)
{
    return { widget->mapTo(widget->window(), QPoint()), widget->size() };
}

/// What the Tab key goes through. That is a ring: it begins with what one reads first.
QList<const QWidget *> stopsOf(const QWidget &face)
{
    QList<const QWidget *> out;
    for (const QWidget *next = face.nextInFocusChain(); next != &face; next = next->nextInFocusChain()) {
        if (next->window() == &face && isStop(next, face))
            out += next;
    }
    const auto first = std::find_if(out.begin(), out.end(), [&out](const QWidget *stop) {
        return std::none_of(out.begin(), out.end(),
            [stop](const QWidget *other) { return isReadBefore(placeOf(other), placeOf(stop)); });
    });
    std::rotate(out.begin(), first == out.end() ? out.begin() : first, out.end());
    return out;
}

/// Whether one reads \a second before \a first: it stands above, in this column or one before it, or on the
/// same line and before it.
bool isReadBefore(const QRect &second, const QRect &first)
{
    const bool isInColumn = second.left() < first.right();
    const bool isAbove = second.bottom() <= first.top();
    const bool isOnLine = second.top() < first.center().y() && first.top() < second.center().y();
    return (isAbove && isInColumn) || (isOnLine && second.right() <= first.left());
}

QString described(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return u"%1 \"%2\" in %3 %4"_s.arg(QLatin1StringView(widget->metaObject()->className()),
        widget->objectName(), QLatin1StringView(parent->metaObject()->className()), parent->objectName());
}

QStringList outOfOrder(const QWidget &face)
{
    const QList<const QWidget *> stops = stopsOf(face);
    QStringList found;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        for (qsizetype before = 0; before < i; ++before) {
            if (isReadBefore(placeOf(stops[i]), placeOf(stops[before])))
                found += u"%1 comes after %2"_s.arg(described(stops[i]), described(stops[before]));
        }
    }
    return found;
}

/// How many there are, after saying each: one message would be cut.
qsizetype toldAll(const QStringList &found)
{
    for (const QString &text : found)
        qWarning("%s", qPrintable(text));
    return found.size();
}

SetupBackend emptyBackend(const QString &usualConfig)
{
    return { .makeLink = {},
        .testTarget = [](const Target &, QObject *, const auto &) { return nullptr; },
        .tryKeychain = [](QObject *, const SetupBackend::Then &then) { then({}); },
        .keepPassword = {},
        .usualConfig = usualConfig };
}

} // namespace

class TestTabOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void theTabKeyGoesAsOneReadsInEveryFace();
    void theTabKeyGoesAsOneReadsInEveryPageOfTheFirstRun_data();
    void theTabKeyGoesAsOneReadsInEveryPageOfTheFirstRun();
    void whatIsTypedInOrderLandsInItsField();
};

void TestTabOrder::theTabKeyGoesAsOneReadsInEveryFace()
{
    QStringList found;
    int faces = 0;
    qsizetype stops = 0;
    showEveryFace([&](QWidget &face, const QString &name) {
        if (qobject_cast<QMenu *>(&face))
            return;
        ++faces;
        stops += stopsOf(face).size();
        for (const QString &text : outOfOrder(face))
            found += name + u": "_s + text;
    });
    QCOMPARE(toldAll(found), 0);
    QVERIFY2(faces > 20 && stops > 150, qPrintable(u"%1 faces, %2 stops"_s.arg(faces).arg(stops)));
}

void TestTabOrder::theTabKeyGoesAsOneReadsInEveryPageOfTheFirstRun_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("pages");
    QTest::newRow("service") << u"wayService"_s << 2;
    QTest::newRow("ssh") << u"waySsh"_s << 2;
    QTest::newRow("one target") << u"wayOneTarget"_s << 3;
    QTest::newRow("import") << u"wayImport"_s << 2;
}

void TestTabOrder::theTabKeyGoesAsOneReadsInEveryPageOfTheFirstRun()
{
    QFETCH(QString, way);
    QFETCH(int, pages);
    QTemporaryDir directory;
    SetupWizard wizard(emptyBackend(directory.filePath(u"wqloader.conf"_s)));
    wizard.show();
    wizard.findChild<QRadioButton *>(way)->click();
    QStringList found;
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            wizard.next();
        QCoreApplication::processEvents();
        for (const QString &text : outOfOrder(wizard))
            found += u"%1, page %2: %3"_s.arg(way).arg(page).arg(text);
        for (auto *edit : wizard.currentPage()->findChildren<QLineEdit *>()) {
            if (edit->objectName() == "url"_L1)
                edit->setText(u"https://stats.example.net/acme"_s);
            else if (edit->objectName() == "password"_L1)
                edit->setText(u"robot"_s);
        }
    }
    QCOMPARE(toldAll(found), 0);
}

void TestTabOrder::whatIsTypedInOrderLandsInItsField()
{
    RuleDocument document;
    document.load({ { u"/x.conf"_s, "[general]\nformat = 1\n" } }, {});
    TargetEditor editor(&document, {}, nullptr);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    const QStringList typed{ u"acme"_s, u"https://stats.example.net/acme"_s, u"robot"_s, u"/run/secret"_s,
        u"hush"_s };
    const QStringList fields{ u"name"_s, u"url"_s, u"user"_s, u"password_file"_s, u"password"_s };
    for (const QString &text : typed) {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (qsizetype i = 0; i < fields.size(); ++i)
        QCOMPARE(editor.findChild<QLineEdit *>(fields[i])->text(), typed[i]);
}

WQL_TEST(TestTabOrder)

} // namespace tst_taborder

#include "tst_taborder.moc"
