// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/nearestname.h"

#include <QList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype maxWanted = 64;
constexpr qsizetype maxCandidate = 2 * maxWanted;
/// A longer list is no help at the end of a line, and more names are not compared.
constexpr qsizetype maxShown = 6;
constexpr qsizetype maxCompared = 2000;

/// How many letters must be changed, added or dropped to make one text of the other.
qsizetype editDistance(QStringView from, QStringView to)
{
    QList<qsizetype> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < to.size(); ++j) {
            const qsizetype change = diagonal + (from[i].toLower() == to[j].toLower() ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({ change, diagonal + 1, row[j] + 1 });
        }
    }
    return row[to.size()];
}

} // namespace

NearestName::NearestName(QStringView wanted)
    : m_wanted(wanted.first(qMin(wanted.size(), maxWanted)))
{
}

void NearestName::offer(const QString &text)
{
    if (text.size() > maxCandidate)
        return;
    const qsizetype distance = editDistance(m_wanted, text);
    // A third of the letters may be wrong; beyond that a guess is no help.
    if (distance <= qMax(qsizetype(2), text.size() / 3) && distance < text.size()
        && (m_best.isEmpty() || distance < m_distance)) {
        m_best = text;
        m_distance = distance;
    }
}

QString nearestHint(QStringView wanted, const QStringList &known)
{
    NearestName nearest(wanted);
    for (const QString &name : known.first(qMin(known.size(), maxCompared)))
        nearest.offer(name);
    if (!nearest.best().isEmpty())
        return u"; did you mean '%1'?"_s.arg(nearest.best());
    const bool isShort = known.size() <= maxShown
        && std::ranges::all_of(known, [](const QString &name) { return name.size() <= maxWanted; });
    return known.isEmpty() || !isShort ? QString() : u"; there is %1"_s.arg(known.join(u", "_s));
}

} // namespace wql
