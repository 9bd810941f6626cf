// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figurewriter.h"

#include "core/base/formula.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

// JSON, written by hand because QJsonObject sorts its keys.

QByteArray quoted(const QString& text)
{
    QByteArray result("\"");
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\t':
            result += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(byte) < 0x20)
                result += "\\u00" + QByteArray(1, byte).toHex();
            else
                result += byte;
        }
    }
    return result + '"';
}

QByteArray quotedOrNull(const QString& text)
{
    return text.isEmpty() ? QByteArray("null") : quoted(text);
}

template <class List, class Write>
QByteArray jsonList(const List& list, Write write, const QByteArray& separator = ", ")
{
    QByteArray result("[");
    bool first = true;
    for (const auto& each : list) {
        if (!first)
            result += separator;
        result += write(each);
        first = false;
    }
    return result + ']';
}

QByteArray jsonTexts(const QStringList& texts)
{
    return jsonList(texts, quoted);
}

QByteArray jsonCell(const Cell& cell)
{
    struct Write
    {
        QByteArray operator()(NoData) const { return "null"; }
        QByteArray operator()(NotApplicable) const { return "\"n/a\""; }
        QByteArray operator()(Suppressed) const { return "\"c\""; }
        QByteArray operator()(double number) const { return plainNumber(number); }
        QByteArray operator()(const QString& text) const { return quoted(text); }
    };
    return std::visit(Write(), cell.value);
}

QByteArray jsonRow(const Row& row)
{
    return jsonList(row, jsonCell);
}

QByteArray kindName(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::text:
        return "text";
    case ColumnKind::count:
        return "count";
    case ColumnKind::percent:
        return "percent";
    case ColumnKind::rate:
        return "rate";
    case ColumnKind::money:
        return "money";
    case ColumnKind::days:
        return "days";
    case ColumnKind::score:
        return "score";
    case ColumnKind::date:
        return "date";
    }
    return "text";
}

QByteArray jsonColumn(const Column& column)
{
    return "{\"id\": " + quoted(column.id) + ", \"label\": " + quoted(column.label) + ", \"kind\": \""
        + kindName(column.kind) + "\"}";
}

QByteArray jsonPublished(const PublishedCell& cell)
{
    return "{\"row\": " + quoted(cell.row) + ", \"column\": " + quoted(cell.column) + ", \"text\": " + quoted(cell.text)
        + ", \"source\": " + quoted(cell.source) + '}';
}

QStringList allNotes(const Figure& figure)
{
    QStringList notes = figure.notes;
    for (qsizetype place = 0; place < figure.footnotes.size(); ++place)
        notes << u"Footnote %1: %2"_s.arg(place + 1).arg(figure.footnotes[place]);
    return notes;
}

QByteArray jsonFigure(const Figure& figure)
{
    QByteArray json = "\n  {\"id\": " + quoted(figure.id) + ", \"number\": " + quotedOrNull(figure.number)
        + ", \"section\": " + QByteArray::number(figure.section) + ", \"title\": " + quoted(figure.title)
        + ", \"unit\": " + quoted(figure.unit) + ",\n   \"columns\": " + jsonList(figure.columns, jsonColumn)
        + ",\n   \"rows\": " + jsonList(figure.rows, jsonRow, ",\n            ") + ",\n   \"total\": ";
    json += figure.total ? jsonRow(*figure.total) : QByteArray("null");
    return json + ", \"notes\": " + jsonTexts(allNotes(figure)) + ",\n   \"published\": "
        + jsonList(figure.published, jsonPublished) + '}';
}

/// Guarded, and in quotes where another reader might part it.
QByteArray csvField(const QString& text)
{
    const QByteArray cell = guarded(text).toUtf8();
    const bool parts = std::any_of(cell.begin(), cell.end(), [](char byte) {
        return byte == ',' || byte == ';' || byte == '\t' || byte == '"' || byte == '\n' || byte == '\r';
    });
    const bool plain = !parts && !cell.startsWith(' ') && !cell.endsWith(' ');
    return plain ? cell : '"' + QByteArray(cell).replace('"', "\"\"") + '"';
}

QByteArray csvCell(const Cell& cell)
{
    if (const auto number = cell.number())
        return plainNumber(*number);
    return std::holds_alternative<NoData>(cell.value) ? QByteArray()
                                                      : csvField(displayText(cell, ColumnKind::text));
}

QByteArray csvRow(const Row& row)
{
    QByteArrayList cells;
    for (const Cell& cell : row)
        cells << csvCell(cell);
    return cells.join(',') + '\n';
}

QByteArray csvRows(const Figure& figure)
{
    QByteArray csv;
    for (const Row& row : figure.rows)
        csv += csvRow(row);
    return figure.total ? csv + csvRow(*figure.total) : csv;
}

// Text.

/// The cell with what a percentage or rate was made of, and the numbers of its footnotes.
QString readable(const Figure& figure, const Row& row, std::size_t column)
{
    const Cell& cell = row[column];
    const ColumnKind kind = figure.columns[column].kind;
    QString text = displayText(cell, kind);
    if (cell.numerator && cell.denominator) {
        const auto part = [](double number) {
            return displayText({number, {}, {}}, number == std::floor(number) ? ColumnKind::count : ColumnKind::rate);
        };
        text += u" (%1 of %2)"_s.arg(part(*cell.numerator), part(*cell.denominator));
    }
    for (const PublishedCell& published : figure.published) {
        if (published.footnote > 0 && published.row == figure.rowLabel(row)
            && published.column == figure.columns[column].id)
            text += u" [%1]"_s.arg(published.footnote);
    }
    return text;
}

QString line(const QStringList& cells, const std::vector<qsizetype>& widths)
{
    QString result = cells.front().leftJustified(widths.front());
    for (qsizetype place = 1; place < cells.size(); ++place) {
        result += u"  "_s;
        result += cells[place].rightJustified(widths[static_cast<std::size_t>(place)]);
    }
    while (result.endsWith(u' '))
        result.chop(1);
    return result + u'\n';
}

QString textTable(const Figure& figure)
{
    QList<QStringList> lines;
    QStringList heads;
    for (const Column& column : figure.columns)
        heads << column.label;
    lines << heads;
    const auto add = [&](const Row& row) {
        QStringList cells;
        for (std::size_t column = 0; column < row.size(); ++column)
            cells << readable(figure, row, column);
        lines << cells;
    };
    std::for_each(figure.rows.begin(), figure.rows.end(), add);
    if (figure.total)
        add(*figure.total);
    std::vector<qsizetype> widths(figure.columns.size(), 0);
    for (const QStringList& cells : lines) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], cells[static_cast<qsizetype>(column)].size());
    }
    QString text;
    for (const QStringList& cells : lines)
        text += line(cells, widths);
    return text;
}

QString textFigure(const Figure& figure)
{
    const QString number = figure.number.isEmpty() ? QString() : u"Figure %1: "_s.arg(figure.number);
    QString text = u"%1%2\n%3\nCounted: %4. Period: %5. Filter: %6.\n"_s.arg(
        number, figure.title, figure.id, figure.unit, figure.period.words(), figure.filterWords);
    text += figure.hasData() ? textTable(figure) : u"No data in this period.\n"_s;
    for (const QString& note : figure.notes)
        text += note + u'\n';
    for (qsizetype place = 0; place < figure.footnotes.size(); ++place)
        text += u"[%1] %2\n"_s.arg(place + 1).arg(figure.footnotes[place]);
    if (!figure.source.isEmpty())
        text += figure.source + u'\n';
    return text + u'\n';
}

} // namespace

QByteArray plainNumber(double number)
{
    if (!std::isfinite(number))
        return "null";
    constexpr double wholeBelow = 9'007'199'254'740'992.0;
    char buffer[64];
    const bool whole = number == std::floor(number) && std::abs(number) < wholeBelow;
    const auto end = whole ? std::to_chars(buffer, buffer + sizeof buffer, static_cast<std::int64_t>(number))
                           : std::to_chars(buffer, buffer + sizeof buffer, number);
    return QByteArray(buffer, end.ptr - buffer);
}

QByteArray figuresJson(const QString& file, const Query& asked, const std::vector<Figure>& figures)
{
    const RecordFilter& filter = asked.filter;
    return "{\"file\": " + quoted(file) + ", \"period\": {\"from\": " + quotedOrNull(filter.period.from.iso())
        + ", \"to\": " + quotedOrNull(filter.period.to.iso()) + "},\n \"filters\": {\"areas\": " + jsonTexts(filter.areas)
        + ", \"clusters\": " + jsonTexts(filter.clusters) + ", \"services\": " + jsonTexts(filter.services)
        + ", \"level\": " + (filter.level ? QByteArray::number(*filter.level) : QByteArray("null")) + ", \"target\": "
        + plainNumber(asked.target) + "}, \"suppressed\": " + (asked.suppress ? "true" : "false")
        + ",\n \"figures\": " + jsonList(figures, jsonFigure, ",") + "}\n";
}

QByteArray figuresCsv(const std::vector<Figure>& figures)
{
    QByteArray csv;
    for (const Figure& figure : figures) {
        QByteArrayList ids;
        for (const Column& column : figure.columns)
            ids << column.id.toUtf8();
        csv += "# " + figure.id.toUtf8() + '\n' + ids.join(',') + '\n';
        csv += csvRows(figure) + '\n';
    }
    return csv;
}

QByteArray figureCsv(const Figure& figure)
{
    QByteArrayList labels;
    for (const Column& column : figure.columns)
        labels << csvField(column.label);
    return "\xef\xbb\xbf" + labels.join(',') + '\n' + csvRows(figure);
}

QByteArray figuresText(const std::vector<Figure>& figures)
{
    QString text;
    for (const Figure& figure : figures)
        text += textFigure(figure);
    return text.toUtf8();
}

} // namespace axs::figure
