// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/matching.h"

#include <array>

namespace axs::exchange {

namespace {

using record::PanelItem;

constexpr std::array panelColumns{
    columns::required(columns::text("caf_ref")),
    columns::required(columns::date("panel_on")),
    columns::choice<record::PanelType>("panel_type"),
    columns::required(columns::choice<record::PanelDecision>("decision")),
    columns::texts("reasons"),
    columns::text("services"),
    columns::text("minute"),
    columns::date("return_on"),
};

class PanelItems final : public RowTaker
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        const auto caf = cafOf(row, records);
        if (!caf)
            return caf.error();
        if (row.hasFaults())
            return {};
        const auto item = ofDay(records, **caf, &PanelItem::panelOn, row.date("panel_on"));
        if (!item)
            return item.error();
        Entry<PanelItem>& entry = **item;
        entry.set(&PanelItem::panelType, row.choice<record::PanelType>("panel_type"));
        entry.set(&PanelItem::decision, row.choice<record::PanelDecision>("decision"));
        entry.set(&PanelItem::reasons, reasonsOf(row, records));
        entry.set(&PanelItem::services, row.text("services"));
        entry.set(&PanelItem::minute, row.text("minute"));
        entry.set(&PanelItem::returnOn, row.date("return_on"));
        return {};
    }

private:
    static QStringList reasonsOf(const TableRow& row, FileRecords& records)
    {
        QStringList reasons;
        const QStringList typed = row.texts("reasons");
        for (const QString& each : typed)
            reasons += records.listed("panel_reason", each);
        reasons.removeDuplicates();
        return reasons;
    }
};

} // namespace

const ImportKind panelItemsKind{
    "panel-items", "what panels decided, a row a CAF", panelColumns, makeTaker<PanelItems>};

} // namespace axs::exchange
