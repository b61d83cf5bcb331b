// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/languages.h"
#include "tests/gui/everyface.h"
#include "tests/gui/pseudotranslator.h"
#include "tests/gui/sampleloader.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>

namespace tst_otherlanguages {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

/// What a person reads of a widget itself, or hears.
QStringList wordsOf(const QWidget *widget)
{
    QStringList out{ widget->accessibleName(), widget->toolTip() };
    if (widget->isWindow())
        out += widget->windowTitle();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        out += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        out += button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        out += edit->placeholderText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            out += tabs->tabText(i);
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            out += combo->itemText(i);
    }
    for (const QAction *action : widget->actions())
        out += { action->text(), action->toolTip() };
    return out;
}

/// What stands in a list or table: headers and cells.
QStringList wordsIn(const QAbstractItemView *view)
{
    QStringList out;
    const QAbstractItemModel *model = view->model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        out += model->headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < qMin(model->rowCount(), 20); ++row) {
            const QModelIndex cell = model->index(row, column);
            out += { cell.data().toString(), cell.data(Qt::ToolTipRole).toString(),
                cell.data(Qt::AccessibleTextRole).toString() };
        }
    }
    return out;
}

/// Names, numbers, addresses and what a loader said: the same in every language.
bool isData(const QString &text)
{
    static const QRegularExpression number(u"^[\\d\\s.,:|/%+–−✓?~-]*( ?(k|M|G)?B)?$"_s);
    static const QRegularExpression time(u"\\d\\d:\\d\\d:\\d\\d$"_s); // behind the date, if it is not today's
    static const QRegularExpression place(u"^(<qt>)?(https?://|/|ssh |\\d+[|.]|\\{|queue_log:\\d)\\S*.*$"_s);
    static const QRegularExpression saidByALoader(
        u"rows confirmed in|^(<qt>)?(nothing answers at|bindaddr = )|paused successfully|^only noted$|is not allowed$|KO: "_s);
    static const QRegularExpression saidOfAnImport(
        u"^(<qt>)?(wqloaderd:\\d+|HTTPHOST|LOGIN|PASS|TOKEN|target queuemetrics is |there is no QMPASS|\\w+ (has no meaning here|is queue_log)(</qt>)?$)"_s);
    static const QStringList names = [] {
        QStringList out{ u"acme"_s, u"Head office"_s, u"Hosting 1"_s, u"Acme"_s, u"Acme too"_s, u"Beta"_s,
            u"Broken"_s, u"Rest"_s, u"Theirs"_s, u"nobody"_s, u"acme-*"_s, u"acme-sales*"_s, u"*-acme"_s,
            u"acme-sales"_s, u"Agent/101"_s, u"CONNECT"_s, u"QueueAdd"_s, u"QueuePause"_s, u"Originate"_s,
            u"webqloader"_s, u"<qt>192.0.2.7</qt>"_s };
        for (const Language &language : languages())
            out += language.name;
        for (const TargetStatus &target : sampleStatus().targets)
            out += { target.name, target.name + u" – "_s + target.url.toString() };
        return out;
    }();
    return number.match(text).hasMatch() || time.match(text).hasMatch() || place.match(text).hasMatch()
        || saidByALoader.match(text).hasMatch() || saidOfAnImport.match(text).hasMatch()
        || names.contains(text);
}

QStringList untranslated(const QWidget &face)
{
    QStringList words;
    QList<const QWidget *> all{ &face };
    for (const QWidget *widget : face.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&face) && !widget->objectName().startsWith("qt_"_L1))
            all += widget;
    }
    for (const QWidget *widget : all) {
        words += wordsOf(widget);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            words += wordsIn(view);
    }
    words.removeDuplicates();
    words.removeIf([](const QString &text) { return text.contains(PseudoTranslator::open) || isData(text); });
    return words;
}

QString described(const QWidget *widget)
{
    return u"%1 %2 in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
        widget->parentWidget() ? widget->parentWidget()->objectName() : u"nothing"_s);
}

bool isCut(const QComboBox *combo)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    const QRect field
        = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    return !isData(combo->currentText())
        && combo->fontMetrics().horizontalAdvance(combo->currentText()) > field.width();
}

/// Every button, label or list of choices whose words do not fit into it, and what can only be read by
/// scrolling sideways.
QStringList clipped(const QWidget &face)
{
    QStringList found;
    for (const QWidget *widget : face.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool hasText = (qobject_cast<const QAbstractButton *>(widget) || label)
            && !qobject_cast<const QLineEdit *>(widget->parentWidget());
        if (!widget->isVisibleTo(&face) || widget->objectName().startsWith("qt_"_L1))
            continue;
        const auto *combo = qobject_cast<const QComboBox *>(widget);
        const auto *scroll = qobject_cast<const QScrollArea *>(widget);
        if ((combo && isCut(combo)) || (scroll && scroll->horizontalScrollBar()->maximum() > 0))
            found += described(widget);
        const int height = label && label->wordWrap() ? label->heightForWidth(label->width()) : 0;
        const QSize needed = height > 0 ? QSize(0, height) : widget->minimumSizeHint();
        if (hasText && (widget->width() < needed.width() || widget->height() < needed.height()))
            found += u"%1: %2x%3 of %4x%5"_s.arg(described(widget))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(needed.width())
                         .arg(needed.height());
    }
    return found;
}

/// How many there are, after saying each: one message would be cut.
qsizetype told(const QStringList &found)
{
    for (const QString &text : found)
        qWarning("%s", qPrintable(text));
    return found.size();
}

class Typeface {
public:
    explicit Typeface(double scale)
        : m_before(QApplication::font())
    {
        QFont font = m_before;
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
    }
    ~Typeface() { QApplication::setFont(m_before); }
    Q_DISABLE_COPY_MOVE(Typeface)

private:
    QFont m_before;
};

} // namespace

class TestOtherLanguages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void everySentenceIsTranslated();
    void nothingIsClippedInALongLanguageWithLargeLetters();
    void everyFaceFitsASmallScreen_data();
    void everyFaceFitsASmallScreen();
    void pathsAndPatternsAreWrittenFromTheLeftInEveryLanguage();
};

void TestOtherLanguages::everySentenceIsTranslated()
{
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QStringList found;
    showEveryFace([&found](QWidget &face, const QString &name) {
        for (const QString &text : untranslated(face))
            found += name + u": "_s + text;
    });
    QCOMPARE(told(found), 0);
}

void TestOtherLanguages::nothingIsClippedInALongLanguageWithLargeLetters()
{
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const Typeface large(1.5);
    QStringList found;
    showEveryFace([&found](QWidget &face, const QString &name) {
        for (const QString &text : clipped(face))
            found += name + u": "_s + text;
    });
    QCOMPARE(told(found), 0);
}

void TestOtherLanguages::everyFaceFitsASmallScreen_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::newRow("English") << false;
    QTest::newRow("a long language") << true;
}

void TestOtherLanguages::everyFaceFitsASmallScreen()
{
    QFETCH(bool, isLong);
    PseudoTranslator translator;
    if (isLong)
        QCoreApplication::installTranslator(&translator);
    const Typeface large(1.5);
    QStringList found;
    showEveryFace([&found](QWidget &face, const QString &name) {
        if (face.width() > 1366 || face.height() > 768)
            found += u"%1: %2x%3"_s.arg(name).arg(face.width()).arg(face.height());
    });
    QCOMPARE(told(found), 0);
}

void TestOtherLanguages::pathsAndPatternsAreWrittenFromTheLeftInEveryLanguage()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QStringList found;
    showEveryFace([&found](QWidget &face, const QString &name) {
        for (const QWidget *widget : face.findChildren<QWidget *>()) {
            const bool isLine = qobject_cast<const QLineEdit *>(widget)
                && QStringList{ u"text"_s, u"url"_s, u"ca_file"_s, u"password_file"_s, u"place"_s,
                       u"traceRow"_s, u"token"_s, u"user"_s }
                       .contains(widget->objectName());
            const bool isText = qobject_cast<const QPlainTextEdit *>(widget)
                && !QStringList{ u"actionDetails"_s, u"bundle"_s }.contains(widget->objectName());
            if ((isLine || isText) && widget->layoutDirection() != Qt::LeftToRight)
                found += name + u": "_s + described(widget);
        }
    });
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(told(found), 0);
}

WQL_TEST(TestOtherLanguages)

} // namespace tst_otherlanguages

#include "tst_otherlanguages.moc"
