// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/presets.h"

namespace axs::report {

using namespace Qt::Literals::StringLiterals;

Period yearFrom(unsigned firstMonth, Date day)
{
    const int year = day.month() >= firstMonth ? day.year() : day.year() - 1;
    const Date from = Date::fromCalendar(year, firstMonth, 1);
    return { from, from.addYears(1).addDays(-1) };
}

Period quarterOf(Date day)
{
    const unsigned first = (day.month() - 1) / 3 * 3 + 1;
    const Date from = Date::fromCalendar(day.year(), first, 1);
    return { from, from.addMonths(3).addDays(-1) };
}

std::vector<Preset> presets(Date today)
{
    constexpr unsigned april = 4;
    constexpr unsigned september = 9;
    const Period financial = yearFrom(april, today);
    const Period academic = yearFrom(september, today);
    const Period quarter = quarterOf(today);
    return {
        { u"since-start"_s, u"Since the start"_s, {} },
        { u"this-financial-year"_s, u"This financial year"_s, financial },
        { u"last-financial-year"_s, u"Last financial year"_s, yearFrom(april, financial.from.addDays(-1)) },
        { u"this-academic-year"_s, u"This academic year"_s, academic },
        { u"last-academic-year"_s, u"Last academic year"_s, yearFrom(september, academic.from.addDays(-1)) },
        { u"this-quarter"_s, u"This quarter"_s, quarter },
        { u"last-quarter"_s, u"Last quarter"_s, quarterOf(quarter.from.addDays(-1)) },
    };
}

} // namespace axs::report
