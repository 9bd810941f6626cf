// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/painting.h"

#include "ui/report/chartprint.h"

#include <QPainter>

namespace axs::ui {

void paintPage(QPainter& painter, const report::Report& report, const Sheet& page)
{
    for (const PageItem& item : page.items) {
        if (const auto* text = std::get_if<TextItem>(&item)) {
            painter.setFont(paper::font(text->type));
            painter.setPen(text->ink);
            painter.drawText(text->baseline, text->text);
        } else if (const auto* box = std::get_if<BoxItem>(&item)) {
            painter.fillRect(box->area, box->ink);
        } else if (const auto* chart = std::get_if<ChartItem>(&item)) {
            printChart(painter, chart->area, report.sections[chart->section].entries[chart->entry].figure);
        }
    }
}

} // namespace axs::ui
