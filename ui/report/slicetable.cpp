// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/slice.h"

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using namespace report;

namespace {

constexpr double pad = paper::millimetres(1.7);
constexpr double above = paper::millimetres(0.42); ///< and below
constexpr double roomiest = paper::millimetres(30); ///< of a column of numbers
constexpr double leastOfTexts = 0.3; ///< of the page, for columns of text beside many numbers
constexpr double rule = 3;

QString markText(int footnote)
{
    return footnote > 0 ? u'[' + QString::number(footnote) + u']' : QString();
}

/// Where a number is split so that the points stand under one another: "14" and ".88".
qsizetype pointOf(const QString& text)
{
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? text.size() : point;
}

struct ColumnPlan
{
    double left = 0;
    double width = 0;
    double tail = 0; ///< the widest part from the point on
    double marks = 0; ///< room for footnote marks at the right
    bool isNumeric = false;
    double right() const { return left + width; }
};

struct Plan
{
    const TableBlock& table;
    std::vector<ColumnPlan> columns;
    double width = 0;

    Plan(const TableBlock& block, double widest);

private:
    void measure(const std::vector<TableCell>& row, const paper::Type& type);
    void share(double widest);

    void narrowTexts(double room);

    std::vector<double> m_natural; ///< the widest cell
    std::vector<double> m_word; ///< the longest word of a column of text, with its edges
    std::vector<double> m_head; ///< of the widest number up to its point
};

Plan::Plan(const TableBlock& block, double widest)
    : table(block)
    , columns(block.columns.size())
    , m_natural(block.columns.size(), 0)
    , m_word(block.columns.size(), 0)
    , m_head(block.columns.size(), 0)
{
    for (std::size_t place = 0; place < columns.size(); ++place)
        columns[place].isNumeric = block.columns[place].isNumeric;
    for (const auto& row : block.rows)
        measure(row, paper::table);
    if (block.total)
        measure(*block.total, paper::tableStrong);
    for (std::size_t place = 0; place < columns.size(); ++place)
        m_natural[place] = std::max(m_natural[place], m_head[place] + columns[place].tail) + columns[place].marks;
    share(widest);
}

void Plan::measure(const std::vector<TableCell>& row, const paper::Type& type)
{
    for (std::size_t place = 0; place < row.size() && place < columns.size(); ++place) {
        const TableCell& cell = row[place];
        if (cell.isNumber) {
            const qsizetype point = pointOf(cell.text);
            m_head[place] = std::max(m_head[place], paper::textWidth(cell.text.left(point), type));
            columns[place].tail = std::max(columns[place].tail, paper::textWidth(cell.text.mid(point), type));
        } else {
            m_natural[place] = std::max(m_natural[place], paper::textWidth(cell.text, type));
            m_word[place] = std::max(m_word[place], paper::longestWord(cell.text, type) + 2 * pad + 2);
        }
        if (cell.footnote > 0)
            columns[place].marks
                = std::max(columns[place].marks, paper::textWidth(markText(cell.footnote), paper::mark) + 8);
    }
}

/// Columns of numbers get what their numbers and longest heading word need; texts get the rest and wrap when it is
/// short. What is left over widens the numbers up to a comfortable width.
void Plan::share(double widest)
{
    double needed = 0;
    double texts = 0;
    std::size_t numeric = 0;
    for (std::size_t place = 0; place < columns.size(); ++place) {
        ColumnPlan& column = columns[place];
        const double heading = paper::longestWord(table.columns[place].label, paper::tableStrong) + column.marks;
        column.width = std::max(m_natural[place], heading) + 2 * pad;
        m_word[place] = std::min(std::max(m_word[place], heading + 2 * pad + 2), column.width);
        needed += column.width;
        numeric += column.isNumeric;
        texts += column.isNumeric ? 0 : column.width;
    }
    if (needed > widest && texts > 0) {
        narrowTexts(std::max(widest - (needed - texts), std::min(texts * 0.35, widest * leastOfTexts)));
    } else if (numeric > 0) {
        const double extra = (widest - needed) / static_cast<double>(numeric);
        for (ColumnPlan& column : columns) {
            if (column.isNumeric)
                column.width += std::min(extra, std::max(0.0, roomiest - column.width));
        }
    }
    for (ColumnPlan& column : columns) {
        column.left = width;
        width += column.width;
    }
}

/// Each column of text keeps its longest word; what is left is shared by what they would like to have.
void Plan::narrowTexts(double room)
{
    double words = 0;
    double wished = 0;
    for (std::size_t place = 0; place < columns.size(); ++place) {
        if (columns[place].isNumeric)
            continue;
        words += m_word[place];
        wished += columns[place].width - m_word[place];
    }
    const double share = wished > 0 ? std::max(0.0, room - words) / wished : 0;
    const double shrink = words > room ? room / words : 1;
    for (std::size_t place = 0; place < columns.size(); ++place) {
        ColumnPlan& column = columns[place];
        if (!column.isNumeric)
            column.width = m_word[place] * shrink + (column.width - m_word[place]) * share;
    }
}

TextItem textAt(double x, double top, const QString& text, const paper::Type& type, const QColor& ink = paper::ink())
{
    return { QPointF(x, top + paper::ascent(type)), text, type, ink };
}

Slice header(const Plan& plan)
{
    Slice slice;
    slice.kind = PlacedSlice::Kind::tableHeader;
    slice.keepWithNext = true;
    const double line = paper::lineHeight(paper::tableStrong);
    std::vector<QStringList> labels;
    qsizetype most = 1;
    for (std::size_t place = 0; place < plan.columns.size(); ++place) {
        const double room = plan.columns[place].width - 2 * pad - plan.columns[place].marks;
        labels.push_back(paper::wrapped(plan.table.columns[place].label, paper::tableStrong, room + 1));
        most = std::max(most, labels.back().size());
    }
    slice.height = above + static_cast<double>(most) * line + above;
    for (std::size_t place = 0; place < plan.columns.size(); ++place) {
        const ColumnPlan& column = plan.columns[place];
        double y = above + static_cast<double>(most - labels[place].size()) * line;
        for (const QString& text : labels[place]) {
            const double x = column.isNumeric
                ? column.right() - pad - column.marks - paper::textWidth(text, paper::tableStrong)
                : column.left + pad;
            slice.items.push_back(textAt(x, y, text, paper::tableStrong));
            y += line;
        }
    }
    slice.items.insert(slice.items.begin(), BoxItem{ QRectF(0, 0, plan.width, slice.height), paper::softGround() });
    slice.items.push_back(BoxItem{ QRectF(0, slice.height - rule, plan.width, rule), paper::ink() });
    return slice;
}

double numberLeft(const ColumnPlan& column, const TableCell& cell, const paper::Type& type)
{
    const double right = column.right() - pad - column.marks;
    if (!cell.isNumber)
        return right - paper::textWidth(cell.text, type);
    return right - column.tail - paper::textWidth(cell.text.left(pointOf(cell.text)), type);
}

Slice row(const Plan& plan, const std::vector<TableCell>& cells, bool isTotal)
{
    const paper::Type type = isTotal ? paper::tableStrong : paper::table;
    const double line = paper::lineHeight(type);
    const double top = isTotal ? above + 2 * rule : above;
    Slice slice;
    slice.kind = PlacedSlice::Kind::tableRow;
    qsizetype most = 1;
    for (std::size_t place = 0; place < cells.size() && place < plan.columns.size(); ++place) {
        const ColumnPlan& column = plan.columns[place];
        const TableCell& cell = cells[place];
        if (column.isNumeric) {
            const QColor ink = cell.isNumber ? paper::ink() : paper::quietInk();
            slice.items.push_back(textAt(numberLeft(column, cell, type), top, cell.text, type, ink));
            if (cell.footnote > 0)
                slice.items.push_back(
                    textAt(column.right() - pad - column.marks + 8, top, markText(cell.footnote), paper::mark));
            continue;
        }
        const QStringList lines = paper::wrapped(cell.text, type, column.width - 2 * pad + 1);
        for (qsizetype at = 0; at < lines.size(); ++at)
            slice.items.push_back(textAt(column.left + pad, top + static_cast<double>(at) * line, lines[at], type));
        most = std::max(most, lines.size());
    }
    slice.height = top + static_cast<double>(most) * line + above;
    if (isTotal)
        slice.items.push_back(BoxItem{ QRectF(0, 0, plan.width, rule), paper::ink() });
    else
        slice.items.push_back(BoxItem{ QRectF(0, slice.height - 1.5, plan.width, 1.5), paper::ruleInk() });
    return slice;
}

} // namespace

std::vector<Slice> slicesOfTable(const TableBlock& table, double width)
{
    const Plan plan(table, width);
    std::vector<Slice> slices{ header(plan) };
    slices.front().before = paper::millimetres(4);
    for (const auto& cells : table.rows)
        slices.push_back(row(plan, cells, false));
    if (table.total)
        slices.push_back(row(plan, *table.total, true));
    // Three rows at least stay together at either end, so that no page carries a lonely one.
    constexpr std::size_t together = 3;
    for (std::size_t place = 1; place + 1 < slices.size(); ++place)
        slices[place].keepWithNext = place < together || place + together >= slices.size();
    return slices;
}

} // namespace axs::ui
