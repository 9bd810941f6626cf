// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column.h"

#include "core/exchange/filerecords.h"

#include <cmath>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

QString readDate(Cell& cell)
{
    const auto date = Date::parseIso(cell.text);
    cell.date = date.value_or(Date());
    return date ? QString() : u"is not a date. Write year, month, day: 2009-06-30"_s;
}

QString readNumber(const Column& column, Cell& cell)
{
    bool ok = false;
    const bool isWhole = column.kind == CellKind::whole;
    cell.number = isWhole ? cell.text.toInt(&ok) : cell.text.toDouble(&ok);
    const bool fits = ok && std::isfinite(cell.number) && cell.number >= column.least && cell.number <= column.most
        && (column.step <= 0 || std::fmod(cell.number, column.step) == 0);
    if (fits)
        return {};
    return u"is not a %1 from %2 to %3%4"_s.arg(isWhole ? u"whole number"_s : u"number"_s,
        QString::number(column.least, 'f', 0), QString::number(column.most, 'f', 0),
        column.step > 0 ? u" by halves"_s : QString());
}

QString readYesNo(Cell& cell)
{
    const bool isYes = cell.text.compare("yes"_L1, Qt::CaseInsensitive) == 0;
    cell.number = isYes ? 1 : 0;
    return isYes || cell.text.compare("no"_L1, Qt::CaseInsensitive) == 0 ? QString() : u"is neither yes nor no"_s;
}

QString readChoice(const Column& column, Cell& cell)
{
    QStringList allowed;
    for (std::size_t i = 1; i < column.choices.size(); ++i) {
        const QString each = latin(column.choices[i]);
        if (cell.text.compare(each, Qt::CaseInsensitive) == 0) {
            cell.number = static_cast<double>(i);
            return {};
        }
        allowed += each;
    }
    return u"is not one of: "_s + allowed.join(u", "_s);
}

QString readCluster(Cell& cell, const FileRecords& records)
{
    cell.cluster = records.clusterNamed(cell.text);
    if (cell.cluster.isSet())
        return {};
    const QString near = records.clusterLike(cell.text);
    return u"is no cluster of this file"_s
        + (near.isEmpty() ? u". Import its clusters first"_s : u". Is it “%1”?"_s.arg(near));
}

} // namespace

QString readCell(const Column& column, const QString& typed, const FileRecords& records, Cell& cell)
{
    cell = {};
    cell.text = typed.trimmed();
    if (cell.isEmpty())
        return column.required ? u"is empty. Every row needs it"_s : QString();
    switch (column.kind) {
    case CellKind::text:
    case CellKind::texts:
        return {};
    case CellKind::date:
        return readDate(cell);
    case CellKind::whole:
    case CellKind::number:
        return readNumber(column, cell);
    case CellKind::yesNo:
        return readYesNo(cell);
    case CellKind::choice:
        return readChoice(column, cell);
    case CellKind::cluster:
        return readCluster(cell, records);
    }
    return {};
}

} // namespace axs::exchange
