// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/qtchart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace axs::plot {

using figure::ColumnKind;
using figure::Row;

namespace {

struct Names
{
    std::vector<QStringList> lines;
    qsizetype most = 1;
};

Names wrappedNames(const Plot& plot, const std::vector<const Row*>& rows, double width)
{
    Names names;
    for (const Row* row : rows) {
        names.lines.push_back(wrapped(plot, row->front().text(), width));
        names.most = std::max(names.most, names.lines.back().size());
    }
    return names;
}

double widestWord(const Plot& plot, const std::vector<const Row*>& rows)
{
    double widest = 0;
    for (const Row* row : rows) {
        const QStringList words = row->front().text().split(u' ');
        for (const QString& word : words)
            widest = std::max(widest, plot.textWidth(word));
    }
    return widest;
}

/// The bands of a concentration speak of percentages; ages of counts.
int drawnColumn(const figure::Figure& figure)
{
    const int percent = figure.columnIndex(u"percent");
    return figure.id.endsWith("-concentration"_L1) && percent >= 0 ? percent : valueColumn(figure);
}

double most(const Plot& plot, const std::vector<const Row*>& rows, int column)
{
    double most = 0;
    for (const Row* row : rows)
        most = std::max({most, (*row)[static_cast<std::size_t>(column)].number().value_or(0), plot.earlier(*row, column).value_or(0)});
    return most;
}

void drawNames(Plot& plot, const QRectF& slot, const QStringList& lines, const QString& name, Mark& mark)
{
    QRectF where(slot.left(), slot.top(), slot.width(), plot.textHeight());
    mark.labelArea = QRectF(slot.left(), slot.top(), slot.width(), plot.textHeight() * static_cast<double>(lines.size()));
    for (const QString& line : lines) {
        plot.text(where, Qt::AlignHCenter | Qt::AlignVCenter, line, plot.style.tokens.text);
        where.translate(0, plot.textHeight());
    }
    mark.labelCut = lines.join(u' ') != name;
}

} // namespace

void drawColumns(Plot& plot)
{
    const int column = drawnColumn(plot.figure);
    const auto rows = orderedRows(plot.figure, column);
    const double axisWidth = plot.textWidth(displayText(figure::Cell{most(plot, rows, column) * 1.5, {}, {}}, ColumnKind::count)) + plot.px(12);
    const double slot = (plot.area.width() - axisWidth) / static_cast<double>(rows.size());
    if (slot < widestWord(plot, rows) + plot.px(6))
        return drawLyingBars(plot, column);
    const Names names = wrappedNames(plot, rows, slot - plot.px(4));
    const std::vector<KeyEntry> key = plot.before ? std::vector{plot.earlierKey()} : std::vector<KeyEntry>();
    const double under = plot.textHeight() * static_cast<double>(names.most) + plot.px(6);
    const double foot = under + (key.empty() ? 0 : keyHeight(plot, key) + plot.px(4));
    const QRectF inner = plot.area.adjusted(axisWidth, plot.textHeight() + plot.px(4), 0, -foot);

    QtChart qt(plot, inner);
    auto* set = new QBarSet(u"numbers"_s);
    QStringList places;
    for (const Row* row : rows) {
        set->append((*row)[static_cast<std::size_t>(column)].number().value_or(0));
        places.append(QString::number(places.size()));
    }
    set->setColor(plot.style.tokens.data[0]);
    set->setPen(Qt::NoPen);
    auto* series = new QBarSeries;
    series->append(set);
    series->setBarWidth(0.62);
    qt.chart().addSeries(series);
    auto* categories = new QBarCategoryAxis(&qt.chart());
    categories->append(places);
    categories->setLabelsVisible(false);
    categories->setGridLineVisible(false);
    categories->setLinePen(QPen(plot.style.tokens.control, plot.px(1)));
    qt.chart().addAxis(categories, Qt::AlignBottom);
    series->attachAxis(categories);
    // Five lines of whole numbers at the least: a quarter of a CAF is none.
    constexpr double leastOfCounts = 4;
    const bool counts = plot.figure.columns[static_cast<std::size_t>(column)].kind == ColumnKind::count;
    const double reaches = std::max(most(plot, rows, column), counts ? leastOfCounts : 0);
    series->attachAxis(qt.addAxis(Qt::AlignLeft, reaches));
    qt.paint();

    for (std::size_t place = 0; place < rows.size(); ++place) {
        const Row& row = *rows[place];
        const QString value = plot.shown(row, column);
        const QPointF top = qt.position({static_cast<double>(place), set->at(static_cast<int>(place))}, series);
        double above = top.y();
        if (const auto earlier = plot.earlier(row, column)) {
            const QPointF then = qt.position({static_cast<double>(place), *earlier}, series);
            plot.earlierTick(then, slot * 0.36, false);
            if (then.y() < top.y() && top.y() - then.y() < plot.textHeight() + plot.px(4))
                above = then.y() - plot.px(2);
        }
        Mark mark;
        mark.cell = plot.cellName(row, column);
        mark.words = plot.words(row, column);
        mark.valueArea = QRectF(top.x() - plot.textWidth(value) / 2, above - plot.textHeight() - plot.px(1), plot.textWidth(value), plot.textHeight());
        plot.textWithGround(mark.valueArea, value, plot.style.tokens.text);
        mark.area = QRectF(top.x() - slot * 0.31, mark.valueArea.top(), slot * 0.62, inner.bottom() - mark.valueArea.top());
        drawNames(plot, QRectF(top.x() - slot / 2 + plot.px(2), inner.bottom() + plot.px(5), slot - plot.px(4), under), names.lines[place],
            row.front().text(), mark);
        plot.marks.push_back(mark);
    }
    if (!key.empty())
        drawKey(plot, {{}, inner, 0}, inner.bottom() + under + plot.px(4), key);
}

} // namespace axs::plot
