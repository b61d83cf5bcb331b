// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace wql {

class Banner;
class RefusedRowsModel;

/// The rows that one target refuses, and what a person decides about them. Asks for them when the status
/// counts others, and only while they can be seen.
class RefusedView : public QWidget {
    Q_OBJECT
public:
    explicit RefusedView(QWidget *parent = nullptr);

    /// \a link lives until another one, or null, was set. Forgets all of the target before.
    void setTarget(LoaderLink *link, const QString &target);
    /// The status or the state of the link is another one.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Rows = std::vector<ShownRefusedRow>;

    void build();
    void load();
    void ask(qint64 after);
    void onRows(const Reply<RefusedList> &reply);
    void showRows(Rows rows);
    void loadMore();
    void decide(const QString &decision, const std::function<bool(const ShownRefusedRow &)> &fits);
    void cut();
    void onDecided(const Reply<RefusedDecided> &reply);
    void save();
    Rows chosen() const;
    void review();

    QPointer<LoaderLink> m_link;
    QString m_target;
    PendingCall m_call;
    RefusedStatus m_status; ///< the newest
    RefusedStatus m_asked; ///< when the rows were asked for
    bool m_isAsked = false;
    bool m_hasMore = false; ///< behind those that are shown
    bool m_isFull = false; ///< no more are shown
    size_t m_wanted;
    Rows m_coming; ///< what came of those that are asked for
    qsizetype m_comingText = 0; ///< characters of these
    RefusedRowsModel *m_rows;
    QTableView *m_table;
    QLabel *m_summary;
    QPushButton *m_cut;
    QPushButton *m_retry;
    QPushButton *m_setAside;
    QPushButton *m_save;
    QPushButton *m_more;
    Banner *m_trouble;
};

} // namespace wql
