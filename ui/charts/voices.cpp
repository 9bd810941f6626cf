// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace axs::plot {

using figure::Cell;
using figure::ColumnKind;
using figure::Figure;
using figure::Row;

namespace {

constexpr std::array voiceIds{u"child", u"parent", u"lead"};

/// Three columns of shares and one of what is missing, right of the names.
struct Columns
{
    Lying lying;
    double width = 0; ///< of one voice
    double missing = 0;
    double head = 0;

    QRectF voice(std::size_t row, std::size_t place, double gap) const
    {
        const QRectF all = lying.row(row);
        return {all.left() + static_cast<double>(place) * width, all.top(), width - gap, all.height()};
    }
    QRectF without(std::size_t row) const
    {
        const QRectF all = lying.row(row);
        return {all.right() - missing, all.top(), missing, all.height()};
    }
};

std::array<QString, 4> headings()
{
    return {QObject::tr("Child"), QObject::tr("Parent or carer"), QObject::tr("Lead"), QObject::tr("No answer of the child")};
}

/// Those with a review; the others would all say that they have none.
std::vector<const Row*> reviewedRows(const Figure& figure)
{
    const auto reviews = static_cast<std::size_t>(figure.columnIndex(u"reviews"));
    std::vector<const Row*> rows;
    for (const Row& row : figure.rows) {
        if (row[reviews].number() != 0)
            rows.push_back(&row);
    }
    return rows;
}

/// "66.7 % of 12", or without what it is of where there is no room.
QString shareWords(const Plot& plot, const Cell& share, double room)
{
    const QString words = displayText(share, ColumnKind::percent);
    if (!share.denominator)
        return words;
    const QString whole = QObject::tr("%1 of %2").arg(words, displayText({*share.denominator, {}, {}}, ColumnKind::count));
    return plot.textWidth(whole) <= room ? whole : words;
}

void drawShare(Plot& plot, const Row& row, int column, const QRectF& where, Mark mark)
{
    const Cell& share = row[static_cast<std::size_t>(column)];
    const Tokens& tokens = plot.style.tokens;
    const double thick = plot.px(5);
    const QRectF track(where.left(), where.bottom() - thick - plot.px(3), where.width(), thick);
    const QString words = shareWords(plot, share, where.width());
    mark.cell = plot.cellName(row, column);
    mark.words = plot.words(row, column) + u", "_s + plot.figure.columns[static_cast<std::size_t>(column)].label;
    mark.area = where;
    mark.valueArea = QRectF(where.left(), where.top(), where.width(), track.top() - where.top());
    plot.text(mark.valueArea, Qt::AlignLeft | Qt::AlignVCenter,
        plot.style.metrics().elidedText(words, Qt::ElideRight, where.width()), share.number() ? tokens.text : tokens.quiet);
    if (const auto number = share.number()) {
        plot.box(track, tokens.grid);
        plot.box(QRectF(track.left(), track.top(), track.width() * *number / 100, thick), tokens.data[0]);
    }
    if (const auto earlier = plot.earlier(row, column))
        plot.earlierTick({track.left() + track.width() * *earlier / 100, track.center().y()}, thick, true);
    plot.marks.push_back(mark);
}

void drawMissing(Plot& plot, const Row& row, int column, const QRectF& where)
{
    const Cell& cell = row[static_cast<std::size_t>(column)];
    const bool some = cell.number().value_or(0) > 0;
    const Tokens& tokens = plot.style.tokens;
    const QString reviews = plot.shown(row, plot.figure.columnIndex(u"reviews"));
    const QString words = cell.number() ? QObject::tr("%1 of %2").arg(plot.shown(row, column), reviews) : plot.shown(row, column);
    Mark mark;
    mark.cell = plot.cellName(row, column);
    mark.words = QObject::tr("%1: without the child’s answer in %2 reviews%3")
                     .arg(row.front().text(), words, plot.earlierWords(row, column));
    mark.area = where;
    mark.valueArea = where;
    if (some)
        plot.dot({where.left() + plot.px(6), where.center().y()}, plot.px(3.5), tokens.beyond, tokens.surface);
    plot.text(where.adjusted(plot.px(14), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words, some ? tokens.text : tokens.quiet);
    plot.marks.push_back(mark);
}

} // namespace

bool hasVoices(const Figure& figure)
{
    return figure.columnIndex(u"child_missing") >= 0;
}

std::size_t voiceRows(const Figure& figure)
{
    const std::size_t rows = reviewedRows(figure).size();
    return rows > 1 ? rows + 1 : rows;
}

void drawVoices(Plot& plot)
{
    std::vector<const Row*> rows = reviewedRows(plot.figure);
    const auto others = static_cast<int>(plot.figure.rows.size() - rows.size());
    QStringList names;
    if (plot.figure.total && rows.size() > 1)
        rows.push_back(&*plot.figure.total);
    for (const Row* row : rows)
        names << row->front().text();
    std::vector<KeyEntry> key{{KeyEntry::Sign::box, plot.style.tokens.data[0], {}, QObject::tr("mostly or completely achieved")}};
    if (plot.before)
        key.push_back(plot.earlierKey());
    if (others > 0)
        key.push_back({KeyEntry::Sign::none, {}, {}, QObject::tr("no review in the other %1 clusters").arg(others)});
    const double head = plot.textHeight() * 2 + plot.px(4);
    const double foot = keyHeight(plot, key) + plot.px(6);
    Plot body = plot;
    body.area.setTop(plot.area.top() + head);
    Columns columns{layLying(body, names, 0, foot)};
    columns.missing = std::min(plot.px(104), columns.lying.plot.width() * 0.28);
    columns.width = (columns.lying.plot.width() - columns.missing) / static_cast<double>(voiceIds.size());
    const std::array<QString, 4> words = headings();
    for (std::size_t place = 0; place < words.size(); ++place) {
        QRectF where = place < voiceIds.size() ? columns.voice(0, place, plot.px(12)) : columns.without(0);
        where = QRectF(where.left(), plot.area.top(), where.width(), head);
        plot.painter.setFont(plot.style.font);
        plot.painter.setPen(plot.style.tokens.quiet);
        plot.painter.drawText(where, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words[place]);
    }
    for (std::size_t place = 0; place < rows.size(); ++place) {
        Mark name;
        name.labelCut = drawName(plot, columns.lying, place, names[static_cast<qsizetype>(place)], name.labelArea);
        for (std::size_t voice = 0; voice < voiceIds.size(); ++voice) {
            const int column = plot.figure.columnIndex(u"%1_achieved"_s.arg(QStringView(voiceIds[voice])));
            drawShare(plot, *rows[place], column, columns.voice(place, voice, plot.px(12)), voice == 0 ? name : Mark());
        }
        drawMissing(plot, *rows[place], plot.figure.columnIndex(u"child_missing"), columns.without(place));
    }
    drawKey(plot, columns.lying, columns.lying.plot.bottom() + plot.px(6), key);
}

} // namespace axs::plot
