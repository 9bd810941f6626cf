// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QString>
#include <QStringList>

#include <compare>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace axs::figure {

/// How the numbers of a column are rounded and written (figures.md, "Numbers").
enum class ColumnKind
{
    text,
    count,
    percent,
    rate,
    money,
    days,
    score,
    date,
};

struct Column
{
    QString id; ///< fixed; scripts rely on it
    QString label;
    ColumnKind kind = ColumnKind::count;
    bool operator==(const Column&) const = default;
};

/// Nothing was recorded: shown as "No data", null in JSON. Never a zero.
struct NoData
{
    bool operator==(const NoData&) const = default;
};
/// The question does not apply here: shown as "n/a".
struct NotApplicable
{
    bool operator==(const NotApplicable&) const = default;
};
/// Hidden because it rests on 1 to 5 records: shown as "c".
struct Suppressed
{
    bool operator==(const Suppressed&) const = default;
};

/// One cell's value, unrounded. Text for text columns, a number for all the others.
using Value = std::variant<NoData, double, QString, NotApplicable, Suppressed>;

struct Cell
{
    Value value;
    /// What a percentage or rate was made of; unset for counts and texts.
    std::optional<double> numerator;
    std::optional<double> denominator;

    std::optional<double> number() const;
    /// The text of a text cell, otherwise empty.
    QString text() const;
    bool operator==(const Cell&) const = default;
};

/// A row's cells in the order of the columns; the first is its label.
using Row = std::vector<Cell>;

/// A value printed elsewhere, kept beside the computed one and never drawn instead of it.
struct PublishedCell
{
    QString row;
    QString column;
    QString text;
    QString source;
    /// The footnote's number where the printed text and the computed value differ when rounded alike, or where
    /// printed values cannot hold together; otherwise 0.
    int footnote = 0;
    bool impossible = false; ///< it cannot hold together with another printed value
    bool operator==(const PublishedCell&) const = default;
};

/// A typed table: the one value behind chart, table, PDF, HTML, CSV and command line.
struct Figure
{
    QString id; ///< "cafs-per-1000"
    QString number; ///< its number in the June 2009 report, empty when it has none
    int section = 0;
    QString title;
    QString unit; ///< what one count is: "episodes", "people", "episodes per 1,000 aged 0–19"
    Period period;
    QString filterWords;
    QString source;
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::optional<Row> total;
    QStringList notes;
    std::vector<PublishedCell> published;
    QStringList footnotes; ///< the sentences of the numbered footnotes, in order from 1
    bool suppressed = false;
    bool nothingCounted = false; ///< no record lies in the period, whatever reference values the rows hold

    /// Whether there is anything to draw: something was counted, and some row holds a number or hides one.
    bool hasData() const;
    /// The column's place, or -1.
    int columnIndex(QStringView columnId) const;
    /// What names a row: its first text, or all the texts it begins with, joined by " / ". A total is named by its first.
    QString rowLabel(const Row& row) const;
    /// The row of this label, the total for its own label or "Total", or nothing.
    const Row* row(QStringView wanted) const;
    /// The cell of a row label ("Total" for the total) and a column id, or nothing.
    const Cell* cell(QStringView rowWanted, QStringView columnId) const;
    /// The number there, or nothing.
    std::optional<double> numberAt(QStringView rowWanted, QStringView columnId) const;
    bool operator==(const Figure&) const = default;
};

/// The cell as a person reads it: rounded once (a half away from zero), "No data", "n/a", "c", "18.7 %", "£1,346.00".
QString displayText(const Cell& cell, ColumnKind kind);
/// Decimals a column kind is shown with.
int decimals(ColumnKind kind);
/// A half rounds away from zero, decided on the number's first 15 significant decimal digits, which is what a double
/// holds for sure: 0.125 at 2 places is 0.13, and 1.005 is 1.01 although its binary neighbour lies below the half.
double rounded(double number, int places);
/// The rounded number with its fixed places, no grouping: "14.88".
QString roundedText(double number, int places);

} // namespace axs::figure
