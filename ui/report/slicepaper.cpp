// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/slice.h"

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using namespace report;

namespace {

constexpr double hair = 3;
constexpr double writingLine = paper::millimetres(9);

TextItem textAt(double x, double top, const QString& text, const paper::Type& type, const QColor& ink)
{
    return { QPointF(x, top + paper::ascent(type)), text, type, ink };
}

/// Each line of the text set to the width.
QStringList wrappedLines(const QString& text, const paper::Type& type, double width)
{
    QStringList lines;
    const QStringList given = text.split(u'\n');
    for (const QString& each : given)
        lines += paper::wrapped(each, type, width);
    return lines;
}

/// One label with its value: a slice a line, so that a long value runs over pages.
std::vector<Slice> slicesOfFact(const QString& label, const QString& value, double width, double before)
{
    const double labels = std::min(paper::millimetres(46), width * 0.34);
    const QStringList names = paper::wrapped(label, paper::strong, labels - paper::millimetres(3));
    const QStringList values = wrappedLines(value, paper::body, width - labels);
    std::vector<Slice> slices;
    const double line = paper::lineHeight(paper::body);
    for (qsizetype at = 0; at < std::max(names.size(), values.size()); ++at) {
        Slice slice;
        slice.before = at == 0 ? before : 0;
        slice.height = line;
        slice.keepWithNext = at + 1 < names.size();
        if (at < names.size())
            slice.items.push_back(textAt(0, 0, names[at], paper::strong, paper::quietInk()));
        if (at < values.size())
            slice.items.push_back(textAt(labels, 0, values[at], paper::body, paper::ink()));
        slices.push_back(std::move(slice));
    }
    return slices;
}

Slice warningSlice(const QString& warning, double width)
{
    constexpr double inner = paper::millimetres(2.5);
    Slice slice;
    slice.before = paper::millimetres(3);
    slice.height = inner;
    for (const QString& text : paper::wrapped(warning, paper::body, width - 2 * inner - paper::millimetres(1))) {
        slice.items.push_back(textAt(inner + paper::millimetres(1), slice.height, text, paper::body, paper::ink()));
        slice.height += paper::lineHeight(paper::body);
    }
    slice.height += inner;
    slice.items.insert(
        slice.items.begin(), BoxItem{ QRectF(0, 0, paper::millimetres(1.2), slice.height), paper::warningInk() });
    slice.items.insert(slice.items.begin(), BoxItem{ QRectF(0, 0, width, slice.height), paper::warningGround() });
    return slice;
}

void addBox(Slice& slice, const QRectF& box)
{
    slice.items.push_back(BoxItem{ QRectF(box.left(), box.top(), box.width(), hair), paper::ink() });
    slice.items.push_back(BoxItem{ QRectF(box.left(), box.bottom() - hair, box.width(), hair), paper::ink() });
    slice.items.push_back(BoxItem{ QRectF(box.left(), box.top(), hair, box.height()), paper::ink() });
    slice.items.push_back(BoxItem{ QRectF(box.right() - hair, box.top(), hair, box.height()), paper::ink() });
}

/// Boxes with their words, as many in a row as there is room for.
std::vector<Slice> slicesOfTicks(const QStringList& ticks, double width)
{
    constexpr double side = paper::millimetres(4);
    constexpr double gap = paper::millimetres(2);
    std::vector<Slice> slices;
    double x = width;
    for (const QString& tick : ticks) {
        const double needed = side + gap + paper::textWidth(tick, paper::body);
        if (x + needed > width) {
            slices.emplace_back();
            slices.back().before = paper::millimetres(1.5);
            slices.back().height = std::max(paper::lineHeight(paper::body), side);
            x = 0;
        }
        addBox(slices.back(), QRectF(x, (slices.back().height - side) / 2, side, side));
        slices.back().items.push_back(textAt(x + side + gap, 0, tick, paper::body, paper::ink()));
        x += needed + paper::millimetres(6);
    }
    return slices;
}

} // namespace

std::vector<Slice> slicesOfPaperHead(const Report& report, double width)
{
    std::vector<Slice> slices
        = slicesOfText(report.meta.county, paper::strong, paper::quietInk(), 0, width);
    std::vector<Slice> title
        = slicesOfText(report.meta.title, paper::heading1, paper::accentInk(), paper::millimetres(1), width);
    std::move(title.begin(), title.end(), std::back_inserter(slices));
    double before = paper::millimetres(4);
    for (const auto& [label, value] : report.facts) {
        std::vector<Slice> fact = slicesOfFact(label, value, width, before);
        std::move(fact.begin(), fact.end(), std::back_inserter(slices));
        before = paper::millimetres(0.8);
    }
    for (const QString& warning : report.warnings)
        slices.push_back(warningSlice(warning, width));
    Slice rule;
    rule.before = paper::millimetres(4);
    rule.height = hair;
    rule.items.push_back(BoxItem{ QRectF(0, 0, width, hair), paper::ruleInk() });
    slices.push_back(std::move(rule));
    return slices;
}

std::vector<Slice> slicesOfFacts(const FactsBlock& block, double width)
{
    std::vector<Slice> slices;
    double before = paper::millimetres(3);
    for (const auto& [label, value] : block.facts) {
        std::vector<Slice> fact = slicesOfFact(label, value, width, before);
        std::move(fact.begin(), fact.end(), std::back_inserter(slices));
        before = paper::millimetres(1);
    }
    return slices;
}

std::vector<Slice> slicesOfFormLine(const FormLineBlock& line, double width)
{
    std::vector<Slice> slices = slicesOfText(line.label, paper::body, paper::ink(), paper::millimetres(4), width);
    std::vector<Slice> ticks = slicesOfTicks(line.ticks, width);
    std::move(ticks.begin(), ticks.end(), std::back_inserter(slices));
    for (int number = 0; number < line.lines; ++number) {
        Slice slice;
        slice.height = writingLine;
        slice.items.push_back(BoxItem{ QRectF(0, writingLine - hair, width, hair), paper::quietInk() });
        slices.push_back(std::move(slice));
    }
    for (std::size_t place = 0; place + 1 < slices.size(); ++place)
        slices[place].keepWithNext = place < 3;
    return slices;
}

} // namespace axs::ui
