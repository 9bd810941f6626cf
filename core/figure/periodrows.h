// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"
#include "core/figure/filtertest.h"

namespace axs::figure {

/// The days of records that have dates of their own: an open beginning stays open, an open end is the shown one.
inline Days askedDays(const Query& query, const Selection& selection)
{
    return Days({query.filter.period.from, selection.period.to});
}

/// The first and last of the days that are seen; unset when there is none.
class DayRange
{
public:
    void add(std::int32_t day)
    {
        m_first = std::min(m_first, day);
        m_last = std::max(m_last, day);
    }
    /// Those of a column that lie within.
    void add(const std::vector<std::int32_t>& column, const Days& within);
    Date first() const { return m_last < m_first ? Date() : Date::fromDayNumber(m_first); }
    Date last() const { return Date::fromDayNumber(m_last); }

private:
    std::int32_t m_first = std::numeric_limits<std::int32_t>::max();
    std::int32_t m_last = Date::unsetDay;
};

/// The months or quarters that a figure has rows for, without a gap; the first and the last are cut to the days that
/// are asked for. Private to this room.
class PeriodRows
{
public:
    enum class Each { month = 1, quarter = 3 };

    PeriodRows(Each each, Date from, Date to);
    /// From the period's first day to its last; from and to the data's where neither is asked for.
    static PeriodRows of(Each each, const Query& query, const Selection& selection, const DayRange& data);

    std::size_t size() const { return m_labels.size(); }
    /// "2009-06" or "2009-Q2".
    const QString& label(std::size_t row) const { return m_labels[row]; }
    std::int32_t lastDay(std::size_t row) const { return m_lastDays[row]; }
    /// The row that this day lies in; size() for a day in none.
    std::size_t at(std::int32_t day) const
    {
        const std::uint32_t place = static_cast<std::uint32_t>(day) - static_cast<std::uint32_t>(m_from);
        return place < m_rowOfDay.size() ? m_rowOfDay[place] : size();
    }
    /// The row of this label; size() when there is none.
    std::size_t named(const QString& label) const;

private:
    std::int32_t m_from = 0;
    std::vector<QString> m_labels;
    std::vector<std::int32_t> m_lastDays;
    std::vector<std::uint32_t> m_rowOfDay;
};

} // namespace axs::figure
