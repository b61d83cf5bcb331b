// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/searchdialog.h"

#include "gui/look/icons.h"
#include "gui/look/sitedelegate.h"
#include "gui/models/sitesmodel.h"

#include <QAbstractListModel>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr size_t maxFoundPlaces = 100;

} // namespace

/// What was found, in the roles that SiteDelegate paints.
class FoundPlaces : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void replace(std::vector<FoundPlace> places)
    {
        beginResetModel();
        m_places = std::move(places);
        endResetModel();
    }
    const FoundPlace &place(int row) const { return m_places[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_places.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const FoundPlace &found = place(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return found.shown;
        case SitesModel::SummaryRole:
            return found.where;
        case Qt::AccessibleTextRole:
            return u"%1, %2"_s.arg(found.shown, found.where);
        case Qt::DecorationRole:
            return iconOfPlace(found);
        default:
            return {};
        }
    }

private:
    static QIcon iconOfPlace(const FoundPlace &found)
    {
        switch (found.kind) {
        case FoundPlace::Kind::Site:
        case FoundPlace::Kind::Target:
            return iconOf(found.condition);
        case FoundPlace::Kind::Rule:
            return icon(u"rules"_s);
        case FoundPlace::Kind::Name:
            return icon(u"search"_s);
        }
        Q_UNREACHABLE();
    }

    std::vector<FoundPlace> m_places;
};

SearchDialog::SearchDialog(SitesModel &sites, QWidget *parent)
    : QDialog(parent)
    , m_sites(sites)
    , m_found(new FoundPlaces(this))
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_state(new QLabel(this))
{
    build();
    for (int row = 0; row < sites.rowCount(); ++row) {
        const LoaderLink &link = sites.link(row);
        m_index.setSite(sites.site(row), link.status(), isAnswering(link));
        if (isAnswering(link))
            ask(row);
    }
    find();
}

SearchDialog::~SearchDialog() = default;

void SearchDialog::build()
{
    setObjectName(u"search"_s);
    setWindowTitle(tr("Find"));
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 26);
    m_text->setObjectName(u"searchText"_s);
    m_text->setMaxLength(200);
    m_text->setClearButtonEnabled(true);
    m_text->setPlaceholderText(tr("A site, a target, a rule, a queue or an agent"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->installEventFilter(this);
    m_list->setObjectName(u"searchFound"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new SiteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setObjectName(u"searchState"_s);
    m_state->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    connect(m_text, &QLineEdit::textChanged, this, &SearchDialog::find);
    connect(m_list, &QListView::doubleClicked, this, &SearchDialog::choose);
}

void SearchDialog::ask(int row)
{
    const auto then = [this, id = m_sites.site(row).id](const Reply<ConfigSnapshot> &reply) {
        const int at = m_sites.rowOf(id);
        if (!reply || at < 0)
            return; // its page says why; the rest can be found all the same
        m_index.setRules(m_sites.site(at), reply->texts);
        find();
    };
    m_calls.push_back(LoaderClient(&m_sites.link(row)).config(then));
}

void SearchDialog::find()
{
    std::vector<FoundPlace> places = m_index.find(m_text->text(), maxFoundPlaces);
    const bool isTyped = !m_text->text().trimmed().isEmpty();
    m_state->setText(isTyped && places.empty() ? tr("Nothing was found.") : QString());
    m_found->replace(std::move(places));
    m_list->setCurrentIndex(m_found->index(0));
}

void SearchDialog::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const FoundPlace place = m_found->place(index.row());
    accept();
    Q_EMIT chosen(place);
}

/// The keyboard stays in the line: the arrows go through what was found.
bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace wql
