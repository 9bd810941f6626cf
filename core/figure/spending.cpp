// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/spending.h"

#include "core/figure/counting.h"
#include "core/figure/filtertest.h"
#include "core/figure/periods.h"

#include "core/base/text.h"

#include <cmath>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// Section 6: what budget-holding lead professionals spend. An item belongs to the day on which it was spent.

namespace {

bool hasAmount(const SpendColumns& spends, std::size_t row)
{
    return !std::isnan(spends.pounds[row]);
}

struct Spent
{
    double pounds = 0;
    double lowest = 0;
    double highest = 0;
    std::uint32_t items = 0;
    bool recorded = false; ///< the file holds an item in the window, whatever the filter asks

    void add(double amount)
    {
        lowest = items == 0 ? amount : std::min(lowest, amount);
        highest = items == 0 ? amount : std::max(highest, amount);
        pounds += amount;
        ++items;
    }
    Cell sum() const { return countCell(recorded, pounds); }
};

/// The items of a file as a query sees them.
class Items
{
public:
    Items(const Facts& facts, const Query& query, const Selection& selection)
        : m_spends(facts.spends)
        , m_test(facts, query.filter, selection.clusterKept)
    {
    }
    /// An item without a CAF has no attributes: it is kept only while the filter asks for none.
    bool kept(std::size_t row) const { return m_test.keepsEverything() || m_test.holds(m_spends.episode[row]); }
    Spent in(const Period& window) const
    {
        const Days days(window);
        Spent spent;
        for (std::size_t row = 0; row < m_spends.size(); ++row) {
            if (!days.hold(m_spends.spentOn[row]) || !hasAmount(m_spends, row))
                continue;
            spent.recorded = true;
            if (kept(row))
                spent.add(m_spends.pounds[row]);
        }
        return spent;
    }
    /// What is not in a figure although it might belong there.
    void noteLeftOut(Figure& figure, const Query& query) const
    {
        std::size_t incomplete = 0;
        std::size_t withoutCaf = 0;
        for (std::size_t row = 0; row < m_spends.size(); ++row) {
            const bool complete = hasAmount(m_spends, row) && m_spends.spentOn[row] != Date::unsetDay;
            incomplete += !complete;
            withoutCaf += complete && m_spends.episode[row] == noChild;
        }
        if (incomplete > 0)
            figure.notes << u"Left out: %1 without an amount or a date."_s.arg(noted(query, incomplete, u"item"_s, u"items"_s));
        if (withoutCaf > 0 && !m_test.keepsEverything()) {
            figure.notes << u"Items have their cluster, service type and level from their CAF; left out of this filter: %1 without a CAF."_s
                                .arg(noted(query, withoutCaf, u"item"_s, u"items"_s));
        }
    }

private:
    const SpendColumns& m_spends;
    EpisodeTest m_test;
};

enum class Measure { toDate, thisYear, lastYear, monthlyAverage, highest, lowest };

struct MeasureName
{
    Measure measure;
    const char16_t* label;
};
constexpr MeasureName measures[]{{Measure::toDate, u"Total to date"}, {Measure::thisYear, u"This financial year"},
    {Measure::lastYear, u"Last financial year"}, {Measure::monthlyAverage, u"Monthly average"},
    {Measure::highest, u"Highest item"}, {Measure::lowest, u"Lowest item"}};

/// The days that a measure is over.
Period windowOf(Measure measure, const Period& period)
{
    const Date yearBegin = period.to.isSet() ? periodOf(PeriodPreset::thisFinancialYear, period.to).from : Date();
    switch (measure) {
    case Measure::toDate:
        return {Date(), period.to};
    case Measure::thisYear:
        return {yearBegin, period.to};
    case Measure::lastYear:
        return {yearBegin.isSet() ? yearBegin.addYears(-1) : Date(), yearBegin.isSet() ? yearBegin.addDays(-1) : Date()};
    case Measure::monthlyAverage:
    case Measure::highest:
    case Measure::lowest:
        break;
    }
    return period;
}

/// Calendar months that the period touches.
int monthsOf(const Period& period)
{
    if (!period.from.isSet() || !period.to.isSet() || period.to < period.from)
        return 0;
    return (period.to.year() - period.from.year()) * 12 + static_cast<int>(period.to.month())
        - static_cast<int>(period.from.month()) + 1;
}

QString labelOf(const MeasureName& name, const Period& period)
{
    const QString label = QString::fromUtf16(name.label);
    const int months = monthsOf(period);
    if (name.measure != Measure::monthlyAverage || months == 0)
        return label;
    return u"%1 (%2, %3)"_s.arg(label, counted(months, u"month"_s, u"months"_s), period.words());
}

Cell cellOf(Measure measure, const Spent& spent, const Period& period)
{
    switch (measure) {
    case Measure::monthlyAverage: {
        const int months = monthsOf(period);
        return countCell(spent.recorded && months > 0, spent.pounds / std::max(months, 1));
    }
    case Measure::highest:
        return countCell(spent.items > 0, spent.highest);
    case Measure::lowest:
        return countCell(spent.items > 0, spent.lowest);
    case Measure::toDate:
    case Measure::thisYear:
    case Measure::lastYear:
        break;
    }
    return spent.sum();
}

/// The amounts of each type that has any, the largest first.
std::vector<std::pair<SmallCode, Spent>> spentByType(const Facts& facts, const Items& items, const Period& period)
{
    const Days days(period);
    std::vector<Spent> spent(facts.spendTypes.size());
    for (std::size_t row = 0; row < facts.spends.size(); ++row) {
        if (days.hold(facts.spends.spentOn[row]) && hasAmount(facts.spends, row) && items.kept(row))
            spent[facts.spends.type[row]].add(facts.spends.pounds[row]);
    }
    std::vector<std::pair<SmallCode, Spent>> types;
    for (SmallCode type = 0; type < facts.spendTypes.size(); ++type) {
        if (spent[type].items > 0)
            types.emplace_back(type, spent[type]);
    }
    std::sort(types.begin(), types.end(), [&](const auto& left, const auto& right) {
        if (left.second.pounds != right.second.pounds)
            return left.second.pounds > right.second.pounds;
        return compareBritish(label(facts.spendTypes, left.first), label(facts.spendTypes, right.first)) < 0;
    });
    return types;
}

template <class Keep>
RecordIds spendsWhere(const Facts& facts, const Query& query, const Selection& selection, const Period& window, Keep keep)
{
    const Items items(facts, query, selection);
    const Days days(window);
    RecordIds found{CountedRecord::spend, {}};
    for (std::size_t row = 0; row < facts.spends.size(); ++row) {
        if (days.hold(facts.spends.spentOn[row]) && hasAmount(facts.spends, row) && items.kept(row) && keep(row))
            found.ids.push_back(facts.spends.id[row]);
    }
    std::sort(found.ids.begin(), found.ids.end());
    return found;
}

} // namespace

std::vector<Period> spendWindows(const Period& period)
{
    std::vector<Period> windows;
    for (const MeasureName& name : measures)
        windows.push_back(windowOf(name.measure, period));
    return windows;
}

double itemsSpent(const Facts& facts, const Query& query, const Selection& selection, const Period& days)
{
    return Items(facts, query, selection).in(days).items;
}

Figure spendSummary(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Spend by budget-holding lead professionals: summary"_s, u"pounds"_s,
        {column(u"measure", u"Measure", ColumnKind::text), column(u"amount", u"Amount", ColumnKind::money)});
    const Items items(facts, query, selection);
    const Period& period = selection.period;
    for (const MeasureName& name : measures) {
        const Spent spent = items.in(windowOf(name.measure, period));
        if (name.measure == Measure::toDate)
            figure.nothingCounted = !spent.recorded;
        figure.rows.push_back({textCell(labelOf(name, period)), cellOf(name.measure, spent, period)});
    }
    const Period thisYear = windowOf(Measure::thisYear, period);
    const Period lastYear = windowOf(Measure::lastYear, period);
    figure.notes << u"Total to date: all items up to the period’s end, %1."_s.arg(period.to.british())
                 << u"This financial year: %1. Last financial year: %2."_s.arg(thisYear.words(), lastYear.words())
                 << u"Monthly average: what was spent in the period, divided by the calendar months that it touches; highest and lowest are of the items dated in the period."_s;
    items.noteLeftOut(figure, query);
    return figure;
}

RecordIds spendSummaryRecords(const Facts& facts, const Query& query, const Selection& selection, const CellName& cell)
{
    for (const MeasureName& name : measures) {
        if (labelOf(name, selection.period) != cell.row)
            continue;
        const Period window = windowOf(name.measure, selection.period);
        const Spent spent = Items(facts, query, selection).in(window);
        return spendsWhere(facts, query, selection, window, [&](std::size_t row) {
            const double pounds = facts.spends.pounds[row];
            return name.measure == Measure::highest ? pounds == spent.highest
                : name.measure == Measure::lowest   ? pounds == spent.lowest
                                                    : true;
        });
    }
    return {CountedRecord::spend, {}};
}

Figure spendByType(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Spend by budget-holding lead professionals, by type"_s, u"pounds"_s,
        {column(u"type", u"Type", ColumnKind::text), column(u"amount", u"Amount", ColumnKind::money),
            column(u"items", u"Items"), column(u"percent", u"% of the amount", ColumnKind::percent)});
    const Items items(facts, query, selection);
    const Spent all = items.in(selection.period);
    const auto row = [&](const QString& name, const Spent& spent) {
        return Row{textCell(name), spent.sum(), countCell(spent.recorded, spent.items), percentCell(spent.pounds, all.pounds)};
    };
    for (auto& [type, spent] : spentByType(facts, items, selection.period)) {
        spent.recorded = true;
        figure.rows.push_back(row(label(facts.spendTypes, type), spent));
    }
    figure.total = row(u"Total"_s, all);
    figure.nothingCounted = !all.recorded;
    figure.notes << u"Items by the day on which they were spent; the types with the largest amounts first."_s;
    items.noteLeftOut(figure, query);
    return figure;
}

RecordIds spendByTypeRecords(const Facts& facts, const Query& query, const Selection& selection, const CellName& cell)
{
    const bool all = cell.row == QStringView(totalLabel);
    std::vector<std::uint8_t> holds(facts.spendTypes.size());
    for (SmallCode type = 0; type < facts.spendTypes.size(); ++type)
        holds[type] = all || label(facts.spendTypes, type) == cell.row;
    return spendsWhere(facts, query, selection, selection.period,
        [&](std::size_t row) { return holds[facts.spends.type[row]] != 0; });
}

} // namespace axs::figure
