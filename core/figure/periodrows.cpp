// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/periodrows.h"

#include <algorithm>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

void DayRange::add(const std::vector<std::int32_t>& column, const Days& within)
{
    // Without a branch, so that many days are compared at once.
    std::int32_t first = m_first;
    std::int32_t last = m_last;
    for (const std::int32_t day : column) {
        const bool isWithin = (day >= within.from) & (day <= within.to);
        first = std::min(first, isWithin ? day : std::numeric_limits<std::int32_t>::max());
        last = std::max(last, isWithin ? day : Date::unsetDay);
    }
    m_first = first;
    m_last = last;
}

PeriodRows::PeriodRows(Each each, Date from, Date to)
{
    if (!from.isSet() || to < from)
        return;
    const int months = static_cast<int>(each);
    m_from = from.dayNumber();
    for (Date day = from; day <= to;) {
        const int part = (static_cast<int>(day.month()) - 1) / months;
        const Date next = Date::fromCalendar(day.year(), static_cast<unsigned>(part * months + 1), 1).addMonths(months);
        const Date last = std::min(to, next.addDays(-1));
        m_rowOfDay.resize(static_cast<std::size_t>(last.dayNumber() - m_from) + 1, static_cast<std::uint32_t>(size()));
        m_labels.push_back(each == Each::quarter ? u"%1-Q%2"_s.arg(day.year(), 4, 10, QChar(u'0')).arg(part + 1)
                                                 : day.iso().left(7));
        m_lastDays.push_back(last.dayNumber());
        day = next;
    }
}

PeriodRows PeriodRows::of(Each each, const Query& query, const Selection& selection, const DayRange& data)
{
    const Period& asked = query.filter.period;
    const Date from = asked.from.isSet() ? asked.from : data.first();
    const bool anyEnd = asked.from.isSet() || asked.to.isSet();
    return PeriodRows(each, from, anyEnd ? selection.period.to : data.last());
}

std::size_t PeriodRows::named(const QString& label) const
{
    return static_cast<std::size_t>(std::find(m_labels.begin(), m_labels.end(), label) - m_labels.begin());
}

} // namespace axs::figure
