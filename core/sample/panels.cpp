// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/panels.h"

#include "core/sample/drawing.h"

#include <algorithm>

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

using record::PanelDecision;
using record::PanelItem;

constexpr int panels = 10; ///< from September 2008 to June 2009

/// The second Wednesday of the month.
Date panelDay(int panel)
{
    const Date first = Date::fromCalendar(2008, 9, 1).addMonths(panel);
    const int toWednesday = (3 - first.weekday() + 7) % 7;
    return first.addDays(toWednesday + 7);
}

/// The first panel on or after the day; `panels` when there is none.
int panelAfter(Date day)
{
    int panel = 0;
    while (panel < panels && panelDay(panel) < day)
        ++panel;
    return panel;
}

QString service(const PlannedEpisode& episode, Random& random)
{
    QStringList fitting;
    for (const NeedRow& row : tables().needs) {
        if (episode.age >= row.fromAge && episode.age <= row.toAge && !fitting.contains(row.service))
            fitting += row.service;
    }
    return fitting.isEmpty() ? QString() : random.pick(fitting);
}

PanelItem decided(const PlannedEpisode& episode, Date day, PanelDecision decision, Random& random)
{
    // In the order of the starting list: more work, enough information, not enough.
    static const std::vector<QStringList> reasons = tableRows(u":/axs/lists/panel_reason.txt"_s);
    const auto reason = [](std::size_t place) { return reasons.at(place).first(); };
    PanelItem item;
    item.caf = episode.id;
    item.panelOn = day;
    item.panelType = record::PanelType::regular;
    item.decision = decision;
    switch (decision) {
    case PanelDecision::service:
        item.services = service(episode, random);
        item.minute = say(u"panel service"_s, random);
        break;
    case PanelDecision::noService:
        item.reasons = {reason(random.percent(70) ? 1 : 2)};
        item.minute = say(u"panel no service"_s, random);
        break;
    default:
        item.reasons = {reason(0)};
        item.minute = say(u"panel deferred"_s, random);
    }
    return item;
}

/// The first decision, and the second where the first was to wait.
void drawItems(const PlannedEpisode& episode, int panel, std::vector<PanelItem>& items, Random& random)
{
    const auto final = [&] { return random.percent(28) ? PanelDecision::noService : PanelDecision::service; };
    const bool canReturn = panel + 1 < panels && (!episode.closed.isSet() || episode.closed > panelDay(panel + 1));
    if (!canReturn || !random.percent(14)) {
        items.push_back(decided(episode, panelDay(panel), final(), random));
        return;
    }
    items.push_back(decided(episode, panelDay(panel), PanelDecision::deferred, random));
    items.back().returnOn = panelDay(panel + 1);
    items.push_back(decided(episode, panelDay(panel + 1), final(), random));
}

} // namespace

void drawPanels(const Plan& plan, Writer& writer, Random& random)
{
    std::vector<PanelItem> items;
    for (const PlannedEpisode& episode : plan.episodes) {
        if (!episode.reviewed.isSet() || episode.consent != ConsentState::given || !random.percent(45))
            continue;
        const int panel = panelAfter(episode.reviewed.addDays(5));
        const Date last = episode.closed.isSet() ? episode.closed : episode.latest;
        // Older ones were decided before there were panels.
        if (panel == panels || panelDay(panel) > last || panelDay(panel) > episode.reviewed.addDays(80))
            continue;
        drawItems(episode, panel, items, random);
    }
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.panelOn < b.panelOn; });
    for (const PanelItem& item : items)
        writer.give(item);
}

} // namespace axs::sample
