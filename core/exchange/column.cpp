// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column.h"

#include "core/exchange/filerecords.h"

#include <QRegularExpression>

#include <cmath>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// ISO, or day, month and year as a British spreadsheet writes them: 30/06/2009, two and two and four digits, so that
/// it cannot be taken for a spreadsheet of elsewhere (6/30/2009, 30.6.09).
std::optional<Date> dateIn(const QString& text)
{
    static const QRegularExpression british(u"^([0-9]{2})/([0-9]{2})/([0-9]{4})$"_s);
    const auto match = british.match(text);
    return match.hasMatch() ? Date::parseIso(match.captured(3) + u'-' + match.captured(2) + u'-' + match.captured(1))
                            : Date::parseIso(text);
}

QString readDate(Cell& cell)
{
    const auto date = dateIn(cell.text);
    cell.date = date.value_or(Date());
    return date ? QString() : u"is not a date. Write year, month, day: 2009-06-30"_s;
}

/// The number without its thousands separators and the sign of its unit.
QString plainNumber(CellKind kind, const QString& text)
{
    QString plain = text;
    if (kind == CellKind::money && plain.startsWith(u'£'))
        plain = plain.sliced(1).trimmed();
    if (kind == CellKind::percent && plain.endsWith(u'%'))
        plain = plain.chopped(1).trimmed();
    static const QRegularExpression thousands(u"^[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]*)?$"_s);
    return thousands.match(plain).hasMatch() ? plain.remove(u',') : plain;
}

QString readNumber(const Column& column, Cell& cell)
{
    bool ok = false;
    const bool isWhole = column.kind == CellKind::whole;
    const QString plain = plainNumber(column.kind, cell.text);
    cell.number = isWhole ? plain.toInt(&ok) : plain.toDouble(&ok);
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
    const auto is = [&](QLatin1StringView word) { return cell.text.compare(word, Qt::CaseInsensitive) == 0; };
    const bool isYes = is("yes"_L1) || is("true"_L1);
    cell.number = isYes ? 1 : 0;
    return isYes || is("no"_L1) || is("false"_L1) ? QString() : u"is neither yes nor no"_s;
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
    case CellKind::money:
    case CellKind::percent:
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
