// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/replayrows.h"

#include "gui/text/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct ReplayWords {
    Q_DECLARE_TR_FUNCTIONS(ReplayRows)
};

} // namespace

void fillRow(QTableWidget *table, int row, const QStringList &texts)
{
    for (int column = 0; column < int(texts.size()); ++column)
        table->setItem(row, column, new QTableWidgetItem(texts[column]));
}

void fillMoves(QTableWidget *table, const std::vector<ReplayResult::Move> &moves)
{
    const QLocale locale;
    table->setRowCount(int(moves.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const ReplayResult::Move &move = moves[size_t(row)];
        fillRow(table, row,
            { nobodyOr(move.from), nobodyOr(move.to), locale.toString(move.rows),
                isolated(shownPlainly(move.example)) });
    }
}

QString nobodyOr(const QStringList &targets)
{
    return targets.isEmpty() ? ReplayWords::tr("nobody") : shownPlainly(targets.join(u", "_s));
}

} // namespace wql
