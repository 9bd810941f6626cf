// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportepisodes.h"

/// Referrals to social care, and the panels' decisions.
namespace axs::exchange {

namespace {

using record::Child;
using record::PanelItem;
using record::Referral;

Result<void> writeReferrals(ExportRun& run)
{
    auto children = store::RecordTable<Child>::open(run.connection());
    if (!children)
        return children.error();
    return run.forEach<Referral>([&](const Referral& each) {
        if (!run.keepsDay(each.referredOn) || !run.keepsPlace(each.cluster) || !run.keepsLevel(each.level)
            || (!each.reference.isEmpty() && run.isTwin(each.reference)))
            return;
        run.put("referral_ref", each, &Referral::reference);
        if (const auto child = run.found(*children, each.child))
            run.put("child_ref", *child, &Child::reference);
        run.setCluster("cluster", each.cluster);
        run.put("referred_on", each, &Referral::referredOn);
        run.put("level", each, &Referral::level);
        run.put("harm", each, &Referral::harm);
        run.put("outcome", each, &Referral::outcome);
        run.write();
    });
}

Result<void> writePanelItems(ExportRun& run)
{
    return forEachOfEpisodes(run, &PanelItem::panelOn, [&](const PanelItem& each, const record::Caf& caf) {
        if (run.isTwin(dayKey(caf, each.panelOn)))
            return;
        run.put("caf_ref", caf, &record::Caf::reference);
        run.put("panel_on", each, &PanelItem::panelOn);
        run.put("panel_type", each, &PanelItem::panelType);
        run.put("decision", each, &PanelItem::decision);
        run.put("reasons", each, &PanelItem::reasons);
        run.put("services", each, &PanelItem::services);
        run.put("minute", each, &PanelItem::minute);
        run.put("return_on", each, &PanelItem::returnOn);
        run.write();
    });
}

} // namespace

const ExportKind referralsExport{"referrals", byPeriod | byPlace | byLevel, writeReferrals};
const ExportKind panelItemsExport{"panel-items", byEpisode, writePanelItems};

} // namespace axs::exchange
