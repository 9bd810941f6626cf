// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pages.h"

namespace axs::ui {

/// A part of a block that is set as a whole; its items are measured from its own top left corner.
struct Slice
{
    PlacedSlice::Kind kind = PlacedSlice::Kind::text;
    std::size_t block = 0;
    double before = 0; ///< space above, dropped at the top of a page
    double height = 0;
    bool keepWithNext = false;
    double shrink = 0; ///< how much of the height may be given up (charts)
    int heading = -1; ///< its place among the headings
    int contentsOf = -1; ///< a line of the contents: the heading it leads to
    std::vector<PageItem> items;
};

/// Slices that belong together, a figure for example: on one page when one page holds them.
struct Group
{
    bool newPage = false;
    std::vector<Slice> slices;
};

/// The slices of each block, set to a width where it may be another than the sheet's.
std::vector<Slice> slicesOfHeading(const report::HeadingBlock& heading, double width = paper::content.width());
std::vector<Slice> slicesOfText(const QString& text, const paper::Type& type, const QColor& ink, double before,
    double width = paper::content.width());
std::vector<Slice> slicesOfList(const QStringList& items, double width = paper::content.width());
std::vector<Slice> slicesOfNotes(const report::NotesBlock& notes, double width = paper::content.width());
std::vector<Slice> slicesOfPaperHead(const report::Report& report, double width);
std::vector<Slice> slicesOfFacts(const report::FactsBlock& facts, double width);
std::vector<Slice> slicesOfFormLine(const report::FormLineBlock& line, double width);
std::vector<Slice> slicesOfKeyFigures(const report::KeyFiguresBlock& figures);
std::vector<Slice> slicesOfTable(const report::TableBlock& table, double width = paper::content.width());
std::vector<Slice> slicesOfChart(const report::ChartBlock& chart, const figure::Figure& figure);
std::vector<Slice> slicesOfTitle(const report::Report& report);
std::vector<Slice> slicesOfContents(const std::vector<report::HeadingBlock>& headings);

} // namespace axs::ui
