// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

SheetCell typedCell(const QString& shown, SheetKind kind)
{
    if (shown.isEmpty())
        return {};
    if (kind == SheetKind::text || kind == SheetKind::reference)
        return shown;
    if (kind == SheetKind::date) {
        const auto date = parseTypedDate(shown, Date::fromCalendar(2000, 1, 1)); // lists show years in four digits
        return date ? SheetCell(*date) : SheetCell(shown);
    }
    bool isNumber = false;
    const double number = QString(shown).remove(u',').remove(u'£').remove(u" %"_s).toDouble(&isNumber);
    return isNumber ? SheetCell(number) : SheetCell(shown);
}

} // namespace

Sheet sheetOf(const QString& title, const std::vector<SheetColumn>& columns, const std::vector<QStringList>& rows)
{
    Sheet sheet;
    sheet.head.title = title;
    sheet.head.columns = columns;
    for (const QStringList& shown : rows) {
        SheetRow row;
        for (qsizetype place = 0; place < static_cast<qsizetype>(columns.size()); ++place)
            row.push_back(typedCell(shown.value(place), columns[static_cast<std::size_t>(place)].kind));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace axs::exchange
