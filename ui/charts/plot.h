// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/renderchart.h"

#include <QPainter>

#include <optional>

namespace axs::plot {

/// A number axis from 0 (or below) in steps of 1, 2 or 5 times a power of ten, that holds the largest number.
struct Scale
{
    double low = 0;
    double high = 1;
    double step = 1;
    double from = 0; ///< where `low` and `high` lie in the painter's units
    double to = 1;

    double at(double number) const { return from + (to - from) * (number - low) / (high - low); }
};
Scale niceScale(double low, double high, int steps = 5);

/// An entry of the key below rows: a small sign, if any, and words.
struct KeyEntry
{
    enum class Sign { box, dot, diamond, line, dashes, tick, none } sign = Sign::box;
    QColor fill;
    QColor edge;
    QString word;
};

/// What a drawing function is given: where, what and how; it adds the marks it draws.
struct Plot
{
    QPainter& painter;
    QRectF area;
    const figure::Figure& figure;
    const ChartStyle& style;
    std::vector<Mark>& marks;
    const figure::Figure* before = nullptr; ///< the same figure of another period
    const figure::ClusterMap* map = nullptr;

    double px(double length) const { return style.px(length); }
    double textHeight() const { return style.metrics().height(); }
    double textWidth(const QString& text) const { return style.metrics().horizontalAdvance(text); }
    void text(const QRectF& where, Qt::Alignment alignment, const QString& text, const QColor& colour) const;
    void textWithGround(const QRectF& where, const QString& text, const QColor& colour) const;
    void box(const QRectF& where, const QColor& colour, const QColor& edge = {}) const;
    void line(const QPointF& from, const QPointF& to, const QColor& colour, double width = 1, Qt::PenStyle = Qt::SolidLine) const;
    void dot(const QPointF& centre, double radius, const QColor& fill, const QColor& edge) const;
    void diamond(const QPointF& centre, double radius, const QColor& fill, const QColor& edge) const;

    /// The printed text of a row's cell.
    QString shown(const figure::Row& row, int column) const;
    /// "Exeter: 4.16 (97 of 23,301)".
    QString words(const figure::Row& row, int column) const;
    figure::CellName cellName(const figure::Row& row, int column) const;
    /// The row's number in the other period; nothing without one.
    std::optional<double> earlier(const figure::Row& row, int column) const;
    /// "; 879 from 1 September 2006 to 30 June 2008"; empty when nothing is compared.
    QString earlierWords(const figure::Row& row, int column) const;
    /// A pale stroke across a bar or a line where the other period's number lies.
    void earlierTick(const QPointF& centre, double halfLength, bool isUpright) const;
    KeyEntry earlierKey() const;
};

/// The most that a name may take of the width: so much that the longest of a cluster fits into half a page.
inline constexpr double widestName = 0.56;

/// Rows one under another: a column of names on the left, sized by the longest up to that, and a plot.
struct Lying
{
    QRectF names;
    QRectF plot;
    double pitch = 0;
    QRectF row(std::size_t place) const { return {plot.left(), plot.top() + pitch * static_cast<double>(place), plot.width(), pitch}; }
};
Lying layLying(const Plot& plot, const QStringList& names, double right, double bottom);
/// The name in lines that fit the width, broken between words; a word that does not fit is cut.
QStringList wrapped(const Plot& plot, const QString& name, double width);
/// Writes the name in as many lines as the row has room for, then cut; returns whether it was cut.
bool drawName(const Plot& plot, const Lying& lying, std::size_t place, const QString& name, QRectF& where);

/// A key below rows, left to right, wrapping.
double keyHeight(const Plot& plot, const std::vector<KeyEntry>& entries);
/// Under the plot where it fits there in few lines, otherwise over the whole width.
void drawKey(const Plot& plot, const Lying& lying, double top, const std::vector<KeyEntry>& entries);

/// The first column of one of these kinds after the label, or -1.
int firstColumn(const figure::Figure& figure, std::initializer_list<figure::ColumnKind> kinds, int from = 1);
/// The column that a single-valued chart draws: a rate before a count or money before anything else with numbers.
int valueColumn(const figure::Figure& figure);
/// Whether the rows have an order of their own (ages, bands, ratings) that the chart keeps.
bool hasNaturalOrder(const figure::Figure& figure);
/// The rows as drawn: by the column, largest first, those without a number last; or in their own order.
std::vector<const figure::Row*> orderedRows(const figure::Figure& figure, int column);
/// The row as a chart names it.
QString drawnLabel(const figure::Figure& figure, const figure::Row& row);

void drawLyingBars(Plot& plot);
void drawLyingBars(Plot& plot, int column);
void drawPairedBars(Plot& plot);
void drawHundredPercentBars(Plot& plot);
void drawRanges(Plot& plot);
void drawPredictedActual(Plot& plot);
void drawColumns(Plot& plot);
void drawScatter(Plot& plot);
void drawMonthLines(Plot& plot);
/// Child, parent and lead side by side, and in how many reviews the child's answer is missing.
void drawVoices(Plot& plot);
bool hasVoices(const figure::Figure& figure);
std::size_t voiceRows(const figure::Figure& figure);
/// The clusters as equal tiles by area, or in their true shapes, shaded by the number.
void drawMap(Plot& plot);
double mapHeight(const figure::Figure& figure, const figure::ClusterMap& map, const ChartStyle& style);
/// Of the bars, each in a line so high, and the key below them.
double hundredPercentHeight(const Plot& plot, double line);

} // namespace axs::plot
