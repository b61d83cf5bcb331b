// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/replies.h"

#include <QAbstractTableModel>
#include <QRegularExpression>
#include <QSortFilterProxyModel>

#include <deque>
#include <vector>

namespace wql {

/// Lines of a log, oldest first; the newest 20,000.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Target, Text, ColumnCount };
    static constexpr int maxLines = 20000;

    using QAbstractTableModel::QAbstractTableModel;

    void replace(const std::vector<LogLine> &lines);
    void append(const LogLine &line);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const LogLine &line(int row) const { return m_lines[size_t(row)]; }

private:
    std::deque<LogLine> m_lines;
};

/// The lines an operator wants to see.
class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    struct Wish {
        bool errorsOnly = false;
        QString target; ///< empty: any
        QRegularExpression in; ///< empty pattern: everything
        QRegularExpression out; ///< empty pattern: nothing
    };

    explicit LogFilter(LogModel &lines, QObject *parent = nullptr);

    void setWish(const Wish &wish);
    const LogLine &line(int row) const;
    /// The next line behind \a row that tells of an error, from the top again after the last; -1: there is
    /// none.
    int nextError(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogModel &m_lines;
    Wish m_wish;
};

/// Made visible, each text on one line.
LogLine shownPlainly(const LogLine &line);

/// The line as it may be given to somebody else: what looks like a password is masked. The loader logs none;
/// this is for words of others that it quotes.
QString shareable(const LogLine &line);
/// The same for any text.
QString withoutSecrets(const QString &text);

} // namespace wql
