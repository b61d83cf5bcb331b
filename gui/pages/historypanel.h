// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/targethistory.h"

#include <QWidget>

class QComboBox;

namespace wql {

class HistoryChart;
class HistoryFeed;
class LoaderLink;
struct LinkError;

/// How a target fared, as a curve: the span and what is measured are chosen here. Asks only while it is seen.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setLink(LoaderLink *link);
    /// Empty: none.
    void setTarget(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void show(const TargetHistory &history);
    void showFailure(const LinkError &error);

    HistoryFeed *m_feed;
    HistoryChart *m_chart;
    QComboBox *m_measure;
    QComboBox *m_span;
    QString m_target;
};

} // namespace wql
