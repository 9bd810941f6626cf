// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/record/field.h"

#include <span>
#include <string_view>

namespace axs::exchange {

enum class CellKind
{
    text,
    texts,
    date,
    whole,
    number,
    money, ///< a number that may have a pound sign
    percent, ///< a number that may have a percent sign
    yesNo,
    choice,
    cluster
};

/// One column of an import table, as data: what it is called, whether every row needs it, and what its cells may say.
struct Column
{
    std::string_view name;
    CellKind kind = CellKind::text;
    bool required = false;
    double least = 0; ///< whole numbers and numbers
    double most = 0;
    double step = 0; ///< 0: any; 0.5: by halves
    std::span<const std::string_view> choices = {}; ///< the closed list; the first is "not recorded"
    int shape = 0; ///< a table needs all columns of one shape; 0 belongs to every shape
};

/// How the descriptions are written: `required(date("started"))`.
namespace columns {

constexpr Column text(std::string_view name)
{
    return {name};
}
constexpr Column texts(std::string_view name)
{
    return {name, CellKind::texts};
}
constexpr Column date(std::string_view name)
{
    return {name, CellKind::date};
}
constexpr Column yesNo(std::string_view name)
{
    return {name, CellKind::yesNo};
}
constexpr Column cluster(std::string_view name)
{
    return {name, CellKind::cluster};
}
constexpr Column whole(std::string_view name, double least, double most)
{
    return {name, CellKind::whole, false, least, most};
}
constexpr Column number(std::string_view name, double least, double most, double step = 0)
{
    return {name, CellKind::number, false, least, most, step};
}
constexpr Column money(std::string_view name, double least, double most)
{
    return {name, CellKind::money, false, least, most};
}
constexpr Column percent(std::string_view name)
{
    return {name, CellKind::percent, false, 0, 100};
}
template <record::IsChoice Choice>
constexpr Column choice(std::string_view name)
{
    return {name, CellKind::choice, false, 0, 0, 0, record::ChoiceTexts<Choice>::texts};
}
constexpr Column required(Column column)
{
    column.required = true;
    return column;
}
constexpr Column ofShape(int shape, Column column)
{
    column.shape = shape;
    return column;
}

} // namespace columns

/// A cell that has been read: its text without blanks around it, and what the text means.
struct Cell
{
    QString text;
    Date date;
    double number = 0; ///< also 1 for yes, 0 for no, and the place in the closed list
    Id cluster;

    bool isEmpty() const { return text.isEmpty(); }
};

class FileRecords;

/// Reads a cell, also as a British spreadsheet writes it (30/06/2009, 9,603, £1,346.00, 12.5%, TRUE); the reason when it
/// cannot be what its column asks for, as the end of a sentence: "is not a date. …".
QString readCell(const Column& column, const QString& typed, const FileRecords& records, Cell& cell);

inline QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace axs::exchange
