// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/block.h"
#include "ui/report/paper.h"

#include <QPointF>
#include <QRectF>

#include <variant>
#include <vector>

namespace axs::ui {

/// One line of text where its baseline begins.
struct TextItem
{
    QPointF baseline;
    QString text;
    paper::Type type = paper::body;
    QColor ink;
};
struct BoxItem
{
    QRectF area;
    QColor ink;
};
struct ChartItem
{
    QRectF area;
    std::size_t section = 0;
    std::size_t entry = 0;
};
using PageItem = std::variant<TextItem, BoxItem, ChartItem>;

/// A part of a block that is never torn apart: a heading, a line, a chart, a table's row.
struct PlacedSlice
{
    enum class Kind
    {
        text,
        heading,
        chart,
        tableHeader,
        tableRow,
    };
    Kind kind = Kind::text;
    std::size_t block = 0;
    QRectF area;
};

struct Sheet
{
    std::vector<PageItem> items;
    std::vector<PlacedSlice> slices;
};

/// Where a heading stands: for the contents and the bookmarks.
struct HeadingPlace
{
    int level = 1;
    QString text;
    std::size_t page = 0;
    double top = 0;
};
/// A line of the contents that leads to a heading.
struct ContentsLink
{
    std::size_t page = 0;
    QRectF area;
    std::size_t heading = 0;
};

/// A report set on A4 sheets: where everything stands, nothing painted yet.
struct Pages
{
    std::vector<Sheet> pages;
    std::vector<HeadingPlace> headings;
    std::vector<ContentsLink> links;
};

/// Sets the report: headings stay with what follows, a chart with its title, a table's header comes back on each of its
/// pages, nothing crosses a page's edge or is cut. In the thread of the window only, because charts are measured.
Pages layOut(const report::Report& report);

} // namespace axs::ui
