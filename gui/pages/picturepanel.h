// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/routing/rowflows.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace wql {

class RowsTable;
class RoutingView;

/// What a replay found, as a picture: by the edited rules or by the running ones, and what the edits move.
/// Below it samples of the rows that were clicked at.
class PicturePanel : public QWidget {
    Q_OBJECT
public:
    explicit PicturePanel(QWidget *parent = nullptr);

    /// \a site is what the operator calls it; \a megabytes of its log were read.
    void setFlows(const RowFlows &flows, const QString &site, int megabytes);

Q_SIGNALS:
    void rowTraceWanted(const QString &row);

private:
    void build();
    void review();
    void showRows(const QString &words, const std::vector<int> &flows);
    void save();
    QString title() const;

    RowFlows m_flows;
    QString m_site;
    int m_megabytes = 0;
    QComboBox *m_which;
    QCheckBox *m_onlyChanges;
    QPushButton *m_export;
    QLabel *m_legend;
    QLabel *m_words;
    RoutingView *m_view;
    RowsTable *m_rows;
};

} // namespace wql
