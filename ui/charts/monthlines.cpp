// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace axs::plot {

using figure::Cell;
using figure::ColumnKind;
using figure::Row;

namespace {

/// One counted column over the months; what is left at a month's end is an area, what happens in it a line.
struct Line
{
    int column = 0;
    QColor colour;
    Qt::PenStyle pen = Qt::SolidLine;
    bool isArea = false;
};

std::vector<Line> linesOf(const Plot& plot)
{
    const Tokens& tokens = plot.style.tokens;
    std::vector<Line> lines;
    for (std::size_t place = 1; place < plot.figure.columns.size(); ++place) {
        const figure::Column& column = plot.figure.columns[place];
        if (column.kind != ColumnKind::count)
            continue;
        if (column.id == "waiting"_L1)
            lines.insert(lines.begin(), {static_cast<int>(place), tokens.scale[1], Qt::SolidLine, true});
        else
            lines.push_back({static_cast<int>(place), tokens.data[0], Qt::SolidLine, false});
    }
    // The second line is told from the first without its colour.
    bool dashed = false;
    for (Line& line : lines) {
        if (line.isArea)
            continue;
        line.colour = tokens.data[dashed ? 1 : 0];
        line.pen = dashed ? Qt::DashLine : Qt::SolidLine;
        dashed = true;
    }
    return lines;
}

std::optional<double> numberAt(const Row& row, const Line& line)
{
    return row[static_cast<std::size_t>(line.column)].number();
}

/// The stretches of months that have a number: what is missing or hidden is a gap, not a nought.
std::vector<QPolygonF> stretches(const Plot& plot, const Line& line, const Scale& across, const Scale& up)
{
    std::vector<QPolygonF> found;
    bool open = false;
    for (std::size_t month = 0; month < plot.figure.rows.size(); ++month) {
        const auto number = numberAt(plot.figure.rows[month], line);
        if (number && !open)
            found.emplace_back();
        if (number)
            found.back().append(QPointF(across.at(static_cast<double>(month)), up.at(*number)));
        open = number.has_value();
    }
    return found;
}

/// Some months at a time: the time to stroke a line grows faster than its length.
void strokeLine(const Plot& plot, const Line& line, const QPolygonF& points)
{
    constexpr qsizetype together = 8;
    const double width = plot.px(2);
    const bool dashed = line.pen == Qt::DashLine;
    QPen pen(line.colour, width, line.pen, dashed ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin);
    double drawn = 0;
    for (qsizetype first = 0; first + 1 < points.size(); first += together) {
        if (dashed)
            pen.setDashOffset(drawn / width);
        const QPolygonF part = points.mid(first, together + 1);
        plot.painter.setPen(pen);
        plot.painter.drawPolyline(part);
        for (qsizetype each = 1; each < part.size(); ++each)
            drawn += QLineF(part[each - 1], part[each]).length();
    }
}

void drawLine(const Plot& plot, const Line& line, const Scale& across, const Scale& up)
{
    const std::vector<QPolygonF> all = stretches(plot, line, across, up);
    for (const QPolygonF& points : all) {
        if (line.isArea) {
            QPolygonF area = points;
            area.append(QPointF(points.back().x(), up.from));
            area.append(QPointF(points.front().x(), up.from));
            plot.painter.setPen(Qt::NoPen);
            plot.painter.setBrush(line.colour);
            plot.painter.drawPolygon(area);
        }
        plot.painter.setBrush(Qt::NoBrush);
        strokeLine(plot, line, points);
        if (points.size() == 1)
            plot.dot(points.front(), plot.px(3), line.colour, plot.style.tokens.surface);
    }
}

void drawNumbers(const Plot& plot, const QRectF& inner, const Scale& up)
{
    for (double number = up.low; number <= up.high + up.step / 2; number += up.step) {
        const double y = up.at(number);
        plot.line({inner.left(), y}, {inner.right(), y}, plot.style.tokens.grid);
        plot.text(QRectF(plot.area.left(), y - plot.textHeight() / 2, inner.left() - plot.px(8) - plot.area.left(), plot.textHeight()),
            Qt::AlignRight | Qt::AlignVCenter, displayText(Cell{number, {}, {}}, ColumnKind::count), plot.style.tokens.quiet);
    }
}

QString wordsOf(const Plot& plot, const Row& row, const std::vector<Line>& lines)
{
    QStringList parts;
    for (const Line& line : lines) {
        QString label = plot.figure.columns[static_cast<std::size_t>(line.column)].label;
        label[0] = label[0].toLower();
        parts << u"%1 %2"_s.arg(label, plot.shown(row, line.column));
    }
    return u"%1: %2"_s.arg(row.front().text(), parts.join(u", "_s));
}

/// A mark for each month, the names of as many as have room below.
void addMonths(Plot& plot, const QRectF& inner, const Scale& across, const std::vector<Line>& lines)
{
    const std::vector<Row>& rows = plot.figure.rows;
    const double pitch = rows.size() > 1 ? inner.width() / static_cast<double>(rows.size() - 1) : inner.width();
    double free = plot.area.left();
    for (std::size_t month = 0; month < rows.size(); ++month) {
        const double x = across.at(static_cast<double>(month));
        Mark mark;
        mark.area = QRectF(x - pitch / 2, inner.top(), pitch, inner.height()).intersected(plot.area);
        mark.cell = plot.cellName(rows[month], lines.front().column);
        mark.words = wordsOf(plot, rows[month], lines);
        plot.marks.push_back(mark);
        if (x < free) // no name is measured that has no room
            continue;
        const QString name = rows[month].front().text();
        const double width = plot.textWidth(name);
        const double left = std::clamp(x - width / 2, plot.area.left(), std::max(plot.area.left(), plot.area.right() - width));
        if (left >= free) {
            QRectF& room = plot.marks.back().labelArea;
            room = QRectF(left, inner.bottom() + plot.px(4), width, plot.textHeight());
            plot.text(room, Qt::AlignCenter, name, plot.style.tokens.text);
            plot.line({x, inner.bottom()}, {x, inner.bottom() + plot.px(4)}, plot.style.tokens.control);
            free = left + width + plot.px(12);
        }
    }
}

} // namespace

void drawMonthLines(Plot& plot)
{
    const std::vector<Line> lines = linesOf(plot);
    if (lines.empty())
        return drawLyingBars(plot);
    double most = 1;
    std::vector<KeyEntry> key;
    for (const Line& line : lines) {
        for (const Row& row : plot.figure.rows)
            most = std::max(most, numberAt(row, line).value_or(0));
        key.push_back({line.isArea ? KeyEntry::Sign::box : line.pen == Qt::DashLine ? KeyEntry::Sign::dashes : KeyEntry::Sign::line,
            line.colour, {}, plot.figure.columns[static_cast<std::size_t>(line.column)].label});
    }
    Scale up = niceScale(0, most, 4);
    const double left = plot.textWidth(displayText(Cell{up.high, {}, {}}, ColumnKind::count)) + plot.px(10);
    const double foot = plot.textHeight() + keyHeight(plot, key) + plot.px(12);
    const QRectF inner = plot.area.adjusted(left, plot.textHeight() / 2, -plot.px(12), -foot);
    up.from = inner.bottom();
    up.to = inner.top();
    const auto months = static_cast<double>(plot.figure.rows.size());
    const bool single = plot.figure.rows.size() == 1;
    const Scale across{single ? -1 : 0.0, single ? 1 : months - 1, 1, inner.left(), inner.right()};
    drawNumbers(plot, inner, up);
    for (const Line& line : lines)
        drawLine(plot, line, across, up);
    plot.line(inner.bottomLeft(), inner.bottomRight(), plot.style.tokens.control);
    addMonths(plot, inner, across, lines);
    const Lying whole{{}, inner, 0};
    drawKey(plot, whole, inner.bottom() + plot.textHeight() + plot.px(10), key);
}

} // namespace axs::plot
