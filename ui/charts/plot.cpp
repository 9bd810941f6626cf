// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include "core/figure/comparison.h"
#include "core/figure/periods.h"
#include "core/figure/ranking.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace axs::plot {

using figure::Cell;
using figure::ColumnKind;
using figure::Figure;
using figure::Row;

Scale niceScale(double low, double high, int steps)
{
    low = std::min(low, 0.0);
    high = std::max(high, low + 1e-9);
    const double rough = (high - low) / std::max(1, steps);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double part = rough / power;
    Scale scale;
    scale.step = power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
    scale.low = std::floor(low / scale.step) * scale.step;
    scale.high = std::ceil(high / scale.step - 1e-9) * scale.step;
    return scale;
}

void Plot::text(const QRectF& where, Qt::Alignment alignment, const QString& text, const QColor& colour) const
{
    painter.setFont(style.font);
    painter.setPen(colour);
    painter.drawText(where, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void Plot::textWithGround(const QRectF& where, const QString& words, const QColor& colour) const
{
    box(where.adjusted(-px(1), px(1), px(1), -px(1)), style.tokens.surface);
    text(where, Qt::AlignLeft | Qt::AlignVCenter, words, colour);
}

void Plot::box(const QRectF& where, const QColor& colour, const QColor& edge) const
{
    painter.setPen(edge.isValid() ? QPen(edge, px(1)) : QPen(Qt::NoPen));
    painter.setBrush(colour);
    painter.drawRect(edge.isValid() ? where.adjusted(px(0.5), px(0.5), -px(0.5), -px(0.5)) : where);
}

void Plot::line(const QPointF& from, const QPointF& to, const QColor& colour, double width, Qt::PenStyle pen) const
{
    painter.setPen(QPen(colour, px(width), pen, Qt::FlatCap));
    painter.drawLine(from, to);
}

void Plot::dot(const QPointF& centre, double radius, const QColor& fill, const QColor& edge) const
{
    painter.setPen(QPen(edge, px(1.25)));
    painter.setBrush(fill);
    painter.drawEllipse(centre, radius, radius);
}

void Plot::diamond(const QPointF& centre, double radius, const QColor& fill, const QColor& edge) const
{
    painter.setPen(QPen(edge, px(1.5), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(fill);
    painter.drawPolygon(QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, 0), centre + QPointF(0, radius),
        centre + QPointF(-radius, 0)}));
}

QString Plot::shown(const Row& row, int column) const
{
    const auto place = static_cast<std::size_t>(column);
    return displayText(row[place], figure.columns[place].kind);
}

QString Plot::words(const Row& row, int column) const
{
    const Cell& cell = row[static_cast<std::size_t>(column)];
    QString made;
    if (cell.numerator && cell.denominator) {
        const auto whole = [](double number) { return displayText(Cell{number, {}, {}}, ColumnKind::count); };
        made = u" (%1 of %2)"_s.arg(whole(*cell.numerator), whole(*cell.denominator));
    }
    return u"%1: %2%3%4"_s.arg(figure.rowLabel(row), shown(row, column), made, earlierWords(row, column));
}

std::optional<double> Plot::earlier(const Row& row, int column) const
{
    if (!before || before->nothingCounted)
        return {};
    const int there = before->columnIndex(figure.columns[static_cast<std::size_t>(column)].id);
    const auto place = std::find_if(figure.rows.begin(), figure.rows.end(), [&](const Row& each) { return &each == &row; });
    const Row* then = place == figure.rows.end()
        ? nullptr
        : figure::rowBefore(figure, static_cast<std::size_t>(place - figure.rows.begin()), *before);
    return then && there >= 0 ? (*then)[static_cast<std::size_t>(there)].number() : std::nullopt;
}

QString Plot::earlierWords(const Row& row, int column) const
{
    if (!before)
        return {};
    const auto number = earlier(row, column);
    const Cell cell = number ? Cell{*number, {}, {}} : Cell{};
    return QObject::tr("; %1 from %2").arg(
        displayText(cell, figure.columns[static_cast<std::size_t>(column)].kind), before->period.words());
}

void Plot::earlierTick(const QPointF& centre, double halfLength, bool isUpright) const
{
    const QPointF half = isUpright ? QPointF(0, halfLength) : QPointF(halfLength, 0);
    line(centre - half, centre + half, style.tokens.surface, 5);
    line(centre - half, centre + half, style.tokens.quiet, 2);
}

KeyEntry Plot::earlierKey() const
{
    return {KeyEntry::Sign::tick, style.tokens.quiet, {}, figure::shortWords(before->period)};
}

figure::CellName Plot::cellName(const Row& row, int column) const
{
    return {figure.id, figure.rowLabel(row), figure.columns[static_cast<std::size_t>(column)].id};
}

Lying layLying(const Plot& plot, const QStringList& names, double right, double bottom)
{
    double widest = 0;
    for (const QString& name : names)
        widest = std::max(widest, plot.textWidth(name));
    const double column = std::min(widest + plot.px(1), plot.area.width() * widestName);
    Lying lying;
    lying.names = QRectF(plot.area.left(), plot.area.top(), column, plot.area.height() - bottom);
    const double left = lying.names.right() + plot.px(8);
    lying.plot = QRectF(left, plot.area.top(), std::max(1.0, plot.area.right() - right - left), lying.names.height());
    lying.pitch = std::min(lying.plot.height() / static_cast<double>(std::max<qsizetype>(1, names.size())), plot.px(36));
    lying.plot.setHeight(lying.pitch * static_cast<double>(names.size()));
    return lying;
}

QStringList wrapped(const Plot& plot, const QString& name, double width)
{
    QStringList lines;
    const QStringList words = name.split(u' ');
    for (const QString& word : words) {
        const QString longer = lines.isEmpty() ? word : lines.back() + u' ' + word;
        if (!lines.isEmpty() && plot.textWidth(longer) <= width)
            lines.back() = longer;
        else
            lines.append(word);
    }
    for (QString& line : lines)
        line = plot.style.metrics().elidedText(line, Qt::ElideRight, width);
    return lines;
}

bool drawName(const Plot& plot, const Lying& lying, std::size_t place, const QString& name, QRectF& where)
{
    where = lying.row(place);
    where.setLeft(lying.names.left());
    where.setRight(lying.names.right());
    QStringList lines = plot.textWidth(name) <= where.width() ? QStringList{name} : wrapped(plot, name, where.width());
    const auto most = std::max<qsizetype>(1, static_cast<qsizetype>((lying.pitch + plot.px(2)) / plot.textHeight()));
    if (lines.size() > most) {
        const QString rest = lines.mid(most - 1).join(u' ');
        lines = lines.mid(0, most - 1);
        lines << plot.style.metrics().elidedText(rest, Qt::ElideRight, where.width());
    }
    const double high = plot.textHeight();
    QRectF line(where.left(), where.center().y() - high * static_cast<double>(lines.size()) / 2, where.width(), high);
    for (const QString& each : std::as_const(lines)) {
        plot.text(line, Qt::AlignRight | Qt::AlignVCenter, each, plot.style.tokens.text);
        line.translate(0, high);
    }
    return lines.join(u' ') != name;
}

namespace {

struct KeyLayout
{
    std::vector<QPointF> places;
    double width = 0;
    double height = 0;
};

KeyLayout layKey(const Plot& plot, const std::vector<KeyEntry>& entries, double width)
{
    const double line = plot.textHeight() + plot.px(4);
    KeyLayout layout;
    QPointF at;
    for (const KeyEntry& entry : entries) {
        const double needed = plot.px(entry.sign == KeyEntry::Sign::none ? 0 : 16) + plot.textWidth(entry.word);
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + line};
        layout.places.push_back(at);
        layout.width = std::max(layout.width, at.x() + needed);
        at.rx() += needed + plot.px(16);
    }
    layout.height = at.y() + line;
    return layout;
}

void drawEntry(const Plot& plot, const QPointF& at, const KeyEntry& entry)
{
    const double line = plot.textHeight() + plot.px(4);
    const QRectF sign(at.x(), at.y() + (line - plot.px(10)) / 2, plot.px(10), plot.px(10));
    switch (entry.sign) {
    case KeyEntry::Sign::box: plot.box(sign, entry.fill, entry.edge); break;
    case KeyEntry::Sign::dot: plot.dot(sign.center(), plot.px(4), entry.fill, entry.edge); break;
    case KeyEntry::Sign::diamond: plot.diamond(sign.center(), plot.px(4.5), entry.fill, entry.edge); break;
    case KeyEntry::Sign::line:
        plot.line({sign.left(), sign.center().y()}, {sign.right(), sign.center().y()}, entry.fill, 3);
        break;
    case KeyEntry::Sign::dashes:
        for (const double part : {0.0, 0.6}) {
            plot.line({sign.left() + part * sign.width(), sign.center().y()},
                {sign.left() + (part + 0.4) * sign.width(), sign.center().y()}, entry.fill, 3);
        }
        break;
    case KeyEntry::Sign::tick:
        plot.line({sign.center().x(), sign.top()}, {sign.center().x(), sign.bottom()}, entry.fill, 2);
        break;
    case KeyEntry::Sign::none: break;
    }
    const bool words = entry.sign == KeyEntry::Sign::none;
    const double left = words ? sign.left() : sign.right() + plot.px(6);
    plot.text(QRectF(left, at.y(), plot.textWidth(entry.word), line), Qt::AlignLeft | Qt::AlignVCenter, entry.word,
        words ? plot.style.tokens.quiet : plot.style.tokens.text);
}

} // namespace

double keyHeight(const Plot& plot, const std::vector<KeyEntry>& entries)
{
    return layKey(plot, entries, plot.area.width() * 0.6).height;
}

void drawKey(const Plot& plot, const Lying& lying, double top, const std::vector<KeyEntry>& entries)
{
    const double beside = plot.area.right() - lying.plot.left();
    KeyLayout layout = layKey(plot, entries, beside);
    const bool fits = layout.height <= keyHeight(plot, entries) && layout.width <= beside;
    if (!fits)
        layout = layKey(plot, entries, plot.area.width());
    const double start = fits ? lying.plot.left() : plot.area.left();
    for (std::size_t place = 0; place < entries.size(); ++place)
        drawEntry(plot, layout.places[place] + QPointF(start, top), entries[place]);
}

int firstColumn(const Figure& figure, std::initializer_list<ColumnKind> kinds, int from)
{
    for (int place = from; place < static_cast<int>(figure.columns.size()); ++place) {
        if (std::find(kinds.begin(), kinds.end(), figure.columns[static_cast<std::size_t>(place)].kind) != kinds.end())
            return place;
    }
    return -1;
}

int valueColumn(const Figure& figure)
{
    if (figure.columns.front().id == "criterion"_L1)
        return figure.columnIndex(u"average");
    if (const int rate = firstColumn(figure, {ColumnKind::rate}); rate >= 0)
        return rate;
    if (const int amount = firstColumn(figure, {ColumnKind::count, ColumnKind::money}); amount >= 0)
        return amount;
    return firstColumn(figure, {ColumnKind::percent, ColumnKind::days, ColumnKind::score});
}

bool hasNaturalOrder(const Figure& figure)
{
    static const QStringList natural
        = {u"rating"_s, u"band"_s, u"answer"_s, u"gender"_s, u"item"_s, u"measure"_s, u"quarter"_s, u"month"_s, u"step"_s,
            u"stage"_s, u"criterion"_s, u"question"_s};
    return !figure.columns.empty() && natural.contains(figure.columns.front().id);
}

QString drawnLabel(const Figure& figure, const Row& row)
{
    return figure::isSubtotal(figure, row) ? row.front().text() : figure.rowLabel(row);
}

std::vector<const Row*> orderedRows(const Figure& figure, int column)
{
    const bool subtotals = figure::hasSubtotals(figure);
    std::vector<const Row*> rows;
    for (const Row& row : figure.rows) {
        if (figure::isSubtotal(figure, row) == subtotals)
            rows.push_back(&row);
    }
    if (column < 0 || hasNaturalOrder(figure))
        return rows;
    const auto number = [column](const Row* row) { return (*row)[static_cast<std::size_t>(column)].number(); };
    // Nothing is less than any number, so what is missing or hidden goes last.
    std::stable_sort(rows.begin(), rows.end(), [&](const Row* a, const Row* b) { return number(a) > number(b); });
    return rows;
}

} // namespace axs::plot
