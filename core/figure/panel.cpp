// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"
#include "core/figure/periodrows.h"
#include "core/record/choices.h"

#include <array>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// What panels decide about CAFs.

namespace {

using record::PanelDecision;

constexpr std::size_t decisionCount = 4;
using Decisions = std::array<std::uint32_t, decisionCount>;

std::size_t place(PanelDecision decision)
{
    return static_cast<std::size_t>(decision);
}

/// The items of panels in the period: those decided, in filter, and how many are without a decision.
struct PanelItems
{
    std::vector<std::uint32_t> decided;
    std::size_t undecided = 0;
    bool recorded = false;
    DayRange days;
};

PanelItems panelItems(const Facts& facts, const Query& query, const Selection& selection)
{
    PanelItems items;
    const PanelItemColumns& columns = facts.panelItems;
    const Days days = askedDays(query, selection);
    const EpisodeTest test(facts, query.filter, selection.clusterKept);
    for (std::size_t row = 0; row < columns.size(); ++row) {
        if (!days.hold(columns.panelOn[row]) || columns.episode[row] >= facts.episodes.size())
            continue;
        items.recorded = true;
        items.days.add(columns.panelOn[row]);
        if (!test.holds(columns.episode[row]))
            continue;
        if (columns.decision[row] == place(PanelDecision::notRecorded))
            ++items.undecided;
        else
            items.decided.push_back(static_cast<std::uint32_t>(row));
    }
    return items;
}

void noteUndecided(Figure& figure, const Query& query, const PanelItems& items)
{
    if (items.undecided > 0) {
        figure.notes << u"Left out: %1 without a decision recorded."_s.arg(
            noted(query, items.undecided, u"item"_s, u"items"_s));
    }
}

Row decisionRow(const QString& name, const Decisions& decisions, bool recorded)
{
    const std::uint32_t service = decisions[place(PanelDecision::service)];
    const std::uint32_t noService = decisions[place(PanelDecision::noService)];
    const std::uint32_t deferred = decisions[place(PanelDecision::deferred)];
    const std::uint32_t presented = service + noService + deferred;
    return {textCell(name), countCell(recorded, presented), countCell(recorded, service),
        countCell(recorded, noService), countCell(recorded, deferred), percentCell(noService, presented)};
}

/// The decision that a column counts; not recorded for those that count all.
PanelDecision decisionOf(const QString& column)
{
    return column == "service"_L1           ? PanelDecision::service
        : column.startsWith("no_service"_L1) ? PanelDecision::noService
        : column == "deferred"_L1            ? PanelDecision::deferred
                                             : PanelDecision::notRecorded;
}

std::vector<std::uint32_t> noServiceItems(const Facts& facts, const PanelItems& items)
{
    std::vector<std::uint32_t> rows;
    for (const std::uint32_t row : items.decided) {
        if (facts.panelItems.decision[row] == place(PanelDecision::noService))
            rows.push_back(row);
    }
    return rows;
}

/// The reasons of an item, each once; "not recorded" where it has none.
std::vector<SmallCode> reasonsOf(const Facts& facts, std::uint32_t row)
{
    std::vector<SmallCode> reasons = facts.panelItems.reasons[row];
    if (reasons.empty())
        return {0};
    std::sort(reasons.begin(), reasons.end());
    reasons.erase(std::unique(reasons.begin(), reasons.end()), reasons.end());
    return reasons;
}

} // namespace

Figure panelDecisions(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Panel items by what the panel decided"_s, u"panel items"_s,
        {column(u"quarter", u"Quarter", ColumnKind::text), column(u"presented", u"Presented"),
            column(u"service", u"Service"), column(u"no_service", u"No service"), column(u"deferred", u"Deferred"),
            column(u"no_service_percent", u"No service, % of presented", ColumnKind::percent)});
    const PanelItems items = panelItems(facts, query, selection);
    const PeriodRows quarters = PeriodRows::of(PeriodRows::Each::quarter, query, selection, items.days);
    std::vector<Decisions> counts(quarters.size());
    Decisions all{};
    for (const std::uint32_t row : items.decided) {
        const std::uint8_t decision = facts.panelItems.decision[row];
        ++counts[quarters.at(facts.panelItems.panelOn[row])][decision];
        ++all[decision];
    }
    for (std::size_t quarter = 0; quarter < quarters.size(); ++quarter)
        figure.rows.push_back(decisionRow(quarters.label(quarter), counts[quarter], items.recorded));
    figure.total = decisionRow(u"Total"_s, all, items.recorded);
    figure.nothingCounted = !items.recorded;
    figure.notes << u"Items decided at panels held in the period, whenever the CAF started; calendar quarters."_s;
    noteUndecided(figure, query, items);
    return figure;
}

RecordIds panelDecisionsRecords(
    const Facts& facts, const Query& query, const Selection& selection, const CellName& cell)
{
    const PanelItems items = panelItems(facts, query, selection);
    const PeriodRows quarters = PeriodRows::of(PeriodRows::Each::quarter, query, selection, items.days);
    const bool all = cell.row == QStringView(totalLabel);
    const std::size_t quarter = quarters.named(cell.row);
    const PanelDecision decision = decisionOf(cell.column);
    return {CountedRecord::panelItem, idsWhere(facts.panelItems.id, items.decided, [&](std::uint32_t row) {
        const bool decided = decision == PanelDecision::notRecorded || facts.panelItems.decision[row] == place(decision);
        return decided && (all || quarters.at(facts.panelItems.panelOn[row]) == quarter);
    })};
}

Figure noServiceReasons(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Panel items without a service, by reason"_s, u"panel items"_s,
        {column(u"reason", u"Reason", ColumnKind::text), column(u"items", u"Items without a service"),
            column(u"percent", u"% of items without a service", ColumnKind::percent)});
    const PanelItems items = panelItems(facts, query, selection);
    const std::vector<std::uint32_t> refused = noServiceItems(facts, items);
    std::vector<std::uint32_t> counts(facts.panelReasons.size(), 0);
    for (const std::uint32_t row : refused) {
        for (const SmallCode reason : reasonsOf(facts, row))
            ++counts[reason];
    }
    const auto all = static_cast<double>(refused.size());
    for (const SmallCode reason : byWeight(facts.panelReasons, counts)) {
        figure.rows.push_back({textCell(label(facts.panelReasons, reason)), countCell(counts[reason]),
            percentCell(counts[reason], all)});
    }
    figure.total = Row{textCell(u"Total"_s), countCell(items.recorded, all), percentCell(all, all)};
    figure.nothingCounted = !items.recorded;
    figure.notes << u"An item may carry several reasons and counts once in each, so the rows may add to more than the total."_s;
    noteUndecided(figure, query, items);
    return figure;
}

RecordIds noServiceReasonsRecords(
    const Facts& facts, const Query& query, const Selection& selection, const CellName& cell)
{
    const std::vector<std::uint8_t> holds = labelled(facts.panelReasons, cell.row);
    const std::vector<std::uint32_t> refused = noServiceItems(facts, panelItems(facts, query, selection));
    return {CountedRecord::panelItem, idsWhere(facts.panelItems.id, refused, [&](std::uint32_t row) {
        const std::vector<SmallCode> reasons = reasonsOf(facts, row);
        return std::any_of(reasons.begin(), reasons.end(), [&](SmallCode reason) { return holds[reason] != 0; });
    })};
}

} // namespace axs::figure
