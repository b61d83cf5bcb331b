// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/statusjson.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QTreeWidget;

namespace wql {

/// The stages of one connection test as they come, and below them what to do about the one that failed.
class StageView : public QWidget {
    Q_OBJECT
public:
    explicit StageView(QWidget *parent = nullptr);

    /// What is tested; its sentences name it.
    void setTarget(const QUrl &url, const QString &token);
    /// No stages; \a words say what goes on.
    void clear(const QString &words);
    void add(const ConnectionStage &stage);
    void say(const QString &words);
    QString words() const;
    /// There are stages, and none of them failed.
    bool isGood() const;
    /// For a support request: a line for each stage.
    QString text() const;

private:
    QTreeWidget *m_stages;
    QLabel *m_advice;
    QUrl m_url;
    QString m_token;
};

} // namespace wql
