// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"
#include "core/figure/filtertest.h"
#include "core/figure/ignoredfilters.h"
#include "core/figure/periodrows.h"

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

/// The quarters from the first to the last of the period; where no day was asked for, of the incidents.
PeriodRows quartersOf(const Facts& facts, const Query& query, const Selection& selection)
{
    DayRange days;
    forEachIncident(facts, selection, [&](std::size_t row) { days.add(facts.incidents.occurredOn[row]); });
    return PeriodRows::of(PeriodRows::Each::quarter, query, selection, days);
}

} // namespace

Figure informationIncidents(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Information-sharing incidents by quarter"_s, u"incidents"_s,
        {column(u"quarter", u"Quarter", ColumnKind::text), column(u"adverse", u"Adverse incidents"),
            column(u"other", u"Other incidents")});
    const PeriodRows quarters = quartersOf(facts, query, selection);
    std::vector<std::uint32_t> adverse(quarters.size());
    std::vector<std::uint32_t> other(quarters.size());
    std::size_t unknown = 0;
    bool recorded = false;
    forEachIncident(facts, selection, [&](std::size_t row) {
        recorded = true;
        const std::size_t place = quarters.at(facts.incidents.occurredOn[row]);
        adverse[place] += facts.incidents.adverse[row] == yes;
        other[place] += facts.incidents.adverse[row] == no;
        unknown += facts.incidents.adverse[row] != yes && facts.incidents.adverse[row] != no;
    });
    for (std::size_t place = 0; place < quarters.size(); ++place) {
        figure.rows.push_back({textCell(quarters.label(place)), countCell(recorded, adverse[place]),
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
    const Facts& facts, const Query& query, const Selection& selection, const CellName& cell)
{
    RecordIds found{CountedRecord::incident, {}};
    const PeriodRows quarters = quartersOf(facts, query, selection);
    const std::size_t asked = quarters.named(cell.row);
    forEachIncident(facts, selection, [&](std::size_t row) {
        const std::uint8_t adverse = facts.incidents.adverse[row];
        const bool counts = cell.column == "adverse"_L1 ? adverse == yes
            : cell.column == "other"_L1                 ? adverse == no
                                                        : adverse == yes || adverse == no;
        if (counts && quarters.at(facts.incidents.occurredOn[row]) == asked)
            found.ids.push_back(facts.incidents.id[row]);
    });
    std::sort(found.ids.begin(), found.ids.end());
    return found;
}

} // namespace axs::figure
