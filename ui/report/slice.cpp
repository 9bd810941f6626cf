// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/slice.h"

#include "ui/report/chartprint.h"

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using namespace report;

namespace {

constexpr double column = paper::content.width();

TextItem lineAt(double x, double top, const QString& text, const paper::Type& type, const QColor& ink)
{
    return { QPointF(x, top + paper::ascent(type)), text, type, ink };
}

/// Lines one under another as slices of their own; the first two and the last two stay together.
std::vector<Slice> lines(const QStringList& texts, double x, const paper::Type& type, const QColor& ink)
{
    std::vector<Slice> slices;
    for (const QString& text : texts) {
        Slice slice;
        slice.height = paper::lineHeight(type);
        slice.items.push_back(lineAt(x, 0, text, type, ink));
        slices.push_back(std::move(slice));
    }
    if (slices.size() > 1) {
        slices.front().keepWithNext = true;
        slices[slices.size() - 2].keepWithNext = true;
    }
    return slices;
}

void append(std::vector<Slice>& slices, std::vector<Slice> more, double before)
{
    if (!more.empty())
        more.front().before = before;
    std::move(more.begin(), more.end(), std::back_inserter(slices));
}

} // namespace

std::vector<Slice> slicesOfHeading(const HeadingBlock& heading, double width)
{
    const bool first = heading.level == 1;
    const paper::Type type = first ? paper::heading1 : paper::heading2;
    Slice slice;
    slice.kind = PlacedSlice::Kind::heading;
    slice.keepWithNext = true;
    slice.before = paper::millimetres(first ? 10 : 7);
    const double line = paper::lineHeight(type);
    for (const QString& text : paper::wrapped(heading.text, type, width)) {
        slice.items.push_back(lineAt(0, slice.height, text, type, first ? paper::accentInk() : paper::ink()));
        slice.height += line;
    }
    return { slice };
}

std::vector<Slice> slicesOfText(
    const QString& text, const paper::Type& type, const QColor& ink, double before, double width)
{
    std::vector<Slice> slices;
    append(slices, lines(paper::wrapped(text, type, width), 0, type, ink), before);
    return slices;
}

std::vector<Slice> slicesOfList(const QStringList& items, double width)
{
    constexpr double indent = paper::millimetres(5);
    std::vector<Slice> slices;
    for (const QString& item : items) {
        auto each = lines(paper::wrapped(item, paper::body, width - indent), indent, paper::body, paper::ink());
        if (!each.empty())
            each.front().items.push_back(lineAt(0, 0, u"•"_s, paper::body, paper::quietInk()));
        append(slices, std::move(each), paper::millimetres(2));
    }
    return slices;
}

std::vector<Slice> slicesOfNotes(const NotesBlock& notes, double width)
{
    std::vector<Slice> slices;
    double before = paper::millimetres(3);
    for (const NotesBlock::Note& note : notes.notes) {
        const QString mark = note.mark.isEmpty() ? QString() : u'[' + note.mark + u"] "_s;
        append(slices, lines(paper::wrapped(mark + note.text, paper::note, width), 0, paper::note, paper::quietInk()),
            before);
        before = paper::millimetres(1);
    }
    return slices;
}

std::vector<Slice> slicesOfKeyFigures(const KeyFiguresBlock& block)
{
    constexpr std::size_t across = 3;
    constexpr double gap = paper::millimetres(5);
    constexpr double cell = (column - gap * (across - 1)) / across;
    constexpr double inner = paper::millimetres(4);
    std::vector<Slice> slices;
    for (std::size_t from = 0; from < block.figures.size(); from += across) {
        const std::size_t to = std::min(from + across, block.figures.size());
        Slice slice;
        slice.before = from == 0 ? paper::millimetres(4) : gap;
        for (std::size_t place = from; place < to; ++place) {
            const KeyFigure& each = block.figures[place];
            const double x = static_cast<double>(place - from) * (cell + gap) + inner;
            double y = inner;
            slice.items.push_back(lineAt(x, y, each.value, paper::value, paper::accentInk()));
            y += paper::lineHeight(paper::value);
            for (const QString& text : paper::wrapped(each.label, paper::table, cell - 2 * inner)) {
                slice.items.push_back(lineAt(x, y, text, paper::table, paper::ink()));
                y += paper::lineHeight(paper::table);
            }
            for (const QString& text : paper::wrapped(each.from, paper::note, cell - 2 * inner)) {
                slice.items.push_back(lineAt(x, y, text, paper::note, paper::quietInk()));
                y += paper::lineHeight(paper::note);
            }
            slice.height = std::max(slice.height, y + inner);
        }
        for (std::size_t place = from; place < to; ++place) {
            const QRectF area(static_cast<double>(place - from) * (cell + gap), 0, cell, slice.height);
            slice.items.insert(slice.items.begin(), BoxItem{ area, paper::softGround() });
        }
        slices.push_back(std::move(slice));
    }
    return slices;
}

std::vector<Slice> slicesOfChart(const ChartBlock& chart, const figure::Figure& figure)
{
    Slice slice;
    slice.kind = PlacedSlice::Kind::chart;
    slice.before = paper::millimetres(3);
    slice.height = printedChartHeight(figure, column);
    slice.shrink = slice.height * printedChartShrink(figure);
    slice.items.push_back(ChartItem{ QRectF(0, 0, column, slice.height), chart.section, chart.entry });
    return { slice };
}

std::vector<Slice> slicesOfTitle(const Report& report)
{
    constexpr double labels = paper::millimetres(36);
    std::vector<Slice> slices;
    Slice space;
    space.height = paper::millimetres(42);
    slices.push_back(space);
    append(slices, lines({ report.meta.county }, 0, paper::heading2, paper::quietInk()), 0);
    slices.back().items.insert(slices.back().items.begin(),
        BoxItem{
            QRectF(0, -paper::millimetres(8), paper::millimetres(24), paper::millimetres(1.6)), paper::accentInk() });
    append(slices, lines(paper::wrapped(report.meta.title, paper::cover, column), 0, paper::cover, paper::ink()),
        paper::millimetres(4));
    double before = paper::millimetres(16);
    for (const auto& [label, value] : report.facts) {
        auto each = lines(paper::wrapped(value, paper::body, column - labels), labels, paper::body, paper::ink());
        if (!each.empty())
            each.front().items.push_back(lineAt(0, 0, label, paper::strong, paper::quietInk()));
        append(slices, std::move(each), before);
        before = paper::millimetres(2.5);
    }
    before = paper::millimetres(14);
    constexpr double inner = paper::millimetres(4);
    for (const QString& warning : report.warnings) {
        Slice slice;
        slice.before = before;
        slice.height = inner;
        for (const QString& text : paper::wrapped(warning, paper::body, column - 2 * inner)) {
            slice.items.push_back(lineAt(inner, slice.height, text, paper::body, paper::ink()));
            slice.height += paper::lineHeight(paper::body);
        }
        slice.height += inner;
        slice.items.insert(
            slice.items.begin(), BoxItem{ QRectF(0, 0, paper::millimetres(1.2), slice.height), paper::warningInk() });
        slice.items.insert(slice.items.begin(), BoxItem{ QRectF(0, 0, column, slice.height), paper::warningGround() });
        slices.push_back(std::move(slice));
        before = paper::millimetres(4);
    }
    append(slices, lines(paper::wrapped(report.accessibleTwin, paper::note, column), 0, paper::note, paper::quietInk()),
        paper::millimetres(14));
    return slices;
}

std::vector<Slice> slicesOfContents(const std::vector<HeadingBlock>& headings)
{
    constexpr double numbers = paper::millimetres(14);
    std::vector<Slice> slices = slicesOfHeading({ 1, u"Contents"_s, {} });
    slices.front().heading = -1;
    for (std::size_t place = 0; place < headings.size(); ++place) {
        const bool first = headings[place].level == 1;
        const paper::Type type = first ? paper::strong : paper::table;
        const double x = first ? 0 : paper::millimetres(6);
        Slice slice;
        slice.before = paper::millimetres(first ? 4 : 1.2);
        slice.contentsOf = static_cast<int>(place);
        slice.keepWithNext = first;
        for (const QString& text : paper::wrapped(headings[place].text, type, column - numbers - x)) {
            slice.items.push_back(lineAt(x, slice.height, text, type, paper::ink()));
            slice.height += paper::lineHeight(type);
        }
        slices.push_back(std::move(slice));
    }
    return slices;
}

} // namespace axs::ui
