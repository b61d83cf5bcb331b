// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/hoursmodel.h"

#include "gui/look/icons.h"
#include "gui/text/measures.h"
#include "gui/text/plaintext.h"

#include <QDateTime>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr std::chrono::seconds hourLength{ 3600 };

QDateTime timeOf(std::chrono::seconds since1970)
{
    return QDateTime::fromSecsSinceEpoch(since1970.count());
}

QString shortCount(quint64 rows)
{
    return rows < 10'000 ? QString::number(rows) : HoursModel::tr("%1k", "thousands").arg(rows / 1000);
}

/// Says without colour what the colour says.
QString signText(const VerificationTally &rows)
{
    QStringList signs;
    if (rows.missing > 0)
        signs += u"−"_s + shortCount(rows.missing);
    if (rows.tooMany > 0)
        signs += u"+"_s + shortCount(rows.tooMany);
    if (signs.isEmpty())
        return rows.asked > 0 ? u"✓"_s : u"?"_s;
    return signs.join(u' ');
}

QColor groundOf(Condition condition)
{
    QColor colour = colourOf(condition, QGuiApplication::palette());
    colour.setAlphaF(condition == Condition::Bad ? 0.4F : 0.25F);
    return colour;
}

} // namespace

Condition conditionOf(const VerificationTally &rows)
{
    if (rows.missing > 0)
        return Condition::Bad;
    if (rows.tooMany > 0)
        return Condition::Warning;
    return rows.asked > 0 ? Condition::Good : Condition::Off;
}

QString hourText(const HoursModel::Hour &hour)
{
    if (hour.isEmpty())
        return HoursModel::tr("No row was selected in this hour.");
    const QLocale locale;
    const QDateTime begin = timeOf(hour.begin);
    const QString when = HoursModel::tr("%1, %2 to %3", "date, time, time")
                             .arg(locale.toString(begin.date(), QLocale::ShortFormat),
                                 locale.toString(begin.time(), u"HH:mm"_s),
                                 locale.toString(timeOf(hour.end).time(), u"HH:mm"_s));
    const VerificationTally &rows = hour.rows;
    return HoursModel::tr(
        "%1. Rows: %2, asked for: %3, found: %4, missing: %5, copies too many: %6, cannot be "
        "proved: %7")
        .arg(when, countText(rows.selected), countText(rows.asked), countText(rows.found()),
            countText(rows.missing), countText(rows.tooMany), countText(rows.unproven()));
}

void HoursModel::setHours(const std::vector<VerifiedHour> &hours)
{
    beginResetModel();
    m_days.clear();
    for (const VerifiedHour &verified : hours) {
        const QDateTime time = timeOf(verified.begin);
        if (!time.isValid())
            continue;
        int row = rowOf(time.date());
        if (row == rowCount() || m_days[size_t(row)].date != time.date())
            m_days.insert(m_days.begin() + row, Day{ time.date(), {} });
        Hour &hour = m_days[size_t(row)].hours[size_t(time.time().hour())];
        // Where clocks are set back, two hours have one name.
        if (hour.isEmpty())
            hour.begin = verified.begin;
        hour.end = verified.begin + hourLength;
        hour.rows += verified.rows;
    }
    endResetModel();
}

int HoursModel::rowOf(QDate date) const
{
    return int(std::ranges::lower_bound(m_days, date, {}, &Day::date) - m_days.begin());
}

const HoursModel::Hour &HoursModel::hour(const QModelIndex &index) const
{
    return m_days[size_t(index.row())].hours[size_t(index.column())];
}

QModelIndex HoursModel::indexOf(std::chrono::seconds since1970) const
{
    const QDateTime time = timeOf(since1970);
    const int row = rowOf(time.date());
    const bool isThere = row < rowCount() && m_days[size_t(row)].date == time.date();
    return isThere ? index(row, time.time().hour()) : QModelIndex();
}

QModelIndex HoursModel::firstBad() const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < hoursOfDay; ++column)
            if (conditionOf(hour(index(row, column)).rows) >= Condition::Warning)
                return index(row, column);
    return {};
}

int HoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_days.size());
}

int HoursModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : hoursOfDay;
}

QVariant HoursModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Hour &hour = this->hour(index);
    if (role == Qt::AccessibleTextRole)
        return hourText(hour);
    if (hour.isEmpty())
        return {};
    const Condition condition = conditionOf(hour.rows);
    switch (role) {
    case Qt::DisplayRole:
        return isolated(signText(hour.rows));
    case Qt::ToolTipRole:
        return shownInToolTip(hourText(hour));
    case Qt::BackgroundRole:
        return groundOf(condition);
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case Qt::FontRole: {
        QFont font;
        font.setBold(condition >= Condition::Warning);
        return font;
    }
    default:
        return {};
    }
}

QVariant HoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return QString::number(section);
    const QLocale locale;
    const QDate date = m_days[size_t(section)].date;
    return u"%1 %2"_s.arg(locale.toString(date, u"ddd"_s), locale.toString(date, QLocale::ShortFormat));
}

} // namespace wql
