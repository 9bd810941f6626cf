// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/calendarrows.h"
#include "core/figure/counting.h"
#include "core/figure/filtertest.h"
#include "core/figure/ignoredfilters.h"

#include <algorithm>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// 5.1d: what went wrong, or nearly, in sharing information.

namespace {

constexpr std::uint8_t no = 1;
constexpr std::uint8_t yes = 2;

template <class Visit>
void forEachIncident(const Facts& facts, const Selection& selection, Visit visit)
{
    const Days days(selection.period);
    for (std::size_t row = 0; row < facts.incidents.size(); ++row) {
        if (days.hold(facts.incidents.occurredOn[row]))
            visit(row);
    }
}

/// The quarters from the first to the last of the period; where an end was not asked for, of the incidents.
std::vector<Date> quartersOf(const Facts& facts, const Query& query, const Selection& selection)
{
    Date first;
    Date last;
    forEachIncident(facts, selection, [&](std::size_t row) {
        const Date day = Date::fromDayNumber(facts.incidents.occurredOn[row]);
        first = first.isSet() ? std::min(first, day) : day;
        last = std::max(last, day);
    });
    const Period& asked = query.filter.period;
    const bool open = (!asked.from.isSet() && !asked.to.isSet()) || !selection.period.to.isSet();
    return quartersBetween(asked.from.isSet() ? asked.from : first, open ? last : selection.period.to);
}

} // namespace

Figure informationIncidents(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Information-sharing incidents by quarter"_s, u"incidents"_s,
        {column(u"quarter", u"Quarter", ColumnKind::text), column(u"adverse", u"Adverse incidents"),
            column(u"other", u"Other incidents")});
    const std::vector<Date> quarters = quartersOf(facts, query, selection);
    std::vector<std::uint32_t> adverse(quarters.size());
    std::vector<std::uint32_t> other(quarters.size());
    std::size_t unknown = 0;
    bool recorded = false;
    forEachIncident(facts, selection, [&](std::size_t row) {
        recorded = true;
        const Date day = Date::fromDayNumber(facts.incidents.occurredOn[row]);
        const auto after = std::upper_bound(quarters.begin(), quarters.end(), day);
        const auto place = static_cast<std::size_t>(after - quarters.begin()) - 1;
        adverse[place] += facts.incidents.adverse[row] == yes;
        other[place] += facts.incidents.adverse[row] == no;
        unknown += facts.incidents.adverse[row] != yes && facts.incidents.adverse[row] != no;
    });
    for (std::size_t place = 0; place < quarters.size(); ++place) {
        figure.rows.push_back({textCell(quarterLabel(quarters[place])), countCell(recorded, adverse[place]),
            countCell(recorded, other[place])});
    }
    figure.nothingCounted = !recorded;
    figure.notes << u"By the date of the incident, in calendar quarters."_s;
    if (unknown > 0) {
        figure.notes << u"Left out: %1 where it is not recorded whether it was adverse."_s.arg(
            noted(query, unknown, u"incident"_s, u"incidents"_s));
    }
    noteIgnoredFilters(figure, query.filter, u"Incidents"_s, {});
    return figure;
}

RecordIds informationIncidentsRecords(
    const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    RecordIds found{CountedRecord::incident, {}};
    forEachIncident(facts, selection, [&](std::size_t row) {
        const std::uint8_t adverse = facts.incidents.adverse[row];
        const bool counts = cell.column == "adverse"_L1 ? adverse == yes
            : cell.column == "other"_L1                 ? adverse == no
                                                        : adverse == yes || adverse == no;
        if (counts && quarterLabel(Date::fromDayNumber(facts.incidents.occurredOn[row])) == cell.row)
            found.ids.push_back(facts.incidents.id[row]);
    });
    std::sort(found.ids.begin(), found.ids.end());
    return found;
}

} // namespace axs::figure
