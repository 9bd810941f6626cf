// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/qtchart.h"

#include <QScatterSeries>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace axs::plot {

using figure::ColumnKind;
using figure::Row;

namespace {

struct Point
{
    const Row* row;
    QPointF value;
    QPointF at;
};

double overlap(const QRectF& a, const QRectF& b)
{
    const QRectF common = a.intersected(b);
    return common.isEmpty() ? 0 : common.width() * common.height();
}

QPointF nearestPoint(const QRectF& area, const QPointF& to)
{
    return {std::clamp(to.x(), area.left(), area.right()), std::clamp(to.y(), area.top(), area.bottom())};
}

bool crosses(const QLineF& line, const QRectF& area)
{
    const QLineF rising(area.bottomLeft(), area.topRight());
    const QLineF falling(area.topLeft(), area.bottomRight());
    return !area.isEmpty()
        && (line.intersects(rising, nullptr) == QLineF::BoundedIntersection
            || line.intersects(falling, nullptr) == QLineF::BoundedIntersection);
}

/// A free place for a name near its point: right, left, above, below, then further out. Empty when all are taken: the
/// name is then told by tooltip, keys and table alone.
QRectF placeName(const Plot& plot, const QRectF& inner, const Point& point, const QSizeF& size, const std::vector<QRectF>& names,
    const std::vector<Point>& points)
{
    QRectF best;
    double least = -1;
    for (const double ring : {7.0, 16.0, 28.0, 42.0, 58.0, 76.0, 100.0, 130.0}) {
        for (const int turn : {0, 8, 15, 1, 14, 2, 7, 9, 6, 10, 4, 12, 3, 13, 5, 11}) {
            const double angle = turn * std::numbers::pi / 8;
            const QPointF anchor = point.at + QPointF(std::cos(angle), -std::sin(angle)) * plot.px(ring);
            const double dx = std::cos(angle) > 0.3 ? 0 : std::cos(angle) < -0.3 ? -size.width() : -size.width() / 2;
            const double dy = std::sin(angle) > 0.9 ? -size.height() : std::sin(angle) < -0.9 ? 0 : -size.height() / 2;
            const QRectF where(anchor + QPointF(dx, dy), size);
            double cost = inner.contains(where) ? 0 : 10 * size.width() * size.height();
            const QLineF leader(point.at, nearestPoint(where, point.at));
            for (const QRectF& other : names)
                cost += overlap(where, other) + (leader.length() > plot.px(10) && crosses(leader, other) ? 100 : 0);
            for (const Point& other : points) {
                // A name this near another point would seem to be that point's.
                const double room = plot.px(other.row == point.row ? 5 : 12);
                cost += overlap(where, QRectF(other.at.x() - room, other.at.y() - room * 0.7, room * 2, room * 1.4));
            }
            if (least < 0 || cost < least) {
                best = where;
                least = cost;
            }
            if (cost <= 0)
                return where;
        }
    }
    return least > 0.1 * size.width() * size.height() ? QRectF() : best;
}

QString correlation(const figure::Figure& figure)
{
    for (const QString& note : figure.notes) {
        if (note.contains(u'ρ') || note.contains("correlation"_L1, Qt::CaseInsensitive))
            return note;
    }
    return {};
}

std::vector<Point> pointsOf(const figure::Figure& figure, int across, int up)
{
    std::vector<Point> points;
    for (const Row& row : figure.rows) {
        const auto x = row[static_cast<std::size_t>(across)].number();
        const auto y = row[static_cast<std::size_t>(up)].number();
        if (x && y)
            points.push_back({&row, {*x, *y}, {}});
    }
    std::stable_sort(points.begin(), points.end(), [](const Point& a, const Point& b) { return a.value.y() > b.value.y(); });
    return points;
}

/// Lines from points to names that stand away from them, behind every name.
void drawLeaders(const Plot& plot, const std::vector<Point>& points, const std::vector<QRectF>& names)
{
    for (std::size_t place = 0; place < points.size(); ++place) {
        const QPointF at = points[place].at;
        const QLineF leader(at, nearestPoint(names[place], at));
        if (!names[place].isEmpty() && leader.length() > plot.px(10))
            plot.line(leader.p1(), leader.p2(), plot.style.tokens.control);
    }
}

Mark markOf(const Plot& plot, const Point& point, int across, int up)
{
    const auto& columns = plot.figure.columns;
    Mark mark;
    mark.area = QRectF(point.at - QPointF(plot.px(7), plot.px(7)), QSizeF(plot.px(14), plot.px(14)));
    mark.cell = plot.cellName(*point.row, up);
    mark.words = u"%1: %2 %3, %4 %5"_s.arg(point.row->front().text(), columns[static_cast<std::size_t>(across)].label,
        plot.shown(*point.row, across), columns[static_cast<std::size_t>(up)].label, plot.shown(*point.row, up));
    return mark;
}

void drawPoints(Plot& plot, const QRectF& inner, const std::vector<Point>& points, int across, int up)
{
    QStringList shown;
    std::vector<QRectF> names;
    for (const Point& point : points) {
        QString name;
        QRectF place;
        // Where the whole name has no room, the beginning of it may have.
        for (const double widest : {widestName, 0.4}) {
            if (!place.isEmpty())
                break;
            name = plot.style.metrics().elidedText(point.row->front().text(), Qt::ElideRight, plot.area.width() * widest);
            const QSizeF size(plot.textWidth(name), plot.textHeight() * 0.92);
            place = placeName(plot, inner, point, size, names, points);
        }
        shown.append(name);
        names.push_back(place);
    }
    drawLeaders(plot, points, names);
    for (std::size_t place = 0; place < points.size(); ++place) {
        const QString& name = shown[static_cast<qsizetype>(place)];
        Mark mark = markOf(plot, points[place], across, up);
        mark.labelArea = names[place];
        mark.labelCut = name != points[place].row->front().text() || names[place].isEmpty();
        if (!names[place].isEmpty())
            plot.textWithGround(names[place], name, plot.style.tokens.text);
        plot.marks.push_back(mark);
    }
    for (const Point& point : points)
        plot.dot(point.at, plot.px(4.5), plot.style.tokens.data[0], plot.style.tokens.surface);
}

/// Where the point was in the other period, and the way it came.
template <class Position>
void drawEarlier(const Plot& plot, const Point& point, int across, int up, Position position)
{
    const auto x = plot.earlier(*point.row, across);
    const auto y = plot.earlier(*point.row, up);
    if (!x || !y)
        return;
    const QPointF then = position(QPointF(*x, *y));
    plot.line(then, point.at, plot.style.tokens.grid, 1.5);
    plot.dot(then, plot.px(3), plot.style.tokens.surface, plot.style.tokens.quiet);
}

} // namespace

void drawScatter(Plot& plot)
{
    const int across = firstColumn(plot.figure, {ColumnKind::rate});
    const int up = across < 0 ? -1 : firstColumn(plot.figure, {ColumnKind::rate}, across + 1);
    if (up < 0)
        return drawLyingBars(plot);
    std::vector<Point> points = pointsOf(plot.figure, across, up);
    const auto& columns = plot.figure.columns;
    double right = 0;
    double top = 0;
    auto* series = new QScatterSeries;
    for (const Point& point : points) {
        series->append(point.value);
        right = std::max(right, point.value.x());
        top = std::max(top, point.value.y());
        right = std::max(right, plot.earlier(*point.row, across).value_or(0));
        top = std::max(top, plot.earlier(*point.row, up).value_or(0));
    }
    const double line = plot.textHeight();
    const QString upName = columns[static_cast<std::size_t>(up)].label;
    const QString note = correlation(plot.figure);
    const bool oneLine = plot.textWidth(upName) + plot.textWidth(note) + plot.px(16) <= plot.area.width();
    const QRectF inner = plot.area.adjusted(line * 2 + plot.px(4), line * (oneLine || note.isEmpty() ? 1 : 2) + plot.px(10), -plot.px(12), -(line * 2 + plot.px(10)));
    QtChart qt(plot, inner);
    series->setMarkerSize(plot.px(8));
    series->setColor(plot.style.tokens.data[0]);
    series->setBorderColor(plot.style.tokens.data[0]);
    qt.chart().addSeries(series);
    series->attachAxis(qt.addAxis(Qt::AlignBottom, right));
    series->attachAxis(qt.addAxis(Qt::AlignLeft, top));
    qt.paint();
    for (Point& point : points) {
        point.at = qt.position(point.value, series);
        drawEarlier(plot, point, across, up, [&](const QPointF& value) { return qt.position(value, series); });
    }
    const Tokens& tokens = plot.style.tokens;
    const auto write = [&](const QRectF& where, Qt::Alignment side, const QString& words, const QColor& colour) {
        plot.text(where, side | Qt::AlignVCenter, plot.style.metrics().elidedText(words, Qt::ElideRight, where.width()), colour);
    };
    const QRectF firstLine(plot.area.left(), plot.area.top(), plot.area.width(), line);
    write(oneLine ? firstLine : firstLine.translated(0, line), Qt::AlignLeft, upName, tokens.quiet);
    write(firstLine, oneLine ? Qt::AlignRight : Qt::AlignLeft, note, tokens.text);
    write(QRectF(plot.area.left(), plot.area.bottom() - line, plot.area.width(), line), Qt::AlignRight,
        columns[static_cast<std::size_t>(across)].label, tokens.quiet);
    drawPoints(plot, inner, points, across, up);
}

} // namespace axs::plot
