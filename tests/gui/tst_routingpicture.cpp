// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/pictureexport.h"
#include "gui/look/routingview.h"
#include "gui/look/rowstable.h"
#include "gui/models/routingpicture.h"
#include "gui/pages/picturepanel.h"
#include "gui/text/picturetext.h"
#include "tests/gui/sampleflows.h"
#include "tests/support/testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <numeric>

namespace tst_routingpicture {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

using Kind = PictureNode::Kind;

PictureWish wishOf(int lines, FlowCounter::Side side = FlowCounter::Side::Running)
{
    PictureWish wish;
    wish.side = side;
    wish.size = QSizeF(1000, lines * 16 * 1.3 + 30);
    return wish;
}

quint64 rowsOf(const RowFlows &flows)
{
    return std::accumulate(flows.flows.begin(), flows.flows.end(), quint64(0),
        [](quint64 sum, const RowFlows::Flow &flow) { return sum + flow.rows; });
}

/// Of the bands into, or out of, a column.
quint64 rowsInto(const RoutingPicture &picture, PictureNode::Column column)
{
    quint64 rows = 0;
    for (const PictureBand &band : picture.bands())
        rows += picture.nodes()[size_t(band.to)].column == column ? band.rows : 0;
    return rows;
}

const PictureNode *nodeOf(const RoutingPicture &picture, Kind kind, const QString &name = {})
{
    for (const PictureNode &node : picture.nodes()) {
        if (node.kind == kind && node.name == name)
            return &node;
    }
    return nullptr;
}

int indexOf(const RoutingPicture &picture, Kind kind, const QString &name = {})
{
    const PictureNode *node = nodeOf(picture, kind, name);
    return node ? int(node - picture.nodes().data()) : -1;
}

int countOf(const RoutingPicture &picture, PictureNode::Column column)
{
    int count = 0;
    for (const PictureNode &node : picture.nodes())
        count += node.column == column;
    return count;
}

} // namespace

class TestRoutingPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowFlowsIntoTheMiddleOnce_data();
    void everyRowFlowsIntoTheMiddleOnce();
    void smallOnesAreGatheredAndCounted();
    void rulesStayInTheirOrder();
    void nobodyIsTheLast();
    void bandsFitTheirBars();
    void slotsDoNotOverlapAndStayInside();
    void whatTheEditsMoveIsABandOfItsOwn();
    void onlyChangesShowsNothingElse();
    void severalRulesAreOneNode();
    void waysThatAreNotToldApartAreDrawnToo();
    void aPlaceInABandFindsIt();
    void aThousandNamesAreLaidOutAtOnce();

    void aClickOnABandShowsItsRows();
    void theKeyboardGoesFromNodeToNode();
    void aClickOnARowTracesIt();
    void theSwitchShowsTheOtherRules();
    void withoutAReplayItSaysWhatToDo();
    void aHostileNameIsPlainText();
    void exportsAreDrawings();
};

void TestRoutingPicture::everyRowFlowsIntoTheMiddleOnce_data()
{
    QTest::addColumn<int>("names");
    QTest::addColumn<int>("targets");
    QTest::addColumn<int>("lines");
    QTest::newRow("few") << 6 << 3 << 20;
    QTest::newRow("many") << 1000 << 200 << 30;
    QTest::newRow("hardly any room") << 1000 << 200 << 1;
}

void TestRoutingPicture::everyRowFlowsIntoTheMiddleOnce()
{
    QFETCH(int, names);
    QFETCH(int, targets);
    QFETCH(int, lines);
    const RowFlows flows = sampleFlows(names, targets);
    for (const FlowCounter::Side side : { FlowCounter::Side::Running, FlowCounter::Side::Edited }) {
        const RoutingPicture picture(flows, wishOf(lines, side));
        QCOMPARE(rowsInto(picture, PictureNode::Rules), rowsOf(flows));
        QCOMPARE(picture.rows(), rowsOf(flows));
        // The rows without names go to each target.
        QCOMPARE(rowsInto(picture, PictureNode::Targets), rowsOf(flows) + quint64(11 * (targets - 1)));
        quint64 nodes[PictureNode::ColumnCount] = {};
        for (const PictureNode &node : picture.nodes())
            nodes[node.column] += node.rows;
        QCOMPARE(nodes[PictureNode::Sources], rowsOf(flows));
        QCOMPARE(nodes[PictureNode::Rules], rowsOf(flows));
        QCOMPARE(nodes[PictureNode::Targets], rowsInto(picture, PictureNode::Targets));
    }
}

void TestRoutingPicture::smallOnesAreGatheredAndCounted()
{
    QCOMPARE(
        countOf(RoutingPicture(sampleFlows(19, 10), wishOf(20)), PictureNode::Sources), 20); // all have room
    const RoutingPicture picture(sampleFlows(100, 10), wishOf(20));
    const int shown = countOf(picture, PictureNode::Sources);
    QVERIFY2(shown >= 10 && shown <= 13, qPrintable(QString::number(shown)));
    const int gathered = 100 - (shown - 2); // beside those without names and the others
    QCOMPARE(nodeOf(picture, Kind::OtherNames)->members, gathered);
    QVERIFY(nodeOf(picture, Kind::Queue, u"queue-1"_s)); // which an edit moves, and so comes first
    QVERIFY(!nodeOf(picture, Kind::Queue, u"queue-99"_s));
    QVERIFY(nodeOf(picture, Kind::NoName));
    QCOMPARE(labelOf(*nodeOf(picture, Kind::OtherNames)), u"%1 other(s)"_s.arg(gathered));
    RowFlows more = sampleFlows(100, 10);
    more.flows.push_back({ RowFlows::Source::Others, {}, 0, 0, 50, {} });
    more.otherNames = 300;
    QCOMPARE(nodeOf(RoutingPicture(more, wishOf(20)), Kind::OtherNames)->members, 300 + gathered);
    more.otherNames = -1;
    QCOMPARE(labelOf(*nodeOf(RoutingPicture(more, wishOf(20)), Kind::OtherNames)), u"all other names"_s);
}

void TestRoutingPicture::rulesStayInTheirOrder()
{
    const RoutingPicture picture(sampleFlows(50, 8), wishOf(40));
    std::vector<int> numbers;
    for (const PictureNode &node : picture.nodes()) {
        if (node.kind == Kind::Rule)
            numbers.push_back(node.number);
    }
    QCOMPARE(numbers, (std::vector<int>{ 1, 2, 3, 4, 5, 6, 7, 8 }));
}

void TestRoutingPicture::nobodyIsTheLast()
{
    const RoutingPicture picture(sampleFlows(50, 8), wishOf(40, FlowCounter::Side::Edited));
    QCOMPARE(indexOf(picture, Kind::Nobody), int(picture.nodes().size()) - 1);
    QCOMPARE(nodeOf(picture, Kind::Nobody)->rows, nodeOf(picture, Kind::NoRule)->rows);
}

void TestRoutingPicture::bandsFitTheirBars()
{
    const RoutingPicture picture(sampleFlows(300, 40), wishOf(30, FlowCounter::Side::Edited));
    for (int i = 0; i < int(picture.nodes().size()); ++i) {
        const PictureNode &node = picture.nodes()[size_t(i)];
        double in = 0, out = 0;
        for (const PictureBand &band : picture.bands()) {
            in += band.to == i ? band.height : 0;
            out += band.from == i ? band.beginHeight : 0;
            const QPointF corner = band.to == i ? band.end : band.begin;
            if (band.to == i || band.from == i) {
                QVERIFY(corner.y() >= node.bar.top() - 0.01);
                QVERIFY(band.from != i || qFuzzyCompare(band.begin.x(), node.bar.right()));
                QVERIFY(band.to != i || qFuzzyCompare(band.end.x(), node.bar.left()));
            }
        }
        QVERIFY(node.column == PictureNode::Sources || std::abs(in - node.bar.height()) < 0.01);
        // Rows that many rules take are sent many times, and still leave a node that is no higher than they
        // are.
        QVERIFY(node.column == PictureNode::Targets || std::abs(out - node.bar.height()) < 0.01);
    }
}

void TestRoutingPicture::slotsDoNotOverlapAndStayInside()
{
    for (const int lines : { 5, 12, 40 }) {
        const PictureWish wish = wishOf(lines);
        const RoutingPicture picture(sampleFlows(300, 40), wish);
        for (size_t i = 0; i < picture.nodes().size(); ++i) {
            const PictureNode &node = picture.nodes()[i];
            QVERIFY(node.slot.height() >= wish.lineHeight - 0.01);
            QVERIFY(node.slot.top() >= picture.headHeight() - 0.01);
            QVERIFY2(node.slot.bottom() <= wish.size.height() + 0.01, qPrintable(QString::number(lines)));
            QVERIFY(node.bar.height() <= node.slot.height() + 0.01);
            if (i > 0 && picture.nodes()[i - 1].column == node.column)
                QVERIFY(picture.nodes()[i - 1].slot.bottom() <= node.slot.top());
        }
    }
}

void TestRoutingPicture::whatTheEditsMoveIsABandOfItsOwn()
{
    const RoutingPicture picture(sampleFlows(8, 4), wishOf(20, FlowCounter::Side::Edited));
    quint64 changed = 0;
    for (const PictureBand &band : picture.bands()) {
        if (band.isChanged && picture.nodes()[size_t(band.to)].column == PictureNode::Rules)
            changed += band.rows;
    }
    // Of the second and of the third customer.
    const RowFlows flows = sampleFlows(8, 4);
    QCOMPARE(changed, flows.flows[1].rows + flows.flows[2].rows + flows.flows[5].rows + flows.flows[6].rows);
    QVERIFY(
        describe(*nodeOf(picture, Kind::Queue, u"queue-1"_s)).endsWith("The edits move 9,523 of them."_L1));
    QVERIFY(!describe(*nodeOf(picture, Kind::Queue, u"queue-0"_s)).contains("edits"_L1));
}

void TestRoutingPicture::onlyChangesShowsNothingElse()
{
    PictureWish wish = wishOf(20, FlowCounter::Side::Edited);
    wish.onlyChanges = true;
    const RoutingPicture picture(sampleFlows(8, 4), wish);
    QCOMPARE(countOf(picture, PictureNode::Sources), 4);
    QVERIFY(std::all_of(picture.bands().begin(), picture.bands().end(),
        [](const PictureBand &band) { return band.isChanged; }));
    RowFlows same = sampleFlows(8, 4);
    same.edited = same.running;
    QVERIFY(RoutingPicture(same, wish).isEmpty());
}

void TestRoutingPicture::severalRulesAreOneNode()
{
    RowFlows flows = sampleFlows(4, 2);
    flows.running.push_back({ false, { { 0, u"Mirror"_s, u"all"_s }, { 1, u"Acme"_s, u"acme"_s } } });
    flows.flows.push_back({ RowFlows::Source::Queue, u"both"_s, 3, 0, 500, {} });
    const RoutingPicture picture(flows, wishOf(20));
    const int node = indexOf(picture, Kind::SeveralRules, u"Mirror"_s);
    QVERIFY(node >= 0);
    QCOMPARE(labelOf(picture.nodes()[size_t(node)]), u"1 Mirror and 1 more"_s);
    QCOMPARE(picture.bandsOf(node).size(), 3u);
    QCOMPARE(picture.flowsOf(node).size(), 1u);
    QCOMPARE(rowsInto(picture, PictureNode::Rules), rowsOf(flows));
}

void TestRoutingPicture::waysThatAreNotToldApartAreDrawnToo()
{
    RowFlows flows = sampleFlows(4, 2);
    flows.flows.push_back({ RowFlows::Source::Others, {}, -1, -1, 70, {} });
    const RoutingPicture picture(flows, wishOf(20));
    QCOMPARE(nodeOf(picture, Kind::OtherRules)->rows, 70u);
    QCOMPARE(labelOf(*nodeOf(picture, Kind::OtherTargets)), u"other targets"_s);
    QCOMPARE(rowsInto(picture, PictureNode::Rules), rowsOf(flows));
}

void TestRoutingPicture::aPlaceInABandFindsIt()
{
    const RoutingPicture picture(sampleFlows(12, 4), wishOf(30));
    int found = 0;
    for (size_t i = 0; i < picture.bands().size(); ++i) {
        const PictureBand &band = picture.bands()[i];
        const double x = band.begin.x() + 2;
        found += picture.bandAt({ x, RoutingPicture::topAt(band, x) + band.height / 2 }) == int(i);
        QVERIFY(std::abs(RoutingPicture::topAt(band, band.end.x()) - band.end.y()) < 0.01);
    }
    QVERIFY2(found > int(picture.bands().size()) * 3 / 4, qPrintable(QString::number(found)));
    QCOMPARE(picture.bandAt({ 1, 1 }), -1);
    const PictureNode &first = picture.nodes().front();
    QCOMPARE(picture.nodeAt(first.slot.center()), 0);
}

void TestRoutingPicture::aThousandNamesAreLaidOutAtOnce()
{
    const RowFlows flows = sampleFlows(1000, 200);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        RoutingPicture(flows, wishOf(40));
    qInfo() << "laid out in" << double(timer.nsecsElapsed()) / 1e7 << "ms";
    QVERIFY(timer.elapsed() < 2000); // a hundredth of it is usual
}

void TestRoutingPicture::aClickOnABandShowsItsRows()
{
    PicturePanel panel;
    panel.resize(1000, 700);
    panel.setFlows(sampleFlows(12, 4), u"Hosting 1"_s, 8);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *view = panel.findChild<RoutingView *>(u"routingPicture"_s);
    const auto &bands = view->picture().bands();
    const auto widest = std::max_element(bands.begin(), bands.end(),
        [](const PictureBand &a, const PictureBand &b) { return a.height < b.height; });
    const double x = widest->begin.x() + 4;
    QTest::mouseClick(view, Qt::LeftButton, {},
        QPointF(x, RoutingPicture::topAt(*widest, x) + widest->height / 2).toPoint());
    auto *rows = panel.findChild<RowsTable *>(u"pictureRows"_s);
    QCOMPARE(rows->rows().size(), qsizetype(widest->flows.size()));
    QCOMPARE(panel.findChild<QLabel *>(u"pictureWords"_s)->text(), describe(view->picture(), *widest));
    QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(view->width() / 2, view->height() - 1));
    QVERIFY(rows->rows().isEmpty());
}

void TestRoutingPicture::theKeyboardGoesFromNodeToNode()
{
    PicturePanel panel;
    panel.resize(1000, 700);
    panel.setFlows(sampleFlows(12, 4), u"Hosting 1"_s, 8);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.findChild<QComboBox *>(u"pictureWhich"_s)->setCurrentIndex(1);
    auto *view = panel.findChild<RoutingView *>(u"routingPicture"_s);
    auto *words = panel.findChild<QLabel *>(u"pictureWords"_s);
    const auto &nodes = view->picture().nodes();
    QVERIFY(!view->accessibleName().isEmpty());
    QVERIFY(view->accessibleDescription().contains("arrow keys"_L1));
    view->setFocus(Qt::TabFocusReason);
    QCOMPARE(view->accessibleDescription(), describe(nodes[0]));
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->accessibleDescription(), describe(nodes[1]));
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->accessibleDescription().startsWith("rule "_L1));
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Right); // there is nothing beyond a target
    QVERIFY(view->accessibleDescription().startsWith("customer "_L1));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(words->text(), view->accessibleDescription());
    QVERIFY(!panel.findChild<RowsTable *>(u"pictureRows"_s)->rows().isEmpty());
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(words->text().startsWith("Click a band"_L1));
}

void TestRoutingPicture::aClickOnARowTracesIt()
{
    PicturePanel panel;
    panel.resize(1000, 700);
    panel.setFlows(sampleFlows(12, 4), u"Hosting 1"_s, 8);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *view = panel.findChild<RoutingView *>(u"routingPicture"_s);
    QTest::mouseClick(view, Qt::LeftButton, {}, view->picture().nodes()[0].slot.center().toPoint());
    auto *rows = panel.findChild<RowsTable *>(u"pictureRows"_s);
    QSignalSpy wanted(&panel, &PicturePanel::rowTraceWanted);
    QTest::mouseClick(
        rows->viewport(), Qt::LeftButton, {}, rows->visualRect(rows->model()->index(0, 2)).center());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), rows->rows()[0]);
}

void TestRoutingPicture::theSwitchShowsTheOtherRules()
{
    PicturePanel panel;
    panel.resize(1000, 700);
    panel.setFlows(sampleFlows(12, 4), u"Hosting 1"_s, 8);
    panel.show();
    auto *view = panel.findChild<RoutingView *>(u"routingPicture"_s);
    QVERIFY(nodeOf(view->picture(), Kind::Nobody));
    panel.findChild<QComboBox *>(u"pictureWhich"_s)->setCurrentIndex(1);
    QVERIFY(!nodeOf(view->picture(), Kind::Nobody));
    QTest::mouseClick(panel.findChild<QCheckBox *>(u"pictureChanges"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(countOf(view->picture(), PictureNode::Sources), 6);
}

void TestRoutingPicture::withoutAReplayItSaysWhatToDo()
{
    PicturePanel panel;
    panel.show();
    QVERIFY(!panel.findChild<QPushButton *>(u"pictureExport"_s)->isEnabled());
    QVERIFY(
        panel.findChild<RoutingView *>(u"routingPicture"_s)->accessibleDescription().startsWith("Replay"_L1));
    QTest::keyClick(panel.findChild<RoutingView *>(u"routingPicture"_s), Qt::Key_Down);
}

void TestRoutingPicture::aHostileNameIsPlainText()
{
    RowFlows flows = sampleFlows(2, 2);
    flows.flows[0].name = QString(u"<img src=x>"_s) + QChar(0x202e) + u"evil"_s;
    flows.running[0].takes[0].target = u"<script>&\x01"_s;
    const RoutingPicture picture(flows, wishOf(20));
    QCOMPARE(labelOf(picture.nodes()[0]).contains(QChar(0x202e)), false);
    const QByteArray svg = PictureExport(flows, wishOf(20), u"<a> & \"b\""_s).svg();
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        QVERIFY(reader.name() != "script"_L1 && reader.name() != "img"_L1);
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestRoutingPicture::exportsAreDrawings()
{
    const PictureExport picture(
        sampleFlows(300, 40), wishOf(20, FlowCounter::Side::Edited), u"Title of it"_s);
    const QByteArray svg = picture.bytesFor(u"/tmp/x.SVG"_s);
    QVERIFY(svg.startsWith("<?xml"));
    QVERIFY(svg.contains("Title of it"));
    QVERIFY(svg.contains("queue-0"));
    QVERIFY(svg.contains("nobody"));
    const QImage image = QImage::fromData(picture.bytesFor(u"/tmp/x.png"_s), "PNG");
    QCOMPARE(image.size(), QSize(2800, 1800));
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
}

WQL_TEST(TestRoutingPicture)

} // namespace tst_routingpicture

#include "tst_routingpicture.moc"
