// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/pages/picturepanel.h"

#include "gui/dialogs/savetext.h"
#include "gui/look/pictureexport.h"
#include "gui/look/routingview.h"
#include "gui/look/rowstable.h"
#include "gui/text/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

enum PictureOf { EditedRules, RunningRules };
constexpr qsizetype maxSamplesShown = 500;

} // namespace

PicturePanel::PicturePanel(QWidget *parent)
    : QWidget(parent)
    , m_which(new QComboBox(this))
    , m_onlyChanges(new QCheckBox(tr("&Only what the edits move"), this))
    , m_export(new QPushButton(tr("E&xport…"), this))
    , m_legend(new QLabel(this))
    , m_words(new QLabel(this))
    , m_view(new RoutingView(this))
    , m_rows(new RowsTable(this))
{
    build();
    connect(m_which, &QComboBox::currentIndexChanged, this, &PicturePanel::review);
    connect(m_onlyChanges, &QCheckBox::toggled, this, &PicturePanel::review);
    connect(m_export, &QPushButton::clicked, this, &PicturePanel::save);
    connect(m_view, &RoutingView::chosen, this, &PicturePanel::showRows);
    connect(m_rows, &RowsTable::rowChosen, this, &PicturePanel::rowTraceWanted);
    review();
}

void PicturePanel::build()
{
    m_which->setObjectName(u"pictureWhich"_s);
    m_which->addItems({ tr("Edited rules"), tr("Running rules") });
    m_which->setAccessibleName(tr("Which rules"));
    m_onlyChanges->setObjectName(u"pictureChanges"_s);
    m_export->setObjectName(u"pictureExport"_s);
    m_view->setObjectName(u"routingPicture"_s);
    m_legend->setObjectName(u"pictureLegend"_s);
    m_rows->setObjectName(u"pictureRows"_s);
    m_rows->setAccessibleName(tr("Samples of the rows that were chosen"));
    m_words->setObjectName(u"pictureWords"_s);
    for (QLabel *label : { m_words, m_legend }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *top = new QHBoxLayout;
    top->addWidget(m_which);
    top->addWidget(m_onlyChanges);
    top->addWidget(m_legend, 1);
    top->addWidget(m_export);
    auto *below = new QWidget(this);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addWidget(m_words);
    belowLayout->addWidget(m_rows, 1);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_view);
    parts->addWidget(below);
    parts->setStretchFactor(0, 4);
    parts->setStretchFactor(1, 1);
    parts->setCollapsible(0, false);
    auto *all = new QVBoxLayout(this);
    all->addLayout(top);
    all->addWidget(parts, 1);
    setFocusProxy(m_view);
}

void PicturePanel::setFlows(const RowFlows &flows, const QString &site, int megabytes)
{
    m_flows = flows;
    m_site = site;
    m_megabytes = megabytes;
    m_view->setFlows(flows);
    review();
}

void PicturePanel::review()
{
    const bool isEdited = m_which->currentIndex() == EditedRules;
    m_view->setEmptyText(m_flows.flows.empty() ? tr("Replay the log to see where its rows flow.")
                                               : tr("The edits move no row."));
    m_view->setSide(
        isEdited ? FlowCounter::Side::Edited : FlowCounter::Side::Running, m_onlyChanges->isChecked());
    const bool hasPicture = !m_view->picture().isEmpty();
    m_legend->setText(
        hasPicture ? tr("Orange: rows that the edits move. Red: rows that nobody gets.") : QString());
    m_export->setEnabled(hasPicture);
    showRows({}, {});
}

void PicturePanel::showRows(const QString &words, const std::vector<int> &flows)
{
    QStringList samples;
    for (const int flow : flows) {
        if (samples.size() < maxSamplesShown)
            samples += m_flows.flows[size_t(flow)].samples;
    }
    m_words->setText(!words.isEmpty() ? words
            : m_view->picture().isEmpty()
            ? QString()
            : tr("Click a band or a name to see some of its rows; click a row to trace it."));
    m_rows->setRows(samples.mid(0, maxSamplesShown));
}

void PicturePanel::save()
{
    const PictureExport picture(m_flows, m_view->wish(font(), size()), title());
    saveFile(this, tr("Export the picture"), u"routing"_s, tr("PNG picture (*.png);;SVG drawing (*.svg)"),
        [picture](const QString &path) { return picture.bytesFor(path); });
}

QString PicturePanel::title() const
{
    const QString rows = QLocale().toString(m_view->picture().rows());
    const bool isEdited = m_which->currentIndex() == EditedRules;
    const QString site = shownPlainly(m_site, 60);
    return isEdited ? tr("%1: where %2 rows of the last %3 MB of the log go, by the edited rules")
                          .arg(site, rows, QString::number(m_megabytes))
                    : tr("%1: where %2 rows of the last %3 MB of the log go, by the running rules")
                          .arg(site, rows, QString::number(m_megabytes));
}

} // namespace wql
