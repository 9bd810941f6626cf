// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/permonth.h"

#include "core/figure/counting.h"

#include "core/base/text.h"

#include <algorithm>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t firstRate = 3; ///< after cluster, since and months

std::vector<std::size_t> rateColumns(const Figure& rates)
{
    std::vector<std::size_t> places;
    if (rates.columnIndex(u"cluster") != 0)
        return places;
    for (std::size_t place = 1; place < rates.columns.size(); ++place) {
        if (rates.columns[place].kind == ColumnKind::rate)
            places.push_back(place);
    }
    return places;
}

/// The later of the cluster's start and the period's beginning; unset when the start is not recorded.
Date beginOf(const Facts& facts, const Figure& rates, const QString& cluster)
{
    const auto found = std::find_if(facts.clusters.begin(), facts.clusters.end(),
        [&](const ClusterFacts& each) { return !each.name.isEmpty() && each.name == cluster; });
    if (found == facts.clusters.end() || !found->started.isSet())
        return {};
    return std::max(found->started, rates.period.from);
}

Cell perMonth(const Cell& rate, Date begin, int months)
{
    const auto number = rate.number();
    if (!number)
        return rate;
    if (!begin.isSet())
        return {};
    if (months <= 0)
        return {NotApplicable(), {}, {}};
    Cell cell = countCell(*number / months);
    if (rate.numerator && rate.denominator) {
        cell.numerator = rate.numerator;
        cell.denominator = *rate.denominator * months;
    }
    return cell;
}

bool hasRate(const Row& row, const std::vector<std::size_t>& columns)
{
    return std::any_of(columns.begin(), columns.end(), [&](std::size_t place) {
        return row[place].number() || std::holds_alternative<Suppressed>(row[place].value);
    });
}

} // namespace

int wholeMonths(Date from, Date to)
{
    if (!from.isSet() || !to.isSet() || to < from)
        return 0;
    const Date after = to.addDays(1);
    const int months = (after.year() - from.year()) * 12 + static_cast<int>(after.month()) - static_cast<int>(from.month());
    return from.addMonths(months) > after ? months - 1 : months;
}

bool hasRatesByCluster(const Figure& figure)
{
    return !rateColumns(figure).empty();
}

Figure perMonthSinceStart(const Facts& facts, const Figure& rates)
{
    Figure figure = begin(u"%1: for each month since the cluster began"_s.arg(rates.title),
        u"%1, a month"_s.arg(rates.unit),
        {rates.columns.front(), column(u"since", u"Since", ColumnKind::date), column(u"months", u"Whole months")});
    figure.id = rates.id + u"-per-month"_s;
    figure.section = rates.section;
    figure.period = rates.period;
    figure.filterWords = rates.filterWords;
    figure.source = rates.source;
    figure.suppressed = rates.suppressed;
    figure.nothingCounted = rates.nothingCounted;
    const std::vector<std::size_t> columns = rateColumns(rates);
    for (const std::size_t place : columns) {
        const Column& rate = rates.columns[place];
        figure.columns.push_back({rate.id + u"_per_month"_s, u"%1, a month"_s.arg(rate.label), ColumnKind::rate});
    }
    for (const Row& row : rates.rows) {
        if (columns.empty())
            break;
        const Date since = beginOf(facts, rates, row.front().text());
        const int months = wholeMonths(since, rates.period.to);
        Row each{row.front(), since.isSet() ? textCell(since.iso()) : Cell{}, countCell(since.isSet(), months)};
        for (const std::size_t place : columns)
            each.push_back(perMonth(row[place], since, months));
        figure.rows.push_back(std::move(each));
    }
    figure.notes << u"Each rate divided by the whole months from the later of the cluster’s start and the period’s beginning to the period’s end."_s;
    return figure;
}

QString coverageOf(const Facts& facts, const Figure& rates)
{
    const std::vector<std::size_t> columns = rateColumns(rates);
    qint64 rated = 0;
    qint64 rows = 0;
    for (const Row& row : rates.rows) {
        if (facts.clusterByName(row.front().text()) == 0)
            continue;
        ++rows;
        rated += hasRate(row, columns);
    }
    const auto named = static_cast<qint64>(facts.clusters.size()) - 1;
    const QString have = rated == 1 ? u"has"_s : u"have"_s;
    if (rows < named)
        return u"Coverage: %1 of %2 in the filter %3 a rate."_s.arg(rated).arg(axs::counted(rows, u"cluster"_s, u"clusters"_s), have);
    const qint64 all = std::max<qint64>(named, facts.statedClusters);
    const QString sentence = u"Coverage: %1 of %2 %3 a rate."_s.arg(rated).arg(axs::counted(all, u"cluster"_s, u"clusters"_s), have);
    if (all == named)
        return sentence;
    return sentence + u" The authority states %1 and the record file names %2."_s.arg(all).arg(named);
}

void notePerMonth(Figure& rates, const Facts& facts)
{
    const Figure table = perMonthSinceStart(facts, rates);
    if (table.rows.empty())
        return;
    QStringList unknown;
    for (std::size_t place = firstRate; place < table.columns.size(); ++place) {
        QStringList parts;
        for (const Row& row : table.rows) {
            if (row[1].text().isEmpty())
                unknown << row.front().text();
            else
                parts << u"%1 %2 (%3)"_s.arg(row.front().text(), displayText(row[place], ColumnKind::rate),
                    axs::counted(static_cast<qint64>(row[2].number().value_or(0)), u"month"_s, u"months"_s));
        }
        if (!parts.isEmpty())
            rates.notes << u"%1 since the cluster began: %2."_s.arg(table.columns[place].label, parts.join(u"; "_s));
    }
    unknown.removeDuplicates();
    if (!unknown.isEmpty())
        rates.notes << u"Without a rate a month, since it is not recorded when they began: %1."_s.arg(unknown.join(u"; "_s));
    rates.notes << coverageOf(facts, rates);
}

} // namespace axs::figure
