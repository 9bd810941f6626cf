// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablehead.h"

#include "core/exchange/headings.h"

#include <QSet>

#include <algorithm>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many headings are the table's own.
qsizetype ownHeadings(const QStringList& cells)
{
    const QStringList added = rejectHeadings();
    if (cells.size() <= added.size())
        return cells.size();
    const QStringList last = cells.mid(cells.size() - added.size());
    const bool isAdded = std::equal(last.begin(), last.end(), added.begin(),
        [](const QString& cell, const QString& name) { return cell.trimmed().toLower() == name; });
    return cells.size() - (isAdded ? added.size() : 0);
}

QString plain(const QString& heading)
{
    QString name = heading.simplified().toLower();
    return name.replace(u' ', u'_').replace(u'-', u'_');
}

bool isColumn(const ImportKind& kind, const QString& name)
{
    return std::any_of(kind.columns.begin(), kind.columns.end(),
        [&](const Column& column) { return latin(column.name) == name; });
}

QStringList renamed(const ImportKind& kind, const QStringList& headings, const QStringList& columns)
{
    QStringList names;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QString column = columns.value(i);
        const QString own = headings[i].simplified();
        if (!column.isEmpty())
            names += column;
        else
            names += isColumn(kind, own.toLower()) ? own + u" (ignored)"_s : own;
    }
    return names;
}

qsizetype linesOf(QByteArrayView bytes)
{
    qsizetype lines = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        lines += bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n')) ? 1 : 0;
    return lines;
}

QSet<qsizetype> knownPlaces(const ImportKind& kind, const QStringList& headings)
{
    QSet<qsizetype> places;
    const QStringList columns = columnsNamed(kind, headings);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns[i].isEmpty())
            places.insert(i);
    }
    return places;
}

} // namespace

Result<TableHead> readTableHead(const QByteArray& bytes, std::size_t mostRows)
{
    auto reader = CsvReader::open(bytes);
    if (!reader)
        return reader.error();
    const auto first = readHeadings(*reader);
    if (!first)
        return first.error();
    TableHead head{first->row.cells.mid(0, ownHeadings(first->row.cells)), {}};
    CsvRow row;
    while (head.rows.size() < mostRows) {
        const auto read = reader->next(row);
        if (!read)
            return read.error();
        if (!*read)
            break;
        if (!row.isBlank())
            head.rows.push_back(row.cells);
    }
    return head;
}

QStringList columnsNamed(const ImportKind& kind, const QStringList& headings)
{
    QStringList columns;
    for (const QString& heading : headings) {
        const QString name = plain(heading);
        columns += isColumn(kind, name) && !columns.contains(name) ? name : QString();
    }
    return columns;
}

std::vector<const ImportKind*> kindsFitting(const QStringList& headings)
{
    std::vector<const ImportKind*> fitting;
    for (const ImportKind* kind : importKinds()) {
        if (matchHeadings(kind->columns, renamed(*kind, headings, columnsNamed(*kind, headings))))
            fitting.push_back(kind);
    }
    std::vector<const ImportKind*> best;
    for (const ImportKind* kind : fitting) {
        const QSet<qsizetype> known = knownPlaces(*kind, headings);
        const bool isSurpassed = std::any_of(fitting.begin(), fitting.end(), [&](const ImportKind* other) {
            const QSet<qsizetype> others = knownPlaces(*other, headings);
            return others.size() > known.size() && others.contains(known);
        });
        if (!isSurpassed)
            best.push_back(kind);
    }
    return best;
}

QString whyNotMatched(const ImportKind& kind, const QStringList& headings, const QStringList& columns)
{
    QStringList names;
    for (const Column& column : kind.columns) {
        if (column.required && !columns.contains(latin(column.name)))
            names += latin(column.name);
    }
    if (!names.isEmpty())
        return u"Still needed: %1. Choose the heading that holds it, or add it to the table."_s.arg(names.join(u", "_s));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns[i].isEmpty() && columns.indexOf(columns[i]) < i)
            return u"Two headings are read as %1. Choose one, and let the other be ignored."_s.arg(columns[i]);
    }
    const auto matched = matchHeadings(kind.columns, renamed(kind, headings, columns));
    if (matched)
        return {};
    const QString& why = matched.error().sentence;
    return why.left(1).toUpper() + why.mid(1) + u'.';
}

Result<QByteArray> withColumns(
    const QByteArray& bytes, const ImportKind& kind, const QStringList& headings, const QStringList& columns)
{
    auto reader = CsvReader::open(bytes);
    if (!reader)
        return reader.error();
    const auto first = readHeadings(*reader);
    if (!first)
        return first.error();
    const QStringList names = renamed(kind, headings, columns) + first->row.cells.mid(headings.size());
    if (names == first->row.cells)
        return bytes;
    QByteArray row;
    for (const QString& name : names) {
        QByteArray cell = reader->isWindows1252() ? name.toLatin1() : name.toUtf8();
        row += (row.isEmpty() ? QByteArray() : QByteArray(1, reader->separator().toLatin1())) + '"'
            + cell.replace('"', "\"\"") + '"';
    }
    // What is left of the lines that the old headings filled becomes blank ones.
    row += QByteArray(linesOf(QByteArrayView(bytes).sliced(first->begin, first->end - first->begin)), '\n');
    return bytes.first(first->begin) + row + bytes.sliced(first->end);
}

} // namespace axs::exchange
