// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/chance.h"
#include "ui/charts/plot.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace axs::plot {

using figure::Cell;
using figure::Chance;
using figure::ClusterMap;
using figure::ColumnKind;
using figure::Figure;
using figure::Row;

namespace {

constexpr double tileWidth = 112;
constexpr double gap = 4;

/// What a map shades: a rate in steps, or a difference by what chance explains.
class Shade
{
public:
    explicit Shade(const Plot& plot)
        : m_plot(plot)
        , m_column(plot.figure.columnIndex(u"difference"))
        , m_isDifference(m_column >= 0)
    {
        if (m_isDifference)
            return;
        m_column = plot.figure.columnIndex(u"rate");
        double most = 0;
        for (const Row& row : plot.figure.rows)
            most = std::max(most, row[static_cast<std::size_t>(m_column)].number().value_or(0));
        const Scale scale = niceScale(0, most, 4);
        m_step = scale.step;
        m_steps = std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(scale.high / scale.step)));
    }

    int column() const { return m_column; }
    QString shown(const Row& row) const
    {
        const auto number = row[static_cast<std::size_t>(m_column)].number();
        const QString text = m_plot.shown(row, m_column);
        return m_isDifference && number && *number > 0 ? u'+' + text : QString(text).replace(u'-', u'−');
    }
    /// No colour where there is no number.
    QColor colour(const Row& row) const
    {
        const auto number = row[static_cast<std::size_t>(m_column)].number();
        if (!number)
            return {};
        if (m_isDifference)
            return colourOf(figure::chanceOf(m_plot.figure, row));
        const auto step = static_cast<std::size_t>(std::max(0.0, std::floor(*number / m_step)));
        return m_plot.style.answer(std::min(step, m_steps - 1), m_steps);
    }
    QString words(const Row& row) const
    {
        if (!m_isDifference)
            return m_plot.words(row, m_column);
        static const QHash<int, QString> said{{static_cast<int>(Chance::fewer), QObject::tr(", fewer than chance explains")},
            {static_cast<int>(Chance::more), QObject::tr(", more than chance explains")},
            {static_cast<int>(Chance::within), QObject::tr(", within what chance explains")}};
        return QObject::tr("%1: %2 against the prediction%3")
            .arg(row.front().text(), shown(row), said.value(static_cast<int>(figure::chanceOf(m_plot.figure, row))));
    }
    std::vector<KeyEntry> key() const
    {
        std::vector<KeyEntry> entries;
        if (m_isDifference) {
            entries = {{KeyEntry::Sign::box, colourOf(Chance::fewer), {}, QObject::tr("fewer than chance explains")},
                {KeyEntry::Sign::box, colourOf(Chance::within), {}, QObject::tr("within chance (95 %)")},
                {KeyEntry::Sign::box, colourOf(Chance::more), {}, QObject::tr("more than chance explains")}};
        } else {
            const auto edge = [this](std::size_t step) {
                return figure::roundedText(m_step * static_cast<double>(step), m_step < 1 ? 1 : 0);
            };
            for (std::size_t step = 0; step < m_steps; ++step)
                entries.push_back({KeyEntry::Sign::box, m_plot.style.answer(step, m_steps), m_plot.style.tokens.control,
                    QObject::tr("%1 to under %2").arg(edge(step), edge(step + 1))});
        }
        return entries;
    }

private:
    QColor colourOf(Chance chance) const
    {
        const Tokens& tokens = m_plot.style.tokens;
        switch (chance) {
        case Chance::fewer: return tokens.data[0];
        case Chance::more: return tokens.beyond;
        case Chance::within: return tokens.chance;
        case Chance::unknown: break;
        }
        return {};
    }

    const Plot& m_plot;
    int m_column;
    bool m_isDifference;
    double m_step = 1;
    std::size_t m_steps = 1;
};

struct Group
{
    QString area;
    std::vector<const Row*> rows;
};

/// The rows by area in reference order; those in no area last.
std::vector<Group> groupsOf(const Figure& figure, const ClusterMap& map, const QStringList& leaveOut = {})
{
    std::vector<Group> groups;
    const auto add = [&groups](const QString& area, const Row& row) {
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& each) { return each.area == area; });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{area, {}});
        group->rows.push_back(&row);
    };
    std::vector<const Row*> unplaced;
    for (const Row& row : figure.rows) {
        const QString name = row.front().text();
        if (leaveOut.contains(name))
            continue;
        const auto place = std::find_if(
            map.places.begin(), map.places.end(), [&](const ClusterMap::Place& each) { return each.name == name; });
        if (place == map.places.end() || place->area.isEmpty())
            unplaced.push_back(&row);
        else
            add(place->area, row);
    }
    for (const Row* row : unplaced)
        add({}, *row);
    return groups;
}

std::size_t across(double width, double unit)
{
    return static_cast<std::size_t>(std::max(1.0, std::floor((width + gap * unit) / ((tileWidth + gap) * unit))));
}

/// Room for the name that needs most lines, and the value below it.
struct TileSize
{
    std::size_t columns = 1;
    double width = 0;
    double nameHeight = 0;
    double height = 0;
};

TileSize tileSize(const std::vector<Group>& groups, double width, const ChartStyle& style)
{
    const double line = style.metrics().height();
    TileSize size;
    size.columns = across(width, style.unit);
    const auto columns = static_cast<double>(size.columns);
    size.width = (width - (columns - 1) * gap * style.unit) / columns;
    size.nameHeight = line;
    for (const Group& group : groups) {
        for (const Row* row : group.rows) {
            const QRectF room(0, 0, size.width - style.px(10), line * 20);
            const QRectF needed = style.metrics().boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, row->front().text());
            size.nameHeight = std::max(size.nameHeight, needed.height());
        }
    }
    size.height = size.nameHeight + line + style.px(6);
    return size;
}

double groupsHeight(const std::vector<Group>& groups, double width, const ChartStyle& style)
{
    const TileSize size = tileSize(groups, width, style);
    double height = 0;
    for (const Group& group : groups) {
        const std::size_t rows = (group.rows.size() + size.columns - 1) / size.columns;
        height += style.metrics().height() + style.px(8) + static_cast<double>(rows) * (size.height + style.px(gap));
    }
    return height;
}

void drawTile(Plot& plot, const Shade& shade, const Row& row, const QRectF& tile)
{
    const QColor colour = shade.colour(row);
    const Tokens& tokens = plot.style.tokens;
    plot.box(tile, colour.isValid() ? colour : tokens.surface, tokens.control);
    const QColor ink = colour.isValid() ? textOn(colour) : tokens.quiet;
    const QRectF inner = tile.adjusted(plot.px(5), plot.px(2), -plot.px(5), -plot.px(2));
    const QRectF name(inner.left(), inner.top(), inner.width(), inner.height() - plot.textHeight());
    const QString value = shade.shown(row);
    Mark mark;
    mark.cell = plot.cellName(row, shade.column());
    mark.words = shade.words(row) + plot.earlierWords(row, shade.column());
    mark.area = tile;
    mark.labelArea = name;
    const QRectF needed = plot.style.metrics().boundingRect(name, Qt::AlignLeft | Qt::TextWordWrap, row.front().text());
    mark.labelCut = needed.height() > name.height() + 1 || needed.width() > name.width() + 1;
    plot.painter.setFont(plot.style.font);
    plot.painter.setPen(ink);
    plot.painter.save();
    plot.painter.setClipRect(name, Qt::IntersectClip);
    plot.painter.drawText(name, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, row.front().text());
    plot.painter.restore();
    mark.valueArea = QRectF(inner.left(), inner.bottom() - plot.textHeight(), inner.width(), plot.textHeight());
    QFont strong = plot.style.font;
    strong.setWeight(QFont::DemiBold);
    plot.painter.setFont(strong);
    plot.painter.drawText(mark.valueArea, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, value);
    plot.painter.setFont(plot.style.font);
    plot.marks.push_back(mark);
}

void drawTiles(Plot& plot, const Shade& shade, const std::vector<Group>& groups, const QRectF& area)
{
    const TileSize size = tileSize(groups, area.width(), plot.style);
    double y = area.top();
    for (const Group& group : groups) {
        const bool named = !group.area.isEmpty() || groups.size() > 1;
        plot.text(QRectF(area.left(), y, area.width(), plot.textHeight()), Qt::AlignLeft | Qt::AlignVCenter,
            !named ? QString() : group.area.isEmpty() ? QObject::tr("In no area") : group.area, plot.style.tokens.quiet);
        y += plot.textHeight() + plot.px(4);
        for (std::size_t place = 0; place < group.rows.size(); ++place) {
            const auto column = static_cast<double>(place % size.columns);
            const auto line = static_cast<double>(place / size.columns);
            drawTile(plot, shade, *group.rows[place],
                {area.left() + column * (size.width + plot.px(gap)), y + line * (size.height + plot.px(gap)), size.width, size.height});
        }
        const std::size_t lines = (group.rows.size() + size.columns - 1) / size.columns;
        y += static_cast<double>(lines) * (size.height + plot.px(gap)) + plot.px(4);
    }
}

QPainterPath outlineOf(const ClusterMap::Shape& shape, const QTransform& onto)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const std::vector<QPointF>& ring : shape.rings) {
        path.moveTo(onto.map(ring.front()));
        for (const QPointF& point : ring)
            path.lineTo(onto.map(point));
        path.closeSubpath();
    }
    return path;
}

/// North is up, and both directions have one scale.
QTransform placed(const std::vector<ClusterMap::Shape>& shapes, const QRectF& area)
{
    QPolygonF all;
    for (const ClusterMap::Shape& shape : shapes) {
        for (const std::vector<QPointF>& ring : shape.rings)
            all.append(QList<QPointF>(ring.begin(), ring.end()));
    }
    const QRectF bounds = all.boundingRect();
    const double scale = std::min(area.width() / std::max(1e-9, bounds.width()), area.height() / std::max(1e-9, bounds.height()));
    QTransform onto;
    onto.translate(area.center().x(), area.center().y());
    onto.scale(scale, -scale);
    onto.translate(-bounds.center().x(), -bounds.center().y());
    return onto;
}

void drawShapes(Plot& plot, const Shade& shade, const QRectF& area)
{
    const QTransform onto = placed(plot.map->shapes, area);
    const std::size_t first = plot.marks.size();
    std::vector<const Row*> rows;
    for (const ClusterMap::Shape& shape : plot.map->shapes) {
        const Row* row = plot.figure.row(shape.cluster);
        Mark mark;
        mark.outline = outlineOf(shape, onto);
        mark.area = mark.outline.boundingRect();
        const QColor colour = row ? shade.colour(*row) : QColor();
        plot.painter.setPen(QPen(plot.style.tokens.control, plot.px(1)));
        plot.painter.setBrush(colour.isValid() ? colour : plot.style.tokens.surface);
        plot.painter.drawPath(mark.outline);
        if (!row)
            continue;
        mark.cell = plot.cellName(*row, shade.column());
        mark.words = shade.words(*row) + plot.earlierWords(*row, shade.column());
        plot.marks.push_back(mark);
        rows.push_back(row);
    }
    std::vector<QRectF> taken;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        Mark& mark = plot.marks[first + place];
        const QString name = rows[place]->front().text();
        const QString value = shade.shown(*rows[place]);
        const double width = std::max(plot.textWidth(name), plot.textWidth(value)) + plot.px(4);
        const QRectF where(mark.area.center() - QPointF(width / 2, plot.textHeight()), QSizeF(width, plot.textHeight() * 2));
        const bool free = plot.area.contains(where)
            && std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(where); });
        mark.labelCut = !free;
        if (!free)
            continue;
        taken.push_back(where);
        mark.labelArea = QRectF(where.left(), where.top(), width, plot.textHeight());
        mark.valueArea = mark.labelArea.translated(0, plot.textHeight());
        plot.box(where, plot.style.tokens.surface, plot.style.tokens.control);
        plot.text(mark.labelArea, Qt::AlignCenter, name, plot.style.tokens.text);
        plot.text(mark.valueArea, Qt::AlignCenter, value, plot.style.tokens.text);
    }
}

QStringList shaped(const ClusterMap& map)
{
    QStringList names;
    for (const ClusterMap::Shape& shape : map.shapes)
        names << shape.cluster;
    return names;
}

} // namespace

double mapHeight(const Figure& figure, const ClusterMap& map, const ChartStyle& style)
{
    constexpr double shapesHigh = 340;
    constexpr int mostColumns = 12;
    const double line = style.metrics().height();
    const std::vector<Group> groups = groupsOf(figure, map, shaped(map));
    // More tiles in a row are narrower ones, whose names may need more lines: whatever the width, they fit.
    double tiles = 0;
    for (int columns = 3; columns <= mostColumns; ++columns)
        tiles = std::max(tiles, groupsHeight(groups, style.px(columns * (tileWidth + gap) - gap + 1), style));
    return tiles + (map.shapes.empty() ? 0 : style.px(shapesHigh)) + 3 * line + style.px(20);
}

void drawMap(Plot& plot)
{
    const Shade shade(plot);
    const std::vector<Group> groups = groupsOf(plot.figure, *plot.map, shaped(*plot.map));
    const std::vector<KeyEntry> key = shade.key();
    const double foot = keyHeight(plot, key) + plot.px(8);
    QRectF area = plot.area.adjusted(0, 0, 0, -foot);
    if (!plot.map->shapes.empty()) {
        const double tiles = groupsHeight(groups, area.width(), plot.style);
        const QRectF shapes(area.left(), area.top(), area.width(), std::max(area.height() - tiles, area.height() / 3));
        drawShapes(plot, shade, shapes.adjusted(plot.px(4), plot.px(4), -plot.px(4), -plot.px(8)));
        area.setTop(shapes.bottom());
    }
    drawTiles(plot, shade, groups, area);
    drawKey(plot, {{}, QRectF(plot.area.left(), 0, plot.area.width(), 0), 0}, plot.area.bottom() - foot + plot.px(8), key);
}

} // namespace axs::plot
